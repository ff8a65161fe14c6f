package org.kinora.engine.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.kinora.api.platform.engine.Jobs;
import org.kinora.api.platform.engine.Operations.Answer;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** One attempt at a job: claims it, notes progress, commits its end; a fenced-off attempt discards what it made. */
final class JobRun {
    private static final Texts TEXTS = Texts.beside(JobRun.class);
    private static final int MOST_SAID = 4000;
    private static final long BEAT_NANOS = 1_000_000_000L;

    private final ProjectEngine state;
    private final String id;
    private final AtomicBoolean stopped;
    private long lastBeat = System.nanoTime();

    /** What the stream of events says of a job. */
    record JobEvent(String job, String state, String message) {
        JobEvent {
            if (message.length() > MOST_SAID) message = message.substring(0, MOST_SAID);
        }
    }

    JobRun(ProjectEngine state, String id, AtomicBoolean stopped) {
        this.state = state;
        this.id = id;
        this.stopped = stopped;
    }

    Answer run(Function<ProgressReport.Beat, Answer> body) {
        Optional<Integer> attempt = state.jobs().claim(id, stopped);
        if (attempt.isEmpty()) throw TEXTS.failure(Kind.CANCELLED, "job.vanished", id);
        try {
            state.events().publish("job.started", new JobEvent(id, "RUNNING", ""));
            Answer answer = body.apply((fraction, stage) -> beat(attempt.get(), fraction, stage));
            finish(attempt.get(), Jobs.State.DONE, answer.text());
            return answer;
        } catch (Failure failure) {
            finish(attempt.get(), OperationRun.stateOf(failure), failure.getMessage());
            throw failure;
        } catch (RuntimeException | Error unexpected) {
            finish(attempt.get(), Jobs.State.FAILED, String.valueOf(unexpected));
            throw unexpected;
        }
    }

    private synchronized void beat(int attempt, double fraction, String stage) {
        if (System.nanoTime() - lastBeat < BEAT_NANOS) return;
        lastBeat = System.nanoTime();
        if (!state.jobs().progress(id, attempt, (int) Math.round(Math.clamp(fraction, 0, 1) * 1000), stage)) stopped.set(true);
    }

    private void finish(int attempt, Jobs.State end, String message) {
        boolean mine = state.jobs().finish(id, attempt, end, message);
        if (!mine && end == Jobs.State.DONE) throw TEXTS.failure(Kind.CANCELLED, "job.vanished", id);
        state.events().publish("job.ended", new JobEvent(id, end.name(), message));
    }
}

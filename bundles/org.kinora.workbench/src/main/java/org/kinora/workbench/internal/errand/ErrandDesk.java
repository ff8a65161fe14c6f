package org.kinora.workbench.internal.errand;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.platform.engine.Operations.Answer;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Errand;
import org.kinora.api.workbench.Errands;
import org.kinora.api.workbench.Reply;

/** Runs operations on threads of their own and tells the window how they do; what it tells comes through {@code window}, one piece at a time. */
public final class ErrandDesk implements Errands {
    private static final System.Logger LOG = System.getLogger(ErrandDesk.class.getName());

    private final Texts texts;
    private final Operations operations;
    private final Supplier<Optional<Path>> project;
    private final Path folder;
    private final Executor window;
    private final Consumer<List<Job>> jobs;
    private final Consumer<Failure> complaints;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, Job> all = new LinkedHashMap<>();

    /**
     * @param project the open project, asked on the window's thread
     * @param folder where relative file names start
     * @param window runs what it is given on the window's thread, in order
     * @param jobs is told all jobs whenever one changes
     * @param complaints is told each failure that is not a cancellation
     */
    public ErrandDesk(Texts texts, Operations operations, Supplier<Optional<Path>> project, Path folder, Executor window,
            Consumer<List<Job>> jobs, Consumer<Failure> complaints) {
        this.texts = texts;
        this.operations = operations;
        this.project = project;
        this.folder = folder;
        this.window = window;
        this.jobs = jobs;
        this.complaints = complaints;
    }

    @Override
    public Errand start(String operation, JsonObject input, Consumer<Reply> done, Consumer<Failure> failed) {
        Optional<Path> where = project.get();
        long number = numbers.incrementAndGet();
        Running running = new Running(number);
        put(new Job(number, operation, "", -1, -1, Job.State.RUNNING, ""));
        var request = new Operations.Request(operation, input.toString(), where, "main", where.map(Path::getParent).orElse(folder), Optional.empty(),
                Caller.LOCAL);
        Thread.ofVirtual().name("kinora-errand-" + number).start(() -> run(request, running, done, failed));
        return running;
    }

    private void run(Operations.Request request, Running running, Consumer<Reply> done, Consumer<Failure> failed) {
        try {
            Answer answer = operations.run(request, running);
            Reply reply = new Reply(JsonParser.parseString(answer.output()).getAsJsonObject(), answer.text(), answer.notes());
            running.end(Job.State.DONE, answer.text());
            window.execute(() -> done.accept(reply));
        } catch (Failure failure) {
            boolean stopped = failure.kind() == Kind.CANCELLED;
            running.end(stopped ? Job.State.CANCELLED : Job.State.FAILED, failure.getMessage());
            window.execute(() -> told(failure, stopped, failed));
        } catch (RuntimeException | LinkageError fault) {
            LOG.log(System.Logger.Level.ERROR, request.operation() + " failed unforeseen", fault);
            Failure failure = texts.failure(Kind.INTERNAL, "errand.broken", request.operation(), fault);
            running.end(Job.State.FAILED, failure.getMessage());
            window.execute(() -> told(failure, false, failed));
        }
    }

    private void told(Failure failure, boolean stopped, Consumer<Failure> failed) {
        if (!stopped) complaints.accept(failure);
        failed.accept(failure);
    }

    /** Whether anything runs. */
    public synchronized boolean busy() {
        return all.values().stream().anyMatch(job -> job.state() == Job.State.RUNNING);
    }

    private void put(Job job) {
        List<Job> now;
        synchronized (this) {
            all.put(job.number(), job);
            now = new ArrayList<>(all.values());
        }
        window.execute(() -> jobs.accept(now));
    }

    private synchronized Job job(long number) {
        return all.get(number);
    }

    /** One of them; hears what the operation reports. */
    private final class Running implements Errand, Operations.Listener {
        private final long number;
        private final AtomicBoolean cancelled = new AtomicBoolean();

        Running(long number) {
            this.number = number;
        }

        @Override
        public void progress(double fraction, String stage, long millisLeft) {
            put(job(number).at(fraction, stage, millisLeft));
        }

        void end(Job.State state, String outcome) {
            put(job(number).ended(state, outcome));
        }

        @Override
        public void cancel() {
            cancelled.set(true);
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }

        @Override
        public boolean ended() {
            return job(number).state() != Job.State.RUNNING;
        }
    }
}

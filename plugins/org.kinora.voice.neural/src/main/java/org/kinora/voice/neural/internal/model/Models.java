package org.kinora.voice.neural.internal.model;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.voice.neural.internal.NeuralVoice;

/**
 * The loaded models: at most four, of which at most two speak at once; the one that was not used for the longest time is freed for another. Any
 * thread.
 */
public final class Models implements AutoCloseable {
    private static final Texts TEXTS = Texts.beside(NeuralVoice.class);
    private static final int MOST = 4;
    private static final int TOGETHER = 2;
    private static final int POLL = 50;

    private final Semaphore turns = new Semaphore(TOGETHER, true);
    private final Map<Path, Held> held = new LinkedHashMap<>(MOST, 0.75f, true);
    private volatile boolean closed;

    /** One model and how many speak with it. */
    private static final class Held {
        private final Model model;
        private int users;

        Held(Model model) {
            this.model = model;
        }
    }

    /** What to say. */
    public record Question(List<Long> ids, int speaker, double length, int hop) {}

    /** Loads a model, so that the first line need not wait for it. */
    public void warm(VoiceFile file) {
        use(file, new Question(List.of(), 0, 1, 1), () -> { });
    }

    /**
     * Asks a model, which is loaded when it is not yet.
     *
     * @param checkpoint called every 50 ms or less while this waits or the model runs; throws to stop
     * @throws org.kinora.api.work.Failure MISSING without the runtime or its natives, DAMAGED when the file is no such model, PROVIDER when it fails
     */
    public Spoken ask(VoiceFile file, Question question, Runnable checkpoint) {
        return use(file, question, checkpoint);
    }

    private Spoken use(VoiceFile file, Question question, Runnable checkpoint) {
        turn(checkpoint);
        try {
            if (closed) throw TEXTS.failure(Kind.CANCELLED, "voice.stopped", file.name());
            Held model = taken(file);
            try {
                return question.ids().isEmpty() ? new Spoken(new float[0], List.of())
                        : model.model.speak(question.ids(), question.speaker(), question.length(), question.hop(), () -> closed || stops(checkpoint));
            } catch (RuntimeException failed) {
                checkpoint.run();
                if (closed) throw TEXTS.failure(Kind.CANCELLED, "voice.stopped", file.name());
                throw failed;
            } finally {
                synchronized (held) {
                    model.users--;
                }
            }
        } catch (LinkageError missing) {
            throw TEXTS.failure(Kind.MISSING, "runtime.missing", file.name(), missing, missing);
        } finally {
            turns.release();
        }
    }

    private void turn(Runnable checkpoint) {
        try {
            checkpoint.run();
            while (!turns.tryAcquire(POLL, TimeUnit.MILLISECONDS)) checkpoint.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            checkpoint.run();
            throw TEXTS.failure(Kind.CANCELLED, "voice.stopped", "", stopped);
        }
    }

    private Held taken(VoiceFile file) {
        synchronized (held) {
            Held model = held.get(file.model());
            if (model == null) {
                held.values().stream().filter(idle -> idle.users == 0).limit(Math.max(0, held.size() - MOST + 1)).toList().forEach(this::free);
                model = new Held(Model.load(file));
                held.put(file.model(), model);
            }
            model.users++;
            return model;
        }
    }

    private void free(Held idle) {
        held.values().remove(idle);
        idle.model.close();
    }

    /** How many models are loaded. */
    int loaded() {
        synchronized (held) {
            return held.size();
        }
    }

    private static boolean stops(Runnable checkpoint) {
        try {
            checkpoint.run();
            return false;
        } catch (RuntimeException stop) {
            return true;
        }
    }

    /** Ends what is being spoken and frees all models; later questions are refused. */
    @Override
    public void close() {
        closed = true;
        turns.acquireUninterruptibly(TOGETHER);
        try {
            synchronized (held) {
                List.copyOf(held.values()).forEach(this::free);
            }
        } finally {
            turns.release(TOGETHER);
        }
    }
}

package org.kinora.workbench.player.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.kinora.api.film.Cut;

/** Decodes on a thread of its own whatever frame was asked for last; what was asked for meanwhile is left out. */
final class Decoder implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Decoder.class.getName());

    private final Pictures pictures;
    private final Consumer<Pictures.Shown> shown;
    private Wanted wanted;
    private boolean closed;

    private record Wanted(Cut cut, Optional<Cut> rival, long frame, int width) {}

    /** @param shown is told each decoded frame, on the decoder's thread */
    Decoder(Pictures pictures, Consumer<Pictures.Shown> shown) {
        this.pictures = pictures;
        this.shown = shown;
        Thread.ofPlatform().daemon().name("kinora-player-picture").start(this::work);
    }

    /** @param rival the cut with another take, to be compared */
    synchronized void want(Cut cut, Optional<Cut> rival, long frame, int width) {
        wanted = new Wanted(cut, rival, frame, width);
        notifyAll();
    }

    private synchronized Wanted next() throws InterruptedException {
        while (wanted == null && !closed) wait();
        Wanted next = wanted;
        wanted = null;
        return closed ? null : next;
    }

    private void work() {
        try (pictures) {
            for (Wanted next = next(); next != null; next = next()) decode(next);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void decode(Wanted next) {
        try {
            Pictures.Shown one = pictures.decode(next.cut(), next.frame(), next.width());
            shown.accept(next.rival().map(cut -> one.beside(pictures.decode(cut, next.frame(), next.width()))).orElse(one));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "frame " + next.frame() + " cannot be shown", fault);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}

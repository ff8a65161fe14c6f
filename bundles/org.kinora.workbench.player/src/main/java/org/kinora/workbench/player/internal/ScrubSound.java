package org.kinora.workbench.player.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutSound;

/**
 * Lets a moment of sound be heard wherever the playhead is put by hand. What was asked for last is heard, what came meanwhile is left out; where
 * there is no device nothing happens.
 */
final class ScrubSound implements AutoCloseable {
    /** Long enough to know a vowel, short enough to follow the hand: 80 ms. */
    static final int MOMENT = Cut.SAMPLE_RATE * 80 / 1000;
    private static final long REST = 300;
    private static final int RAMP = Cut.SAMPLE_RATE / 200;

    private final Supplier<Optional<SoundLine>> lines;
    private Wanted wanted;
    private boolean closed;
    private boolean begun;

    private record Wanted(CutSound sound, long from) {}

    ScrubSound(Supplier<Optional<SoundLine>> lines) {
        this.lines = lines;
    }

    /** @param from sample of the film */
    synchronized void hear(CutSound sound, long from) {
        if (closed) return;
        wanted = new Wanted(sound, from);
        if (!begun) Thread.ofPlatform().daemon().name("kinora-player-scrub").start(this::work);
        begun = true;
        notifyAll();
    }

    /** Empty when it was closed, or nothing was asked for in a while ({@code rest} milliseconds, 0 for ever). */
    private synchronized Optional<Wanted> next(long rest) throws InterruptedException {
        while (wanted == null && !closed) {
            wait(rest);
            if (rest > 0 && wanted == null) return Optional.empty();
        }
        Optional<Wanted> next = closed ? Optional.empty() : Optional.of(wanted);
        wanted = null;
        return next;
    }

    private void work() {
        CutSound open = null;
        try {
            for (Optional<Wanted> next = next(0); next.isPresent(); next = next(0)) {
                Optional<SoundLine> line = lines.get();
                if (line.isEmpty()) return;
                // A device may serve one line at a time only: it is given back when the hand rests, so that the film can be played on it.
                try (SoundLine device = line.get()) {
                    for (; next.isPresent(); next = next(REST)) {
                        if (next.get().sound() != open) end(open);
                        open = next.get().sound();
                        device.write(moment(open, next.get().from()));
                    }
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            end(open);
        }
    }

    private static void end(CutSound sound) {
        if (sound != null) sound.close();
    }

    /** A moment that begins and ends without a click. */
    static float[][] moment(CutSound sound, long from) {
        float[][] piece = sound.mix(from, MOMENT);
        for (float[] channel : piece) {
            for (int i = 0; i < RAMP; i++) {
                channel[i] *= i / (float) RAMP;
                channel[MOMENT - 1 - i] *= i / (float) RAMP;
            }
        }
        return piece;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}

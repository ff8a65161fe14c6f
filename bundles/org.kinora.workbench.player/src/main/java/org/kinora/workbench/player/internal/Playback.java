package org.kinora.workbench.player.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kinora.api.film.Cut;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.time.Rational;

/**
 * One run of the film from a frame on at one speed: at normal speed the sound that is heard is the clock, otherwise time is. {@link #frame} may be
 * asked from any thread.
 */
final class Playback implements AutoCloseable {
    private static final int PIECE = Cut.SAMPLE_RATE / 50;

    private final Cut cut;
    private final long from;
    private final int speed;
    private final long begun = System.nanoTime();
    private final boolean audible;
    private final SoundLine line;
    private volatile boolean closed;

    /**
     * @param speed 1 for normal, 2 for twice as fast, -1 backwards
     * @param lines opens the sound device
     */
    Playback(Cut cut, long from, int speed, MediaEngine media, Function<String, Optional<Path>> files, Supplier<Optional<SoundLine>> lines) {
        this.cut = cut;
        this.from = from;
        this.speed = speed;
        Optional<SoundLine> device = speed == 1 ? lines.get() : Optional.empty();
        this.audible = device.isPresent();
        this.line = device.orElseGet(SilentLine::new);
        if (audible) Thread.ofPlatform().daemon().name("kinora-player-sound").start(() -> sound(media, files));
    }

    private void sound(MediaEngine media, Function<String, Optional<Path>> files) {
        try (Mixer mixer = new Mixer(media, files, cut)) {
            long at = sample(from);
            while (!closed && at < cut.samples() && line.write(mixer.mix(at, PIECE))) at += PIECE;
        }
    }

    private long sample(long frame) {
        return Rational.of(frame).dividedBy(cut.format().rate()).samples(Cut.SAMPLE_RATE);
    }

    boolean audible() {
        return audible;
    }

    /** The frame to be seen now; it may lie before the first or after the last one. */
    long frame() {
        if (speed == 1) {
            Rational rate = cut.format().rate();
            return from + (long) Math.floor(line.heard() * rate.toDouble() / Cut.SAMPLE_RATE);
        }
        return from + (long) Math.floor((System.nanoTime() - begun) / 1e9 * cut.format().rate().toDouble() * speed);
    }

    @Override
    public void close() {
        closed = true;
        line.close();
    }
}

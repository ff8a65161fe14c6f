package org.kinora.workbench.player.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutSound;
import org.kinora.api.time.Rational;

/**
 * One run of the film from a frame on at one speed: the sound that is heard is the clock, at any speed; without a device time is. {@link #frame}
 * may be asked from any thread.
 */
final class Playback implements AutoCloseable {
    private final Cut cut;
    private final long from;
    private final int speed;
    private final boolean audible;
    private final SoundLine line;
    private volatile boolean closed;

    /**
     * @param speed 1 for normal, 2 for twice as fast, -1 backwards
     * @param sound of the cut; closed in the end
     * @param lines opens the sound device
     */
    Playback(Cut cut, long from, int speed, CutSound sound, Supplier<Optional<SoundLine>> lines) {
        this.cut = cut;
        this.from = from;
        this.speed = speed;
        Optional<SoundLine> device = lines.get();
        this.audible = device.isPresent();
        this.line = device.orElseGet(SilentLine::new);
        if (audible) Thread.ofPlatform().daemon().name("kinora-player-sound").start(() -> play(sound));
        else sound.close();
    }

    private void play(CutSound sound) {
        try (sound) {
            Tape tape = new Tape(sound, speed, sample(from), cut.samples());
            while (!closed && !tape.ended() && line.write(tape.next())) Thread.onSpinWait();
        }
    }

    private long sample(long frame) {
        return Rational.of(frame).dividedBy(cut.format().rate()).samples(Cut.SAMPLE_RATE);
    }

    boolean audible() {
        return audible;
    }

    /** Whether the first of it has been heard. */
    boolean begun() {
        return line.heard() > 0;
    }

    /** The frame to be seen now; it may lie before the first or after the last one. */
    long frame() {
        return from + speed * (long) Math.floor(line.heard() * cut.format().rate().toDouble() / Cut.SAMPLE_RATE);
    }

    @Override
    public void close() {
        closed = true;
        line.close();
    }
}

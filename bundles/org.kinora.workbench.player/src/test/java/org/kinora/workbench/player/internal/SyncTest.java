package org.kinora.workbench.player.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

/** Picture and sound over ten minutes, on a device whose clock a test moves. */
@Timeout(120)
class SyncTest {
    private static final int SECONDS = 600;
    /** How often the window looks for another frame, in milliseconds. */
    private static final int TICK = 10;
    private static final double FARTHEST = 0.040;
    private static final int ROUND = 1_000_000;

    /** A device that hears what it was given as far as its own clock has come. */
    private static final class Device implements SoundLine {
        private static final long ROOM = Cut.SAMPLE_RATE / 10;

        private final ReentrantLock lock = new ReentrantLock();
        private final Condition moved = lock.newCondition();
        private long written;
        private long heard;
        private boolean closed;

        @Override
        public boolean write(float[][] samples) {
            lock.lock();
            try {
                written += samples[0].length;
                moved.signalAll();
                while (!closed && written - heard > ROOM) moved.awaitUninterruptibly();
                return !closed;
            } finally {
                lock.unlock();
            }
        }

        /** Hears on up to a sample; waits where it was not given so many. */
        void hear(long to) {
            lock.lock();
            try {
                while (written < to) {
                    heard = written;
                    moved.signalAll();
                    moved.awaitUninterruptibly();
                }
                heard = to;
                moved.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public long heard() {
            lock.lock();
            try {
                return heard;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            lock.lock();
            try {
                closed = true;
                moved.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private static Cut film(Rational rate) {
        long frames = rate.times(Rational.of(SECONDS)).round();
        Clip clip = new Clip("a", "", new Medium.Colour("000000"), 0, frames, 0, Blend.CUT, Level.PLAIN);
        return new Cut(new FilmFormat(1280, 720, rate), "en", frames, List.of(new Track(Role.PICTURE, List.of(clip), false)), List.of(), Map.of(),
                Mastering.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({"24,1,1.0", "24,1,0.995", "24000,1001,1.005", "30000,1001,0.9995", "60,1,1.002", "25,1,1.0"})
    void the_picture_stays_with_the_sound_however_fast_the_clock_of_the_device_goes(long over, long under, double clock) {
        Rational rate = Rational.of(over, under);
        Device device = new Device();
        double farthest = 0;
        try (Playback playback = new Playback(film(rate), 0, 1, new CountedSound(ROUND), () -> Optional.of(device))) {
            assertThat(playback.audible()).isTrue();
            long last = (long) (SECONDS - 1) * Cut.SAMPLE_RATE;
            for (int tick = 0;; tick++) {
                long heard = (long) (tick * TICK * clock * Cut.SAMPLE_RATE / 1000);
                if (heard > last) break;
                device.hear(heard);
                long frame = playback.frame();
                // The frame is seen until the window looks again.
                for (double now : new double[] {heard, heard + TICK * clock * Cut.SAMPLE_RATE / 1000}) farthest = Math.max(farthest,
                        away(frame, rate.toDouble(), now / Cut.SAMPLE_RATE));
            }
        }
        assertThat(farthest).isLessThanOrEqualTo(FARTHEST);
    }

    /** Seconds between a moment of the film and the time that a frame of it is meant to be seen. */
    private static double away(long frame, double rate, double seconds) {
        return Math.max(0, Math.max(frame / rate - seconds, seconds - (frame + 1) / rate));
    }

    @Test
    void ten_minutes_of_tape_are_the_samples_of_the_film_one_after_another() {
        Tape tape = new Tape(new CountedSound(ROUND), 1, 0, (long) SECONDS * Cut.SAMPLE_RATE);
        long at = 0;
        long wrong = 0;
        while (!tape.ended()) for (float sample : tape.next()[0]) if (sample != at++ % ROUND) wrong++;
        assertThat(wrong).isZero();
        assertThat(at).isEqualTo((long) SECONDS * Cut.SAMPLE_RATE);
    }
}

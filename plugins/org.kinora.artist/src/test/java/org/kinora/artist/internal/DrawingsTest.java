package org.kinora.artist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.Performance;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.CameraMove;
import org.kinora.api.time.Rational;
import org.kinora.artist.internal.motion.Dice;
import org.kinora.artist.internal.motion.Exposure;
import org.kinora.artist.internal.motion.Timeline;
import org.kinora.artist.internal.render.Easel;
import org.kinora.artist.internal.render.Easels;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.TestWork;

class DrawingsTest {
    private static final int WIDE = 320;
    private static final int HIGH = 180;
    private static final int FRAMES = 48;

    private final TestWork work = new TestWork();
    private final Shapes shapes = new Shapes();
    private final FfmpegMediaEngine media = new FfmpegMediaEngine();

    @AfterEach
    void end() {
        work.close();
    }

    private int[][] film(int frames) {
        Films.Staged shot = Films.talk();
        Performance.Spoken line = new Performance.Spoken("anna", "angry", "loud", Rational.ZERO, Rational.of(2), Optional.empty());
        Timeline timeline = new Timeline(new Performance(shot.depiction(), List.of(line)), CameraMove.STILL, new Exposure(frames, Rational.of(24)),
                shapes::stride,
                new Dice(4), id -> {
                    throw new AssertionError("no line names phonemes");
                });
        int[][] film = new int[frames][];
        try (Easel easel = new Easels().lend(Drawings.room(WIDE, HIGH), work::checkCancelled);
                Drawings drawings = new Drawings(shot.depiction(), timeline, WIDE, HIGH, shapes, media, easel, work)) {
            for (int i = 0; i < frames; i++) {
                try (YuvFrame frame = drawings.frame(i)) {
                    film[i] = media.toPixels(frame);
                }
            }
        }
        return film;
    }

    @Test
    void who_speaks_moves_and_the_corners_of_the_set_stand_still() {
        int[][] film = film(FRAMES);
        int moved = 0;
        for (int i = 2; i < FRAMES; i += 2) if (!java.util.Arrays.equals(film[i], film[i - 2])) moved++;
        assertThat(moved).as("drawings that differ from the one before").isGreaterThan(FRAMES / 4);
        for (int i = 1; i < FRAMES; i++) for (int y = 0; y < 12; y++) for (int x = 0; x < WIDE; x++) {
            int at = y * WIDE + x;
            int off = Math.abs((film[i][at] >> 8 & 255) - (film[0][at] >> 8 & 255));
            assertThat(off).as("levels that the wall above the heads changes by, frame %d at %d, %d", i, x, y).isLessThan(12);
        }
    }

    /** Levels out of 255 by which the place of a still camera may change from drawing to drawing, in the mean: what the coder adds. */
    private static final double FLICKER = 0.25;

    @Test
    void the_place_does_not_flicker_while_people_move() {
        int[][] film = film(FRAMES);
        boolean[] moves = new boolean[WIDE * HIGH];
        // Wherever a figure, its ink or its shadow comes in any drawing, and three pixels round it.
        for (int i = 1; i < FRAMES; i++) for (int at = 0; at < moves.length; at++) {
            if (Math.abs((film[i][at] >> 8 & 255) - (film[0][at] >> 8 & 255)) < 12) continue;
            for (int y = Math.max(0, at / WIDE - 3); y <= Math.min(HIGH - 1, at / WIDE + 3); y++) {
                for (int x = Math.max(0, at % WIDE - 3); x <= Math.min(WIDE - 1, at % WIDE + 3); x++) moves[y * WIDE + x] = true;
            }
        }
        long sum = 0;
        int still = 0;
        for (int at = 0; at < moves.length; at++) {
            if (moves[at]) continue;
            still++;
            for (int i = 1; i < FRAMES; i++) sum += Math.abs((film[i][at] >> 8 & 255) - (film[i - 1][at] >> 8 & 255));
        }
        assertThat(still).as("pixels of the place").isGreaterThan(WIDE * HIGH / 3);
        assertThat((double) sum / still / (FRAMES - 1)).isLessThan(FLICKER);
    }

    @Test
    void frames_of_one_drawing_are_the_same() {
        int[][] film = film(12);
        for (int i = 0; i < 12; i += 2) assertThat(film[i + 1]).isEqualTo(film[i]);
    }

    @Test
    void all_memory_is_given_back() {
        film(6);
        assertThat(work.liveSlabs()).isZero();
    }
}

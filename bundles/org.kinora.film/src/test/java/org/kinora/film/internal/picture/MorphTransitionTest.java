package org.kinora.film.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.film.transition.TransitionRenderer;
import org.kinora.film.internal.Bench;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.interpolate.FlowInterpolator;

class MorphTransitionTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    @TempDir
    Path folder;

    /** A textured disc on a textured ground, both shots from one view; the disc stands elsewhere in the second. */
    private static int[] shot(int middle) {
        int[] pixels = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) {
                boolean disc = (x - middle) * (x - middle) + (y - 90) * (y - 90) < 30 * 30;
                double ground = 90 + 12 * Math.sin(x * 0.21) + 12 * Math.cos(y * 0.17);
                double figure = 200 + 25 * Math.sin((x - middle) * 0.4) * Math.cos(y * 0.35);
                pixels[y * WIDTH + x] = 0xFF000000 | (int) (disc ? figure : ground) * 0x10101;
            }
        return pixels;
    }

    private int[] drawn(int[] from, int[] to, float progress) {
        int[] state = new int[WIDTH * HEIGHT];
        MorphTransition morph = new MorphTransition(new Bench(folder).media, new FlowInterpolator(new OpenCv()));
        try (TransitionRenderer.Drawing drawing = morph.open(MorphTransition.NAME, Map.of(), WIDTH, HEIGHT, new Bench(folder).work())) {
            drawing.draw(from, to, progress, state);
        }
        return state;
    }

    /** Mean place of what is brighter than the ground. */
    private static double place(int[] pixels) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < pixels.length; i++)
            if ((pixels[i] & 255) > 150) {
                sum += i % WIDTH;
                count++;
            }
        return sum / count;
    }

    @Test
    void what_both_shots_show_moves_from_its_place_in_one_to_that_in_the_other() {
        int[] from = shot(150);
        int[] to = shot(166);
        for (float progress : new float[] {0.25f, 0.5f, 0.75f}) {
            int[] state = drawn(from, to, progress);
            assertThat(place(state)).as("at %f", progress).isCloseTo(150 + 16 * progress, within(1.5));
            assertThat(difference(state, shot(Math.round(150 + 16 * progress)))).as("one disc, not two half ones, at %f", progress)
                    .isLessThan(difference(faded(from, to, progress), shot(Math.round(150 + 16 * progress))) * 0.7);
        }
    }

    @Test
    void shots_that_have_nothing_in_common_cross_fade() {
        int[] black = new int[WIDTH * HEIGHT];
        java.util.Arrays.fill(black, 0xFF202020);
        int[] white = new int[WIDTH * HEIGHT];
        java.util.Arrays.fill(white, 0xFFE0E0E0);
        assertThat(drawn(black, white, 0.5f)[WIDTH * 90 + 160] & 255).isCloseTo(0x80, within(4));
    }

    private static int[] faded(int[] from, int[] to, float progress) {
        int[] mixed = new int[from.length];
        for (int i = 0; i < mixed.length; i++) mixed[i] = Math.round((from[i] & 255) + ((to[i] & 255) - (from[i] & 255)) * progress);
        return mixed;
    }

    private static double difference(int[] one, int[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += Math.abs((one[i] & 255) - (other[i] & 255));
        return sum / one.length;
    }
}

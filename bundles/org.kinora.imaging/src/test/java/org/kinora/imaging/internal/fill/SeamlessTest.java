package org.kinora.imaging.internal.fill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.testkit.TestWork;

class SeamlessTest {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 20;

    @Test
    void anEdgeInOneColourKeepsTheOthersFromBleeding() {
        float[] red = halves(0.9f, 0.1f);
        float[] blue = halves(0.5f, 0.4f);
        blend(red, blue);
        for (int x = 20; x < 60; x++) {
            assertThat(red[10 * WIDTH + x]).as("red at %d", x).isBetween(0.05f, 0.15f);
            assertThat(blue[10 * WIDTH + x]).as("blue at %d", x).isBetween(0.39f, 0.41f);
        }
    }

    @Test
    void aSmallStepInAllColoursVanishes() {
        float[] red = halves(0.5f, 0.45f);
        float[] blue = halves(0.5f, 0.45f);
        blend(red, blue);
        assertThat(red[10 * WIDTH + 20]).isBetween(0.48f, 0.5f);
        assertThat(blue[10 * WIDTH + 20]).isEqualTo(red[10 * WIDTH + 20]);
    }

    /** Columns from 20 to 60 are copied from far to the right; to the left of them something else is known. */
    private static void blend(float[] red, float[] blue) {
        boolean[] hole = new boolean[WIDTH * HEIGHT];
        int[] from = new int[hole.length];
        for (int i = 0; i < hole.length; i++) {
            hole[i] = i % WIDTH >= 20 && i % WIDTH < 60;
            from[i] = hole[i] ? i + 80 : i;
        }
        Seamless seamless = new Seamless(WIDTH, HEIGHT, WIDTH, hole, hole, from);
        try (Crew crew = new Crew(2, new TestWork())) {
            seamless.blend(new float[][] {red, blue}, 0.001f, 0.15f, crew);
        }
    }

    private static float[] halves(float left, float right) {
        float[] plane = new float[WIDTH * HEIGHT];
        for (int i = 0; i < plane.length; i++) plane[i] = i % WIDTH < 20 ? left : right;
        return plane;
    }
}

package org.kinora.film.internal.plate;

import org.kinora.api.film.Effect.Mixed.Mode;

/** What two colours give, as in W3C's "Compositing and blending level 1", 10.1, on red, green and blue of blocks of two by two pixels. */
record Mixing(Mode mode) {
    /** Puts what both rows give in place of those above: two rows of luma, one of each chroma. */
    void mix(byte[][] above, byte[][] below) {
        double[] over = new double[3];
        double[] under = new double[3];
        for (int x = 0; x < below[2].length; x++) {
            double blue = 0;
            double red = 0;
            int[] lumas = new int[4];
            for (int i = 0; i < 4; i++) {
                int row = i / 2;
                int column = 2 * x + i % 2;
                rgb(above[row][column] & 255, above[2][x] & 255, above[3][x] & 255, over);
                rgb(below[row][column] & 255, below[2][x] & 255, below[3][x] & 255, under);
                for (int c = 0; c < 3; c++) over[c] = mixed(under[c], over[c]);
                double luma = 0.2126 * over[0] + 0.7152 * over[1] + 0.0722 * over[2];
                lumas[i] = (int) Math.round(16 + 219 * luma);
                blue += (over[2] - luma) / 1.8556;
                red += (over[0] - luma) / 1.5748;
            }
            for (int i = 0; i < 4; i++) above[i / 2][2 * x + i % 2] = (byte) lumas[i];
            above[2][x] = (byte) Math.round(128 + 224 * blue / 4);
            above[3][x] = (byte) Math.round(128 + 224 * red / 4);
        }
    }

    private static void rgb(int y, int u, int v, double[] into) {
        double luma = (y - 16) / 219.0;
        double blue = (u - 128) / 224.0;
        double red = (v - 128) / 224.0;
        into[0] = Math.clamp(luma + 1.5748 * red, 0, 1);
        into[1] = Math.clamp(luma - 0.187324 * blue - 0.468124 * red, 0, 1);
        into[2] = Math.clamp(luma + 1.8556 * blue, 0, 1);
    }

    private double mixed(double below, double above) {
        return switch (mode) {
            case NORMAL -> above;
            case MULTIPLY -> below * above;
            case SCREEN -> below + above - below * above;
            case OVERLAY -> below <= 0.5 ? 2 * below * above : 1 - 2 * (1 - below) * (1 - above);
            case ADD -> Math.min(1, below + above);
            case DARKEN -> Math.min(below, above);
            case LIGHTEN -> Math.max(below, above);
            case DIFFERENCE -> Math.abs(below - above);
        };
    }
}

package org.kinora.artist.internal.render;

/** Fixed noise from whole numbers. */
final class Noise {
    private Noise() {}

    static int hash(int x, int y, int seed) {
        int h = x * 0x27D4EB2D ^ y * 0x165667B1 ^ seed * 0x9E3779B1;
        h = (h ^ h >>> 15) * 0x2C1B3C6D;
        h = (h ^ h >>> 12) * 0x297A2D39;
        return h ^ h >>> 15;
    }

    /** 0 to 1. */
    static double at(int x, int y, int seed) {
        return (hash(x, y, seed) >>> 8) * 0x1p-24;
    }

    /** Smooth over one unit, 0 to 1. */
    static double smooth(double x, double y, int seed) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        double fx = x - ix;
        double fy = y - iy;
        fx = fx * fx * (3 - 2 * fx);
        fy = fy * fy * (3 - 2 * fy);
        double a = at(ix, iy, seed);
        double b = at(ix + 1, iy, seed);
        double c = at(ix, iy + 1, seed);
        double d = at(ix + 1, iy + 1, seed);
        return a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy;
    }

    /** Several octaves, 0 to 1. */
    static double cloud(double x, double y, int octaves, int seed) {
        double sum = 0;
        double weight = 0.5;
        double all = 0;
        for (int i = 0; i < octaves; i++) {
            sum += weight * smooth(x, y, seed + i);
            all += weight;
            weight /= 2;
            x = x * 2 + 17.3;
            y = y * 2 + 9.1;
        }
        return sum / all;
    }
}

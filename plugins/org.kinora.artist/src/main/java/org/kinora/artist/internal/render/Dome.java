package org.kinora.artist.internal.render;

/**
 * The sky of a look in a light, all round: asked of the look once in each direction and mixed between, however the camera turns. Any thread may ask:
 * two that ask at once get the same.
 */
final class Dome {
    /** Directions to a radian, and how far up from and down to. */
    private static final int FINE = 160;
    private static final int LOW = -FINE * 3 / 2;
    private static final int HIGH = FINE * 8 / 5;
    private static final int ROUND = (int) (2 * Math.PI * FINE) + 3;

    private final Look look;
    private final Lighting lighting;
    private final int[] nodes = new int[ROUND * (HIGH - LOW + 2)];

    Dome(Look look, Lighting lighting) {
        this.look = look;
        this.lighting = lighting;
    }

    boolean of(Look other, Lighting light) {
        return look == other && lighting == light;
    }

    /**
     * @param up radians above the horizon; what is above the zenith is as the zenith
     * @param side radians round it, -pi to pi
     */
    int at(double up, double side) {
        double fy = Math.clamp(up * FINE - LOW, 0, HIGH - LOW);
        double fx = (side + Math.PI) * FINE;
        int iy = (int) fy;
        int ix = (int) fx;
        int ty = (int) ((fy - iy) * 256);
        int tx = (int) ((fx - ix) * 256);
        return Colour.blend(Colour.blend(node(ix, iy), node(ix + 1, iy), tx), Colour.blend(node(ix, iy + 1), node(ix + 1, iy + 1), tx), ty);
    }

    private int node(int x, int y) {
        int at = y * ROUND + x;
        int known = nodes[at];
        if (known != 0) return known;
        int asked = look.sky((double) (y + LOW) / FINE, (double) x / FINE - Math.PI, lighting) | 0xFF000000;
        nodes[at] = asked;
        return asked;
    }
}

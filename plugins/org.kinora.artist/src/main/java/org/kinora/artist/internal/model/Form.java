package org.kinora.artist.internal.model;

/**
 * Which way a flat cut-out would face if it were round: out from its outline, towards the lens in its middle (after Johnston, Lumo: Illumination
 * for Cel
 * Animation, 2002, with the slope of the softened outline for the interpolated normals). Immutable.
 */
public final class Form {
    private static final int ROWS = 96;
    private static final double STEEPEST = 0.92;

    private final Texture.Alpha grid;
    private final float[] right;
    private final float[] up;

    private Form(Texture.Alpha grid, float[] right, float[] up) {
        this.grid = grid;
        this.right = right;
        this.up = up;
    }

    static Form of(Texture texture) {
        Texture.Alpha grid = texture.alpha(ROWS);
        int w = grid.width();
        int h = grid.height();
        float[] soft = new float[w * h];
        for (int i = 0; i < soft.length; i++) soft[i] = (grid.values()[i] & 255) / 255f;
        float[] line = new float[Math.max(w, h)];
        int radius = Math.max(1, h / 22);
        for (int i = 0; i < 3; i++) {
            for (int y = 0; y < h; y++) box(soft, line, y * w, 1, w, radius);
            for (int x = 0; x < w; x++) box(soft, line, x, w, h, radius);
        }
        float[] right = new float[w * h];
        float[] up = new float[w * h];
        double most = 1e-6;
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) {
            int at = y * w + x;
            right[at] = value(soft, w, h, x - 1, y) - value(soft, w, h, x + 1, y);
            up[at] = value(soft, w, h, x, y + 1) - value(soft, w, h, x, y - 1);
            most = Math.max(most, Math.sqrt(right[at] * right[at] + up[at] * up[at]));
        }
        float scale = (float) (1.25 * STEEPEST / most);
        for (int i = 0; i < right.length; i++) {
            right[i] *= scale;
            up[i] *= scale;
        }
        return new Form(grid, right, up);
    }

    /** Beyond the edge there is nothing. */
    private static void box(float[] value, float[] line, int from, int step, int count, int radius) {
        for (int i = 0; i < count; i++) line[i] = value[from + i * step];
        float sum = 0;
        for (int i = 0; i < Math.min(count, radius); i++) sum += line[i];
        for (int i = 0; i < count; i++) {
            if (i + radius < count) sum += line[i + radius];
            value[from + i * step] = Math.max(0, sum) / (2 * radius + 1);
            if (i - radius >= 0) sum -= line[i - radius];
        }
    }

    private static float value(float[] soft, int w, int h, int x, int y) {
        return x < 0 || y < 0 || x >= w || y >= h ? 0 : soft[y * w + x];
    }

    /** How far it faces right at a place of the picture in pixels, -0.92 to 0.92. */
    public double right(double x, double y) {
        return read(right, x, y);
    }

    /** How far it faces up. */
    public double up(double x, double y) {
        return read(up, x, y);
    }

    private double read(float[] of, double x, double y) {
        double u = Math.clamp(x / grid.step() - 0.5, 0, grid.width() - 1.001);
        double v = Math.clamp(y / grid.step() - 0.5, 0, grid.height() - 1.001);
        int iu = (int) u;
        int iv = (int) v;
        int w = grid.width();
        int next = iu + 1 < w ? 1 : 0;
        int below = iv + 1 < grid.height() ? w : 0;
        int at = iv * w + iu;
        double top = of[at] + (of[at + next] - of[at]) * (u - iu);
        double low = of[at + below] + (of[at + below + next] - of[at + below]) * (u - iu);
        return Math.clamp(top + (low - top) * (v - iv), -STEEPEST, STEEPEST);
    }
}

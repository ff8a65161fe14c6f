package org.kinora.imaging.internal.fill;

/**
 * Makes the steps between copied pieces, and between them and what is known, vanish: the picture whose differences from pixel to pixel are those of the sources
 * (Poisson blending, Perez and others 2003), held to the copied colours by a weak spring so that nothing bleeds far.
 */
final class Seamless {
    private static final int MOST_STEPS = 200;

    private final int width;
    private final int height;
    private final boolean[] hole;
    private final int[] from;
    private final int[] unknowns;
    private final int[] number;

    /**
     * @param from for each pixel the one that it was copied from
     */
    Seamless(int width, int height, boolean[] hole, int[] from) {
        this.width = width;
        this.height = height;
        this.hole = hole;
        this.from = from;
        number = new int[hole.length];
        int count = 0;
        for (int i = 0; i < hole.length; i++) number[i] = hole[i] ? count++ : -1;
        unknowns = new int[count];
        for (int i = 0; i < hole.length; i++) if (hole[i]) unknowns[number[i]] = i;
    }

    /** Copies one plane into its hole and smooths the steps; {@code spring} is the weight of a colour against that of a difference. */
    void blend(float[] plane, float spring) {
        int n = unknowns.length;
        float[] right = new float[n];
        float[] solution = new float[n];
        float[] diagonal = new float[n];
        int[][] beside = new int[4][n];
        for (int i = 0; i < n; i++) {
            int at = unknowns[i];
            float copied = plane[from[at]];
            solution[i] = copied;
            float sum = spring * copied;
            float weight = spring;
            for (int side = 0; side < 4; side++) {
                int other = neighbour(at, side);
                beside[side][i] = -1;
                if (other < 0) continue;
                weight++;
                sum += step(plane, at, other, side);
                if (hole[other]) beside[side][i] = number[other];
                else sum += plane[other];
            }
            right[i] = sum;
            diagonal[i] = weight;
        }
        solve(right, diagonal, beside, solution);
        for (int i = 0; i < n; i++) plane[unknowns[i]] = solution[i];
    }

    /** The difference that there should be between a pixel and the one beside it: the mean of what both sources show. */
    private float step(float[] plane, int at, int other, int side) {
        int mine = neighbour(from[at], side);
        int theirs = neighbour(from[other], side ^ 1);
        float sum = 0;
        int count = 0;
        if (mine >= 0 && !hole[mine]) {
            sum += plane[from[at]] - plane[mine];
            count++;
        }
        if (hole[other] && theirs >= 0 && !hole[theirs]) {
            sum += plane[theirs] - plane[from[other]];
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }

    private int neighbour(int at, int side) {
        return switch (side) {
            case 0 -> at % width == 0 ? -1 : at - 1;
            case 1 -> at % width == width - 1 ? -1 : at + 1;
            case 2 -> at < width ? -1 : at - width;
            default -> at + width >= width * height ? -1 : at + width;
        };
    }

    /** Conjugate gradients with the diagonal as preconditioner. */
    private static void solve(float[] right, float[] diagonal, int[][] beside, float[] x) {
        int n = right.length;
        float[] residual = new float[n];
        float[] direction = new float[n];
        float[] image = new float[n];
        apply(diagonal, beside, x, image);
        double rho = 0;
        double start = 0;
        for (int i = 0; i < n; i++) {
            residual[i] = right[i] - image[i];
            direction[i] = residual[i] / diagonal[i];
            rho += (double) residual[i] * direction[i];
            start += (double) right[i] * right[i] / diagonal[i];
        }
        for (int step = 0; step < MOST_STEPS && rho > 1e-10 * start; step++) {
            apply(diagonal, beside, direction, image);
            double curve = 0;
            for (int i = 0; i < n; i++) curve += (double) direction[i] * image[i];
            float along = (float) (rho / curve);
            double next = 0;
            for (int i = 0; i < n; i++) {
                x[i] += along * direction[i];
                residual[i] -= along * image[i];
                next += (double) residual[i] * residual[i] / diagonal[i];
            }
            float keep = (float) (next / rho);
            rho = next;
            for (int i = 0; i < n; i++) direction[i] = residual[i] / diagonal[i] + keep * direction[i];
        }
    }

    private static void apply(float[] diagonal, int[][] beside, float[] x, float[] made) {
        for (int i = 0; i < x.length; i++) {
            float sum = diagonal[i] * x[i];
            for (int[] side : beside) if (side[i] >= 0) sum -= x[side[i]];
            made[i] = sum;
        }
    }
}

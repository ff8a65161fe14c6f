package org.kinora.imaging.internal.fill;

/**
 * Makes the steps between copied pieces, and between them and what is known, vanish: the picture whose differences from pixel to pixel are those of
 * the sources
 * (Poisson blending, Perez and others 2003), held to the copied colours by a weak spring so that nothing bleeds far.
 */
final class Seamless {
    private static final int MOST_STEPS = 200;

    private final int width;
    private final int height;
    private final int own;
    private final boolean[] hole;
    private final boolean[] unreadable;
    private final int[] from;
    private final int[] unknowns;
    private final int[] number;

    /**
     * @param own so many columns are the picture; between them and those to their right there is no step
     * @param hole pixels to copy to
     * @param unreadable pixels that say nothing as sources
     * @param from for each pixel of the hole the one to copy
     */
    Seamless(int width, int height, int own, boolean[] hole, boolean[] unreadable, int[] from) {
        this.width = width;
        this.height = height;
        this.own = own;
        this.hole = hole;
        this.unreadable = unreadable;
        this.from = from;
        number = new int[hole.length];
        int count = 0;
        for (int i = 0; i < hole.length; i++) number[i] = hole[i] ? count++ : -1;
        unknowns = new int[count];
        for (int i = 0; i < hole.length; i++) if (hole[i]) unknowns[number[i]] = i;
    }

    /**
     * Copies one plane into its hole and smooths the steps.
     *
     * @param spring the weight of a colour against that of a difference
     * @param unlike what two pieces may differ by before the step between them is taken for an edge that stays
     */
    void blend(float[] plane, float spring, float unlike) {
        int n = unknowns.length;
        float[] right = new float[n];
        float[] solution = new float[n];
        float[] diagonal = new float[n];
        int[][] beside = new int[4][n];
        float[][] link = new float[4][n];
        float[] step = new float[2];
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
                step(plane, at, other, side, step);
                float strength = 1 / (1 + step[1] * step[1] / (unlike * unlike));
                strength *= strength;
                weight += strength;
                sum += strength * step[0];
                if (hole[other]) {
                    beside[side][i] = number[other];
                    link[side][i] = strength;
                } else {
                    sum += strength * plane[other];
                }
            }
            right[i] = sum;
            diagonal[i] = weight;
        }
        solve(right, diagonal, beside, link, solution);
        for (int i = 0; i < n; i++) plane[unknowns[i]] = solution[i];
    }

    /**
     * The difference that there should be between a pixel and the one beside it, the mean of what both sources show, and how much these contradict
     * each other.
     */
    private void step(float[] plane, int at, int other, int side, float[] into) {
        int mine = neighbour(from[at], side);
        int theirs = hole[other] ? neighbour(from[other], side ^ 1) : -1;
        boolean one = mine >= 0 && !unreadable[mine];
        boolean two = theirs >= 0 && !unreadable[theirs];
        float first = one ? plane[from[at]] - plane[mine] : 0;
        float second = two ? plane[theirs] - plane[from[other]] : 0;
        into[0] = one && two ? (first + second) / 2 : first + second;
        // how far what would lie here beside the copy is from what does
        float beyond = one ? plane[mine] - plane[from[other]] : 0;
        float before = two ? plane[theirs] - plane[from[at]] : 0;
        into[1] = Math.max(Math.abs(beyond), Math.abs(before));
    }

    private int neighbour(int at, int side) {
        return switch (side) {
            case 0 -> at % width == 0 || at % width == own ? -1 : at - 1;
            case 1 -> at % width == width - 1 || at % width == own - 1 ? -1 : at + 1;
            case 2 -> at < width ? -1 : at - width;
            default -> at + width >= width * height ? -1 : at + width;
        };
    }

    /** Conjugate gradients with the diagonal as preconditioner. */
    private static void solve(float[] right, float[] diagonal, int[][] beside, float[][] link, float[] x) {
        int n = right.length;
        float[] residual = new float[n];
        float[] direction = new float[n];
        float[] image = new float[n];
        apply(diagonal, beside, link, x, image);
        double rho = 0;
        double start = 0;
        for (int i = 0; i < n; i++) {
            residual[i] = right[i] - image[i];
            direction[i] = residual[i] / diagonal[i];
            rho += (double) residual[i] * direction[i];
            start += (double) right[i] * right[i] / diagonal[i];
        }
        for (int step = 0; step < MOST_STEPS && rho > 1e-10 * start; step++) {
            apply(diagonal, beside, link, direction, image);
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

    private static void apply(float[] diagonal, int[][] beside, float[][] link, float[] x, float[] made) {
        for (int i = 0; i < x.length; i++) {
            float sum = diagonal[i] * x[i];
            for (int side = 0; side < 4; side++) if (beside[side][i] >= 0) sum -= link[side][i] * x[beside[side][i]];
            made[i] = sum;
        }
    }
}

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
     * Copies all planes into their holes and smooths the steps. A step that any plane takes for an edge is one in all of them: colours keep their hue
     * beside it.
     *
     * @param spring the weight of a colour against that of a difference
     * @param unlike what two pieces may differ by before the step between them is taken for an edge that stays
     */
    void blend(float[][] planes, float spring, float unlike, Crew crew) {
        int n = unknowns.length;
        float[][] strength = new float[4][n];
        int[][] beside = new int[4][n];
        float[] diagonal = new float[n];
        for (int i = 0; i < n; i++) {
            int at = unknowns[i];
            diagonal[i] = spring;
            for (int side = 0; side < 4; side++) {
                int other = neighbour(at, side);
                beside[side][i] = -1;
                if (other < 0) continue;
                if (hole[other]) beside[side][i] = number[other];
                float off = 0;
                for (float[] plane : planes) off = Math.max(off, contradiction(plane, at, other, side));
                float weight = 1 / (1 + off * off / (unlike * unlike));
                strength[side][i] = weight * weight;
                diagonal[i] += strength[side][i];
            }
        }
        crew.each(planes.length, plane -> blend(planes[plane], spring, strength, diagonal, beside));
    }

    private void blend(float[] plane, float spring, float[][] strength, float[] diagonal, int[][] beside) {
        int n = unknowns.length;
        float[] right = new float[n];
        float[] solution = new float[n];
        for (int i = 0; i < n; i++) {
            int at = unknowns[i];
            solution[i] = plane[from[at]];
            float sum = spring * solution[i];
            for (int side = 0; side < 4; side++) {
                int other = neighbour(at, side);
                if (other < 0) continue;
                sum += strength[side][i] * step(plane, at, other, side);
                if (!hole[other]) sum += strength[side][i] * plane[other];
            }
            right[i] = sum;
        }
        solve(right, diagonal, beside, strength, solution);
        for (int i = 0; i < n; i++) plane[unknowns[i]] = solution[i];
    }

    /** The difference that there should be between a pixel and the one beside it: the mean of what both sources show. */
    private float step(float[] plane, int at, int other, int side) {
        int mine = mine(at, side);
        int theirs = theirs(other, side);
        float first = mine >= 0 ? plane[from[at]] - plane[mine] : 0;
        float second = theirs >= 0 ? plane[theirs] - plane[from[other]] : 0;
        return mine >= 0 && theirs >= 0 ? (first + second) / 2 : first + second;
    }

    /** How far what would lie beside each copy is from what does. */
    private float contradiction(float[] plane, int at, int other, int side) {
        int mine = mine(at, side);
        int theirs = theirs(other, side);
        float beyond = mine >= 0 ? plane[mine] - plane[from[other]] : 0;
        float before = theirs >= 0 ? plane[theirs] - plane[from[at]] : 0;
        return Math.max(Math.abs(beyond), Math.abs(before));
    }

    /** What lies beside a pixel's source; negative where that says nothing. */
    private int mine(int at, int side) {
        int there = neighbour(from[at], side);
        return there >= 0 && unreadable[there] ? -1 : there;
    }

    private int theirs(int other, int side) {
        return hole[other] ? mine(other, side ^ 1) : -1;
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

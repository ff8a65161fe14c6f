package org.kinora.imaging.internal.fill;

/**
 * Fills a narrow hole with the surface that bends least between its borders: light and slopes go on across a scratch (biharmonic filling, Chui and
 * Mhaskar 2010).
 *
 * <p>The sum of the squares of the Laplacian is least; conjugate gradients on its normal equations.
 */
final class Smooth {
    private static final int MOST_STEPS = 400;

    private final int width;
    private final int height;
    private final int[] unknowns;
    private final int[] number;
    private final int[] places;

    Smooth(int width, int height, boolean[] hole) {
        this.width = width;
        this.height = height;
        number = new int[hole.length];
        int count = 0;
        for (int i = 0; i < hole.length; i++) number[i] = hole[i] ? count++ : -1;
        unknowns = new int[count];
        int near = 0;
        boolean[] touched = new boolean[hole.length];
        for (int i = 0; i < hole.length; i++) {
            if (!hole[i]) continue;
            unknowns[number[i]] = i;
            for (int side = -1; side < 4; side++) {
                int at = side < 0 ? i : neighbour(i, side);
                if (at < 0 || touched[at]) continue;
                touched[at] = true;
                near++;
            }
        }
        places = new int[near];
        int next = 0;
        for (int i = 0; i < hole.length; i++) if (touched[i]) places[next++] = i;
    }

    /** Fills one plane; nothing leaves the range of what lies around the hole. */
    void fill(float[] plane) {
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        double sum = 0;
        int known = 0;
        for (int place : places) {
            for (int side = -1; side < 4; side++) {
                int at = side < 0 ? place : neighbour(place, side);
                if (at < 0 || number[at] >= 0) continue;
                low = Math.min(low, plane[at]);
                high = Math.max(high, plane[at]);
                sum += plane[at];
                known++;
            }
        }
        if (known == 0) return;
        for (int at : unknowns) plane[at] = (float) (sum / known);
        solve(plane);
        for (int at : unknowns) plane[at] = Math.clamp(plane[at], low, high);
    }

    private void solve(float[] plane) {
        int n = unknowns.length;
        double[] residual = new double[n];
        double[] direction = new double[n];
        double[] image = new double[n];
        double[] bends = new double[places.length];
        for (int i = 0; i < bends.length; i++) bends[i] = -bend(plane, places[i]);
        transpose(bends, residual);
        double rho = 0;
        for (int i = 0; i < n; i++) {
            direction[i] = residual[i];
            rho += residual[i] * residual[i];
        }
        double enough = rho * 1e-10;
        for (int step = 0; step < MOST_STEPS && rho > enough; step++) {
            double length = 0;
            for (int i = 0; i < bends.length; i++) {
                bends[i] = bend(direction, places[i]);
                length += bends[i] * bends[i];
            }
            if (length == 0) return;
            transpose(bends, image);
            double along = rho / length;
            double next = 0;
            for (int i = 0; i < n; i++) {
                plane[unknowns[i]] += (float) (along * direction[i]);
                residual[i] -= along * image[i];
                next += residual[i] * residual[i];
            }
            double keep = next / rho;
            rho = next;
            for (int i = 0; i < n; i++) direction[i] = residual[i] + keep * direction[i];
        }
    }

    private double bend(float[] plane, int at) {
        double sum = 0;
        for (int side = 0; side < 4; side++) {
            int other = neighbour(at, side);
            if (other >= 0) sum += plane[other] - plane[at];
        }
        return sum;
    }

    /** The same of a change that is nothing outside of the hole. */
    private double bend(double[] change, int at) {
        double here = number[at] < 0 ? 0 : change[number[at]];
        double sum = 0;
        for (int side = 0; side < 4; side++) {
            int other = neighbour(at, side);
            if (other >= 0) sum += (number[other] < 0 ? 0 : change[number[other]]) - here;
        }
        return sum;
    }

    private void transpose(double[] bends, double[] into) {
        java.util.Arrays.fill(into, 0);
        for (int i = 0; i < places.length; i++) {
            int at = places[i];
            for (int side = 0; side < 4; side++) {
                int other = neighbour(at, side);
                if (other < 0) continue;
                if (number[other] >= 0) into[number[other]] += bends[i];
                if (number[at] >= 0) into[number[at]] -= bends[i];
            }
        }
    }

    private int neighbour(int at, int side) {
        return switch (side) {
            case 0 -> at % width == 0 ? -1 : at - 1;
            case 1 -> at % width == width - 1 ? -1 : at + 1;
            case 2 -> at < width ? -1 : at - width;
            default -> at + width >= width * height ? -1 : at + width;
        };
    }
}

package org.kinora.imaging.internal.interpolate;

/**
 * Finds the cadence of frames that were taken out of material at another rate: steps of one and of two of its frames follow each other as those of a
 * straight line on a grid (Bresenham). Then what lies between two frames is known: after a short step one of the two again, after a long one the
 * frame between. Whatever shows no such pattern keeps its times.
 *
 * @param changes how much each frame differs from the next
 */
record Cadence(double[] changes) {
    private static final int AROUND = 10;
    private static final int PARTS = 48;
    /** Long steps change this much more than short ones at least, and the pattern explains this much of the changes: moving pictures do neither. */
    private static final double CONTRAST = 1.2;
    private static final double EXPLAINED = 0.72;
    private static final double LEAST = 0.5;

    /** @param rate frames of the material for a step, 1 to 2 */
    private record Line(double rate, double phase) {
        long at(double step) {
            return (long) Math.floor(step * rate + phase);
        }

        boolean longStep(int step) {
            return at(step + 1) - at(step) == 2;
        }
    }

    /**
     * Where the frame at a time between two frames is found.
     *
     * @param pair number of the first of the two
     * @param t 0 to 1
     * @return 0 to 1: {@code t} itself without a pattern
     */
    double moment(int pair, double t) {
        int from = Math.max(0, pair - AROUND);
        int to = Math.min(changes.length, pair + AROUND + 1);
        if (to - from < AROUND || t <= 0 || t >= 1) return t;
        double[] levelled = levelled(from, to);
        Line line = line(levelled, from);
        if (line == null) return t;
        long begin = line.at(pair);
        return (double) (line.at(pair + t) - begin) / (line.at(pair + 1) - begin);
    }

    /** Over the mean of the neighbourhood, so that motion may grow and fade. */
    private double[] levelled(int from, int to) {
        double[] levelled = new double[to - from];
        for (int i = from; i < to; i++) {
            double sum = 0;
            int first = Math.max(0, i - 3);
            int last = Math.min(changes.length, i + 4);
            for (int k = first; k < last; k++) sum += changes[k];
            levelled[i - from] = sum / (last - first) < LEAST ? 1 : changes[i] * (last - first) / sum;
        }
        return levelled;
    }

    private Line line(double[] levelled, int from) {
        Line best = null;
        double most = EXPLAINED;
        for (int r = PARTS / 8; r <= PARTS - PARTS / 8; r++)
            for (int p = 0; p < PARTS; p++) {
                Line line = new Line(1 + (double) r / PARTS, (double) p / PARTS);
                double explained = explained(line, levelled, from);
                if (explained <= most) continue;
                most = explained;
                best = line;
            }
        return best;
    }

    /** The correlation of a pattern with the changes; 0 where long steps are not clearly longer. */
    private static double explained(Line line, double[] levelled, int from) {
        double[] sums = new double[2];
        int[] counts = new int[2];
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < levelled.length; i++) {
            int kind = line.longStep(from + i) ? 1 : 0;
            sums[kind] += levelled[i];
            counts[kind]++;
            mean += levelled[i] / levelled.length;
            squares += levelled[i] * levelled[i] / levelled.length;
        }
        if (Math.min(counts[0], counts[1]) < 2) return 0;
        double shorter = sums[0] / counts[0];
        double longer = sums[1] / counts[1];
        if (longer < shorter * CONTRAST) return 0;
        double share = (double) counts[1] / levelled.length;
        return (longer - shorter) * Math.sqrt(share * (1 - share)) / Math.sqrt(Math.max(1e-9, squares - mean * mean));
    }
}

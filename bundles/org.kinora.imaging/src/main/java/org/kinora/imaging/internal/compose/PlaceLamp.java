package org.kinora.imaging.internal.compose;

/**
 * Where the light stands, seen from a figure.
 *
 * @param side -1 (left) to 1 (right)
 * @param back 0 (before it or overhead) to 1 (behind it)
 */
record PlaceLamp(double side, double back) {
    /** So many times as bright as the middle pixel a lamp or a window is, unlike a white wall in the sun, and such shares of the picture it fills. */
    private static final double BRIGHT = 4;
    private static final double LEAST = 0.001;
    private static final double MOST = 0.12;

    /**
     * By how brightness rises around the figure; where depth is known and something in the picture outshines all else, by where that stands.
     *
     * @param far millimetres of each pixel; null where nobody knows
     */
    static PlaceLamp of(float[] light, int[] far, int width, int height, PlaceLook look, double middle, int away) {
        if (far == null) return new PlaceLamp(look.side(), 0);
        int step = Math.max(1, width / 400);
        double[] counts = new double[1024];
        double all = 0;
        for (int i = 0; i < far.length; i += step) {
            counts[(int) Math.min(1023, 1024 * PlaceLook.luminance(light, 3 * i))]++;
            all++;
        }
        int middling = 0;
        for (double sum = counts[0]; sum < all / 2; sum += counts[middling]) middling++;
        double bright = BRIGHT * (middling + 1) / 1024;
        double weight = 0;
        double xs = 0;
        double depths = 0;
        double count = 0;
        for (int i = 0; i < far.length; i += step) {
            double luminance = PlaceLook.luminance(light, 3 * i);
            // the open sky is light from all over
            if (luminance < bright || far[i] == Integer.MAX_VALUE) continue;
            count++;
            weight += luminance;
            xs += luminance * (i % width);
            depths += luminance * far[i];
        }
        if (count < LEAST * all || count > MOST * all) return new PlaceLamp(look.side(), 0);
        // the lens is taken for a usual one, as wide as it is far
        double right = (xs / weight - middle) / width * away;
        double behind = depths / weight - away;
        double distance = Math.max(300, Math.hypot(right, behind));
        return new PlaceLamp(Math.clamp(right / distance, -1, 1), Math.clamp(behind / distance, 0, 1));
    }
}

package org.kinora.artist.internal.motion;

/**
 * A slow, smooth wandering about 0, as of a hand: a few sines without a common period, none faster than {@code fastest}; within -1 to 1.
 *
 * @param fastest hertz
 */
record Wander(Dice dice, double fastest) {
    private static final int WAVES = 4;

    double at(double seconds) {
        double sum = 0;
        double most = 0;
        for (int i = 0; i < WAVES; i++) {
            double hertz = fastest * dice.between(2L * i, 0.75, 1) / (1 + 0.8 * i);
            double weight = 0.35 + 0.25 * i;
            sum += weight * StrictMath.sin(2 * Math.PI * (hertz * seconds + dice.at(2L * i + 1)));
            most += weight;
        }
        return sum / most;
    }
}

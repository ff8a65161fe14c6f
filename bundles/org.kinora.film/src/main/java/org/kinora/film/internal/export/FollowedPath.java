package org.kinora.film.internal.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;
import org.kinora.api.time.Rational;

/**
 * A calm pan after something that was seen at some places: outliers are left out, small moves do not count, and the rest is smoothed with a
 * Gaussian that is made wider until neither speed nor acceleration is more than a camera operator's. As it looks both ways in time, it does not lag.
 *
 * @param rate frames a second
 */
record FollowedPath(Rational rate) {
    /** Of what is too much, a second: the whole way takes three seconds at least. */
    static final double SPEED = 1 / 3.0;
    /** The same, a second squared: full speed is reached in half a second at the earliest. */
    static final double ACCELERATION = 2 / 3.0;
    /** What is seen within this part of the way is no move. */
    private static final double STILL = 0.2;
    private static final int KEYS_A_SECOND = 8;
    private static final double NARROWEST = 0.3;
    private static final double WIDER = 1.4;

    /** Frames from one key frame to the next. */
    long step() {
        return Math.max(1, rate.dividedBy(Rational.of(KEYS_A_SECOND)).round());
    }

    /**
     * The pan.
     *
     * @param frames of the clip at which something was seen, in order
     * @param places where it was seen, in millionths
     */
    Keys of(long[] frames, long[] places) {
        double[] seen = withoutOutliers(places);
        double least = Arrays.stream(seen).min().orElseThrow();
        double most = Arrays.stream(seen).max().orElseThrow();
        double[] sorted = seen.clone();
        Arrays.sort(sorted);
        if (most - least < STILL) return Keys.of(millionths(sorted[sorted.length / 2]));
        int count = (int) ((frames[frames.length - 1] - frames[0]) / step()) + 1;
        double[] way = new double[count];
        for (int i = 0; i < count; i++) way[i] = at(frames, seen, frames[0] + i * step());
        double second = step() / rate.toDouble();
        for (double width = NARROWEST; width * SPEED < count * second + 1; width *= WIDER) {
            double[] smooth = smooth(way, width / second);
            if (calm(smooth, second)) return keys(frames[0], smooth);
        }
        return Keys.of(millionths((least + most) / 2));
    }

    /** Each place by the middle one of itself and its neighbours. */
    private static double[] withoutOutliers(long[] places) {
        double[] seen = new double[places.length];
        for (int i = 0; i < seen.length; i++) {
            long before = places[Math.max(0, i - 1)];
            long after = places[Math.min(places.length - 1, i + 1)];
            seen[i] = Math.max(Math.min(before, after), Math.min(Math.max(before, after), places[i])) / (double) Keys.ONE;
        }
        return seen;
    }

    private static double at(long[] frames, double[] seen, long frame) {
        int next = 1;
        while (next < frames.length - 1 && frames[next] < frame) next++;
        if (frames.length == 1) return seen[0];
        double part = Math.clamp((frame - frames[next - 1]) / (double) (frames[next] - frames[next - 1]), 0, 1);
        return seen[next - 1] + part * (seen[next] - seen[next - 1]);
    }

    private static double[] smooth(double[] way, double width) {
        int reach = (int) Math.ceil(3 * width);
        double[] weights = new double[reach + 1];
        for (int i = 0; i <= reach; i++) weights[i] = Math.exp(-0.5 * (i / width) * (i / width));
        double[] smooth = new double[way.length];
        for (int i = 0; i < way.length; i++) {
            double sum = 0;
            double all = 0;
            for (int k = -reach; k <= reach; k++) {
                double weight = weights[Math.abs(k)];
                sum += weight * way[Math.clamp(i + k, 0, way.length - 1)];
                all += weight;
            }
            smooth[i] = sum / all;
        }
        return smooth;
    }

    private static boolean calm(double[] way, double second) {
        for (int i = 1; i < way.length; i++) {
            double speed = (way[i] - way[i - 1]) / second;
            double before = i == 1 ? speed : (way[i - 1] - way[i - 2]) / second;
            if (Math.abs(speed) > SPEED || Math.abs(speed - before) > ACCELERATION * second) return false;
        }
        return true;
    }

    private Keys keys(long first, double[] way) {
        List<KeyFrame> keys = new ArrayList<>();
        for (int i = 0; i < way.length; i++) keys.add(new KeyFrame(first + i * step(), millionths(way[i])));
        return new Keys(keys);
    }

    private static long millionths(double part) {
        return Math.round(Math.clamp(part, 0, 1) * Keys.ONE);
    }
}

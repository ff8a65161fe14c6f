package org.kinora.imaging.internal.continuity;

import java.util.List;
import org.kinora.api.imaging.FilmFrames.FilmShot;

/** A shot and what is kept of each of its frames. */
record ShotMeasure(int number, FilmShot shot, List<FrameMeasure> frames) {
    /** Differences of each frame to the one before, in codes; one fewer than frames. */
    double[] steps() {
        double[] steps = new double[Math.max(0, frames.size() - 1)];
        for (int i = 0; i < steps.length; i++) steps[i] = frames.get(i).difference(frames.get(i + 1));
        return steps;
    }

    /** The frame that is most like another one, the first of several. */
    int nearest(FrameMeasure other) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < frames.size(); i++) {
            double likeness = frames.get(i).likeness(other);
            if (likeness <= most) continue;
            most = likeness;
            best = i;
        }
        return best;
    }

    static double median(double[] numbers) {
        if (numbers.length == 0) return 0;
        double[] sorted = numbers.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

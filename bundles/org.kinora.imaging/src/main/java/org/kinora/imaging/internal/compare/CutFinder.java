package org.kinora.imaging.internal.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds hard cuts in a row of sketches: where what motion does not explain, and the colours, change much more than around, and where the old shot
 * does not come
 * back after some frames, as it does after a flash.
 */
final class CutFinder {
    /** Half the window of frames that a change is held against. */
    private static final int AROUND = 6;
    /** A change that is none, however quiet it is around. */
    private static final double LEAST = 0.36;
    /** How much a change must stand out. */
    private static final double ABOVE = 0.22;
    /** Frames after which a flash is over. */
    private static final int FLASH = 5;
    /** The old shot is there again when it differs by less than this part of the change. */
    private static final double BACK = 0.55;
    private static final int SHORTEST = 3;

    /** A cut before a frame, and how sure it is in permille. */
    record Cut(int frame, int certainty) {}

    static double change(FrameSketch before, FrameSketch after) {
        double structure = Math.min(1, MotionResidual.between(before, after));
        double colours = before.colours(after);
        return 0.55 * structure + 0.9 * colours;
    }

    List<Cut> cuts(List<FrameSketch> frames) {
        double[] change = new double[frames.size()];
        for (int i = 1; i < change.length; i++) change[i] = change(frames.get(i - 1), frames.get(i));
        List<Cut> cuts = new ArrayList<>();
        for (int i = 1; i < change.length; i++) {
            double usual = usual(change, i);
            if (change[i] < Math.max(LEAST, usual + ABOVE) || !highest(change, i) || comesBack(frames, change[i], i)) continue;
            cuts.add(new Cut(i, (int) Math.round(Math.clamp(500 + 1000 * (change[i] - Math.max(LEAST, usual + ABOVE)), 500, 1000))));
        }
        return cuts;
    }

    /** The middle of the changes around, without the one itself and the greatest on each side. */
    private static double usual(double[] change, int at) {
        double[] around = java.util.stream.IntStream.rangeClosed(at - AROUND, at + AROUND).filter(i -> i >= 1 && i < change.length && i != at)
                .mapToDouble(i -> change[i]).sorted().toArray();
        return around.length == 0 ? 0 : around[around.length / 2];
    }

    private static boolean highest(double[] change, int at) {
        for (int i = Math.max(1, at - SHORTEST); i < Math.min(change.length, at + SHORTEST + 1); i++) if (change[i] > change[at]) return false;
        return true;
    }

    /** Whether this is the beginning or the end of a flash: the frames before it and those some frames later are of one shot. */
    private static boolean comesBack(List<FrameSketch> frames, double change, int at) {
        for (int before = 1; before <= FLASH; before++) {
            for (int after = 1; before + after <= FLASH + 1; after++) {
                if (before == 1 && after == 1 || at - before < 0 || at + after - 1 >= frames.size()) continue;
                if (change(frames.get(at - before), frames.get(at + after - 1)) < BACK * change) return true;
            }
        }
        return false;
    }
}

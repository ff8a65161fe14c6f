package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kinora.api.imaging.Finding;
import org.kinora.api.work.Texts;

/** Faults within one shot: black frames, frozen frames, flicker. */
final class FaultyFrames {
    private static final Texts TEXTS = Texts.beside(FaultyFrames.class);
    /** Mean and spread of luma, in codes, of a frame that shows nothing. */
    private static final double BLACK_MEAN = 20;
    private static final double BLACK_SPREAD = 4;
    /** A fade comes slowly: a fault jumps by so many codes. */
    private static final double JUMP = 20;
    /** Frames are the same below this difference in codes, when the shot else moves by so much. */
    private static final double STILL = 0.08;
    private static final double MOVES = 0.2;
    private static final int FROZEN = 6;
    /** A step so many times as large as usual leaves motion out. */
    private static final double LEAP = 2.5;
    /** Steps before a run that tell how fast things moved. */
    private static final int NEAR = 6;
    /** Share of its steps at which a shot that is drawn in holds and poses stands still: there a leap is a gesture and no fault. */
    private static final double HOLDS = 0.25;
    /** Share of the picture that moves when the camera does. */
    private static final double WHOLE = 0.5;
    /** Relative second difference of brightness, and the share of frames at which it turns, from which it is flicker. */
    private static final double FLICKER = 0.012;
    private static final double TURNS = 0.6;

    private FaultyFrames() {}

    static List<Finding> of(ShotMeasure shot) {
        List<Finding> findings = new ArrayList<>();
        black(shot).ifPresent(findings::add);
        frozen(shot).ifPresent(findings::add);
        if (findings.isEmpty()) flicker(shot).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> black(ShotMeasure shot) {
        List<FrameMeasure> frames = shot.frames();
        for (int i = 0; i < frames.size(); i++) {
            if (!isBlack(frames.get(i))) continue;
            int end = i;
            while (end < frames.size() && isBlack(frames.get(end))) end++;
            double before = i == 0 ? 0 : frames.get(i - 1).mean() - frames.get(i).mean();
            double after = end == frames.size() ? 0 : frames.get(end).mean() - frames.get(end - 1).mean();
            if (Math.max(before, after) >= JUMP)
                return Optional.of(finding("black", shot, i, end - i, 1, "frames", TEXTS.text("black", shot.shot().label(), end - i)));
            i = end;
        }
        return Optional.empty();
    }

    private static boolean isBlack(FrameMeasure frame) {
        return frame.mean() < BLACK_MEAN && frame.spread() < BLACK_SPREAD;
    }

    /**
     * A shot that stops in full motion, or that jumps where it goes on: what is held, as a drawn figure between two gestures is, comes to rest first
     * and leaves most of the picture alone.
     */
    private static Optional<Finding> frozen(ShotMeasure shot) {
        double[] steps = shot.steps();
        // what stands still throughout is a panel; the frozen frames themselves say nothing of the motion
        double usual = ShotMeasure.median(Arrays.stream(steps).filter(step -> step >= STILL).toArray());
        if (usual < MOVES) return Optional.empty();
        boolean posed = posed(steps);
        int longest = 0;
        int at = 0;
        for (int i = 0, run = 0; i < steps.length; i++) {
            run = steps[i] < STILL ? run + 1 : 0;
            if (run <= longest || !broken(shot, steps, i - run + 1, i + 1) && (posed || !cutOff(steps, i - run + 1, i + 1, usual))) continue;
            longest = run;
            at = i - run + 1;
        }
        if (longest < FROZEN) return Optional.empty();
        return Optional.of(finding("frozen", shot, at, longest, FROZEN, "frames", TEXTS.text("frozen", shot.shot().label(), longest)));
    }

    /** Whether a shot stands still again and again, its longest stand left out. */
    private static boolean posed(double[] steps) {
        int still = 0;
        int longest = 0;
        for (int i = 0, run = 0; i < steps.length; i++) {
            run = steps[i] < STILL ? run + 1 : 0;
            longest = Math.max(longest, run);
            if (steps[i] < STILL) still++;
        }
        return still - longest > HOLDS * steps.length;
    }

    /** Whether the camera stops or starts with a run of steps, on both sides of it. */
    private static boolean broken(ShotMeasure shot, double[] steps, int from, int to) {
        boolean before = from > 0 && whole(shot, from - 1);
        boolean after = to < steps.length && whole(shot, to);
        return before && after || before && to == steps.length || after && from == 0;
    }

    /** Whether something stops in full motion with a run of steps, and leaps after it. */
    private static boolean cutOff(double[] steps, int from, int to, double usual) {
        double before = from == 0 ? usual : ShotMeasure.median(Arrays.copyOfRange(steps, Math.max(0, from - NEAR), from));
        double last = from == 0 ? usual : Math.max(steps[from - 1], steps[Math.max(0, from - 2)]);
        return to < steps.length && steps[to] > LEAP * before && last >= before / 2;
    }

    private static boolean whole(ShotMeasure shot, int step) {
        return shot.frames().get(step).moved(shot.frames().get(step + 1), 1) >= WHOLE;
    }

    private static Optional<Finding> flicker(ShotMeasure shot) {
        List<FrameMeasure> frames = shot.frames();
        if (frames.size() < 8) return Optional.empty();
        double[] bends = new double[frames.size() - 2];
        double[] sizes = new double[bends.length];
        for (int i = 0; i < bends.length; i++) {
            double middle = Math.max(1, frames.get(i + 1).mean());
            bends[i] = (frames.get(i).mean() - 2 * middle + frames.get(i + 2).mean()) / 4 / middle;
            sizes[i] = Math.abs(bends[i]);
        }
        int turns = 0;
        for (int i = 1; i < bends.length; i++) if (bends[i] * bends[i - 1] < 0) turns++;
        double size = ShotMeasure.median(sizes);
        if (size < FLICKER || turns < TURNS * (bends.length - 1)) return Optional.empty();
        return Optional.of(finding("flicker", shot, 1, Math.round(100_000 * size) / 1000.0, 100 * FLICKER, "%", TEXTS.text("flicker",
                shot.shot().label(),
                String.format(java.util.Locale.ROOT, "%.1f", 100 * size))));
    }

    private static Finding finding(String kind, ShotMeasure shot, int frame, double measured, double threshold, String unit, String text) {
        return new Finding(kind, kind, List.of(shot.shot().id()), frame, text, Math.round(1000 * measured), Math.round(1000 * threshold), unit,
                TEXTS.text(kind + ".source"), TEXTS.text(kind + ".suggestion", shot.shot().label()));
    }
}

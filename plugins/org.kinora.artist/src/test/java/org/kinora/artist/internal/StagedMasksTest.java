package org.kinora.artist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.flow.FlowQuality;
import org.kinora.api.imaging.flow.MaskTracking;
import org.kinora.api.stage.Placement;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.flow.DisFlow;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.imaging.internal.track.CarriedMasks;
import org.kinora.testkit.TestWork;

/**
 * Masks of figures carried through shots whose camera moves, beside the ids of the staging: what is carried from the first frame, and what is after
 * one correction in the middle. Prints the table; {@code -Dkinora.lot.films=9} for all samples.
 */
class StagedMasksTest {
    private static final int FRAMES = 16;
    private static final int FILMS = Integer.getInteger("kinora.lot.films", 1);
    /** Share of the frame from which a figure is one that somebody would cut out. */
    private static final double LEAST = 0.02;

    private final OpenCv cv = new OpenCv();
    private final PlaneConversions conversions = new PlaneConversions(cv);
    private final MaskTracking tracking = new CarriedMasks(new DisFlow(cv, conversions), cv, conversions);
    private final List<Double> carried = new ArrayList<>();
    private final List<Double> corrected = new ArrayList<>();
    private final StringBuilder table = new StringBuilder("shot  who         from frame 0: mean, least   corrected in the middle: mean, least\n");

    private static double overlap(Mask one, Mask other) {
        int both = 0;
        int either = 0;
        for (int y = 0; y < one.height(); y++)
            for (int x = 0; x < one.width(); x++) {
                boolean a = one.get(x, y) > 127;
                boolean b = other.get(x, y) > 127;
                if (a && b) both++;
                if (a || b) either++;
            }
        return either == 0 ? 1 : both / (double) either;
    }

    private static double share(Mask mask) {
        int count = 0;
        for (int y = 0; y < mask.height(); y++) for (int x = 0; x < mask.width(); x++) if (mask.get(x, y) > 127) count++;
        return count / (double) (mask.width() * mask.height());
    }

    private List<Double> overlaps(StagedMove move, String who, List<Integer> keys, TestWork work) {
        TreeMap<Integer, Mask> masks = new TreeMap<>();
        List<Double> overlaps = new ArrayList<>();
        try {
            for (int key : keys) masks.put(key, move.truth(key, who, work));
            tracking.carry(move, masks, 0, FRAMES - 1, FlowQuality.BEST, (frame, mask) -> {
                if (keys.contains(frame)) return;
                try (Mask truth = move.truth(frame, who, work)) {
                    overlaps.add(overlap(truth, mask));
                }
            }, work);
        } finally {
            masks.values().forEach(Mask::close);
        }
        return overlaps;
    }

    private void judge(Films.Staged shot, double aside, double nearer) {
        try (TestWork work = new TestWork()) {
            StagedMove move = new StagedMove(shot, FRAMES, aside, nearer, work);
            for (String who : move.cast()) {
                try (Mask first = move.truth(0, who, work); Mask last = move.truth(FRAMES - 1, who, work)) {
                    if (Math.min(share(first), share(last)) < LEAST) continue;
                }
                List<Double> once = overlaps(move, who, List.of(0), work);
                List<Double> twice = overlaps(move, who, List.of(0, FRAMES / 2), work);
                carried.addAll(once);
                corrected.addAll(twice);
                table.append(String.format(Locale.ROOT, "%-5s %-12s %22.3f, %.3f %32.3f, %.3f%n", shot.shot().label(), who, mean(once), least(once),
                        mean(twice), least(twice)));
            }
        }
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double least(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    @Test
    void a_mask_follows_a_figure_of_the_staging_while_the_camera_moves() {
        int number = 0;
        for (String sample : Films.samples().stream().limit(FILMS).toList()) {
            List<Films.Staged> peopled = Films.sample(sample, Films.WIDE).stream()
                    .filter(one -> one.view().shot().placements().stream().anyMatch(Placement::seen)).limit(3).toList();
            for (Films.Staged shot : peopled) {
                // past it and towards it in turn: about two metres a second
                judge(shot, number % 2 == 0 ? 25 : 0, number % 2 == 0 ? 0 : 40);
                number++;
            }
        }
        System.out.printf(Locale.ROOT, "%s%d masks: mean IoU %.3f carried, %.3f corrected%n", table, carried.size(), mean(carried), mean(corrected));
        // 0.85 is reached with a key frame every eighth frame; from one alone flat colours and what comes into view behind others cost a tenth
        assertThat(mean(carried)).as("%s", table).isGreaterThanOrEqualTo(0.75);
        assertThat(mean(corrected)).as("%s", table).isGreaterThanOrEqualTo(0.85);
    }
}

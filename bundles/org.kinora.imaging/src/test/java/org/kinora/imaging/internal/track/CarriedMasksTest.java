package org.kinora.imaging.internal.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.flow.FlowQuality;
import org.kinora.api.imaging.flow.MaskTracking;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.flow.DisFlow;
import org.kinora.imaging.internal.selection.Tools;
import org.kinora.testkit.TestWork;

class CarriedMasksTest {
    private static final int FRAMES = 18;
    private final TestWork work = new TestWork();
    private final MovingDisc disc = new MovingDisc(FRAMES);
    private final MaskTracking tracking = new CarriedMasks(new DisFlow(Tools.CV, Tools.CONVERSIONS), Tools.CV, Tools.CONVERSIONS);

    @AfterEach
    void end() {
        work.close();
    }

    /** Intersection over union of what is more than half meant. */
    static double overlap(Mask one, Mask other) {
        int both = 0;
        int either = 0;
        for (int y = 0; y < one.height(); y++)
            for (int x = 0; x < one.width(); x++) {
                boolean a = one.get(x, y) > 127;
                boolean b = other.get(x, y) > 127;
                if (a && b) both++;
                if (a || b) either++;
            }
        return both / (double) either;
    }

    private TreeMap<Integer, Double> overlaps(SortedMap<Integer, Mask> keys, int first, int last) {
        TreeMap<Integer, Double> overlaps = new TreeMap<>();
        tracking.carry(disc, keys, first, last, FlowQuality.BEST, (frame, mask) -> {
            try (Mask truth = disc.truth(frame, work)) {
                overlaps.put(frame, overlap(truth, mask));
            }
        }, work);
        return overlaps;
    }

    @Test
    void a_mask_follows_forwards_and_backwards_from_one_key_frame() {
        TreeMap<Integer, Mask> keys = new TreeMap<>();
        try (Mask key = disc.truth(8, work)) {
            keys.put(8, key);
            TreeMap<Integer, Double> overlaps = overlaps(keys, 0, FRAMES - 1);
            assertThat(overlaps).hasSize(FRAMES);
            assertThat(overlaps.get(8)).isEqualTo(1);
            assertThat(overlaps.values()).allSatisfy(overlap -> assertThat(overlap).isGreaterThanOrEqualTo(0.9));
        }
    }

    @Test
    void frames_between_two_keys_follow_both() {
        TreeMap<Integer, Mask> keys = new TreeMap<>();
        try (Mask first = disc.truth(0, work); Mask last = disc.truth(FRAMES - 1, work)) {
            keys.put(0, first);
            keys.put(FRAMES - 1, last);
            TreeMap<Integer, Double> overlaps = overlaps(keys, 0, FRAMES - 1);
            assertThat(overlaps).hasSize(FRAMES);
            assertThat(overlaps.values()).allSatisfy(overlap -> assertThat(overlap).isGreaterThanOrEqualTo(0.9));
        }
    }

    private static double mean(TreeMap<Integer, Double> overlaps) {
        return overlaps.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** The same mask, moved aside. */
    private Mask moved(Mask mask, int by) {
        Mask other = Mask.take(mask.width(), mask.height(), work);
        for (int y = 0; y < mask.height(); y++) for (int x = by; x < mask.width(); x++) other.set(x, y, mask.get(x - by, y));
        return other;
    }

    @Test
    void a_mask_that_was_corrected_at_a_frame_is_carried_on_from_there() {
        TreeMap<Integer, Mask> keys = new TreeMap<>();
        try (Mask right = disc.truth(0, work); Mask off = moved(right, 6); Mask corrected = disc.truth(6, work)) {
            keys.put(0, off);
            double poor = mean(overlaps(keys, 6, FRAMES - 1));
            keys.put(6, corrected);
            double mended = mean(overlaps(keys, 6, FRAMES - 1));
            keys.put(0, right);
            double whole = mean(overlaps(keys, 0, FRAMES - 1));
            System.out.printf("mean IoU of a carried mask: key off %.3f, corrected at frame 6 %.3f, two right keys %.3f%n", poor, mended, whole);
            assertThat(mended).isGreaterThanOrEqualTo(0.9);
            assertThat(whole).isGreaterThanOrEqualTo(0.9);
        }
    }

    @Test
    void only_frames_that_are_wanted_are_told() {
        TreeMap<Integer, Mask> keys = new TreeMap<>();
        try (Mask key = disc.truth(2, work)) {
            keys.put(2, key);
            assertThat(overlaps(keys, 4, 6).keySet()).containsExactly(4, 5, 6);
        }
    }

    @Test
    void a_shot_without_a_key_and_a_key_without_a_frame_are_refused() {
        assertThatThrownBy(() -> overlaps(new TreeMap<>(), 0,
                3)).isInstanceOf(Failure.class).hasMessageContaining("Select something in one frame first");
        TreeMap<Integer, Mask> keys = new TreeMap<>();
        try (Mask key = disc.truth(2, work)) {
            keys.put(FRAMES, key);
            assertThatThrownBy(() -> overlaps(keys, 0, 3)).isInstanceOf(Failure.class).hasMessageContaining("no frame " + FRAMES);
        }
    }

    @Test
    void a_carry_stops_when_it_is_cancelled() {
        TreeMap<Integer, Mask> keys = new TreeMap<>();
        try (Mask key = disc.truth(2, work)) {
            keys.put(2, key);
            work.cancelOnceRunning();
            assertThatThrownBy(() -> overlaps(keys, 0, FRAMES - 1)).isInstanceOf(Failure.class);
        }
    }
}

package org.kinora.workbench.paint.internal.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.imaging.Mask;
import org.kinora.workbench.paint.internal.document.PaintWork;

class ShotMasksTest {
    private final PaintWork work = new PaintWork();
    private final ShotMasks masks = new ShotMasks(10);

    @AfterEach
    void close() {
        work.close();
    }

    private PackedMask mask(int coverage) {
        try (Mask mask = Mask.take(6, 4, work)) {
            mask.set(2, 1, coverage);
            return PackedMask.of(mask);
        }
    }

    private int coverage(int frame) {
        try (Mask mask = masks.at(frame).orElseThrow().open(work)) {
            return mask.get(2, 1);
        }
    }

    private void carry() {
        TreeMap<Integer, PackedMask> all = new TreeMap<>();
        for (int frame = masks.first(); frame <= masks.last(); frame++) all.put(frame, mask(100 + frame));
        masks.carried(all);
    }

    @Test
    void a_persons_own_mask_counts_before_a_carried_one() {
        masks.key(3, mask(255));
        carry();
        assertThat(coverage(3)).isEqualTo(255);
        assertThat(coverage(4)).isEqualTo(104);
        assertThat(masks.complete()).isTrue();
    }

    @Test
    void a_correction_makes_what_was_carried_void() {
        masks.key(3, mask(255));
        carry();
        masks.key(7, mask(200));
        assertThat(masks.at(4)).isEmpty();
        assertThat(masks.complete()).isFalse();
        assertThat(masks.keys()).containsOnlyKeys(3, 7);
        carry();
        masks.forget(7);
        assertThat(masks.at(7)).isEmpty();
        masks.forget(5);
        assertThat(masks.keys()).containsOnlyKeys(3);
    }

    @Test
    void frames_outside_of_the_range_have_no_mask() {
        masks.key(0, mask(255));
        carry();
        masks.range(2, 30);
        assertThat(masks.last()).isEqualTo(9);
        assertThat(masks.at(0)).isEmpty();
        assertThat(coverage(9)).isEqualTo(109);
        masks.range(5, 3);
        assertThat(masks.first()).isEqualTo(masks.last()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_packed_mask_is_the_same_again(long seed) {
        Random random = new Random(seed);
        try (Mask mask = Mask.take(1 + random.nextInt(90), 1 + random.nextInt(90), work)) {
            for (int y = 0; y < mask.height(); y++) for (int x = 0; x < mask.width(); x++) mask.set(x, y, random.nextInt(256));
            try (Mask again = PackedMask.of(mask).open(work)) {
                assertThat(again.memory().mismatch(mask.memory())).isEqualTo(-1);
            }
        }
    }
}

package org.kinora.splat.gl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DepthSortTest {
    private static final DepthSort.View ALONG_Z = new DepthSort.View(0, 0, 1, 0, 0.01f);

    private static float[][] places(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] places = new float[3][count];
        for (int i = 0; i < count; i++) for (int k = 0; k < 3; k++) places[k][i] = (float) random.nextDouble(-5, 100);
        return places;
    }

    @Property(tries = 40)
    void all_before_the_camera_are_there_once_from_far_to_near_and_equal_ones_by_number(@ForAll @IntRange(max = 400) int count, @ForAll long seed) {
        float[][] places = places(count, seed);
        for (int i = 1; i < count; i += 3) places[2][i] = places[2][i - 1];
        BitSet gone = new BitSet();
        for (int i = 0; i < count; i += 7) gone.set(i);
        DepthSort sort = new DepthSort();
        int seen = sort.sort(places, count, gone, ALONG_Z);
        int[] expected = IntStream.range(0, count).filter(i -> places[2][i] > 0.01f && !gone.get(i)).boxed()
                .sorted((a, b) -> Float.compare(places[2][b], places[2][a])).mapToInt(i -> i).toArray();
        assertThat(java.util.Arrays.copyOf(sort.order(), seen)).isEqualTo(expected);
    }

    @Test
    void a_million_is_sorted_by_all_bits_and_told_in_cpu_time() {
        float[][] places = places(1_000_000, 3);
        DepthSort sort = new DepthSort();
        BitSet none = new BitSet();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 12; round++) {
            DepthSort.View view = new DepthSort.View(0.1f * round, 0.2f, 0.9f, 3, 0.01f);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            sort.sort(places, 1_000_000, none, view);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        System.out.printf("depth sort of 1,000,000 splats on one core: %.1f ms CPU%n", best / 1e6);
        int seen = sort.sort(places, 1_000_000, none, ALONG_Z);
        for (int i = 1; i < seen; i++) assertThat(places[2][sort.order()[i]] <= places[2][sort.order()[i - 1]]).isTrue();
    }
}

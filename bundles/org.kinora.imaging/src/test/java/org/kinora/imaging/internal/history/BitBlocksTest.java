package org.kinora.imaging.internal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BitBlocksTest {
    private static byte[] near(long seed, int length, int spread) {
        Random random = new Random(seed);
        int least = random.nextInt(-128, 128 - spread);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) bytes[i] = (byte) (least + random.nextInt(spread + 1));
        return bytes;
    }

    @Property(tries = 200)
    void bytes_near_each_other_come_back_as_they_were(@ForAll long seed, @ForAll @IntRange(min = 200, max = 3000) int length,
            @ForAll @IntRange(max = 15) int spread) {
        byte[] bytes = near(seed, length, spread);
        byte[] packed = BitBlocks.packed(bytes).orElseThrow();
        assertThat(packed.length).isLessThanOrEqualTo(length * 5 / 8);
        assertThat(BitBlocks.unpacked(packed, length)).isEqualTo(bytes);
    }

    @Example
    void even_bytes_take_two_bytes_a_block_and_bytes_all_over_are_left_to_others() {
        byte[] even = new byte[5120];
        Arrays.fill(even, (byte) -7);
        assertThat(BitBlocks.packed(even).orElseThrow()).hasSize(20);
        assertThat(BitBlocks.packed(near(1, 5120, 255))).isEqualTo(Optional.empty());
    }

    @Property(tries = 200)
    void broken_bytes_are_told_or_give_bytes(@ForAll long seed, @ForAll byte[] broken) {
        byte[] packed = BitBlocks.packed(near(seed, 1500, 9)).orElseThrow();
        assertThatThrownBy(() -> BitBlocks.unpacked(Arrays.copyOf(packed, packed.length - 1), 1500)).isInstanceOf(IllegalArgumentException.class);
        try {
            assertThat(BitBlocks.unpacked(broken, 700)).hasSize(700);
        } catch (IllegalArgumentException told) {
            assertThat(told.getMessage()).isNotEmpty();
        }
    }
}

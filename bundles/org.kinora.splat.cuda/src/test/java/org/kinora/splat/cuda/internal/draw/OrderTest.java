package org.kinora.splat.cuda.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Room;
import org.kinora.splat.cuda.internal.sample.Machines;

/** Prefix sums and sorts of lengths around those of blocks. */
class OrderTest {
    private static MemorySegment words(int[] words) {
        MemorySegment memory = java.lang.foreign.Arena.ofAuto().allocate(4L * words.length, 64);
        MemorySegment.copy(words, 0, memory, ValueLayout.JAVA_INT, 0, words.length);
        return memory;
    }

    private static int[] fetch(Device device, long at, int count) {
        MemorySegment memory = java.lang.foreign.Arena.ofAuto().allocate(4L * count, 64);
        device.download(at, memory);
        return memory.toArray(ValueLayout.JAVA_INT);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "255, 1", "2048, 0", "2049, 3", "600000, 2"})
    void sums_are_those_of_all_before(int count, int seed) {
        SplittableRandom random = new SplittableRandom(count);
        int[] numbers = IntStream.generate(() -> random.nextInt(100)).limit(count).toArray();
        int[] sums = new int[count];
        for (int i = 1; i < count; i++) sums[i] = sums[i - 1] + numbers[i - 1];
        try (Device device = Machines.device(seed); Arena arena = new Arena(device)) {
            Order order = new Order(arena);
            Room room = arena.room(4L * count);
            device.upload(words(numbers), room.at());
            order.sumWords(room.at(), count);
            assertThat(fetch(device, room.at(), count)).isEqualTo(sums);
            assertThat(fetch(device, order.total(), 1)[0]).isEqualTo(sums[count - 1] + numbers[count - 1]);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 32, 0", "255, 32, 1", "4096, 32, 2", "4097, 9, 0", "20000, 12, 5", "9000, 8, 3"})
    void sorts_are_stable(int count, int bits, int seed) {
        SplittableRandom random = new SplittableRandom(count);
        int[] keys = IntStream.generate(() -> random.nextInt() >>> (32 - bits) & (random.nextBoolean() ? -1 : 0xF)).limit(count).toArray();
        int[] sorted = IntStream.range(0, count).boxed().sorted(Comparator.comparing(i -> Integer.toUnsignedLong(keys[i])))
                .mapToInt(i -> i).toArray();
        try (Device device = Machines.device(seed); Arena arena = new Arena(device)) {
            Order order = new Order(arena);
            Room keyRoom = arena.room(4L * count);
            Room valueRoom = arena.room(4L * count);
            device.upload(words(keys), keyRoom.at());
            device.upload(words(IntStream.range(0, count).toArray()), valueRoom.at());
            order.sort(keyRoom, valueRoom, count, bits);
            assertThat(fetch(device, valueRoom.at(), count)).isEqualTo(sorted);
        }
    }
}

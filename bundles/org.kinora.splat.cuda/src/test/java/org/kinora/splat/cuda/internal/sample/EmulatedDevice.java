package org.kinora.splat.cuda.internal.sample;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.splat.cuda.internal.device.Arguments;
import org.kinora.splat.cuda.internal.device.Device;

/**
 * A device of main memory whose kernels run on the processor. New memory is full of numbers that are none, memory ends in marks that nobody may
 * touch, copies stay within what was allocated, and everything must have been given back when it is closed.
 */
public final class EmulatedDevice implements Device {
    private static final int GUARD = 256;
    private static final byte POISON = (byte) 0xFF;
    private static final byte MARK = 0x5A;

    private final TreeMap<Long, Block> blocks = new TreeMap<>();
    private final Map<String, Integer> launches = new HashMap<>();
    private final long room;
    private final int seed;
    private long taken;
    private long peak;
    private boolean closed;

    private record Block(Arena arena, MemorySegment memory, long bytes) {}

    /** With so many bytes of memory; lanes take turns in an order that follows from the seed. */
    public EmulatedDevice(long room, int seed) {
        EmulatedKernels.require();
        this.room = room;
        this.seed = seed;
    }

    /** The most bytes that were taken at once. */
    public long peak() {
        return peak;
    }

    /** How often a kernel ran. */
    public int launches(String kernel) {
        return launches.getOrDefault(kernel, 0);
    }

    public boolean closed() {
        return closed;
    }

    @Override
    public String name() {
        return "emulated device";
    }

    @Override
    public long allocate(long bytes) {
        if (bytes <= 0) throw new AssertionError(bytes + " bytes");
        if (taken + bytes > room) throw new Exhausted(bytes);
        Arena arena = Arena.ofShared();
        MemorySegment memory = arena.allocate(bytes + 2L * GUARD, GUARD);
        memory.fill(MARK);
        memory.asSlice(GUARD, bytes).fill(POISON);
        taken += bytes;
        peak = Math.max(peak, taken);
        blocks.put(memory.address() + GUARD, new Block(arena, memory, bytes));
        return memory.address() + GUARD;
    }

    @Override
    public void release(long address) {
        Block block = blocks.remove(address);
        if (block == null) throw new AssertionError("released what was not taken");
        for (long i = 0; i < GUARD; i++) {
            boolean whole = block.memory.get(ValueLayout.JAVA_BYTE, i) == MARK
                    && block.memory.get(ValueLayout.JAVA_BYTE, GUARD + block.bytes + i) == MARK;
            if (!whole) throw new AssertionError("written beyond an area of " + block.bytes + " bytes");
        }
        taken -= block.bytes;
        block.arena.close();
    }

    private MemorySegment area(long address, long bytes) {
        Map.Entry<Long, Block> entry = blocks.floorEntry(address);
        if (entry == null || address + bytes > entry.getKey() + entry.getValue().bytes) throw new AssertionError("no memory of the device");
        return entry.getValue().memory.asSlice(address - entry.getKey() + GUARD, bytes);
    }

    @Override
    public void upload(MemorySegment from, long to) {
        area(to, from.byteSize()).copyFrom(from);
    }

    @Override
    public void download(long from, MemorySegment to) {
        to.copyFrom(area(from, to.byteSize()));
    }

    @Override
    public void copy(long from, long to, long bytes) {
        if (from < to + bytes && to < from + bytes && bytes > 0) throw new AssertionError("areas overlap");
        area(to, bytes).copyFrom(area(from, bytes));
    }

    @Override
    public void fill(long at, int word, long words) {
        MemorySegment area = area(at, 4 * words);
        for (long i = 0; i < words; i++) area.set(ValueLayout.JAVA_INT_UNALIGNED, 4 * i, word);
    }

    @Override
    public void launch(String kernel, int across, int down, int deep, Arguments arguments) {
        if (closed) throw new AssertionError("a kernel after close");
        launches.merge(kernel, 1, Integer::sum);
        EmulatedKernels.run(kernel, across, down, deep, THREADS, MemorySegment.ofBuffer(arguments.bytes()), seed);
    }

    @Override
    public void finish() {
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        if (!blocks.isEmpty()) throw new AssertionError(blocks.size() + " areas were not given back");
    }
}

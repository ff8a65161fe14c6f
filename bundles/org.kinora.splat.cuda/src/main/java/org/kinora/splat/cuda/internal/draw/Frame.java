package org.kinora.splat.cuda.internal.draw;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Arguments;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Room;

/** Everything between a scene and a picture on the device: ellipses, their order, the tiles' lists, the pixels. Keeps its room. */
public final class Frame {
    private static final int ELLIPSE = 48;
    private static final int SUMS = 48;
    private static final long MOST_PAIRS = Integer.MAX_VALUE - 4096L;

    private final Device device;
    private final Order order;
    private final Room ellipses;
    private final Room keys;
    private final Room ids;
    private final Room touched;
    private final Room offsets;
    private final Room first;
    private final Room tiles;
    private final Room slots;
    private final Room owners;
    private final Room list;
    private final Room begins;
    private final Room ends;
    private final Room light;
    private final Room last;
    private final Room colour;
    private final Room sums;
    private final Room moves;
    private final MemorySegment number = java.lang.foreign.Arena.ofAuto().allocate(8, 8);
    private int pairs;

    public Frame(Arena arena, Order order) {
        device = arena.device();
        this.order = order;
        ellipses = arena.room();
        keys = arena.room();
        ids = arena.room();
        touched = arena.room();
        offsets = arena.room();
        first = arena.room();
        tiles = arena.room();
        slots = arena.room();
        owners = arena.room();
        list = arena.room();
        begins = arena.room();
        ends = arena.room();
        light = arena.room();
        last = arena.room();
        colour = arena.room();
        sums = arena.room();
        moves = arena.room();
    }

    /** Pairs of tile and splat of the last picture. */
    public int pairs() {
        return pairs;
    }

    /** Where the pixels of the last picture stand: three planes of floats. */
    public long colour() {
        return colour.at();
    }

    /** How many pairs each splat had in the last picture: 0 when it was not seen. */
    public long touched() {
        return touched.at();
    }

    /** Gradients at the ellipses' middles, across and, one pitch behind, down. */
    public long moves() {
        return moves.at();
    }

    static int blocks(long threads) {
        return (int) Math.max(1, (threads + Device.THREADS - 1) / Device.THREADS);
    }

    /**
     * Draws a band of a picture.
     *
     * @param alpha where the coverage goes; 0 when nobody asks, then {@code depth} means nothing
     * @param trace whether {@link #differentiate} will follow
     */
    public void draw(Planes scene, Lens lens, long alpha, long depth, boolean trace) {
        arrange(scene, lens);
        colour.need(12 * lens.pixels());
        if (trace) {
            light.need(4L * Device.THREADS * lens.tiles());
            last.need(4L * Device.THREADS * lens.tiles());
        }
        device.launch("raster", lens.tiles(), 1, 1, lens.pack(new Arguments().longs(ellipses.at(), begins.at(), ends.at(), list.at(), colour.at(),
                alpha, depth, trace ? light.at() : 0, trace ? last.at() : 0)));
    }

    private void arrange(Planes scene, Lens lens) {
        int count = scene.count();
        ellipses.need((long) ELLIPSE * count);
        for (Room room : new Room[] {keys, ids, touched, first}) room.need(4L * count);
        offsets.need(8L * count);
        pairs = 0;
        if (count > 0) {
            device.launch("project", blocks(count), 1, 1, lens.pack(new Arguments().longs(scene.at(), ellipses.at(), keys.at(), ids.at(),
                    touched.at(), scene.pitch()).ints(count)));
            order.sort(keys, ids, count, 32);
            device.launch("pairs_count", blocks(count), 1, 1, pairArguments(count, lens));
            order.sumLongs(offsets.at(), count);
            device.download(order.total(), number);
            long many = number.get(ValueLayout.JAVA_LONG, 0);
            if (many > MOST_PAIRS) throw new Device.Exhausted(SUMS * many);
            pairs = (int) many;
        }
        list(lens, count);
    }

    private void list(Lens lens, int count) {
        for (Room room : new Room[] {tiles, slots, owners, list}) room.need(4L * pairs);
        begins.need(4L * lens.tiles());
        ends.need(4L * lens.tiles());
        device.fill(begins.at(), 0, lens.tiles());
        device.fill(ends.at(), 0, lens.tiles());
        if (pairs == 0) return;
        device.launch("pairs_emit", blocks(count), 1, 1, pairArguments(count, lens));
        order.sort(tiles, slots, pairs, 32 - Integer.numberOfLeadingZeros(lens.tiles()));
        device.launch("pairs_ranges", blocks(pairs), 1, 1, new Arguments().longs(tiles.at(), slots.at(), owners.at(), begins.at(), ends.at(),
                list.at()).ints(pairs, lens.tiles()));
    }

    private Arguments pairArguments(int count, Lens lens) {
        return new Arguments().longs(ellipses.at(), ids.at(), touched.at(), offsets.at(), first.at(), tiles.at(), slots.at(), owners.at())
                .ints(count, lens.tileColumns(), lens.tileRows());
    }

    /**
     * Gradients of what was drawn last, with a trace.
     *
     * @param slope where the loss's gradient at the pixels' colours stands
     * @param slopeAlpha where that at their coverage stands, or 0
     * @param pulls whether {@link #moves} become sums of the pixels' magnitudes (Ye et al. 2024)
     */
    public void differentiate(Planes scene, Lens lens, long slope, long slopeAlpha, Planes into, boolean pulls) {
        sums.need((long) SUMS * pairs);
        moves.need(8 * scene.pitch());
        int count = scene.count();
        if (count == 0) return;
        int asked = pulls ? 1 : 0;
        device.launch("raster_gradient", lens.tiles(), 1, 1, lens.pack(new Arguments().longs(ellipses.at(), begins.at(), ends.at(), list.at(),
                slots.at(), slope, slopeAlpha, light.at(), last.at(), sums.at()).ints(asked)));
        device.launch("project_gradient", blocks(count), 1, 1, lens.pack(new Arguments().longs(scene.at(), ellipses.at(), touched.at(), first.at(),
                sums.at(), into.at(), moves.at(), scene.pitch()).ints(count, asked)));
    }
}

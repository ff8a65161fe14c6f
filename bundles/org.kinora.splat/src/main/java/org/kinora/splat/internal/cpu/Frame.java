package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.util.function.Supplier;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Memory;

/** Everything between a scene and a picture: ellipses, their order, the tiles' lists. Keeps its room from one picture to the next. */
final class Frame implements AutoCloseable {
    private final Crew crew;
    private final Projection[] projections;
    private final TileRaster[] rasters;
    private final DepthOrder depths;
    private final TileLists lists;
    final Room ellipses;
    private final Room keys;
    private final Room ids;
    private final Room otherKeys;
    private final Room otherIds;
    private final Room starts;
    private final Room list;
    final Room rest;
    final Room last;
    private final Cover cover;
    private int[] seen = new int[0];
    private int[] places = new int[0];
    /** Numbers that the runs of each block's ellipses may need, then where they begin. */
    private long[] runs = new long[0];
    private int total;
    private Room order;

    Frame(Crew crew, Supplier<Memory> accounts) {
        this.crew = crew;
        projections = new Projection[crew.threads()];
        rasters = new TileRaster[crew.threads()];
        for (int i = 0; i < crew.threads(); i++) {
            projections[i] = new Projection();
            rasters[i] = new TileRaster();
        }
        depths = new DepthOrder(crew);
        ellipses = new Room(accounts);
        keys = new Room(accounts);
        ids = new Room(accounts);
        otherKeys = new Room(accounts);
        otherIds = new Room(accounts);
        starts = new Room(accounts);
        list = new Room(accounts);
        rest = new Room(accounts);
        last = new Room(accounts);
        cover = new Cover(accounts);
        lists = new TileLists(crew, starts, list);
    }

    /** Splats that are seen. */
    int total() {
        return total;
    }

    /** Their numbers, from near to far. */
    Room order() {
        return order;
    }

    TileLists lists() {
        return lists;
    }

    /**
     * Finds what a camera sees, and where.
     *
     * @param entries gets where each splat's entries stand; null when nobody asks
     */
    void arrange(SplatScene scene, Lens lens, Entries entries) {
        int count = scene.count();
        // a vector more: the last ellipse is fetched by whole ones
        ellipses.need((long) count * Projection.STRIDE + Lanes.LENGTH);
        keys.need(count);
        ids.need(count);
        int blocks = (count + Projection.BLOCK - 1) / Projection.BLOCK;
        if (seen.length < blocks) {
            seen = new int[blocks];
            places = new int[blocks];
            runs = new long[blocks];
        }
        crew.each(blocks, (worker, block) -> {
            int from = block * Projection.BLOCK;
            seen[block] = projections[worker].project(scene, lens, from, Math.min(count, from + Projection.BLOCK), ellipses, keys, ids);
            runs[block] = Cover.numbers(ids.memory(), from, seen[block], ellipses.memory(), lens.width(), lens.height());
        });
        total = 0;
        long numbers = 0;
        for (int block = 0; block < blocks; block++) {
            places[block] = total;
            total += seen[block];
            long own = runs[block];
            runs[block] = numbers;
            numbers += own;
        }
        otherKeys.need(count);
        otherIds.need(count);
        cover.clear(count, numbers, lens.width(), lens.height());
        if (entries != null) entries.clear(count);
        crew.each(blocks, (worker, block) -> {
            int from = block * Projection.BLOCK;
            cover.add(ids.memory(), from, seen[block], ellipses.memory(), (int) runs[block], entries);
            MemorySegment.copy(keys.memory(), 4L * from, otherKeys.memory(), 4L * places[block], 4L * seen[block]);
            MemorySegment.copy(ids.memory(), 4L * from, otherIds.memory(), 4L * places[block], 4L * seen[block]);
        });
        order = depths.sort(total, otherKeys, otherIds, keys, ids);
        if (entries != null) entries.place(count);
        lists.fill(total, order, cover, entries);
    }

    /** Draws what has been arranged. */
    void draw(Lens lens, RenderSettings settings, Raster colour, Raster alpha, Raster depth, boolean trace) {
        if (trace) {
            rest.need((long) lists.tiles() * TileRaster.PIXELS);
            last.need((long) lists.tiles() * TileRaster.PIXELS);
        }
        Canvas canvas = new Canvas(lens, (float) settings.red(), (float) settings.green(), (float) settings.blue(), colour, alpha, depth,
                trace ? rest : null, trace ? last : null);
        crew.each(lists.tiles(), (worker, place) -> rasters[worker].draw(lists.heaviest(place), lists, ellipses, canvas));
    }

    @Override
    public void close() {
        for (Room room : new Room[] {ellipses, keys, ids, otherKeys, otherIds, starts, list, rest, last}) room.close();
        cover.close();
    }
}

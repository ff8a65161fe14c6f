package org.kinora.imaging.internal.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Work;

/** One step: its tiles, in memory or packed in a file of its own. */
final class Step {
    private final String title;
    private final Raster raster;
    private final TileGrid grid;
    private final List<Memory> memory = new ArrayList<>();
    private final Map<Integer, MemorySegment> tiles = new LinkedHashMap<>();
    private Area bounds = Area.NONE;
    private long bytes;
    private Optional<PackedTiles> packed = Optional.empty();

    Step(String title, Raster raster) {
        this.title = title;
        this.raster = raster;
        grid = TileGrid.of(raster);
    }

    String title() {
        return title;
    }

    Area bounds() {
        return bounds;
    }

    boolean isEmpty() {
        return bounds.isEmpty();
    }

    synchronized long memoryBytes() {
        return packed.isPresent() ? 0 : bytes;
    }

    synchronized long fileBytes() {
        return packed.map(PackedTiles::bytes).orElse(0L);
    }

    /** Bytes of all its tiles, bare. */
    long bytes() {
        return bytes;
    }

    void touch(Area area, Work work) {
        bounds = bounds.or(area);
        List<Integer> fresh = grid.tiles(area).filter(tile -> !tiles.containsKey(tile)).boxed().toList();
        if (fresh.isEmpty()) return;
        Memory taken = work.memory();
        memory.add(taken);
        MemorySegment room = taken.take(fresh.stream().mapToLong(tile -> bytes(tile).size()).sum());
        long at = 0;
        for (int tile : fresh) {
            tiles.put(tile, room.asSlice(at, bytes(tile).size()));
            at += bytes(tile).size();
        }
        bytes += at;
        fresh.parallelStream().forEach(tile -> bytes(tile).copyTo(tiles.get(tile)));
    }

    void end() {
        tiles.entrySet().parallelStream().forEach(tile -> bytes(tile.getKey()).difference(tile.getValue()));
    }

    /** Puts everything back as it was before, while the step has not ended. */
    void abandon() {
        tiles.forEach((tile, before) -> bytes(tile).copyFrom(before));
        forget();
    }

    synchronized void apply(boolean back) {
        if (packed.isPresent()) packed.orElseThrow().each((tile, difference) -> bytes(tile).apply(difference, back));
        else tiles.entrySet().parallelStream().forEach(tile -> bytes(tile.getKey()).apply(tile.getValue(), back));
    }

    /** May run on another thread; whoever wants the step meanwhile waits. */
    synchronized void pack(Path file) {
        if (packed.isPresent() || tiles.isEmpty()) return;
        try {
            packed = Optional.of(PackedTiles.write(tiles, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        free();
    }

    synchronized void forget() {
        free();
        packed.ifPresent(PackedTiles::close);
        packed = Optional.empty();
        bounds = Area.NONE;
        bytes = 0;
    }

    private void free() {
        tiles.clear();
        memory.forEach(Memory::close);
        memory.clear();
    }

    private TileBytes bytes(int tile) {
        return new TileBytes(raster, grid.area(tile));
    }
}

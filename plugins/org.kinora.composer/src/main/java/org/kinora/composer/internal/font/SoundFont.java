package org.kinora.composer.internal.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An open SoundFont: its presets, and its samples mapped from the file. Used by one thread; {@link #close} gives the mapping back. */
public final class SoundFont implements AutoCloseable {
    private static final ValueLayout.OfShort POINT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int DRUMS = 128 * 128;

    private final Map<Integer, List<Zone>> presets;
    private final MemorySegment points;
    private final Arena arena;

    private SoundFont(Map<Integer, List<Zone>> presets, MemorySegment points, Arena arena) {
        this.presets = presets;
        this.points = points;
        this.arena = arena;
    }

    /**
     * Opens a file.
     *
     * @throws org.kinora.api.work.Failure (INPUT, {@code font.*}) when it is no whole SoundFont 2 file, or holds nothing that can be played
     */
    public static SoundFont open(Path file) {
        Arena arena = Arena.ofConfined();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Chunks chunks = Chunks.of(channel);
            Map<Integer, List<Zone>> presets = new FontReader(chunks).presets();
            if (presets.isEmpty()) throw Chunks.broken("font.empty");
            Chunks.Place place = chunks.place("smpl");
            MemorySegment points = channel.map(FileChannel.MapMode.READ_ONLY, place.start(), place.size(), arena);
            return new SoundFont(presets, points, arena);
        } catch (IOException e) {
            arena.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException broken) {
            arena.close();
            throw broken;
        }
    }

    /** The zones of a General MIDI program; of the first of its family of eight where the font has no such program. */
    Optional<List<Zone>> program(int number) {
        return Optional.ofNullable(presets.getOrDefault(number, presets.get(number / 8 * 8)));
    }

    /** The zones of the drums. */
    Optional<List<Zone>> drums() {
        return Optional.ofNullable(presets.get(DRUMS));
    }

    /** One sample point, ±32768. */
    short point(int index) {
        return points.get(POINT, 2L * index);
    }

    @Override
    public void close() {
        arena.close();
    }
}

package org.kinora.imaging.internal.history;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Tiles in a file, each packed by itself so that all cores pack and unpack: in few bits where its bytes lie near each other, else deflated; one that
 * does not get smaller is kept bare.
 */
final class PackedTiles implements AutoCloseable {
    private enum How { BITS, DEFLATED, BARE }

    private record Packed(int tile, How how, byte[] bytes, int size) {}

    private record Place(int tile, How how, long at, int length, int size) {}

    private final Path file;
    private final List<Place> places;

    private PackedTiles(Path file, List<Place> places) {
        this.file = file;
        this.places = places;
    }

    static PackedTiles write(Map<Integer, MemorySegment> tiles, Path file) throws IOException {
        List<Packed> all = tiles.entrySet().parallelStream()
                .map(tile -> packed(tile.getKey(), tile.getValue().toArray(ValueLayout.JAVA_BYTE))).toList();
        List<Place> places = new ArrayList<>();
        long at = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Packed tile : all) {
                out.write(tile.bytes());
                places.add(new Place(tile.tile(), tile.how(), at, tile.bytes().length, tile.size()));
                at += tile.bytes().length;
            }
        }
        return new PackedTiles(file, List.copyOf(places));
    }

    long bytes() {
        return places.stream().mapToLong(Place::length).sum();
    }

    /** Unpacks tile by tile, on all cores. */
    void each(BiConsumer<Integer, MemorySegment> to) {
        try (FileChannel channel = FileChannel.open(file)) {
            places.parallelStream().forEach(place -> to.accept(place.tile(), unpacked(channel, place)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Packed packed(int tile, byte[] bytes) {
        return BitBlocks.packed(bytes).map(bits -> new Packed(tile, How.BITS, bits, bytes.length)).orElseGet(() -> deflated(tile, bytes));
    }

    /**
     * Differences are noise or runs: codes for bytes alone (Huffman) pack noise as well as searching it for matches does, at twice the speed; where
     * a first look finds a sixteenth of the tile to be runs, matches are searched.
     */
    private static Packed deflated(int tile, byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            if (!runs(bytes)) deflater.setStrategy(Deflater.HUFFMAN_ONLY);
            deflater.setInput(bytes);
            deflater.finish();
            byte[] packed = new byte[bytes.length];
            int length = 0;
            while (!deflater.finished() && length < packed.length) length += deflater.deflate(packed, length, packed.length - length);
            boolean smaller = deflater.finished() && length < bytes.length;
            return new Packed(tile, smaller ? How.DEFLATED : How.BARE, smaller ? Arrays.copyOf(packed, length) : bytes, bytes.length);
        }
    }

    private static boolean runs(byte[] bytes) {
        int same = 0;
        int looks = 0;
        for (int i = 16; i < bytes.length; i += 61) {
            looks++;
            if (bytes[i] == bytes[i - 1] && bytes[i] == bytes[i - 2] && bytes[i] == bytes[i - 3]) same++;
        }
        return same * 16 > looks;
    }

    private static MemorySegment unpacked(FileChannel channel, Place place) {
        try {
            byte[] packed = new byte[place.length()];
            ByteBuffer buffer = ByteBuffer.wrap(packed);
            while (buffer.hasRemaining())
                if (channel.read(buffer, place.at() + buffer.position()) < 0) throw new IOException("the scratch file ends early");
            return MemorySegment.ofArray(switch (place.how()) {
                case BITS -> BitBlocks.unpacked(packed, place.size());
                case DEFLATED -> inflated(packed, place.size());
                case BARE -> packed;
            });
        } catch (DataFormatException | IllegalArgumentException e) {
            throw new UncheckedIOException(new IOException("the scratch file is damaged", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] inflated(byte[] packed, int size) throws IOException, DataFormatException {
        try (Inflater inflater = new Inflater(true)) {
            byte[] bytes = new byte[size];
            inflater.setInput(packed);
            int made = 0;
            while (made < bytes.length) {
                int more = inflater.inflate(bytes, made, bytes.length - made);
                if (more == 0) throw new IOException("the scratch file is damaged");
                made += more;
            }
            return bytes;
        }
    }

    /** Removes the file. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

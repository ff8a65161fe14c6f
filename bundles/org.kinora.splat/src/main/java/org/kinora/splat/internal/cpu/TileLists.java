package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * Which ellipses touch which tile of 16 by 16 pixels, from near to far: a stable counting sort of ellipses that are in order of depth already. The
 * lists do not depend on how many threads make them.
 */
final class TileLists {
    static final int TILE = 16;

    private final Crew crew;
    private final Room starts;
    private final Room list;
    private int columns;
    private int rows;
    private int[][] places = new int[0][0];
    private final Reading[] readings;
    /** Tiles by the length of their lists. */
    private int[] heaviest = new int[0];
    /** How many tiles there are of each magnitude of length, then where the next one goes. */
    private final int[] magnitudes = new int[Integer.SIZE * 8 + 1];

    TileLists(Crew crew, Room starts, Room list) {
        this.crew = crew;
        this.starts = starts;
        this.list = list;
        readings = new Reading[crew.threads()];
        for (int i = 0; i < readings.length; i++) readings[i] = new Reading();
    }

    int tiles() {
        return columns * rows;
    }

    int columns() {
        return columns;
    }

    /** Where the list of a tile begins; that of the next one is its end. */
    int start(int tile) {
        return starts.getInt(tile);
    }

    /** Tiles from long lists to short ones, roughly: threads that begin with the long ones end together. */
    int heaviest(int place) {
        return heaviest[place];
    }

    /** Entries of all lists. */
    int length() {
        return starts.getInt(tiles());
    }

    Room list() {
        return list;
    }

    /**
     * Makes the lists of so many ellipses, whose numbers are in order.
     *
     * @param entries gets where each entry's sums go; null when nobody asks
     */
    void fill(int seen, Room order, Cover cover, Entries entries) {
        columns = cover.columnsOfTiles();
        rows = cover.rowsOfTiles();
        int shares = Math.clamp(seen / 4096, 1, crew.threads());
        if (places.length < shares || places[0].length != tiles()) places = new int[crew.threads()][tiles()];
        int each = (seen + shares - 1) / shares;
        MemorySegment ids = order.memory();
        crew.each(shares, (worker, share) -> {
            int end = Math.min(seen, (share + 1) * each);
            count(ids, share * each, end, cover, readings[share], places[share]);
        });
        starts.need(tiles() + 1);
        long place = 0;
        for (int tile = 0; tile < tiles(); tile++) {
            starts.setInt(tile, (int) place);
            for (int share = 0; share < shares; share++) {
                int count = places[share][tile];
                places[share][tile] = (int) place;
                place += count;
            }
            if (place > Integer.MAX_VALUE - 64) throw new ArithmeticException("more than 2^31 entries");
        }
        starts.setInt(tiles(), (int) place);
        weigh();
        list.need(place);
        MemorySegment into = list.memory();
        crew.each(shares, (worker, share) -> {
            int end = Math.min(seen, (share + 1) * each);
            if (entries == null) write(ids, share * each, end, cover, readings[share], places[share], into);
            else write(ids, share * each, end, cover, readings[share], places[share], into, entries);
        });
    }

    private void weigh() {
        if (heaviest.length != tiles()) heaviest = new int[tiles()];
        Arrays.fill(magnitudes, 0);
        for (int tile = 0; tile < tiles(); tile++) magnitudes[lightness(tile) + 1]++;
        for (int i = 1; i < magnitudes.length; i++) magnitudes[i] += magnitudes[i - 1];
        for (int tile = 0; tile < tiles(); tile++) heaviest[magnitudes[lightness(tile)]++] = tile;
    }

    /** Grows as a tile's list gets shorter, by steps of an eighth. */
    private int lightness(int tile) {
        int length = start(tile + 1) - start(tile);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(length);
        int eighth = bits > 3 ? length >>> bits - 4 & 7 : 0;
        return Math.max(0, (Integer.SIZE - bits) * 8 - 1 - eighth);
    }

    private static int get(MemorySegment numbers, int at) {
        return numbers.get(ValueLayout.JAVA_INT, 4L * at);
    }

    private static void count(MemorySegment order, int from, int to, Cover cover, Reading reading, int[] counts) {
        Arrays.fill(counts, 0);
        MemorySegment runs = cover.runs();
        for (int start = from; start < to; start += Reading.MOST) {
            int length = Math.min(Reading.MOST, to - start);
            reading.take(order, start, length, cover);
            for (int i = 0; i < length; i++) {
                int first = reading.first(i);
                if (first < 0) {
                    counts[~first]++;
                    continue;
                }
                int end = reading.end(i);
                for (int run = first + 1; run < end; run += 2) {
                    int tile = get(runs, run);
                    for (int stop = tile + get(runs, run + 1); tile < stop; tile++) counts[tile]++;
                }
            }
        }
    }

    private static void write(MemorySegment order, int from, int to, Cover cover, Reading reading, int[] places, MemorySegment into) {
        MemorySegment runs = cover.runs();
        for (int start = from; start < to; start += Reading.MOST) {
            int length = Math.min(Reading.MOST, to - start);
            reading.take(order, start, length, cover);
            for (int i = 0; i < length; i++) {
                int id = reading.id(i);
                int first = reading.first(i);
                if (first < 0) {
                    into.set(ValueLayout.JAVA_INT, 4L * places[~first]++, id);
                    continue;
                }
                int end = reading.end(i);
                for (int run = first + 1; run < end; run += 2) {
                    int tile = get(runs, run);
                    for (int stop = tile + get(runs, run + 1); tile < stop; tile++) into.set(ValueLayout.JAVA_INT, 4L * places[tile]++, id);
                }
            }
        }
    }

    private static void write(MemorySegment order, int from, int to, Cover cover, Reading reading, int[] places, MemorySegment into,
            Entries entries) {
        MemorySegment runs = cover.runs();
        MemorySegment slots = entries.slots().memory();
        for (int start = from; start < to; start += Reading.MOST) {
            int length = Math.min(Reading.MOST, to - start);
            reading.take(order, start, length, cover);
            reading.take(entries, length);
            for (int i = 0; i < length; i++) {
                int id = reading.id(i);
                int first = reading.first(i);
                int slot = reading.slot(i);
                if (first < 0) {
                    long place = 4L * places[~first]++;
                    slots.set(ValueLayout.JAVA_INT, place, slot);
                    into.set(ValueLayout.JAVA_INT, place, id);
                    continue;
                }
                int end = reading.end(i);
                for (int run = first + 1; run < end; run += 2) {
                    int tile = get(runs, run);
                    for (int stop = tile + get(runs, run + 1); tile < stop; tile++) {
                        long place = 4L * places[tile]++;
                        slots.set(ValueLayout.JAVA_INT, place, slot++);
                        into.set(ValueLayout.JAVA_INT, place, id);
                    }
                }
            }
        }
    }
}

package org.kinora.splat.internal.cpu;

import java.util.Arrays;

/**
 * Which ellipses touch which tile of 16 by 16 pixels, from near to far: a stable counting sort of ellipses that are in order of depth already.
 *
 * <p>An ellipse is put into those tiles of its box that it really meets, row by row of tiles (after the exact tile test of Speedy-Splat, Hanson et al.
 * 2024). The lists do not depend on how many threads make them.
 */
final class TileLists {
    static final int TILE = 16;
    /** Widens boxes by more than rounding can make them too small. */
    private static final float SLACK = 1e-3f;

    private final Crew crew;
    private final Room starts;
    private final Room list;
    private int columns;
    private int rows;
    private int[][] places = new int[0][0];

    TileLists(Crew crew, Room starts, Room list) {
        this.crew = crew;
        this.starts = starts;
        this.list = list;
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
     * @param entries gets where each splat's entries stand; null when nobody asks
     */
    void fill(Lens lens, int seen, Room order, Room ellipses, Entries entries) {
        columns = (lens.width() + TILE - 1) / TILE;
        rows = (lens.height() + TILE - 1) / TILE;
        int shares = Math.clamp(seen / 4096, 1, crew.threads());
        if (places.length < shares || places[0].length != tiles()) places = new int[crew.threads()][tiles()];
        int each = (seen + shares - 1) / shares;
        crew.each(shares, (worker, share) -> {
            Arrays.fill(places[share], 0);
            for (int i = share * each; i < Math.min(seen, (share + 1) * each); i++) visit(order.getInt(i), ellipses, places[share], false, entries);
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
        list.need(place);
        if (entries != null) entries.place(seen, order);
        crew.each(shares, (worker, share) -> {
            for (int i = share * each; i < Math.min(seen, (share + 1) * each); i++) visit(order.getInt(i), ellipses, places[share], true, entries);
        });
    }

    private void visit(int id, Room ellipses, int[] place, boolean write, Entries entries) {
        long at = (long) id * Projection.STRIDE;
        float u = ellipses.get(at + Projection.U);
        float v = ellipses.get(at + Projection.V);
        float down = ellipses.get(at + Projection.DOWN);
        float across = ellipses.get(at + Projection.ACROSS);
        int first = tile(v - down - SLACK, rows);
        int last = tile(v + down + SLACK, rows);
        if (last == first && tile(u - across - SLACK, columns) == tile(u + across + SLACK, columns)) {
            int only = first * columns + tile(u - across - SLACK, columns);
            if (entries != null) note(id, 0, place[only], write, entries);
            put(id, only, place, write);
            if (entries != null && !write) entries.count(id, 1);
            return;
        }
        float skew = ellipses.get(at + Projection.SKEW);
        float slant = ellipses.get(at + Projection.SLANT);
        float height = ellipses.get(at + Projection.HEIGHT);
        float reach = ellipses.get(at + Projection.LEVEL) + Projection.FAINTEST;
        // row where the ellipse reaches farthest to the right, from its middle; to the left it is the same one upwards
        float farthest = skew * slant / (height + slant * skew * skew) * across;
        int met = 0;
        for (int row = first; row <= last; row++) {
            // ways from the pixels' middles of this row of tiles to the ellipse's middle
            float top = v - (row * TILE + 0.5f);
            float bottom = v - ((row + 1) * TILE - 0.5f);
            float right = -edge(Math.clamp(farthest, bottom, top), -1, skew, slant, height, reach);
            float left = -edge(Math.clamp(-farthest, bottom, top), 1, skew, slant, height, reach);
            if (!(left <= right)) continue;
            int from = tile(u + left - SLACK, columns);
            int to = tile(u + right + SLACK, columns);
            for (int column = from; column <= to; column++) {
                if (entries != null) note(id, met, place[row * columns + column], write, entries);
                put(id, row * columns + column, place, write);
                met++;
            }
        }
        if (entries != null && !write) entries.count(id, met);
    }

    /** The way dx at which the ellipse ends in the row that is dy away. */
    private static float edge(float dy, int side, float skew, float slant, float height, float reach) {
        float rest = reach - height * dy * dy;
        // beside the ellipse rounding decides: it is taken to end above its middle
        float half = rest > 0 ? (float) Math.sqrt(rest / slant) : 0;
        return side * half * (1 + 1e-5f) - skew * dy;
    }

    private static void note(int id, int number, int place, boolean write, Entries entries) {
        if (write) entries.slot(entries.first(id) + number, place);
    }

    private void put(int id, int tile, int[] place, boolean write) {
        if (write) list.setInt(place[tile], id);
        place[tile]++;
    }

    private static int tile(float pixel, int most) {
        return Math.clamp((int) Math.floor(pixel * (1f / TILE)), 0, most - 1);
    }
}

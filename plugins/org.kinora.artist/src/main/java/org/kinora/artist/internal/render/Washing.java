package org.kinora.artist.internal.render;

/** Puts the colours of an area into the buffers: each surface seen in a pixel is looked at once, and all of them are mixed by their share. */
final class Washing {
    static final int NO_ID = -2;

    private final Sight sight;
    private final Buffers b;

    Washing(Sight sight) {
        this.sight = sight;
        b = sight.buffers();
    }

    /**
     * Every pixel of rows {@code from} to {@code to}: in blocks of eight by eight, then two by two where all of four show the same triangle, which is
     * looked at once and only its shadow four times, then one by one. {@code from} is a multiple of eight.
     */
    void all(Wash wash, int from, int to) {
        Block block = new Block(sight);
        for (int y = from; y < to; y += Block.SIDE) {
            for (int x = 0; x < b.width; x += Block.SIDE) {
                int id = block.same(x, y);
                int known = -1;
                if (id != NO_ID && !wash.pictured(id)) {
                    if (block.wash(wash, x, y, id)) continue;
                    known = block.shadow(wash, x, y, id);
                } else if (id == NO_ID && block.part(x, y) && block.body(wash, x, y)) {
                    continue;
                }
                for (int j = y; j < Math.min(to, y + Block.SIDE); j += 2) {
                    for (int i = x; i < Math.min(b.width, x + Block.SIDE); i += 2) pair(wash, i, j, to, known);
                }
            }
        }
    }

    private void pair(Wash wash, int x, int y, int to, int known) {
        int id = y + 1 < to && x + 1 < b.width ? same(x, y) : NO_ID;
        if (id != NO_ID && !wash.pictured(id)) {
            four(wash, x, y, id, known);
            return;
        }
        for (int i = 0; i < 4; i++) if (x + (i & 1) < b.width && y + (i >> 1) < to) pixel(wash, x + (i & 1), y + (i >> 1));
    }

    /** The triangle that four pixels show all over, {@link #NO_ID} when they show more than one. */
    private int same(int x, int y) {
        int over = b.over;
        int wide = b.width * over;
        int at = y * over * wide + x * over;
        int id = b.ids[at];
        for (int j = 0; j < 2 * over; j++) for (int i = 0; i < 2 * over; i++) if (b.ids[at + j * wide + i] != id) return NO_ID;
        return id;
    }

    private void four(Wash wash, int x, int y, int id, int known) {
        int over = b.over;
        byte figure = (byte) (id >= 0 && sight.partOf(id).figure() ? 255 : 0);
        if (id < 0) wash.sky((x + 1) * over, (y + 1) * over);
        else wash.surface(id, (x + 1) * over, (y + 1) * over, b.nearness[((y + 1) * over * b.width + x + 1) * over], false);
        int lit = wash.lit;
        int shade = wash.shade;
        boolean shadowed = id >= 0 && lit != shade && wash.casts() && known != 0;
        for (int i = 0; i < 4; i++) {
            int px = x + (i & 1);
            int py = y + (i >> 1);
            int at = py * b.width + px;
            b.lit[at] = lit;
            b.shade[at] = shade;
            b.body[at] = figure;
            b.shadow[at] = !shadowed ? 0 : (byte) (255 * wash.shadow((px + 0.5) * over, (py + 0.5) * over, b.near(px, py), known));
        }
    }

    /** What moves, and its shadow on what stands still and is there already. */
    void moving(Wash wash, Area area, int from, int to) {
        Block block = new Block(sight);
        int top = Math.max(from, area.top());
        int bottom = Math.min(to, area.bottom());
        for (int y = top & -Block.SIDE; y < bottom; y += Block.SIDE) {
            for (int x = area.left() & -Block.SIDE; x < area.right(); x += Block.SIDE) {
                int id = block.same(x, y);
                if (id == -1 || id >= 0 && (id & Wash.MOVING) == 0 && block.unfallen(wash, x, y, id)) continue;
                for (int j = Math.max(y, top); j < Math.min(bottom, y + Block.SIDE); j++) {
                    for (int i = Math.max(x, area.left()); i < Math.min(area.right(), x + Block.SIDE); i++) moving(wash, i, j);
                }
            }
        }
    }

    private void moving(Wash wash, int x, int y) {
        if (moves(x, y)) pixel(wash, x, y);
        else if (b.id(x, y) >= 0) fall(wash, x, y);
    }

    private boolean moves(int x, int y) {
        int wide = b.width * b.over;
        for (int j = 0; j < b.over; j++) {
            for (int i = 0; i < b.over; i++) {
                int id = b.ids[(y * b.over + j) * wide + x * b.over + i];
                if (id >= 0 && (id & Wash.MOVING) != 0) return true;
            }
        }
        return false;
    }

    private void fall(Wash wash, int x, int y) {
        int at = y * b.width + x;
        int already = b.shadow[at] & 255;
        if (already == 255 || b.lit[at] == b.shade[at]) return;
        int fallen = (int) (255 * wash.fallen(b.id(x, y), (x + 0.5) * b.over, (y + 0.5) * b.over, b.near(x, y)));
        if (fallen > already) b.shadow[at] = (byte) fallen;
    }

    private void pixel(Wash wash, int x, int y) {
        int over = b.over;
        int wide = b.width * over;
        int before = -2;
        long lit = 0;
        long shade = 0;
        double shadow = 0;
        int body = 0;
        boolean figure = false;
        for (int j = 0; j < over; j++) {
            for (int i = 0; i < over; i++) {
                int at = (y * over + j) * wide + x * over + i;
                int id = b.ids[at];
                if (id != before) {
                    double px = x * over + i + 0.5;
                    double py = y * over + j + 0.5;
                    if (id == -1) wash.sky(px, py);
                    else wash.surface(id, px, py, b.nearness[at]);
                    figure = id != -1 && sight.partOf(id).figure();
                    before = id;
                }
                lit += spread(wash.lit);
                shade += spread(wash.shade);
                shadow += wash.shadow;
                if (figure) body++;
            }
        }
        int samples = over * over;
        int at = y * b.width + x;
        b.lit[at] = gather(lit, samples);
        b.shade[at] = gather(shade, samples);
        b.shadow[at] = (byte) (shadow * 255 / samples);
        b.body[at] = (byte) (body * 255 / samples);
    }

    private static long spread(int c) {
        return (long) (c & 0xFF0000) << 16 | (long) (c & 0xFF00) << 8 | c & 0xFF;
    }

    private static int gather(long sum, int samples) {
        int r = (int) (sum >> 32) / samples;
        int g = (int) (sum >> 16 & 0xFFFF) / samples;
        int blue = (int) (sum & 0xFFFF) / samples;
        return r << 16 | g << 8 | blue;
    }
}

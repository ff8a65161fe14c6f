package org.kinora.artist.internal.render;

/**
 * Eight by eight pixels that show one triangle and nothing else: looked at in their corners and mixed between, where its colours differ little over
 * them; its shadow is asked pixel by pixel only where an edge of one runs through. Belongs to one thread.
 */
final class Block {
    static final int SIDE = 8;
    /** Steps of a colour channel between two corners from which on a block is looked at more closely. */
    private static final int FAR_APART = 12;

    private final Buffers b;
    private final Sight sight;
    private final int[] lit = new int[4];
    private final int[] shade = new int[4];
    private final double[] field = new double[12];

    Block(Sight sight) {
        this.sight = sight;
        b = sight.buffers();
    }

    /** The triangle that a block shows all over, {@link Washing#NO_ID} when it shows more than one or leaves the picture. */
    int same(int x, int y) {
        int over = b.over;
        if (x + SIDE > b.width || y + SIDE > b.height) return Washing.NO_ID;
        int wide = b.width * over;
        int side = SIDE * over;
        int at = y * over * wide + x * over;
        int id = b.ids[at];
        int[] ids = b.ids;
        if (ids[at + side - 1] != id || ids[at + (side - 1) * wide] != id || ids[at + (side - 1) * wide + side - 1] != id) return Washing.NO_ID;
        for (int j = 0; j < side; j++, at += wide) for (int i = at; i < at + side; i++) if (ids[i] != id) return Washing.NO_ID;
        return id;
    }

    /** Whether a block shows triangles of one part only, as a body that is near does. */
    boolean part(int x, int y) {
        int id = b.id(x, y);
        if (id < 0 || x + SIDE > b.width || y + SIDE > b.height) return false;
        Triangles from = sight.triangles(id);
        int number = from.part[id & ~Wash.MOVING];
        int over = b.over;
        int wide = b.width * over;
        int side = SIDE * over;
        int at = y * over * wide + x * over;
        for (int j = 0; j < side; j++, at += wide) {
            for (int i = at; i < at + side; i++) {
                int other = b.ids[i];
                if (other < 0 || ((other ^ id) & Wash.MOVING) != 0 || from.part[other & ~Wash.MOVING] != number) return false;
            }
        }
        return true;
    }

    /** Washes a block that shows one part; false when it must be looked at more closely. */
    boolean body(Wash wash, int x, int y) {
        if (!wash.even(b.id(x, y), b.near(x, y))) return false;
        int casts = 0;
        for (int i = 0; i < 5; i++) {
            int px = x + (i == 4 ? SIDE / 2 : (i & 1) * (SIDE - 1));
            int py = y + (i == 4 ? SIDE / 2 : (i >> 1) * (SIDE - 1));
            wash.surface(b.id(px, py), (px + 0.5) * b.over, (py + 0.5) * b.over, b.near(px, py), false);
            if (wash.casts()) casts++;
            if (i > 0 && (apart(lit[0], wash.lit) || apart(shade[0], wash.shade))) return false;
            if (i == 4) break;
            lit[i] = wash.lit;
            shade[i] = wash.shade;
        }
        if (casts != 0 && casts != 5) return false;
        fill(b.lit, lit, x, y);
        fill(b.shade, shade, x, y);
        shadow(wash, x, y, b.id(x, y), casts == 5 ? -1 : 0);
        return true;
    }

    /**
     * What is known at once of the shadow on a block that shows one triangle; see {@link Wash#shadow(double[])}.
     */
    int shadow(Wash wash, int x, int y, int id) {
        if (id < 0) return 0;
        corners(wash, x, y, id);
        return wash.shadow(field);
    }

    private void corners(Wash wash, int x, int y, int id) {
        for (int i = 0; i < 4; i++) {
            double sx = (x + (i & 1) * SIDE) * b.over;
            double sy = (y + (i >> 1) * SIDE) * b.over;
            wash.at(id, sx, sy, wash.nearness(id, sx, sy));
            wash.place(field, 3 * i);
        }
    }

    /** Washes a block that shows one triangle; false when it must be looked at more closely. */
    boolean wash(Wash wash, int x, int y, int id) {
        if (id < 0 ? !wash.evenSky() : !wash.even(id, b.near(x, y))) return false;
        int casts = 0;
        for (int i = 0; i < 4; i++) {
            int px = x + (i & 1) * (SIDE - 1);
            int py = y + (i >> 1) * (SIDE - 1);
            double sx = (px + 0.5) * b.over;
            double sy = (py + 0.5) * b.over;
            if (id < 0) {
                wash.sky(sx, sy);
            } else {
                wash.surface(id, sx, sy, wash.nearness(id, sx, sy), false);
                if (wash.casts()) casts++;
                wash.place(field, 3 * i);
            }
            lit[i] = wash.lit;
            shade[i] = wash.shade;
            if (i > 0 && (apart(lit[0], lit[i]) || apart(shade[0], shade[i]))) return false;
        }
        if (casts != 0 && casts != 4) return false;
        fill(b.lit, lit, x, y);
        fill(b.shade, shade, x, y);
        boolean falls = casts == 4 && id >= 0 && (lit[0] != shade[0] || lit[3] != shade[3]);
        shadow(wash, x, y, id, falls ? wash.shadow(field) : 0);
        return true;
    }

    /** Whether no shadow of what moves falls on a block of the set. */
    boolean unfallen(Wash wash, int x, int y, int id) {
        corners(wash, x, y, id);
        return wash.fallen(field) == 0;
    }

    private void shadow(Wash wash, int x, int y, int id, int known) {
        byte figure = (byte) (id >= 0 && sight.partOf(id).figure() ? 255 : 0);
        for (int j = y; j < y + SIDE; j++) {
            int at = j * b.width + x;
            for (int i = 0; i < SIDE; i++, at++) {
                b.body[at] = figure;
                b.shadow[at] = known == 0 ? 0 : known == 1 ? (byte) 255
                        : (byte) (255 * wash.shadow((x + i + 0.5) * b.over, (j + 0.5) * b.over, b.near(x + i, j), known));
            }
        }
    }

    private void fill(int[] to, int[] corner, int x, int y) {
        boolean flat = corner[0] == corner[1] && corner[0] == corner[2] && corner[0] == corner[3];
        for (int j = 0; j < SIDE; j++) {
            int at = (y + j) * b.width + x;
            int t = j * 256 / (SIDE - 1);
            int left = flat ? corner[0] : Colour.blend(corner[0], corner[2], t);
            int right = flat ? corner[0] : Colour.blend(corner[1], corner[3], t);
            for (int i = 0; i < SIDE; i++) to[at + i] = left == right ? left : Colour.blend(left, right, i * 256 / (SIDE - 1));
        }
    }

    private static boolean apart(int a, int c) {
        if (a == c) return false;
        return Math.abs((a >> 16 & 255) - (c >> 16 & 255)) > FAR_APART || Math.abs((a >> 8 & 255) - (c >> 8 & 255)) > FAR_APART
                || Math.abs((a & 255) - (c & 255)) > FAR_APART;
    }
}

package org.kinora.artist.internal.render;

/**
 * A row of a picture on its way from washes to paper. Each layer goes over the whole row before the next, so that every one is a short loop that
 * passes by at once where it has nothing to lay. Belongs to one thread.
 */
final class Row {
    private static final int OCTET = 8;

    private final Buffers b;
    private final Paper paper;
    /** How much of the wash of a shadow lies where it is so deep, in 256ths: its edge is sharper than its blur. */
    private final int[] edge;
    private final int left;
    private final int right;
    private final int[] colours;
    private final short[] tooth;
    private final byte[] flat;
    private int y;
    private int first;

    Row(Buffers buffers, Paper paper, int[] edge, Area area) {
        b = buffers;
        this.paper = paper;
        this.edge = edge;
        left = area.left();
        right = area.right();
        colours = new int[b.width];
        tooth = new short[b.width];
        flat = new byte[b.width];
    }

    /** Begins a row with its colours in the light. */
    void begin(int row) {
        y = row;
        first = row * b.width;
        System.arraycopy(b.lit, first + left, colours, left, right - left);
    }

    int colour(int x) {
        return colours[x];
    }

    void colour(int x, int colour) {
        colours[x] = colour;
    }

    /** Lays the shadow, its rim uneven and darker as it dries where the paper has a grain. */
    void shade(boolean grained) {
        byte[] shadow = b.shadow;
        int w = b.width;
        boolean inside = y > 0 && y < b.height - 1;
        for (int x = left; x < right;) {
            int at = first + x;
            int to = Math.min(right, x + OCTET);
            boolean whole = inside && x > 0 && x + OCTET < w && to == x + OCTET;
            if (whole) {
                long low = Octets.at(shadow, at - w) & Octets.at(shadow, at) & Octets.at(shadow, at + w);
                long high = Octets.at(shadow, at - w) | Octets.at(shadow, at) | Octets.at(shadow, at + w);
                int before = shadow[at - w - 1] & 255 | shadow[at - 1] & 255 | shadow[at + w - 1] & 255;
                int after = shadow[at - w + OCTET] & 255 | shadow[at + OCTET] & 255 | shadow[at + w + OCTET] & 255;
                if (high == 0 && before == 0 && after == 0) {
                    x = to;
                    continue;
                }
                if (low == -1 && (shadow[at - w - 1] & shadow[at - 1] & shadow[at + w - 1] & shadow[at - w + OCTET] & shadow[at + OCTET]
                        & shadow[at + w + OCTET]) == -1) {
                    System.arraycopy(b.shade, at, colours, x, OCTET);
                    x = to;
                    continue;
                }
            }
            for (; x < to; x++) {
                int depth = soft(first + x, x);
                if (depth > 0) colours[x] = shaded(colours[x], b.shade[first + x], depth, grained ? paper.cloudy(x, y) : 0, grained);
            }
        }
    }

    /** Shadow at a pixel, smoothed over its neighbours: the ground is often seen at so flat an angle that one pixel spans much of it. */
    private int soft(int at, int x) {
        byte[] shadow = b.shadow;
        int middle = shadow[at] & 255;
        int w = b.width;
        if (x == 0 || y == 0 || x == w - 1 || y == b.height - 1) return middle;
        int sides = (shadow[at - 1] & 255) + (shadow[at + 1] & 255) + (shadow[at - w] & 255) + (shadow[at + w] & 255);
        if (sides == 4 * middle) return middle;
        int corners = (shadow[at - w - 1] & 255) + (shadow[at - w + 1] & 255) + (shadow[at + w - 1] & 255) + (shadow[at + w + 1] & 255);
        return 4 * middle + 2 * sides + corners >> 4;
    }

    /** The flat wash of a cast shadow. */
    private int shaded(int lit, int shade, int depth, int cloud, boolean rimmed) {
        int s = depth + (depth * (255 - depth) * cloud >> 14);
        int t256 = edge[s < 0 ? 0 : Math.min(s, 255)];
        int colour = Colour.blend(lit, shade, t256);
        return !rimmed || t256 < 128 || t256 == 256 ? colour : Colour.darker(colour, 256 - (t256 * (256 - t256) * 26 >> 14));
    }

    /** Darkens where things meet, less on figures. */
    void touch(float[] touching, double strength) {
        for (int x = left; x < right;) {
            int to = Math.min(right, Soft.next(x));
            if (Soft.most(touching, x) > 0.02) for (; x < to; x++) touch(x, Soft.at(touching, x), strength);
            x = to;
        }
    }

    private void touch(int x, double dark, double strength) {
        if (dark <= 0.02 || b.near(x, y) <= 0) return;
        double meets = dark * (1 - 0.75 * (b.body[first + x] & 255) / 255);
        if (meets > 0.02) colours[x] = Colour.darker(colours[x], (int) (256 - strength * 256 * Math.min(1, meets * 1.3)));
    }

    /**
     * Clears the air round figures.
     *
     * @param nearest how near the figure is that is next to each cell of {@link Soft}
     */
    void halo(float[] rim, float[] nearest, int cells, int haze, double strength) {
        int row = y / Soft.STEP * cells;
        for (int x = left; x < right;) {
            int to = Math.min(right, Soft.next(x));
            if (Soft.most(rim, x) > 0.01f) for (; x < to; x++) {
                int body = b.body[first + x] & 255;
                float near = Soft.at(rim, x);
                if (body == 255 || near <= 0.01f || b.near(x, y) >= nearest[row + x / Soft.STEP] * 0.975) continue;
                colours[x] = Colour.blend(colours[x], haze, (int) (strength * 256 * Math.min(1, near * 1.5) * (255 - body) / 255));
            }
            x = to;
        }
    }

    /** Lays the cut-outs over what is behind them. */
    void lay(Plates plates) {
        for (int x = left; x < right; x++) {
            int plate = plates.at(first + x);
            if (plate != 0) colours[x] = laid(plate, colours[x]);
            flat[x] = (byte) (plate >>> 24);
        }
    }

    /** A premultiplied colour over an opaque one. */
    private static int laid(int plate, int colour) {
        int under = Colour.darker(colour, 256 - (plate >>> 24) - (plate >>> 31));
        return Math.min(255, Colour.red(plate) + Colour.red(under)) << 16 | Math.min(255, Colour.green(plate) + Colour.green(under)) << 8
                | Math.min(255, Colour.blue(plate) + Colour.blue(under));
    }

    void veil(Glass glass, int haze) {
        for (int x = left; x < right; x++) {
            double veil = glass.veil(x, y, b.near(x, y));
            if (veil > 0) colours[x] = Colour.blend(colours[x], haze, (int) (veil * 256));
        }
    }

    void veil(Dust dust, int sun) {
        dust.row(y);
        for (int x = left; x < right; x++) {
            double veil = dust.veil(x, y, b.near(x, y));
            if (veil > 0.004) colours[x] = Colour.blend(colours[x], sun, (int) (veil * 256));
        }
    }

    /** The glow of lamps; whoever stands before one is not washed out by it. */
    void glow(float[] shine, int lamp) {
        for (int x = left; x < right;) {
            int to = Math.min(right, Soft.next(x));
            if (Soft.most(shine, x) > 0) for (; x < to; x++) {
                int light = (int) (Math.min(1, Soft.at(shine, x) * 2.2) * (200 - 160 * (b.body[first + x] & 255) / 255));
                if (light > 0) colours[x] = glow(colours[x], lamp, light);
            }
            x = to;
        }
    }

    private static int glow(int c, int lamp, int light) {
        int r = Colour.red(c);
        int g = Colour.green(c);
        int b = Colour.blue(c);
        return Math.max(r, r + ((Colour.red(lamp) - r) * light >> 8)) << 16 | Math.max(g, g + ((Colour.green(lamp) - g) * light >> 8)) << 8
                | Math.max(b, b + ((Colour.blue(lamp) - b) * light >> 8));
    }

    /** Pigment gathers in the tooth of the paper, most where the wash is neither thin nor thick; a picture laid over it has none. */
    void grain(double grain, boolean laid) {
        paper.tooth(y, tooth);
        if (laid || grain != 1) {
            for (int x = left; x < right; x++) tooth[x] = (short) ((int) (grain * tooth[x]) * (256 - (laid ? flat[x] & 255 : 0)) >> 8);
        }
        grained(colours, tooth, left, right);
    }

    /** Without branches, so that the machine takes several pixels at once; 46604 / 2^22 is 1 / 90 for whole numbers up to 127 * 128. */
    private static void grained(int[] colours, short[] tooth, int from, int to) {
        for (int x = from; x < to; x++) {
            int c = colours[x];
            int r = c >> 16 & 255;
            int g = c >> 8 & 255;
            int b = c & 255;
            int light = r + 2 * g + b >> 2;
            int amount = tooth[x] * (40 + (light * (255 - light) * 46604 >>> 22)) >> 12;
            r = Math.min(255, Math.max(0, r + amount));
            g = Math.min(255, Math.max(0, g + amount));
            b = Math.min(255, Math.max(0, b + amount));
            colours[x] = r << 16 | g << 8 | b;
        }
    }

    /** @param onDark ink where the wash is too dark for the other one; negative for none */
    void ink(int ink, int onDark) {
        byte[] laid = b.ink;
        for (int x = left; x < right;) {
            int to = Math.min(right, x + OCTET);
            if (to == x + OCTET && Octets.at(laid, first + x) == 0) {
                x = to;
                continue;
            }
            for (; x < to; x++) {
                int k = laid[first + x] & 255;
                if (k == 0) continue;
                int colour = colours[x];
                colours[x] = Colour.blend(colour, onDark >= 0 && Colour.green(colour) < 40 ? onDark : ink, k + (k >> 7));
            }
        }
    }

    void end() {
        int[] pixels = b.pixels;
        for (int x = left, at = first + left; x < right; x++, at++) pixels[at] = 0xFF000000 | colours[x];
    }
}

package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Finish;

/** Lays the washes of an area over each other: light, cast shadow, contact, halo, glass, glow, paper, and the ink on top. */
final class Finishing {
    private static final int LAMP = 0xFFF4CD;

    private final Sight sight;
    private final Paper paper;
    private final Soft halo;
    private final Soft haloNear;
    private final Soft glow;
    private final Contact contact;
    private final int[] edge = new int[256];

    Finishing(Sight sight, Paper paper) {
        for (int i = 0; i < 256; i++) edge[i] = (int) (256 * Colour.smooth(70, 185, i));
        this.sight = sight;
        this.paper = paper;
        int width = sight.buffers().width;
        int height = sight.buffers().height;
        halo = new Soft(width, height);
        haloNear = new Soft(width, height);
        glow = new Soft(width, height);
        contact = new Contact(sight.buffers());
    }

    /**
     * Finds where figures stand before something farther, for the light round them, and, when all is drawn, what glows.
     *
     * @param behind whether a picture of the place is behind everything: it has no paper, and no light of the drawing round figures
     */
    void prepare(Area area, View view, Lighting lighting, boolean all, boolean behind, Crew crew) {
        pictured = behind;
        contact.prepare(view.scale, area, crew);
        Buffers b = sight.buffers();
        halo.clear();
        for (int y = area.top() & -2; y < area.bottom(); y += 2) {
            int row = y / Soft.STEP * halo.width;
            for (int x = area.left() & -2; x < area.right(); x += 2) {
                int body = b.body[y * b.width + x] & 255;
                if (body != 0) halo.value[row + x / Soft.STEP] += body / 1020f;
            }
        }
        Area cells = new Area(area.left() / Soft.STEP, area.top() / Soft.STEP, Math.min(halo.width, area.right() / Soft.STEP + 2),
                Math.min(halo.height, area.bottom() / Soft.STEP + 2));
        nearest(cells);
        halo.blur(Math.max(1, b.height / 170), 2, cells);
        if (all) glows(lighting);
    }

    private void glows(Lighting lighting) {
        Buffers b = sight.buffers();
        glow.clear();
        glowing = false;
        if (!lighting.night() && !lighting.interior() && !lighting.low()) return;
        for (int y = 0; y < b.height; y += 2) {
            for (int x = 0; x < b.width; x += 2) {
                Part part = sight.partOf(b.id(x, y));
                if (part == null || part.surface().finish() != Finish.LIGHT) continue;
                glow.value[y / Soft.STEP * glow.width + x / Soft.STEP] += 0.25f;
                glowing = true;
            }
        }
        if (glowing) glow.blur(Math.max(1, b.height / 60), 3);
    }

    private boolean glowing;
    private boolean pictured;

    /** The nearest figure round each place. */
    private void nearest(Area cells) {
        Buffers b = sight.buffers();
        int reach = Math.max(1, b.height / 170) * 2;
        for (int y = cells.top(); y < cells.bottom(); y++) {
            for (int x = cells.left(); x < cells.right(); x++) {
                int at = y * halo.width + x;
                haloNear.value[at] = halo.value[at] > 0.4f ? b.near(Math.min(b.width - 1, x * 4 + 2), Math.min(b.height - 1, y * 4 + 2)) : 0;
            }
        }
        float[] line = new float[Math.max(halo.width, halo.height)];
        int wide = halo.width;
        for (int y = cells.top(); y < cells.bottom(); y++) {
            widen(haloNear.value, line, y * wide + cells.left(), 1, cells.right() - cells.left(), reach);
        }
        for (int x = cells.left(); x < cells.right(); x++) {
            widen(haloNear.value, line, cells.top() * wide + x, wide, cells.bottom() - cells.top(), reach);
        }
    }

    private static void widen(float[] value, float[] line, int from, int step, int count, int reach) {
        boolean any = false;
        for (int i = 0; i < count; i++) {
            line[i] = value[from + i * step];
            any |= line[i] != 0;
        }
        if (!any) return;
        for (int i = 0; i < count; i++) {
            float most = 0;
            for (int k = Math.max(0, i - reach); k <= Math.min(count - 1, i + reach); k++) most = Math.max(most, line[k]);
            value[from + i * step] = most;
        }
    }

    /** Finishes rows {@code from} to {@code to} of an area. */
    void finish(Area area, Look look, Lighting lighting, View view, Glass glass, Plates plates, Beams beams, int from, int to) {
        Buffers b = sight.buffers();
        int ink = look.ink(lighting);
        int onDark = look.inkOnDark();
        int haze = look.haze(lighting);
        int lamp = look.shone(LAMP);
        int sun = look.shone(beams.colour());
        double grain = pictured ? 0 : look.grain();
        double around = pictured ? 0 : look.halo();
        Dust dust = beams.none() ? null : new Dust(beams, view, b);
        float[] touching = new float[contact.width()];
        float[] rim = new float[halo.width];
        float[] shine = new float[glow.width];
        for (int y = Math.max(from, area.top()); y < Math.min(to, area.bottom()); y++) {
            contact.row(y, touching);
            if (around > 0) halo.row(y, rim);
            if (glowing) glow.row(y, shine);
            if (dust != null) dust.row(y);
            for (int x = area.left(); x < area.right(); x++) {
                int at = y * b.width + x;
                int colour = b.lit[at];
                int shadow = soft(b, at, x, y);
                int cloud = grain == 0 ? 0 : paper.cloudy(x, y);
                if (shadow > 0) colour = shaded(colour, b.shade[at], shadow, cloud, grain > 0);
                double w = b.near(x, y);
                int body = b.body[at] & 255;
                if (w > 0) {
                    double dark = Soft.at(touching, x);
                    if (dark > 0.02) dark *= 1 - 0.75 * body / 255;
                    if (dark > 0.02) colour = darker(colour, (int) (256 - look.contact() * 256 * Math.min(1, dark * 1.3)));
                }
                if (body < 255 && around > 0) {
                    float near = Soft.at(rim, x);
                    if (near > 0.01f && w < haloNear.value[y / 4 * halo.width + x / 4] * 0.975) {
                        colour = Colour.blend(colour, haze, (int) (around * 256 * Math.min(1, near * 1.5) * (255 - body) / 255));
                    }
                }
                int plate = plates.none() ? 0 : plates.at(at);
                if (plate != 0) colour = laid(plate, colour);
                if (!glass.none()) {
                    double veil = glass.veil(x, y, w);
                    if (veil > 0) colour = Colour.blend(colour, haze, (int) (veil * 256));
                }
                if (dust != null) {
                    double veil = dust.veil(x, y, w);
                    if (veil > 0.004) colour = Colour.blend(colour, sun, (int) (veil * 256));
                }
                if (glowing) {
                    // Whoever stands before a lamp is not washed out by it.
                    int light = (int) (Math.min(1, Soft.at(shine, x) * 2.2) * (200 - 160 * body / 255));
                    if (light > 0) colour = glow(colour, lamp, light);
                }
                if (grain > 0) colour = grained(colour, (int) (grain * (paper.fine(x, y) + cloud)) * (256 - (plate >>> 24)) >> 8);
                int k = b.ink[at] & 255;
                if (k > 0) colour = Colour.blend(colour, onDark >= 0 && Colour.green(colour) < 40 ? onDark : ink, k + (k >> 7));
                b.pixels[at] = 0xFF000000 | colour;
            }
        }
    }

    /** A premultiplied colour over an opaque one. */
    private static int laid(int plate, int colour) {
        int under = darker(colour, 256 - (plate >>> 24) - (plate >>> 31));
        return Math.min(255, Colour.red(plate) + Colour.red(under)) << 16 | Math.min(255, Colour.green(plate) + Colour.green(under)) << 8
                | Math.min(255, Colour.blue(plate) + Colour.blue(under));
    }

    /** Shadow at a pixel, smoothed over its neighbours: the ground is often seen at so flat an angle that one pixel spans much of it. */
    private static int soft(Buffers b, int at, int x, int y) {
        int middle = b.shadow[at] & 255;
        if (x == 0 || y == 0 || x == b.width - 1 || y == b.height - 1) return middle;
        int w = b.width;
        int sides = (b.shadow[at - 1] & 255) + (b.shadow[at + 1] & 255) + (b.shadow[at - w] & 255) + (b.shadow[at + w] & 255);
        if (sides == 4 * middle) return middle;
        int corners = (b.shadow[at - w - 1] & 255) + (b.shadow[at - w + 1] & 255) + (b.shadow[at + w - 1] & 255) + (b.shadow[at + w + 1] & 255);
        return 4 * middle + 2 * sides + corners >> 4;
    }

    /** The flat wash of a cast shadow, its rim a little uneven and darker, as it dries. */
    private int shaded(int lit, int shade, int shadow, int cloud, boolean rimmed) {
        int s = shadow + (shadow * (255 - shadow) * cloud >> 14);
        int t256 = edge[Math.clamp(s, 0, 255)];
        int colour = Colour.blend(lit, shade, t256);
        return !rimmed || t256 < 128 || t256 == 256 ? colour : darker(colour, 256 - (t256 * (256 - t256) * 26 >> 14));
    }

    private static int darker(int colour, int share256) {
        return ((colour & 0xFF00FF) * share256 >>> 8) & 0xFF00FF | ((colour & 0xFF00) * share256 >>> 8) & 0xFF00;
    }

    private static int glow(int c, int lamp, int light) {
        int r = Colour.red(c);
        int g = Colour.green(c);
        int b = Colour.blue(c);
        return Math.max(r, r + ((Colour.red(lamp) - r) * light >> 8)) << 16 | Math.max(g, g + ((Colour.green(lamp) - g) * light >> 8)) << 8
                | Math.max(b, b + ((Colour.blue(lamp) - b) * light >> 8));
    }

    /** Pigment gathers in the tooth of the paper, most where the wash is neither thin nor thick. */
    private static int grained(int c, int grain) {
        int light = Colour.red(c) + 2 * Colour.green(c) + Colour.blue(c) >> 2;
        int amount = grain * (40 + light * (255 - light) / 90) >> 12;
        return channel(Colour.red(c) + amount) << 16 | channel(Colour.green(c) + amount) << 8 | channel(Colour.blue(c) + amount);
    }

    private static int channel(int value) {
        return value < 0 ? 0 : Math.min(value, 255);
    }
}

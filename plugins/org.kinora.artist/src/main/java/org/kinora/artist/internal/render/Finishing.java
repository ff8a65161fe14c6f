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
        bodies = false;
        halo.clear();
        for (int y = area.top() & -2; y < area.bottom(); y += 2) {
            if (Octets.none(b.body, y * b.width + (area.left() & -2), y * b.width + area.right())) continue;
            bodies = true;
            int row = y / Soft.STEP * halo.width;
            for (int x = area.left() & -2; x < area.right(); x += 2) {
                int body = b.body[y * b.width + x] & 255;
                if (body != 0) halo.value[row + x / Soft.STEP] += body / 1020f;
            }
        }
        if (bodies) around(area);
        if (all) glows(lighting);
    }

    private void around(Area area) {
        Area cells = new Area(area.left() / Soft.STEP, area.top() / Soft.STEP, Math.min(halo.width, area.right() / Soft.STEP + 2),
                Math.min(halo.height, area.bottom() / Soft.STEP + 2));
        nearest(cells);
        halo.blur(Math.max(1, sight.buffers().height / 170), 2, cells);
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
    private boolean bodies;

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
        int haze = look.haze(lighting);
        int lamp = look.shone(LAMP);
        int sun = look.shone(beams.colour());
        double grain = pictured ? 0 : look.grain();
        double around = pictured ? 0 : look.halo();
        Dust dust = beams.none() ? null : new Dust(beams, view, b);
        float[] touching = new float[contact.width()];
        float[] rim = new float[halo.width];
        float[] shine = new float[glow.width];
        Row row = new Row(b, paper, edge, area);
        for (int y = Math.max(from, area.top()); y < Math.min(to, area.bottom()); y++) {
            row.begin(y);
            row.shade(grain > 0);
            contact.row(y, touching);
            row.touch(touching, look.contact());
            if (around > 0 && bodies) {
                halo.row(y, rim);
                row.halo(rim, haloNear.value, halo.width, haze, around);
            }
            if (!plates.none()) row.lay(plates);
            if (!glass.none()) row.veil(glass, haze);
            if (dust != null) row.veil(dust, sun);
            if (glowing) {
                glow.row(y, shine);
                row.glow(shine, lamp);
            }
            if (grain > 0) row.grain(grain, !plates.none());
            row.ink(ink, look.inkOnDark());
            row.end();
        }
    }
}

package org.kinora.painter.internal.set;

import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Vec;

/** The sea, its shores, boats and lighthouses. */
final class SeaKits {
    private static final int WATER = 0xFF9FB2BC;

    private SeaKits() {}

    static void sea(Site site) {
        new Outside(site).sky().ground(WATER).waves(2.5, 400, 190);
    }

    static void shore(Site site) {
        Outside out = new Outside(site).sky().ground(WATER).waves(9, 400, 120);
        out.hills(900, 50, 0.6, 0.74, 51);
        site.tinted(0xFFE6D9BC, 0, new Vec(-90, 0.01, -30), new Vec(90, 0.01, -30), new Vec(90, 0.01, 7), new Vec(20, 0.01, 5.2), new Vec(4, 0.01,
                6.4),
                new Vec(-14, 0.01, 5), new Vec(-90, 0.01, 7));
        Vec[] foam = {new Vec(90, 0.02, 7), new Vec(20, 0.02, 5.2), new Vec(4, 0.02, 6.4), new Vec(-14, 0.02, 5), new Vec(-90, 0.02, 7),
            new Vec(-90, 0.02, 7.6), new Vec(-14, 0.02, 5.7), new Vec(4, 0.02, 7.1), new Vec(20, 0.02, 5.9), new Vec(90, 0.02, 7.6)};
        site.flat(site.air().wash(1, 6), foam);
        for (int i = 0; i < 8; i++) Growth.rock(site, (i % 2 == 0 ? -1 : 1) * (2.4 + i), 2 + i * 0.7, 0.3 + i % 3 * 0.25);
        Growth.grass(site, 1.8, 5, 4, 16);
    }

    static void boat(Site site) {
        new Outside(site).sky().ground(WATER).waves(6, 400, 150).hills(900, 30, 0.5, 0.76, 52);
        deck(site, 0.0);
        site.solid(new Vec(0, 3, 3.2), () -> {
            Blocks.taper(site, 0, 0, 3.2, 0.12, 0.08, 8, 0.45, 8);
            site.poly(0.95, 1, new Vec(0.15, 1.6, 3.2), new Vec(3.4, 1.4, 3.3), new Vec(0.15, 7.6, 3.2));
            site.line(1, new Vec(0, 1.5, 3.2), new Vec(3.5, 1.3, 3.3));
            site.line(0.7, new Vec(0, 7.8, 3.2), new Vec(-2.8, 0.9, 3.6));
        });
        for (int i = 0; i < 2; i++) Blocks.taper(site, -1.9 + i * 0.6, 0, 2.6, 0.25, 0.25, 0.6, 0.55, 10);
        Blocks.box(site, 1.7, 0, 2.8, 0.7, 0.4, 0.5, 0.6, 14, 1);
    }

    private static void deck(Site site, double y) {
        Vec[] rim = {new Vec(-6, y, -1.9), new Vec(4, y, -1.9), new Vec(7, y, 1.4), new Vec(4, y, 4.0), new Vec(-6, y, 4.0)};
        site.poly(0.72, 1, rim);
        for (double z = -1.6; z < 4; z += 0.35) site.line(0.4, new Vec(-6, y + 0.01, z), new Vec(4 + Math.min(2.6, 2.7 - Math.abs(z - 1.2)), y + 0.01,
                z));
        for (int i = 0; i < rim.length; i++) {
            Vec a = rim[i];
            Vec b = rim[(i + 1) % rim.length];
            for (int p = 0; p < 6; p++) {
                Vec post = a.lerp(b, p / 6.0);
                Blocks.box(site, post.x(), y, post.z(), 0.06, 0.8, 0.06, 0.6, 0, 0.8);
            }
            Vec mid = a.lerp(b, 0.5);
            site.solid(mid.plus(new Vec(0, 0.8, 0)), () -> site.line(2.2, a.plus(new Vec(0, 0.8, 0)), b.plus(new Vec(0, 0.8, 0))));
        }
    }

    static void lighthouse(Site site) {
        Outside out = new Outside(site).sky().ground(WATER).waves(30, 500, 90);
        site.tinted(0xFFB8B89E, 0.8, new Vec(-60, 0.01, -30), new Vec(60, 0.01, -30), new Vec(26, 0.01, 12), new Vec(9, 0.01, 19), new Vec(-8, 0.01,
                17),
                new Vec(-24, 0.01, 11));
        out.patch(-0.8, -12, 0.8, 9.5, 0.86);
        tower(site, 3.4, 0, 13);
        Houses.cottage(site, -4.6, 13.5, 5, 14);
        for (int i = 0; i < 9; i++) Growth.rock(site, (i % 2 == 0 ? -1 : 1) * (2.4 + i * 1.1), 3 + i * 0.9, 0.35 + i % 3 * 0.25);
        Growth.grass(site, 1.8, 12, 4, 45);
    }

    /** A lighthouse of 14 m whose foot stands at a height. */
    static void tower(Site site, double x, double y, double z) {
        site.solid(new Vec(x, y + 4, z), () -> {
            Blocks.taper(site, x, y, z, 1.9, 1.15, 11, 0.97, 14);
            for (int i = 0; i < 2; i++) Blocks.taper(site, x, y + 3.0 + i * 4, z, 1.72 - i * 0.28, 1.58 - i * 0.28, 1.8, 0.35, 14);
            Blocks.taper(site, x, y + 11, z, 1.6, 1.6, 0.25, 0.4, 14);
            Blocks.taper(site, x, y + 11.25, z, 0.9, 0.9, 1.6, site.air().night() ? 1 : 0.75, 12);
            Blocks.taper(site, x, y + 12.85, z, 1.1, 0.05, 1.0, 0.35, 12);
            Blocks.panel(site, x, y, z - 1.9, 0.9, 2.0, 0.3, 0, 1);
            if (site.air().night()) {
                double lamp = y + 12.1;
                site.flat(Tint.alpha(0xFFFFF0C0, 0.22), new Vec(x, lamp, z), new Vec(x - 60, lamp + 5, z - 4), new Vec(x - 60, lamp - 5, z - 4));
                site.flat(Tint.alpha(0xFFFFF0C0, 0.16), new Vec(x, lamp, z), new Vec(x + 60, lamp + 5, z + 14), new Vec(x + 60, lamp - 4, z + 14));
                site.glow(new Vec(x, lamp, z), 4.5, 0xFFFFF2C8, 0.9);
            }
        });
    }

    /** The glazed room with the great lens. */
    static void lampRoom(Site site) {
        Outside out = new Outside(site).sky();
        site.flat(site.air().colour(WATER, 300), new Vec(-900, -60, 30), new Vec(900, -60, 30), new Vec(900, -60, 3000), new Vec(-900, -60, 3000));
        out.hills(4000, -59, 0, 0.7, 53);
        int sides = 10;
        double r = 3.3;
        Vec[] floor = new Vec[sides];
        for (int i = 0; i < sides; i++) floor[i] = corner(i, sides, r, 0);
        site.poly(0.6, 1, floor);
        for (int i = 0; i < sides; i++) {
            Vec a = corner(i, sides, r, 0);
            Vec b = corner(i + 1, sides, r, 0);
            Vec mid = a.lerp(b, 0.5);
            if (!site.faces(mid, mid.times(-1).unit()) || site.lens().depth(mid) < 0.5) continue;
            site.poly(0.72, 1, a, b, b.plus(new Vec(0, 0.8, 0)), a.plus(new Vec(0, 0.8, 0)));
            for (int level = 1; level <= 2; level++) site.line(1.1, a.plus(new Vec(0, 0.8 + level * 0.95, 0)), b.plus(new Vec(0, 0.8 + level * 0.95,
                    0)));
            for (int bar = 0; bar <= 2; bar++) site.line(bar == 1 ? 0.8 : 2.2, a.lerp(b, bar / 2.0).plus(new Vec(0, 0.8, 0)), a.lerp(b, bar / 2.0)
                    .plus(new Vec(0, 2.9, 0)));
            site.poly(0.45, 1, a.plus(new Vec(0, 2.7, 0)), b.plus(new Vec(0, 2.7, 0)), b.plus(new Vec(0, 3.1, 0)), a.plus(new Vec(0, 3.1, 0)));
        }
        site.solid(new Vec(0.9, 1.2, 2.0), () -> {
            Blocks.taper(site, 0.9, 0, 2.0, 0.55, 0.45, 0.8, 0.4, 12);
            Blocks.taper(site, 0.9, 0.8, 2.0, 0.35, 0.62, 0.5, 0.88, 12);
            Blocks.taper(site, 0.9, 1.3, 2.0, 0.62, 0.62, 0.5, 0.98, 12);
            Blocks.taper(site, 0.9, 1.8, 2.0, 0.62, 0.3, 0.5, 0.88, 12);
            for (int i = 0; i < 7; i++) {
                Vec side = site.lens().right().times(0.5);
                site.line(0.6, new Vec(0.9, 0.95 + i * 0.2, 2.0).minus(side), new Vec(0.9, 0.95 + i * 0.2, 2.0).plus(side));
            }
        });
        if (!site.air().time().equals("day") && !site.air().time().equals("morning")) {
            site.glow(new Vec(0.9, 1.55, 1.9), 1.9, 0xFFFFF0C0, 0.85);
            site.glow(new Vec(0.9, 1.55, 1.9), 4.5, 0xFFFFE3A0, 0.3);
        }
    }

    private static Vec corner(int i, int sides, double r, double y) {
        double angle = 2 * Math.PI * (i + 0.5) / sides;
        return new Vec(StrictMath.cos(angle) * r, y, 0.4 + StrictMath.sin(angle) * r);
    }
}

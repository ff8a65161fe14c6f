package org.kinora.painter.internal.set;

import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Vec;

/** Land without houses. */
final class NatureKits {
    private static final int GRASS = 0xFFB4BA9E;
    private static final int SAND = 0xFFE0CFA9;

    private NatureKits() {}

    static void park(Site site) {
        Outside out = new Outside(site).sky().ground(GRASS);
        out.hills(220, 26, 1, 0.62, 21);
        path(site, 1.5);
        ring(site, 14, 7, 24, 4.5, 7, false);
        Blocks.box(site, 2.7, 0.42, 2.6, 1.8, 0.06, 0.45, 0.55, -12, 1);
        Blocks.box(site, 2.75, 0.55, 2.85, 1.8, 0.4, 0.05, 0.55, -12, 1);
        for (int s = -1; s <= 1; s += 2) Blocks.box(site, 2.7 + s * 0.75, 0, 2.65, 0.06, 0.42, 0.4, 0.3, -12, 0.8);
        Houses.streetLamp(site, -2.9, 3.4);
        for (int i = 0; i < 6; i++) Growth.bush(site, -8 + i * 3.1, 6.5 + i % 3, 0.9);
        Growth.grass(site, 2, 14, 4, 40);
    }

    static void garden(Site site) {
        Outside out = new Outside(site).sky().ground(GRASS);
        path(site, 1.0);
        Houses.cottage(site, 1.5, 13, 8, -8);
        for (int i = 0; i < 12; i++) Growth.bush(site, (i % 2 == 0 ? -1 : 1) * (2.3 + i % 3 * 0.7), 2 + i * 0.7, 0.5);
        for (int i = -9; i <= 9; i++) Blocks.box(site, i * 0.8, 0, 9, 0.1, 1.0, 0.05, 0.95, 0, 0.8);
        ring(site, 8, 12, 20, 4, 6, false);
        Growth.grass(site, 2, 10, 4, 30);
        out.patch(0, 0, 0.001, 0.001, 0.8);
    }

    static void forest(Site site) {
        Outside out = new Outside(site).sky().ground(Tint.mix(0xFF8F9484, Tint.PAPER, 0.2));
        out.hills(60, 17, 1, 0.6, 22).hills(35, 9, 1, 0.48, 23);
        path(site, 0.8);
        ring(site, 34, 4.2, 22, 8, 14, true);
        for (int i = 0; i < 9; i++) Growth.bush(site, (i % 2 == 0 ? -1 : 1) * (2.6 + i * 0.8), 2.5 + i * 1.1, 0.6);
        Growth.rock(site, 2.4, 2.0, 0.5);
        Growth.grass(site, 1.8, 14, 4, 70);
    }

    static void field(Site site) {
        Outside out = new Outside(site).sky().ground(Tint.mix(0xFFC9BE8E, Tint.PAPER, 0.15));
        out.hills(400, 30, 0.4, 0.72, 24).hills(180, 10, 0.6, 0.6, 25);
        for (int i = -14; i <= 14; i++) site.line(0.5, new Vec(i * 1.6, 0.01, 1.5), new Vec(i * 1.9, 0.01, 70));
        Growth.leafTree(site, -9, 16, 6);
        Growth.leafTree(site, 15, 34, 7);
        for (int i = -12; i <= 12; i++) Blocks.box(site, i * 2.2, 0, 9, 0.1, 1.0, 0.1, 0.45, 0, 0.8);
        site.line(0.9, new Vec(-26, 0.8, 9), new Vec(26, 0.8, 9));
        Growth.grass(site, 1.8, 16, 5, 90);
    }

    static void desert(Site site) {
        Outside out = new Outside(site).sky().ground(SAND);
        out.hills(700, 55, 0.5, 0.72, 26).hills(120, 9, 0.1, 0.86, 27).hills(50, 3.5, 0.1, 0.9, 28);
        for (int i = 0; i < 6; i++) Growth.rock(site, (i % 2 == 0 ? -1 : 1) * (2.8 + i * 1.4), 3 + i * 2.4, 0.35 + i * 0.1);
        for (int i = 0; i < 3; i++) cactus(site, -4.5 + i * 5.2, 6 + i * 3);
        out.waves(4, 60, 26);
    }

    private static void cactus(Site site, double x, double z) {
        site.solid(new Vec(x, 1, z), () -> {
            Blocks.taper(site, x, 0, z, 0.22, 0.18, 2.4, 0.5, 9);
            Blocks.taper(site, x - 0.5, 1.0, z, 0.13, 0.11, 0.8, 0.5, 8);
            Blocks.box(site, x - 0.3, 0.95, z, 0.45, 0.18, 0.18, 0.5, 0, 0.8);
            Blocks.taper(site, x + 0.45, 1.3, z, 0.12, 0.1, 0.6, 0.5, 8);
            Blocks.box(site, x + 0.25, 1.25, z, 0.4, 0.16, 0.16, 0.5, 0, 0.8);
        });
    }

    static void mountain(Site site) {
        Outside out = new Outside(site).sky().ground(0.72);
        out.hills(2600, 950, 1.3, 0.82, 29).hills(1200, 330, 1.4, 0.66, 30).hills(300, 40, 1.2, 0.52, 31);
        for (int i = 0; i < 14; i++) Growth.rock(site, (i % 2 == 0 ? -1 : 1) * (2.0 + i * 0.8), 2 + i * 1.3, 0.4 + i % 4 * 0.3);
        for (int i = 0; i < 9; i++) Growth.firTree(site, -16 + i * 4.2, 20 + i % 3 * 6, 6);
        Growth.grass(site, 2, 12, 4, 25);
    }

    static void cave(Site site) {
        Rand rand = site.rand();
        site.flat(0xFF17181C, new Vec(-90, -20, 30), new Vec(90, -20, 30), new Vec(90, 60, 30), new Vec(-90, 60, 30));
        site.poly(0.42, 0, new Vec(-30, 0, -10), new Vec(30, 0, -10), new Vec(30, 0, 12), new Vec(-30, 0, 12));
        for (int layer = 3; layer >= 1; layer--) {
            double z = 2.6 + layer * 2.4;
            double tone = 0.5 - layer * 0.1;
            Vec[] roof = new Vec[22];
            for (int i = 0; i < 20; i++) {
                double angle = Math.PI * i / 19;
                double r = (2.6 + layer * 0.5) * rand.between(0.85, 1.1);
                roof[i] = new Vec(StrictMath.cos(angle) * r * 1.5, StrictMath.sin(angle) * r, z);
            }
            roof[20] = new Vec(-30, 0, z);
            roof[21] = new Vec(-30, 30, z);
            Vec[] closed = new Vec[24];
            System.arraycopy(roof, 0, closed, 0, 22);
            closed[22] = new Vec(30, 30, z);
            closed[23] = new Vec(30, 0, z);
            site.poly(tone, 1, closed);
        }
        for (int i = 0; i < 9; i++) Growth.rock(site, (i % 2 == 0 ? -1 : 1) * (1.7 + i * 0.5), 1.4 + i * 0.6, 0.35 + i % 3 * 0.2);
        for (int i = 0; i < 8; i++) {
            double x = rand.between(-4, 4);
            double z = rand.between(2, 5);
            site.solid(new Vec(x, 3, z), () -> site.poly(0.36, 0.9, new Vec(x - 0.25, 3.6, z), new Vec(x + 0.25, 3.6, z), new Vec(x, rand.between(2.1,
                    2.7), z)));
        }
        site.glow(new Vec(0, 1.2, 2.2), 3.2, site.air().night() ? 0xFFFFB060 : 0xFFE9E2CF, 0.5);
    }

    static void graveyard(Site site) {
        Outside out = new Outside(site).sky().ground(GRASS);
        out.hills(150, 20, 1, 0.6, 32);
        path(site, 0.9);
        for (int i = 0; i < 16; i++) {
            double x = (i % 2 == 0 ? -1 : 1) * (2.0 + i / 2 % 4 * 1.5);
            double z = 2.0 + i / 4 * 2.3;
            Blocks.box(site, x, 0, z, 0.6, 0.9, 0.14, 0.75, site.rand().between(-9, 9), 1);
        }
        Growth.bareTree(site, -5.5, 9, 7);
        Growth.bareTree(site, 8, 13, 8);
        Houses.cottage(site, 6, 24, 8, -10);
        Growth.grass(site, 2, 12, 4, 60);
    }

    static void river(Site site) {
        Outside out = new Outside(site).sky().ground(GRASS);
        out.hills(260, 40, 0.9, 0.64, 33);
        site.tinted(0xFFB9C6C9, 0.8, new Vec(-80, 0.01, 3.5), new Vec(80, 0.01, 4.5), new Vec(80, 0.01, 15), new Vec(-80, 0.01, 14));
        for (int i = 0; i < 30; i++) {
            double x = site.rand().between(-14, 14);
            double z = site.rand().between(4.4, 13);
            site.line(0.7, new Vec(x, 0.02, z), new Vec(x + site.rand().between(0.5, 1.6), 0.02, z));
        }
        ring(site, 18, 17, 28, 5, 9, false);
        for (int i = 0; i < 6; i++) Growth.rock(site, -5 + i * 2.1, 3.4, 0.35);
        Growth.grass(site, 1.8, 6, 4, 40);
    }

    private static void path(Site site, double half) {
        site.poly(0.88, 0.5, new Vec(-half, 0.01, -12), new Vec(half, 0.01, -12), new Vec(half * 0.9 + 1.2, 0.01, 14), new Vec(-half * 0.9 + 1.2,
                0.01, 14));
    }

    /** Trees all round the action, none inside. */
    private static void ring(Site site, int count, double from, double to, double low, double high, boolean firs) {
        Rand rand = site.rand().fork(41);
        for (int i = 0; i < count; i++) {
            double angle = Math.PI * 2 * (i + rand.next()) / count;
            double r = from + (to - from) * rand.next();
            double x = StrictMath.cos(angle) * r;
            double z = StrictMath.sin(angle) * r;
            double h = rand.between(low, high);
            if (Math.abs(x) < 1.6 && z > 0 && z < 9) continue;
            if (firs && rand.next() < 0.6) Growth.firTree(site, x, z, h);
            else Growth.leafTree(site, x, z, h);
        }
    }
}

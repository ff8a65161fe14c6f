package org.kinora.painter.internal.set;

import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Vec;

/** Streets, squares, platforms and roofs. */
final class CityKits {
    private CityKits() {}

    static void street(Site site) {
        Outside out = new Outside(site).sky().ground(0.7);
        out.hills(260, 34, 0.4, 0.72, 11);
        out.patch(-60, 1.5, 60, 3.4, 0.82);
        out.patch(-60, -5.0, 60, 1.5, 0.55);
        out.patch(-60, -8, 60, -5.0, 0.82);
        site.line(1, new Vec(-40, 0.02, 1.5), new Vec(40, 0.02, 1.5));
        for (int i = -8; i < 8; i++) out.patch(i * 3, -1.9, i * 3 + 1.4, -1.7, 0.95);
        double x = -27;
        int n = 0;
        while (x < 27) {
            double w = site.rand().between(5, 8);
            Houses.block(site, x + w / 2, 7.5, w - 0.05, site.rand().between(7, 13), 8, 0, site.rand().between(0.62, 0.88), n++ % 2 == 0);
            x += w;
        }
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 3; i++) Houses.block(site, side * (14 + i * 9), -13, 8.5, site.rand().between(7, 12), 8, 180, 0.74, i == 0);
        }
        for (int i = -2; i <= 2; i++) Houses.streetLamp(site, i * 7 + 2.7, 2.0);
        VehicleKits.parkedCar(site, -4.8, 0.3);
        VehicleKits.parkedCar(site, 7.5, 0.3);
    }

    static void cityNight(Site site) {
        street(site);
        for (int i = 0; i < 6; i++) {
            double x = -9 + i * 3.6;
            int neon = new int[] {0xFFE8788A, 0xFF7AD0E0, 0xFFF0C060}[i % 3];
            if (site.air().night()) site.glow(new Vec(x, 3.2, 3.4), 0.9, neon, 0.6);
        }
    }

    static void alley(Site site) {
        Outside out = new Outside(site).sky().ground(0.5);
        out.hills(200, 40, 0.3, 0.6, 12);
        Houses.block(site, -6.6, 5, 8, 11, 24, 0, 0.6, false);
        Houses.block(site, 6.6, 5, 8, 12, 24, 0, 0.55, false);
        Houses.block(site, 0, 19, 10, 9, 4, 0, 0.7, false);
        for (int i = 0; i < 4; i++) Blocks.box(site, (i % 2 == 0 ? -1 : 1) * 2.1, 0, 2 + i * 1.7, 0.6, 0.9, 0.6, 0.4, i * 7, 1);
        Houses.streetLamp(site, -2.2, 6);
    }

    static void rooftop(Site site) {
        Outside out = new Outside(site).sky();
        out.hills(400, 60, 0.6, 0.74, 13).hills(160, 25, 1, 0.6, 14);
        site.poly(0.62, 1, new Vec(-7, 0, -6), new Vec(7, 0, -6), new Vec(7, 0, 4), new Vec(-7, 0, 4));
        for (int i = 0; i < 9; i++) {
            double x = -28 + i * 7;
            double top = site.rand().between(-4, 5);
            Houses.block(site, x, 24, 6, 18 + top, 6, 0, 0.6, false);
        }
        Blocks.box(site, 0, 0, 4, 14, 0.9, 0.3, 0.7, 0, 1);
        Blocks.box(site, -7, 0, -1, 0.3, 0.9, 10, 0.66, 0, 1);
        Blocks.box(site, 7, 0, -1, 0.3, 0.9, 10, 0.66, 0, 1);
        Blocks.box(site, 3.6, 0, 2.6, 1.4, 2.2, 1.4, 0.6, 10, 1);
        Blocks.taper(site, -3.6, 0, 2.8, 0.3, 0.3, 1.6, 0.5, 9);
    }

    static void platform(Site site) {
        Outside out = new Outside(site).sky().ground(0.6);
        out.hills(300, 25, 0.5, 0.72, 15);
        site.poly(0.78, 1, new Vec(-40, 0, -4), new Vec(40, 0, -4), new Vec(40, 0, 2.2), new Vec(-40, 0, 2.2));
        site.poly(0.95, 0.4, new Vec(-40, 0.01, 1.6), new Vec(40, 0.01, 1.6), new Vec(40, 0.01, 1.8), new Vec(-40, 0.01, 1.8));
        VehicleKits.trainSide(site, 4.2);
        for (int i = -3; i <= 3; i++) Blocks.taper(site, i * 6 + 3.2, 0, -3, 0.12, 0.1, 3.6, 0.4, 8);
        site.poly(0.55, 1, new Vec(-40, 3.6, -5), new Vec(40, 3.6, -5), new Vec(40, 3.9, 1.2), new Vec(-40, 3.9, 1.2));
        Blocks.box(site, -3.4, 0.4, 1.0, 1.8, 0.08, 0.45, 0.6, 0, 1);
        Blocks.box(site, -3.4, 0, 1.0, 1.5, 0.4, 0.08, 0.4, 0, 1);
        if (site.air().night()) for (int i = -2; i <= 2; i++) site.glow(new Vec(i * 5, 3.3, 0.5), 2, site.air().lamp(), 0.5);
    }

    static void bridge(Site site) {
        Outside out = new Outside(site).sky().ground(Tint.mix(0xFF9DB0B8, Tint.PAPER, 0.25)).waves(12, 200, 90);
        out.hills(240, 30, 0.7, 0.66, 16);
        site.poly(0.72, 1, new Vec(-40, 0.02, -3), new Vec(40, 0.02, -3), new Vec(40, 0.02, 2.4), new Vec(-40, 0.02, 2.4));
        for (int i = -20; i <= 20; i++) Blocks.box(site, i * 1.2, 0, 2.3, 0.1, 1.0, 0.1, 0.5, 0, 0.8);
        Blocks.box(site, 0, 1.0, 2.3, 60, 0.1, 0.16, 0.5, 0, 1);
        for (int i = -2; i <= 2; i++) Houses.streetLamp(site, i * 8 + 3, 2.3);
    }

    static void village(Site site) {
        Outside out = new Outside(site).sky().ground(Tint.mix(0xFFA9AE90, Tint.PAPER, 0.3));
        out.hills(300, 40, 0.6, 0.68, 18).patch(-2.6, -20, 2.6, 60, 0.8);
        Houses.cottage(site, -7.5, 9, 6, 20);
        Houses.cottage(site, 7.5, 11, 6.5, -25);
        Houses.cottage(site, -11, 22, 6, 10);
        Houses.cottage(site, 12, 26, 6, -10);
        Houses.cottage(site, -9, -4, 6, 80);
        Houses.cottage(site, 10, -3, 6, -80);
        for (int i = 0; i < 6; i++) Growth.leafTree(site, (i % 2 == 0 ? -1 : 1) * (4.4 + i * 1.6), 7 + i * 4.0, 5);
        for (int i = 0; i < 7; i++) Blocks.box(site, -3.4 - i * 0.6, 0, 4.2, 0.08, 0.9, 0.06, 0.9, 0, 0.7);
        Growth.grass(site, 2, 16, 5, 30);
    }

    static void market(Site site) {
        Outside out = new Outside(site).sky().ground(0.76);
        for (int i = -3; i <= 3; i++) Houses.block(site, i * 7, 14, 6.8, site.rand().between(7, 11), 6, 0, 0.75, false);
        for (int i = -2; i <= 2; i++) {
            double x = i * 3.4 + 0.6;
            int cloth = new int[] {0xFFB9836A, 0xFF8798A2, 0xFFB8A978}[Math.floorMod(i, 3)];
            site.solid(new Vec(x, 1, 3.4), () -> {
                Blocks.box(site, x, 0, 3.4, 2.4, 0.9, 0.9, 0.7, 0, 1);
                for (int f = 0; f < 8; f++) Blocks.taper(site, x - 1 + f * 0.28, 0.9, 3.2, 0.12, 0.1, 0.16, 0.6 + f % 3 * 0.15, 7);
                for (int s = -1; s <= 1; s += 2) Blocks.box(site, x + s * 1.15, 0, 3.8, 0.06, 2.3, 0.06, 0.4, 0, 0.7);
                site.tinted(cloth, 1, new Vec(x - 1.3, 2.1, 2.8), new Vec(x + 1.3, 2.1, 2.8), new Vec(x + 1.3, 2.5, 3.9), new Vec(x - 1.3, 2.5, 3.9));
            });
        }
        out.patch(-30, -6, 30, -5.8, 0.5);
    }
}

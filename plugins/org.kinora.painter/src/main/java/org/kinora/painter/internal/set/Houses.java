package org.kinora.painter.internal.set;

import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Vec;

/** Buildings seen from the street. */
final class Houses {
    private Houses() {}

    /** A block with rows of windows on the face towards {@code yaw}; at night some are lit. */
    static void block(Site site, double x, double z, double w, double h, double d, double yaw, double tone, boolean shop) {
        Rand rand = site.rand().fork(Math.round(x * 733 + z * 37));
        site.solid(new Vec(x, 3, z), () -> {
            Blocks.box(site, x, 0, z, w, h, d, tone, yaw, 1);
            facade(site, x, z, w, h, d / 2, yaw, shop, rand);
            facade(site, x, z, d, h, w / 2, yaw + 90, false, rand);
            facade(site, x, z, d, h, w / 2, yaw - 90, false, rand);
        });
    }

    private static void facade(Site site, double x, double z, double w, double h, double out, double yaw, boolean shop, Rand rand) {
        Vec front = Blocks.local(x, z, yaw, 0, 1, -out);
        if (!site.faces(front, Blocks.local(0, 0, yaw, 0, 0, -1))) return;
        int columns = Math.max(1, (int) (w / 2.2));
        int rows = Math.max(1, (int) ((h - 1) / 3));
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double u = (c + 0.5) * w / columns - w / 2;
                double v = 1 + r * 3.0;
                boolean ground = r == 0 && shop;
                double half = ground ? w / columns * 0.42 : 0.55;
                double tall = ground ? 1.7 : 1.4;
                double low = ground ? 0.6 : v;
                boolean lit = site.air().night() && rand.next() < (ground ? 0.9 : 0.4);
                window(site, x, z, yaw, out, u, low, half, tall, lit);
            }
        }
        if (shop) awning(site, x, z, yaw, out, w);
        site.line(1, Blocks.local(x, z, yaw, -w / 2, h - 0.3, -out - 0.01), Blocks.local(x, z, yaw, w / 2, h - 0.3, -out - 0.01));
    }

    private static void window(Site site, double x, double z, double yaw, double out, double u, double v, double half, double tall, boolean lit) {
        Vec a = Blocks.local(x, z, yaw, u - half, v, -out - 0.01);
        Vec b = Blocks.local(x, z, yaw, u + half, v, -out - 0.01);
        Vec up = new Vec(0, tall, 0);
        if (lit) site.flat(Tint.mix(site.air().lamp(), site.air().skyLow(), 0.15), a, b, b.plus(up), a.plus(up));
        else site.poly(0.3, 0.7, a, b, b.plus(up), a.plus(up));
        site.line(0.6, a.lerp(b, 0.5), a.lerp(b, 0.5).plus(up));
        site.line(1, Blocks.local(x, z, yaw, u - half - 0.1, v, -out - 0.08), Blocks.local(x, z, yaw, u + half + 0.1, v, -out - 0.08));
    }

    private static void awning(Site site, double x, double z, double yaw, double out, double w) {
        Vec a = Blocks.local(x, z, yaw, -w / 2 + 0.2, 2.7, -out);
        Vec b = Blocks.local(x, z, yaw, w / 2 - 0.2, 2.7, -out);
        Vec fall = Blocks.local(0, 0, yaw, 0, -0.4, -0.9);
        site.poly(0.6, 1, a, b, b.plus(fall), a.plus(fall));
        for (int i = 1; i < 8; i++) site.line(0.5, a.lerp(b, i / 8.0), a.lerp(b, i / 8.0).plus(fall));
    }

    /** A small house with a pitched roof and a door, gable towards {@code yaw}. */
    static void cottage(Site site, double x, double z, double w, double yaw) {
        double d = w * 0.9;
        double h = w * 0.45;
        site.solid(new Vec(x, 2, z), () -> {
            Blocks.box(site, x, 0, z, w, h, d, 0.8, yaw, 1);
            Vec ridgeFront = Blocks.local(x, z, yaw, 0, h + w * 0.4, -d / 2);
            Vec ridgeBack = Blocks.local(x, z, yaw, 0, h + w * 0.4, d / 2);
            for (int pass = 0; pass < 2; pass++) {
                for (int side = -1; side <= 1; side += 2) {
                    Vec normal = Blocks.local(0, 0, yaw, side, 0.9, 0);
                    if (site.faces(ridgeFront, normal) != (pass == 1)) continue;
                    site.poly(0.42, 1, Blocks.local(x, z, yaw, side * w * 0.56, h - 0.15, -d / 2 - 0.3), Blocks.local(x, z, yaw, side * w * 0.56,
                            h - 0.15, d / 2),
                            ridgeBack, ridgeFront.plus(Blocks.local(0, 0, yaw, 0, 0, -0.3)));
                }
            }
            if (!site.faces(ridgeFront, Blocks.local(0, 0, yaw, 0, 0, -1))) return;
            site.poly(0.78, 1, Blocks.local(x, z, yaw, -w / 2, h, -d / 2), Blocks.local(x, z, yaw, w / 2, h, -d / 2), ridgeFront);
            boolean lit = site.air().night();
            window(site, x, z, yaw, d / 2, -w * 0.27, h * 0.35, w * 0.09, h * 0.35, lit);
            window(site, x, z, yaw, d / 2, w * 0.27, h * 0.35, w * 0.09, h * 0.35, lit);
            Vec door = Blocks.local(x, z, yaw, 0, 0, -d / 2 - 0.01);
            Blocks.panel(site, door.x(), 0, door.z(), w * 0.17, h * 0.75, 0.35, yaw, 1);
        });
    }

    /** A lamp post; at night with its pool of light. */
    static void streetLamp(Site site, double x, double z) {
        site.solid(new Vec(x, 2, z), () -> {
            Blocks.taper(site, x, 0, z, 0.07, 0.04, 3.6, 0.3, 6);
            Blocks.taper(site, x, 3.6, z, 0.1, 0.2, 0.35, site.air().night() ? 1 : 0.8, 6);
        });
        if (!site.air().night()) return;
        site.glow(new Vec(x, 3.8, z), 1.9, site.air().lamp(), 0.8);
        site.solid(new Vec(x, -50, z + 0.01), () -> pool(site, x, z));
    }

    private static void pool(Site site, double x, double z) {
        Vec[] rim = new Vec[20];
        for (int ring = 3; ring >= 1; ring--) {
            for (int i = 0; i < 20; i++) {
                double a = i * Math.PI / 10;
                rim[i] = new Vec(x + ring * 0.8 * StrictMath.cos(a), 0.02, z + ring * 0.8 * StrictMath.sin(a));
            }
            site.flat(Tint.alpha(site.air().lamp(), 0.14), rim);
        }
    }
}

package org.kinora.painter.internal.set;

import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Vec;

/** Inside things that move, and what is seen of them from outside. */
final class VehicleKits {
    private VehicleKits() {}

    /** A car on its road, from outside. */
    static void road(Site site) {
        Outside out = new Outside(site).sky().ground(Tint.mix(0xFFB4BA9E, Tint.PAPER, 0.25));
        out.hills(260, 24, 0.8, 0.6, 64).patch(-80, -2.4, 80, 2.4, 0.58);
        for (int i = -10; i < 10; i++) out.patch(i * 4, -0.08, i * 4 + 2, 0.08, 0.95);
        for (int i = 0; i < 8; i++) Growth.leafTree(site, -26 + i * 7, 6 + i % 3 * 3, 5);
        parkedCar(site, 0, 1.1);
        if (site.air().night()) site.glow(new Vec(-2, 0.6, 0.4), 1.2, 0xFFFFF4D0, 0.9);
        Growth.grass(site, 3, 10, 4, 30);
    }

    /** A car seen through its missing windscreen: seats, rear and side windows, the road behind. */
    static void car(Site site) {
        Outside out = new Outside(site).sky().ground(0.6);
        out.hills(200, 16, 1, 0.5, 61).patch(-3, 3, 3, 300, 0.5);
        for (int i = 0; i < 8; i++) {
            out.patch(-0.1, 4 + i * 5, 0.1, 6.5 + i * 5, 0.95);
            Growth.leafTree(site, (i % 2 == 0 ? -1 : 1) * (5 + i), 8 + i * 4, 5);
            Growth.bush(site, (i % 2 == 0 ? 1 : -1) * (3.6 + i % 3), 3 + i * 2, 0.8);
        }
        if (site.air().night()) for (int i = 0; i < 2; i++) site.glow(new Vec(-1.4 + i * 0.7, 0.9, 16), 0.9, 0xFFFFF4D0, 0.9);
        double w = 0.98;
        shell(site, w);
        for (int s = -1; s <= 1; s += 2) {
            double x = s * 0.46;
            site.solid(new Vec(x, 0.6, 0.42), () -> {
                Blocks.box(site, x, 0.36, 0.45, 0.62, 0.62, 0.16, 0.4, 0, 1);
                Blocks.box(site, x, 1.0, 0.46, 0.3, 0.2, 0.1, 0.42, 0, 1);
            });
        }
    }

    private static void shell(Site site, double w) {
        site.poly(0.36, 1, new Vec(-w, 1.52, -0.6), new Vec(w, 1.52, -0.6), new Vec(w * 0.9, 1.45, 1.9), new Vec(-w * 0.9, 1.45, 1.9));
        site.poly(0.3, 1, new Vec(-w, 0, 1.9), new Vec(w, 0, 1.9), new Vec(w, 0.92, 1.9), new Vec(-w, 0.92, 1.9));
        for (int s = -1; s <= 1; s += 2) {
            site.poly(0.26, 1, new Vec(s * w, 0.9, 1.9), new Vec(s * (w - 0.22), 0.9, 1.9), new Vec(s * w * 0.78, 1.46, 1.9), new Vec(s * w, 1.48,
                    1.9));
            if (!site.faces(new Vec(s * w, 1, 0), new Vec(-s, 0, 0))) continue;
            site.poly(0.34, 1, new Vec(s * w, -0.2, -1.2), new Vec(s * w, -0.2, 1.9), new Vec(s * w, 0.92, 1.9), new Vec(s * w, 0.92, -1.2));
            site.poly(0.28, 1, new Vec(s * w, 0.9, 0.62), new Vec(s * w, 0.9, 0.82), new Vec(s * w, 1.5, 0.78), new Vec(s * w, 1.5, 0.62));
            site.poly(0.3, 1, new Vec(s * w, 1.4, -1.0), new Vec(s * w, 1.38, 1.9), new Vec(s * w, 1.54, 1.9), new Vec(s * w, 1.54, -1.0));
        }
    }

    static void train(Site site) {
        new Outside(site).sky().ground(0.7).hills(400, 50, 0.6, 0.72, 62).hills(90, 9, 1, 0.56, 63);
        Room room = new Room(site, 3.0, 6, 2.3, 0.82);
        site.poly(0.55, 0.8, new Vec(-1.5, 0, -5), new Vec(1.5, 0, -5), new Vec(1.5, 0, 6), new Vec(-1.5, 0, 6));
        site.poly(0.9, 0.8, new Vec(-1.5, 2.3, -5), new Vec(1.5, 2.3, -5), new Vec(1.5, 2.3, 6), new Vec(-1.5, 2.3, 6));
        room.back.draw();
        room.back.door(-0.4, 0.8, 1.95);
        for (int s = -1; s <= 1; s += 2) {
            if (site.faces(new Vec(s * 1.5, 1, 0), new Vec(-s, 0, 0))) openings(site, s * 1.5, -5, 6, 0.85, 1.75, 2.3, 1.5);
            for (int i = 0; i < 5; i++) {
                double x = s * 1.02;
                double z = 1.0 + i * 1.0;
                site.solid(new Vec(x, 0.6, z), () -> {
                    Blocks.box(site, x, 0.1, z - 0.1, 0.85, 0.35, 0.5, 0.45, 0, 1);
                    Blocks.box(site, x, 0.1, z + 0.2, 0.85, 1.1, 0.12, 0.5, 0, 1);
                });
            }
            site.line(1, new Vec(s * 1.1, 1.95, -4), new Vec(s * 1.1, 1.95, 6));
        }
        if (site.air().night()) for (int i = 0; i < 3; i++) site.glow(new Vec(0, 2.2, 0.6 + i * 2), 1.6, site.air().lamp(), 0.4);
    }

    /** A side wall with a row of window openings. */
    private static void openings(Site site, double x, double from, double to, double low, double high, double top, double step) {
        site.poly(0.8, 1, new Vec(x, 0, from), new Vec(x, 0, to), new Vec(x, low, to), new Vec(x, low, from));
        site.poly(0.84, 1, new Vec(x, high, from), new Vec(x, high, to), new Vec(x, top, to), new Vec(x, top, from));
        for (double z = from; z < to; z += step) {
            site.poly(0.8, 1, new Vec(x, low, z), new Vec(x, low, z + 0.25), new Vec(x, high, z + 0.25), new Vec(x, high, z));
        }
    }

    static void bus(Site site) {
        train(site);
    }

    /** A bridge of a ship between the stars. */
    static void spaceship(Site site) {
        space(site);
        Room room = new Room(site, 6.4, 3.6, 2.8, 0.6);
        site.poly(0.45, 0.8, new Vec(-3.2, 0, -3), new Vec(3.2, 0, -3), new Vec(3.2, 0, 3.6), new Vec(-3.2, 0, 3.6));
        for (double z = -2.5; z < 3.6; z += 0.8) site.line(0.5, new Vec(-3.2, 0.01, z), new Vec(3.2, 0.01, z));
        room.left.draw();
        room.right.draw();
        room.front.draw();
        for (Wall wall : new Wall[] {room.left, room.right, room.front}) {
            for (int i = 0; i < 5; i++) {
                double u = -wall.length() / 2 + 0.3 + i * wall.length() / 5;
                wall.rect(u, 0.9, wall.length() / 5 - 0.4, 0.8, 0.35, 0.8);
                if (wall.seen()) site.flat(i % 2 == 0 ? 0xFF9AD0D8 : 0xFFE0C080, wall.at(u + 0.1, 1.1, 0.02), wall.at(u + 0.5, 1.1, 0.02), wall.at(u
                        + 0.5, 1.3, 0.02),
                        wall.at(u + 0.1, 1.3, 0.02));
            }
        }
        site.poly(0.5, 1, new Vec(-3.2, 0, 3.6), new Vec(3.2, 0, 3.6), new Vec(3.2, 0.75, 3.6), new Vec(-3.2, 0.75, 3.6));
        site.poly(0.55, 1, new Vec(-3.2, 2.3, 3.6), new Vec(3.2, 2.3, 3.6), new Vec(3.2, 2.9, 3.6), new Vec(-3.2, 2.9, 3.6));
        for (int i = -2; i <= 2; i++) {
            double x = i * 1.6;
            site.poly(0.42, 1, new Vec(x - 0.09, 0.7, 3.58), new Vec(x + 0.09, 0.7, 3.58), new Vec(x * 0.85 + 0.07, 2.4, 3.58),
                    new Vec(x * 0.85 - 0.07, 2.4, 3.58));
        }
        site.poly(0.5, 1, new Vec(-3.2, 2.8, -3), new Vec(3.2, 2.8, -3), new Vec(3.2, 2.8, 3.6), new Vec(-3.2, 2.8, 3.6));
        for (int s = -1; s <= 1; s++) {
            double x = s * 1.9;
            site.solid(new Vec(x, 0.5, 2.7), () -> {
                Blocks.box(site, x, 0, 2.8, 1.5, 0.8, 0.5, 0.5, 0, 1);
                site.flat(0xFFA5DCE0, new Vec(x - 0.55, 0.82, 2.6), new Vec(x + 0.55, 0.82, 2.6), new Vec(x + 0.5, 1.08, 2.85), new Vec(x - 0.5, 1.08,
                        2.85));
            });
        }
        site.glow(new Vec(0, 0.9, 2.6), 2.4, 0xFFA8E0E8, 0.25);
    }

    /** Black sky, stars and a planet. */
    static void space(Site site) {
        site.flat(0xFF0E1018, new Vec(-900, -900, 500), new Vec(900, -900, 500), new Vec(900, 900, 500), new Vec(-900, 900, 500));
        int w = site.lens().width();
        int h = site.lens().height();
        site.add(org.kinora.painter.internal.ink.Mark.filled(new java.awt.geom.Rectangle2D.Double(0, 0, w, h), 0xFF0E1018,
                org.kinora.painter.internal.ink.Depth.FAR, 0));
        for (int i = 0; i < 160; i++) {
            double r = site.lens().unit() * site.rand().between(0.6, 2.2);
            site.add(org.kinora.painter.internal.ink.Mark.filled(org.kinora.painter.internal.ink.Shapes.ellipse(w * site.rand().next(),
                    h * site.rand().next(), r, r),
                    Tint.alpha(0xFFF2F4FA, site.rand().between(0.3, 1)), null, 0));
        }
        Vec c = site.lens().toCamera(new Vec(130, 60, 400));
        if (c.z() < 1) return;
        double r = 60 * site.lens().scale(c.z());
        site.shape(org.kinora.painter.internal.ink.Shapes.ellipse(site.lens().screenX(c), site.lens().screenY(c), r, r), 0xFF8C93A8, 0, 400);
        site.shape(org.kinora.painter.internal.ink.Shapes.ellipse(site.lens().screenX(c) - r * 0.12, site.lens().screenY(c) - r * 0.1, r * 0.86,
                r * 0.86), 0xFFB5B9C4, 0, 400);
    }

    /** A parked car seen from its side, length along x. */
    static void parkedCar(Site site, double x, double z) {
        site.solid(new Vec(x, 0.6, z), () -> {
            Blocks.box(site, x, 0.35, z, 4.0, 0.5, 1.6, 0.6, 0, 1);
            Blocks.box(site, x + 0.15, 0.85, z, 2.2, 0.5, 1.45, 0.35, 0, 1);
            for (int s = -1; s <= 1; s += 2) {
                double wx = x + s * 1.25;
                Vec[] rim = new Vec[12];
                for (int i = 0; i < 12; i++) rim[i] = new Vec(wx + 0.33 * StrictMath.cos(i * Math.PI / 6), 0.33
                        + 0.33 * StrictMath.sin(i * Math.PI / 6), z - 0.81);
                site.poly(0.12, 1, rim);
            }
        });
    }

    /** A train standing beyond the platform's edge. */
    static void trainSide(Site site, double z) {
        for (int i = -2; i <= 2; i++) {
            double x = i * 14;
            site.solid(new Vec(x, 1.5, z), () -> {
                Blocks.box(site, x, 0.1, z + 1.2, 13.4, 2.9, 2.4, 0.5, 0, 1);
                for (int w = 0; w < 6; w++) {
                    double u = x - 5.6 + w * 2.2;
                    if (site.air().night()) site.flat(site.air().lamp(), new Vec(u, 1.3, z - 0.01), new Vec(u + 1.4, 1.3, z - 0.01), new Vec(u + 1.4,
                            2.2, z - 0.01),
                            new Vec(u, 2.2, z - 0.01));
                    else Blocks.panel(site, u + 0.7, 1.3, z - 0.01, 1.4, 0.9, 0.85, 0, 0.8);
                }
                Blocks.panel(site, x + 6, 0.2, z - 0.01, 0.9, 2.1, 0.62, 0, 1);
            });
        }
    }
}

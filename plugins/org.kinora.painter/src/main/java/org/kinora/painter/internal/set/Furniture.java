package org.kinora.painter.internal.set;

import static org.kinora.painter.internal.set.Blocks.box;
import static org.kinora.painter.internal.set.Blocks.local;
import static org.kinora.painter.internal.set.Blocks.panel;

import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.view.Vec;

/** Pieces of furniture in true size; (x, z) is the middle of the base, {@code yaw} degrees turns the front, 0 towards the audience. */
final class Furniture {
    private Furniture() {}

    static void table(Site site, double x, double z, double w, double d, double yaw) {
        site.solid(new Vec(x, 0.4, z), () -> {
            for (int i = 0; i < 4; i++) {
                Vec leg = local(x, z, yaw, (i % 2 * 2 - 1) * (w / 2 - 0.06), 0, (1 - i / 2 * 2) * (d / 2 - 0.06));
                box(site, leg.x(), 0, leg.z(), 0.06, 0.7, 0.06, 0.5, yaw, 0.7);
            }
            box(site, x, 0.7, z, w, 0.05, d, 0.72, yaw, 1);
        });
    }

    static void chair(Site site, double x, double z, double yaw) {
        site.solid(new Vec(x, 0.4, z), () -> {
            boolean behind = site.faces(new Vec(x, 0.5, z), local(0, 0, yaw, 0, 0, 1));
            if (!behind) back(site, x, z, yaw);
            for (int i = 0; i < 4; i++) {
                Vec leg = local(x, z, yaw, (i % 2 * 2 - 1) * 0.19, 0, (1 - i / 2 * 2) * 0.19);
                box(site, leg.x(), 0, leg.z(), 0.04, 0.43, 0.04, 0.45, yaw, 0.6);
            }
            box(site, x, 0.43, z, 0.44, 0.04, 0.44, 0.6, yaw, 0.8);
            if (behind) back(site, x, z, yaw);
        });
    }

    private static void back(Site site, double x, double z, double yaw) {
        for (int s = -1; s <= 1; s++) {
            Vec p = local(x, z, yaw, s * 0.18, 0, 0.2);
            box(site, p.x(), 0.45, p.z(), 0.04, 0.45, 0.03, 0.5, yaw, 0.6);
        }
        Vec p = local(x, z, yaw, 0, 0, 0.2);
        box(site, p.x(), 0.82, p.z(), 0.44, 0.1, 0.04, 0.55, yaw, 0.8);
    }

    static void cupboard(Site site, double x, double y, double z, double w, double h, double d, double tone, double yaw, int doors) {
        site.solid(new Vec(x, y + h / 2, z), () -> {
            box(site, x, y, z, w, h, d, tone, yaw, 1);
            Vec front = local(0, 0, yaw, 0, 0, -1);
            if (!site.faces(local(x, z, yaw, 0, y, -d / 2), front)) return;
            for (int i = 0; i < doors; i++) {
                double cx = -w / 2 + (i + 0.5) * w / doors;
                Vec p = local(x, z, yaw, cx, 0, -d / 2 - 0.005);
                panel(site, p.x(), y + 0.05, p.z(), w / doors - 0.06, h - 0.1, tone + 0.04, yaw, 0.6);
                site.line(1, local(x, z, yaw, cx + w / doors * 0.32, y + h * 0.45, -d / 2 - 0.01),
                        local(x, z, yaw, cx + w / doors * 0.32, y + h * 0.58, -d / 2 - 0.01));
            }
        });
    }

    /** Open shelves with books, jars or boxes. */
    static void shelf(Site site, double x, double z, double w, double h, double yaw, int rows, boolean books) {
        Rand rand = site.rand();
        site.solid(new Vec(x, h / 2, z), () -> {
            box(site, x, 0, z, w, h, 0.3, 0.5, yaw, 1);
            if (!site.faces(local(x, z, yaw, 0, 1, -0.15), local(0, 0, yaw, 0, 0, -1))) return;
            for (int r = 0; r < rows; r++) {
                double y = 0.08 + r * (h - 0.1) / rows;
                double room = (h - 0.1) / rows - 0.05;
                Vec p = local(x, z, yaw, 0, 0, -0.155);
                panel(site, p.x(), y, p.z(), w - 0.08, room, 0.25, yaw, 0.6);
                double at = -w / 2 + 0.06;
                while (at < w / 2 - 0.12) {
                    double wide = books ? rand.between(0.03, 0.07) : rand.between(0.1, 0.18);
                    double high = room * rand.between(0.55, 0.92);
                    if (rand.next() < (books ? 0.9 : 0.75)) {
                        Vec b = local(x, z, yaw, at + wide / 2, 0, -0.16);
                        panel(site, b.x(), y, b.z(), wide * (books ? 1 : 0.75), high, rand.between(0.45, 0.95), yaw, 0.5);
                    }
                    at += wide;
                }
            }
        });
    }

    static void sofa(Site site, double x, double z, double w, double yaw) {
        site.solid(new Vec(x, 0.4, z), () -> {
            boolean behind = site.faces(new Vec(x, 0.5, z), local(0, 0, yaw, 0, 0, 1));
            Vec back = local(x, z, yaw, 0, 0, 0.36);
            Vec left = local(x, z, yaw, -w / 2 + 0.09, 0, 0);
            Vec right = local(x, z, yaw, w / 2 - 0.09, 0, 0);
            if (!behind) box(site, back.x(), 0.1, back.z(), w, 0.72, 0.2, 0.5, yaw, 1);
            box(site, x, 0.1, z, w - 0.3, 0.34, 0.7, 0.58, yaw, 1);
            box(site, left.x(), 0.1, left.z(), 0.18, 0.5, 0.8, 0.54, yaw, 1);
            box(site, right.x(), 0.1, right.z(), 0.18, 0.5, 0.8, 0.54, yaw, 1);
            if (behind) box(site, back.x(), 0.1, back.z(), w, 0.72, 0.2, 0.5, yaw, 1);
        });
    }

    static void bed(Site site, double x, double z, double w, double yaw) {
        site.solid(new Vec(x, 0.3, z), () -> {
            Vec head = local(x, z, yaw, 0, 0, 1.0);
            box(site, head.x(), 0, head.z(), w, 1.0, 0.08, 0.45, yaw, 1);
            box(site, x, 0.15, z, w, 0.35, 2.0, 0.8, yaw, 1);
            Vec pillow = local(x, z, yaw, 0, 0, 0.7);
            box(site, pillow.x(), 0.5, pillow.z(), w * 0.7, 0.12, 0.4, 0.95, yaw, 0.8);
        });
    }

    static void floorLamp(Site site, double x, double z) {
        site.solid(new Vec(x, 0.8, z), () -> {
            Blocks.post(site, x, 0, z, 0.02, 1.35, 0.3);
            Blocks.taper(site, x, 1.3, z, 0.22, 0.13, 0.3, 0.95, 10);
        });
        if (site.air().night()) site.glow(new Vec(x, 1.4, z), 1.5, site.air().lamp(), 0.55);
    }

    /** A lamp that hangs from above, its lower rim at {@code y}. */
    static void hangingLamp(Site site, double x, double y, double z) {
        site.solid(new Vec(x, y, z), () -> {
            site.line(0.8, new Vec(x, y + 0.2, z), new Vec(x, y + 1.4, z));
            Blocks.taper(site, x, y, z, 0.24, 0.07, 0.2, 0.45, 10);
        });
        if (site.air().night()) site.glow(new Vec(x, y, z), 2.2, site.air().lamp(), 0.5);
    }

    static void plant(Site site, double x, double z, double h) {
        site.solid(new Vec(x, h / 2, z), () -> {
            Blocks.taper(site, x, 0, z, 0.13, 0.17, 0.3, 0.6, 8);
            Growth.leaves(site, new Vec(x, 0.3, z), h - 0.3, 9);
        });
    }

    /** A desk with its screen: the user sits on the far side of {@code yaw}. */
    static void desk(Site site, double x, double z, double yaw, boolean screen) {
        site.solid(new Vec(x, 0.5, z), () -> {
            box(site, x, 0, z, 1.4, 0.72, 0.7, 0.62, yaw, 1);
            if (!screen) return;
            Vec s = local(x, z, yaw, 0.1, 0, 0);
            box(site, s.x(), 0.72, s.z(), 0.2, 0.12, 0.12, 0.4, yaw, 0.6);
            box(site, s.x(), 0.82, s.z(), 0.6, 0.36, 0.04, 0.35, yaw, 0.9);
            Vec papers = local(x, z, yaw, -0.45, 0, 0);
            box(site, papers.x(), 0.72, papers.z(), 0.22, 0.06, 0.3, 0.95, yaw, 0.6);
        });
    }
}

package org.kinora.painter.internal.set;

import org.kinora.painter.internal.view.Vec;

/** Simple solids with a front: boxes, posts, panels. Angles in degrees about the vertical, coordinates in metres. */
final class Blocks {
    private Blocks() {}

    /** A point of a thing that stands at (x, z) turned by {@code yaw}. */
    static Vec local(double x, double z, double yaw, double dx, double y, double dz) {
        return new Vec(dx, y, dz).turned(Math.toRadians(yaw)).plus(new Vec(x, 0, z));
    }

    static void box(Site site, double x, double y, double z, double w, double h, double d, double tone) {
        box(site, x, y, z, w, h, d, tone, 0, 1);
    }

    /** A box on its base centre (x, y, z), {@code w} wide, {@code h} high, {@code d} deep. */
    static void box(Site site, double x, double y, double z, double w, double h, double d, double tone, double yaw, double ink) {
        site.solid(new Vec(x, y + h / 2, z), () -> faces(site, x, y, z, w, h, d, tone, yaw, ink));
    }

    private static void faces(Site site, double x, double y, double z, double w, double h, double d, double tone, double yaw, double ink) {
        double[][] side = {{-1, -1, 1, -1, 0, -1}, {1, -1, 1, 1, 1, 0}, {1, 1, -1, 1, 0, 1}, {-1, 1, -1, -1, -1, 0}};
        for (double[] s : side) {
            Vec a = local(x, z, yaw, s[0] * w / 2, y, s[1] * d / 2);
            Vec b = local(x, z, yaw, s[2] * w / 2, y, s[3] * d / 2);
            Vec normal = local(0, 0, yaw, s[4], 0, s[5]);
            if (site.faces(a, normal)) site.poly(tone, ink, a, b, b.plus(Vec.UP.times(h)), a.plus(Vec.UP.times(h)));
        }
        Vec[] top = new Vec[4];
        boolean above = site.lens().eye().y() > y + h;
        if (!above && site.lens().eye().y() >= y) return;
        for (int i = 0; i < 4; i++) top[i] = local(x, z, yaw, side[i][0] * w / 2, above ? y + h : y, side[i][1] * d / 2);
        site.poly(above ? Math.min(1, tone + 0.12) : tone * 0.7, ink, top);
    }

    /** An upright panel facing {@code yaw} (0: towards the audience), its base centre at (x, y, z). */
    static void panel(Site site, double x, double y, double z, double w, double h, double tone, double yaw, double ink) {
        site.poly(tone, ink, local(x, z, yaw, -w / 2, y, 0), local(x, z, yaw, w / 2, y, 0), local(x, z, yaw, w / 2, y + h, 0),
                local(x, z, yaw, -w / 2, y + h, 0));
    }

    /** An upright round post with sides of few faces. */
    static void post(Site site, double x, double y, double z, double r, double h, double tone) {
        taper(site, x, y, z, r, r, h, tone, 8);
    }

    /** A cone's trunk between two radii. */
    static void taper(Site site, double x, double y, double z, double low, double high, double h, double tone, int sides) {
        site.solid(new Vec(x, y + h / 2, z), () -> {
            for (int i = 0; i < sides; i++) {
                double a = 360.0 * i / sides;
                double b = 360.0 * (i + 1) / sides;
                Vec p = local(x, z, a, low, y, 0);
                Vec q = local(x, z, b, low, y, 0);
                Vec normal = local(0, 0, (a + b) / 2, 1, 0, 0);
                if (!site.faces(p, normal)) continue;
                double lit = 0.78 + 0.22 * Math.cos(Math.toRadians((a + b) / 2 - 230));
                site.poly(tone * lit, 0, p, q, local(x, z, b, high, y + h, 0), local(x, z, a, high, y + h, 0));
            }
            outline(site, x, y, z, low, high, h);
        });
    }

    private static void outline(Site site, double x, double y, double z, double low, double high, double h) {
        Vec across = new Vec(site.eyeDirection(x, z).z(), 0, -site.eyeDirection(x, z).x());
        Vec base = new Vec(x, y, z);
        Vec tip = new Vec(x, y + h, z);
        site.line(1, base.plus(across.times(low)), tip.plus(across.times(high)));
        site.line(1, base.minus(across.times(low)), tip.minus(across.times(high)));
    }
}

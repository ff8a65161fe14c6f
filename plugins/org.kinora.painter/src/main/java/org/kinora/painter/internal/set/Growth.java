package org.kinora.painter.internal.set;

import java.awt.geom.Path2D;
import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.ink.Shapes;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

/** Trees, bushes, grass, rocks: round or pointed shapes that face the camera. */
final class Growth {
    private static final int LEAF = 0xFF8E9A86;

    private Growth() {}

    static void leafTree(Site site, double x, double z, double h) {
        Rand rand = site.rand().fork(Math.round(x * 131 + z * 977));
        site.solid(new Vec(x, h / 2, z), () -> {
            Blocks.taper(site, x, 0, z, h * 0.035, h * 0.022, h * 0.5, 0.35, 7);
            Vec crown = site.lens().toCamera(new Vec(x, h * 0.68, z));
            if (crown.z() < Lens.NEAR) return;
            cloud(site, crown, h * 0.3, h * 0.32, 11, site.air().colour(LEAF, crown.z()), 1, rand);
            cloud(site, crown.plus(new Vec(-h * 0.07, h * 0.07, 0)), h * 0.17, h * 0.17, 8,
                    site.air().colour(Tint.mix(LEAF, Tint.PAPER, 0.35), crown.z()), 0, rand);
        });
    }

    static void firTree(Site site, double x, double z, double h) {
        Rand rand = site.rand().fork(Math.round(x * 131 + z * 977));
        site.solid(new Vec(x, h / 2, z), () -> {
            Blocks.taper(site, x, 0, z, h * 0.025, h * 0.02, h * 0.2, 0.3, 6);
            for (int i = 0; i < 4; i++) {
                double low = h * (0.12 + 0.2 * i);
                Vec base = site.lens().toCamera(new Vec(x, low, z));
                if (base.z() < Lens.NEAR) return;
                double k = site.lens().scale(base.z());
                double half = h * (0.2 - 0.04 * i) * k;
                double rise = h * 0.34 * k;
                double bx = site.lens().screenX(base);
                double by = site.lens().screenY(base);
                double sag = half * rand.between(0.08, 0.2);
                Path2D tier = Shapes.polygon(bx - half, by + sag, bx - half * 0.4, by, bx, by + sag, bx + half * 0.45, by, bx + half, by + sag,
                        bx + half * 0.3, by - rise * 0.55, bx, by - rise, bx - half * 0.33, by - rise * 0.55);
                site.shape(tier, site.air().colour(Tint.mix(0xFF6F7A6E, LEAF, i * 0.2), base.z()), 0.8, base.z());
            }
        });
    }

    static void bareTree(Site site, double x, double z, double h) {
        Rand rand = site.rand().fork(Math.round(x * 131 + z * 977));
        site.solid(new Vec(x, h / 2, z), () -> {
            Blocks.taper(site, x, 0, z, h * 0.03, h * 0.012, h * 0.7, 0.3, 6);
            for (int i = 0; i < 9; i++) {
                Vec from = new Vec(x, h * rand.between(0.35, 0.68), z);
                Vec elbow = from.plus(site.lens().right().times(h * rand.between(-0.2, 0.2))).plus(new Vec(0, h * rand.between(0.08, 0.2), 0));
                Vec end = elbow.plus(site.lens().right().times(h * rand.between(-0.1, 0.1))).plus(new Vec(0, h * rand.between(0.05, 0.15), 0));
                site.line(1.6, from, elbow);
                site.line(0.9, elbow, end);
            }
        });
    }

    static void palm(Site site, double x, double z, double h) {
        site.solid(new Vec(x, h / 2, z), () -> {
            Blocks.taper(site, x, 0, z, h * 0.03, h * 0.02, h, 0.45, 6);
            leaves(site, new Vec(x, h, z), h * 0.3, 11);
        });
    }

    static void bush(Site site, double x, double z, double r) {
        Rand rand = site.rand().fork(Math.round(x * 313 + z * 577));
        site.solid(new Vec(x, r / 2, z), () -> {
            Vec c = site.lens().toCamera(new Vec(x, r * 0.55, z));
            if (c.z() >= Lens.NEAR) cloud(site, c, r * 1.2, r * 0.75, 9, site.air().colour(LEAF, c.z()), 1, rand);
        });
    }

    static void rock(Site site, double x, double z, double r) {
        Rand rand = site.rand().fork(Math.round(x * 613 + z * 77));
        site.solid(new Vec(x, r / 3, z), () -> {
            Vec c = site.lens().toCamera(new Vec(x, 0, z));
            if (c.z() < Lens.NEAR) return;
            double k = site.lens().scale(c.z()) * r;
            double bx = site.lens().screenX(c);
            double by = site.lens().screenY(c);
            double p = rand.between(-0.3, 0.1);
            Path2D outline = Shapes.polygon(bx - k, by, bx - k * 0.8, by - k * 0.5, bx + k * p, by - k * 0.85, bx + k * 0.6, by - k * 0.65,
                    bx + k, by, bx, by + k * 0.12);
            site.shape(outline, site.air().wash(0.6, c.z()), 1, c.z());
            Path2D dark = Shapes.polygon(bx + k * p, by - k * 0.85, bx + k * 0.6, by - k * 0.65, bx + k, by, bx, by + k * 0.12, bx + k * 0.15,
                    by - k * 0.4);
            site.shape(dark, site.air().wash(0.42, c.z()), 0, c.z());
        });
    }

    /** A fan of long leaves from a point, {@code h} metres high. */
    static void leaves(Site site, Vec root, double h, int count) {
        Rand rand = site.rand().fork(Math.round(root.x() * 91 + root.z() * 57));
        Vec c = site.lens().toCamera(root);
        if (c.z() < Lens.NEAR) return;
        double k = site.lens().scale(c.z());
        for (int i = 0; i < count; i++) {
            double side = (i + 0.5) / count * 2 - 1 + rand.between(-0.1, 0.1);
            double tall = h * k * rand.between(0.6, 1);
            double x = site.lens().screenX(c);
            double y = site.lens().screenY(c);
            double tx = x + side * tall * 0.9;
            double ty = y - tall * (1 - side * side * 0.75);
            Path2D leaf = new Path2D.Double();
            leaf.moveTo(x, y);
            leaf.quadTo(x + side * tall * 0.2, ty, tx, ty);
            leaf.quadTo(x + side * tall * 0.5, ty + tall * 0.25, x, y);
            site.shape(leaf, site.air().colour(Tint.mix(0xFF7C8A74, LEAF, rand.next()), c.z()), 0.6, c.z());
        }
    }

    /** Tufts of grass strokes over an area in front of the far distance. */
    static void grass(Site site, double from, double to, double half, int count) {
        Rand rand = site.rand().fork(71);
        for (int i = 0; i < count; i++) {
            Vec ahead = site.lens().ahead();
            double z = from + (to - from) * rand.next() * rand.next();
            Vec at = ahead.times(z).plus(site.lens().right().times(rand.between(-half, half) * (0.4 + z / to)));
            Vec foot = new Vec(at.x(), 0, at.z());
            double h = rand.between(0.08, 0.25);
            for (int b = -1; b <= 1; b++) site.line(0.55, foot, foot.plus(site.lens().right().times(b * 0.08)).plus(new Vec(0, h, 0)));
        }
    }

    /** A bumpy round shape around a point in camera space; radii in metres. */
    static void cloud(Site site, Vec camera, double rx, double ry, int bumps, int colour, double ink, Rand rand) {
        double k = site.lens().scale(camera.z());
        double cx = site.lens().screenX(camera);
        double cy = site.lens().screenY(camera);
        double[] x = new double[bumps * 2];
        double[] y = new double[bumps * 2];
        for (int i = 0; i < x.length; i++) {
            double angle = Math.PI * i / bumps;
            double r = (i % 2 == 0 ? 1 : 0.86) * rand.between(0.92, 1.08);
            x[i] = cx + rx * k * r * StrictMath.cos(angle);
            y[i] = cy + ry * k * r * StrictMath.sin(angle);
        }
        site.shape(Shapes.smooth(x, y), colour, ink, camera.z());
    }
}

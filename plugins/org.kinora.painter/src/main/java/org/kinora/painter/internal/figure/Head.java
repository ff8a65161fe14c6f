package org.kinora.painter.internal.figure;

import java.awt.geom.Path2D;
import org.kinora.painter.internal.ink.Shapes;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

/**
 * A head from rings: half-width, front and back extent at nine heights, so that every turn from front to profile to back has its true outline.
 *
 * <p>Units are head heights; t runs from the chin (-0.5) to the crown (0.5); azimuth 0 is the nose, positive towards the picture's right when facing
 * us.
 */
final class Head {
    static final double[] T = {-0.5, -0.42, -0.3, -0.15, 0, 0.15, 0.3, 0.42, 0.5};
    private static final double[] HALF = {0.11, 0.2, 0.265, 0.31, 0.335, 0.345, 0.315, 0.225, 0.07};
    private static final double[] FRONT = {0.33, 0.385, 0.375, 0.37, 0.36, 0.375, 0.33, 0.23, 0.06};
    private static final double[] BACK = {-0.12, 0.0, 0.16, 0.33, 0.42, 0.45, 0.42, 0.31, 0.14};

    final Parts parts;
    final Actor actor;
    final double depth;
    final double size;
    final double yaw;
    private final double pitch;
    private final double cx;
    private final double cy;
    private final double ux;
    private final double uy;
    private final Costume costume;

    Head(Parts parts, Actor actor, Costume costume) {
        this.parts = parts;
        this.actor = actor;
        this.costume = costume;
        Skeleton s = actor.body();
        Lens lens = parts.lens;
        Vec c = lens.toCamera(s.head());
        Vec d = c.unit();
        Vec r = new Vec(d.z(), 0, -d.x()).unit();
        Vec u = d.cross(r);
        Vec a = camera(lens, s.ahead());
        Vec up = camera(lens, s.up());
        depth = Math.max(Lens.NEAR, c.z());
        yaw = StrictMath.atan2(a.dot(r), -a.dot(d));
        pitch = StrictMath.asin(Math.clamp(a.dot(u), -1, 1));
        double lx = up.dot(r);
        double ly = up.dot(u);
        double len = Math.hypot(lx, ly);
        double roll = len < 0.25 ? 0 : StrictMath.atan2(lx, ly);
        double turned = roll + lens.roll();
        ux = StrictMath.cos(turned);
        uy = StrictMath.sin(turned);
        size = actor.frame().head() * lens.scale(depth);
        cx = lens.screenX(c.z() < Lens.NEAR ? new Vec(c.x(), c.y(), Lens.NEAR) : c);
        cy = lens.screenY(c.z() < Lens.NEAR ? new Vec(c.x(), c.y(), Lens.NEAR) : c);
    }

    private static Vec camera(Lens lens, Vec v) {
        return new Vec(v.dot(lens.right()), v.dot(lens.up()), v.dot(lens.forward()));
    }

    void draw() {
        Hair hair = new Hair(this, actor.character().look(), costume);
        boolean back = StrictMath.cos(yaw) < -0.1;
        if (!back) {
            parts.begin(depth + 0.12);
            hair.mass();
        }
        parts.begin(depth - 0.06);
        int skin = Costume.skin(actor.character().look());
        ear(-1, skin, false);
        ear(1, skin, false);
        parts.shape(outline(1), skin, 1, depth);
        if (!parts.plain()) {
            parts.shape(side(), Tint.mix(skin, 0xFF8A7468, 0.22), 0, depth);
            new Face(this, actor, skin).draw();
        }
        hair.beard();
        hair.cap();
        ear(-1, skin, true);
        ear(1, skin, true);
        if (back) hair.mass();
        hair.hat();
        if (!parts.plain()) new Face(this, actor, skin).glasses();
    }

    /** Screen x of a point: {@code x} to the picture's right and {@code y} up from the head's middle, in head heights. */
    double sx(double x, double y) {
        return cx + (x * ux + y * uy) * size;
    }

    double sy(double x, double y) {
        return cy + (x * uy - y * ux) * size;
    }

    private static double at(double[] values, double t) {
        if (t <= T[0]) return values[0];
        for (int i = 1; i < T.length; i++) {
            if (t <= T[i]) return values[i - 1] + (values[i] - values[i - 1]) * (t - T[i - 1]) / (T[i] - T[i - 1]);
        }
        return values[T.length - 1];
    }

    /** A point on the head as {x, y, towards the camera} in head heights; {@code out} is added to the radius. */
    double[] point(double azimuth, double t, double out) {
        double a = at(HALF, t) + out;
        double deep = (at(FRONT, t) + at(BACK, t)) / 2 + out;
        double mid = (at(FRONT, t) - at(BACK, t)) / 2;
        double x = a * StrictMath.sin(azimuth);
        double z = mid + deep * StrictMath.cos(azimuth);
        double toward = z * StrictMath.cos(yaw) - x * StrictMath.sin(yaw);
        return new double[] {x * StrictMath.cos(yaw) + z * StrictMath.sin(yaw), t * StrictMath.cos(pitch) + toward * StrictMath.sin(pitch), toward};
    }

    /** The left (-1) or right (1) end of the outline at a height. */
    double edge(double t, int side, double out) {
        double a = at(HALF, t) + out;
        double deep = (at(FRONT, t) + at(BACK, t)) / 2 + out;
        double mid = (at(FRONT, t) - at(BACK, t)) / 2;
        return mid * StrictMath.sin(yaw) + side * Math.hypot(a * StrictMath.cos(yaw), deep * StrictMath.sin(yaw));
    }

    /** The outline, with the nose where it shows in profile. */
    Path2D outline(double scale) {
        double profile = StrictMath.sin(yaw);
        boolean nose = Math.abs(profile) > 0.62 && StrictMath.cos(yaw) > -0.35;
        int side = profile > 0 ? 1 : -1;
        int n = T.length;
        int extra = nose ? 3 : 0;
        double[] x = new double[2 * n + extra];
        double[] y = new double[2 * n + extra];
        int k = 0;
        double lift = StrictMath.sin(pitch) * 0.06;
        for (int i = 0; i < n; i++) {
            if (nose && i == 4) {
                double strength = (Math.abs(profile) - 0.62) / 0.38;
                double[] bump = {-0.135, 0.015, -0.09, 0.105, 0.01, 0.03};
                for (int b = 0; b < 3; b++) {
                    double ex = edge(bump[2 * b], side, 0) + side * bump[2 * b + 1] * strength;
                    x[k] = sx(ex * scale, bump[2 * b] + lift);
                    y[k++] = sy(ex * scale, bump[2 * b] + lift);
                }
            }
            double ex = edge(T[i], side, 0) * scale;
            x[k] = sx(ex, T[i] * scale + lift);
            y[k++] = sy(ex, T[i] * scale + lift);
        }
        for (int i = n - 1; i >= 0; i--) {
            double ex = edge(T[i], -side, 0) * scale;
            x[k] = sx(ex, T[i] * scale + lift);
            y[k++] = sy(ex, T[i] * scale + lift);
        }
        return Shapes.smooth(x, y);
    }

    /** The shaded side of the face: a crescent along the right edge. */
    private Path2D side() {
        double[] x = new double[12];
        double[] y = new double[12];
        for (int i = 0; i < 6; i++) {
            double t = -0.4 + i * 0.14;
            x[i] = sx(edge(t, 1, -0.015), t);
            y[i] = sy(edge(t, 1, -0.015), t);
            double inner = edge(t, 1, 0) - 0.13 * (1 - Math.abs(t) * 0.8);
            x[11 - i] = sx(inner, t);
            y[11 - i] = sy(inner, t);
        }
        return Shapes.smooth(x, y);
    }

    private void ear(int side, int skin, boolean near) {
        double[] p = point(side * Math.PI / 2, 0.0, 0.02);
        if (p[2] < -0.28 || p[2] > 0.12 != near) return;
        double w = 0.05 + 0.035 * Math.abs(StrictMath.sin(yaw));
        parts.shape(Shapes.ellipse(sx(p[0], p[1]), sy(p[0], p[1]), w * size, 0.09 * size), skin, 0.8, depth);
    }
}

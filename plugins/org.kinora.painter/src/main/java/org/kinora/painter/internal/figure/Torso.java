package org.kinora.painter.internal.figure;

import java.awt.geom.Path2D;
import org.kinora.painter.internal.ink.Shapes;
import org.kinora.painter.internal.ink.Shapes.Ball;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Vec;

/** The trunk as elliptical rings along the spine, with the front of the garment drawn on it. */
final class Torso {
    private final Parts parts;
    private final Actor actor;
    private final Skeleton s;
    private final Costume costume;
    private final Vec hipRight;
    private final Vec right;
    private final Vec front;
    private final Vec[] centre;
    private final double[] half;
    private final double[] deep;

    Torso(Parts parts, Actor actor, Costume costume) {
        this.parts = parts;
        this.actor = actor;
        this.costume = costume;
        s = actor.body();
        Frame f = actor.frame();
        right = s.arms()[0].minus(s.arms()[4]).unit();
        hipRight = s.legs()[0].minus(s.legs()[4]).unit();
        front = right.cross(s.neck().minus(s.waist()).unit()).unit();
        double h = f.height() * (f.child() ? 0.92 : 1);
        double g = f.girth();
        Vec shoulders = s.chest().lerp(s.neck(), 0.55);
        Vec slope = s.chest().lerp(s.neck(), 0.86);
        Vec seat = s.pelvis().plus(new Vec(0, -0.03 * h, 0).times(actor.pose().flat() ? 0 : 1));
        centre = new Vec[] {seat, s.pelvis().lerp(s.waist(), 0.3), s.waist(), s.chest(), shoulders, slope, s.neck()};
        double chest = Math.max(h * (f.female() ? 0.086 : 0.098) * g, f.shoulder() * (f.female() ? 0.84 : 0.9));
        half = new double[] {h * 0.082 * g, h * (f.female() ? 0.098 : 0.09) * g, h * (f.female() ? 0.071 : 0.083) * g, chest,
            f.shoulder() + h * 0.012, f.shoulder() * 0.66, h * 0.036 * g};
        deep = new double[] {h * 0.06 * g, h * 0.066 * g, h * 0.056 * g, h * (f.female() ? 0.078 : 0.07) * g, h * 0.052 * g, h * 0.045 * g,
                h * 0.034 * g};
    }

    /** @param below what hangs from the waist and belongs to the same garment, or null */
    void draw(Path2D below, double nearest) {
        double depth = Math.min(parts.depth(s.chest()), nearest);
        int n = centre.length;
        double[] x = new double[n * 2];
        double[] y = new double[n * 2];
        Ball[] axis = new Ball[n];
        for (int i = 0; i < n; i++) axis[i] = parts.ball(centre[i], 1);
        for (int i = 0; i < n; i++) {
            Ball a = axis[Math.max(0, i - 1)];
            Ball b = axis[Math.min(n - 1, i + 1)];
            double tx = b.x() - a.x();
            double ty = b.y() - a.y();
            double len = Math.max(1e-6, Math.hypot(tx, ty));
            double nx = -ty / len;
            double ny = tx / len;
            Vec across = parts.lens.right().times(nx).minus(parts.lens.up().times(ny));
            Vec r = i < 2 ? hipRight : right;
            double w = Math.hypot(half[i] * r.dot(across), deep[i] * front.dot(across)) * axis[i].r();
            x[i] = axis[i].x() + nx * w;
            y[i] = axis[i].y() + ny * w;
            x[2 * n - 1 - i] = axis[i].x() - nx * w;
            y[2 * n - 1 - i] = axis[i].y() - ny * w;
        }
        Path2D outline = Shapes.smooth(x, y);
        parts.begin(depth);
        if (below == null) parts.shape(outline, costume.main(), 1, depth);
        else parts.union(costume.main(), depth, below, outline);
        if (parts.plain()) return;
        light(x, y, n, depth);
        if (facing() > 0.15) front(depth);
    }

    /** The lit side: the outline drawn in towards its left. */
    private void light(double[] x, double[] y, int n, double depth) {
        double[] lx = new double[n * 2];
        double[] ly = new double[n * 2];
        for (int i = 0; i < n; i++) {
            int j = 2 * n - 1 - i;
            boolean left = x[i] < x[j];
            double from = left ? 0.1 : 0.42;
            double to = left ? 0.58 : 0.9;
            lx[i] = x[i] + (x[j] - x[i]) * from;
            ly[i] = y[i] + (y[j] - y[i]) * from;
            lx[j] = x[i] + (x[j] - x[i]) * to;
            ly[j] = y[i] + (y[j] - y[i]) * to;
        }
        parts.shape(Shapes.smooth(lx, ly), Tint.mix(costume.main(), 0xFFFFFFFF, 0.16), 0, depth);
    }

    /** How much of the front is turned to the camera, 1 wholly. */
    private double facing() {
        Vec view = s.chest().minus(parts.lens.eye()).unit();
        return -view.dot(front);
    }

    /** A point on the chest: {@code t} from the hips 0 to the neck 1, {@code u} across, -1 to 1. */
    private Vec on(double t, double u) {
        double at = Math.clamp(t, 0, 0.9999) * (centre.length - 1);
        int i = (int) at;
        double k = at - i;
        double a = half[i] + (half[i + 1] - half[i]) * k;
        double d = deep[i] + (deep[i + 1] - deep[i]) * k;
        return centre[i].lerp(centre[i + 1], k).plus(right.times(a * u)).plus(front.times(d * StrictMath.sqrt(1 - u * u) + 0.004));
    }

    private void front(double depth) {
        int skin = Costume.skin(actor.character().look());
        int dark = Tint.mix(costume.main(), 0xFF1E1E22, 0.35);
        switch (costume.front()) {
            case "suit", "lapels" -> {
                int shirt = costume.front().equals("suit") ? 0xFFF6F3EC : Tint.mix(costume.main(), 0xFFFFFFFF, 0.55);
                patch(shirt, 0.6, depth, on(0.999, -0.9), on(0.999, 0.9), on(0.52, 0.02), on(0.52, -0.02));
                if (costume.front().equals("suit") && !actor.frame().female()) {
                    patch(dark, 0.5, depth, on(0.93, -0.16), on(0.93, 0.16), on(0.6, 0.1), on(0.54, 0), on(0.6, -0.1));
                }
                parts.ink(parts.stroke(0.7, on(0.52, 0), on(0.25, 0.01), on(0.02, 0.02)), depth);
                parts.ink(parts.stroke(0.7, on(0.985, 0.9), on(0.8, 0.42), on(0.52, 0.0)), depth);
                parts.ink(parts.stroke(0.7, on(0.985, -0.9), on(0.8, -0.42), on(0.52, 0.0)), depth);
            }
            case "buttons" -> {
                patch(skin, 0.6, depth, on(0.999, -0.8), on(0.999, 0.8), on(0.83, 0));
                parts.ink(parts.stroke(0.6, on(0.8, 0), on(0.4, 0.01), on(0.02, 0)), depth);
                for (int i = 0; i < 4; i++) {
                    Ball b = parts.ball(on(0.18 + 0.17 * i, 0.05), 0.008);
                    parts.shape(Shapes.ellipse(b.x(), b.y(), b.r(), b.r()), 0xFFF4EEE2, 0.4, depth);
                }
            }
            case "apron" -> patch(0xFFF3EEE4, 0.8, depth, on(0.72, -0.5), on(0.72, 0.5), on(0.4, 0.75), on(0.02, 0.8), on(0.02, -0.8), on(0.4,
                    -0.75));
            default -> {
                patch(skin, 0.7, depth, on(0.999, -0.95), on(0.999, 0.95), on(0.95, 0.55), on(0.925, 0), on(0.95, -0.55));
                parts.ink(parts.stroke(0.45, on(0.3, -0.5), on(0.24, 0), on(0.3, 0.5)), depth);
            }
        }
    }

    private void patch(int colour, double ink, double depth, Vec... corners) {
        double[] xy = new double[corners.length * 2];
        for (int i = 0; i < corners.length; i++) {
            Ball b = parts.ball(corners[i], 0);
            xy[2 * i] = b.x();
            xy[2 * i + 1] = b.y();
        }
        parts.shape(Shapes.polygon(xy), colour, ink, depth);
    }
}

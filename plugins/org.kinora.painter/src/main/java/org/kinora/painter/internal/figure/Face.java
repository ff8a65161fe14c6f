package org.kinora.painter.internal.figure;

import java.awt.geom.Path2D;
import org.kinora.painter.internal.ink.Pen;
import org.kinora.painter.internal.ink.Shapes;
import org.kinora.painter.internal.ink.Tint;

/** Eyes, brows, nose and mouth on a head; simpler the smaller the head is on screen. */
final class Face {
    private static final double EYE = 0.03;

    private final Head head;
    private final Parts parts;
    private final Actor actor;
    private final int skin;
    private final Mood mood;
    private final double line;

    Face(Head head, Actor actor, int skin) {
        this.head = head;
        parts = head.parts;
        this.actor = actor;
        this.skin = skin;
        mood = Mood.of(actor.figure().emotion(), actor.figure().speaking());
        line = Math.max(0.9 * parts.lens.unit(), Math.min(head.size * 0.02, 5 * parts.lens.unit()));
    }

    void draw() {
        if (StrictMath.cos(head.yaw) < -0.25 || head.size < 11) return;
        for (int side = -1; side <= 1; side += 2) {
            eye(side);
            brow(side);
        }
        nose();
        mouth();
        if (actor.character().look().age() > 58 && head.size > 60) wrinkles();
    }

    private void eye(int side) {
        double[] p = head.point(side * 0.46, EYE, 0);
        if (p[2] < 0.06) return;
        double narrow = Math.clamp(p[2] / 0.33, 0.25, 1);
        double w = 0.072 * narrow * (actor.frame().child() ? 1.15 : 1);
        double h = 0.036 * mood.open() * (actor.frame().child() ? 1.25 : 1);
        double x = p[0];
        double y = p[1];
        if (head.size < 42) {
            dot(x, y, Math.max(0.03 * narrow, 0.02), 0.042 * Math.min(1.2, mood.open()), Tint.INK);
            return;
        }
        Path2D white = new Path2D.Double();
        white.moveTo(head.sx(x - w, y), head.sy(x - w, y));
        quad(white, x, y + h * 1.9, x + w, y);
        quad(white, x, y - h * 1.3, x - w, y);
        white.closePath();
        parts.shape(white, 0xFFFBF8F2, 0, head.depth);
        double gaze = StrictMath.sin(head.yaw) * 0.012;
        double iris = Math.min(h * 1.05, 0.036);
        dot(x + gaze, y + h * 0.12, iris * narrow * 1.02, iris * 1.05, 0xFF3A3230);
        dot(x + gaze - iris * 0.3, y + h * 0.42, iris * 0.26, iris * 0.26, 0xFFFFFFFF);
        stroke(line * 1.25, x - w * 1.05, y - 0.004, x - w * 0.4, y + h * 0.92, x + w * 0.4, y + h * 0.92, x + w * 1.05, y - 0.002);
        stroke(line * 0.5, x - w * 0.7, y - h * 0.45, x, y - h * 0.75, x + w * 0.7, y - h * 0.45);
        if (actor.frame().female()) stroke(line * 0.9, x + side * w * 0.9, y + 0.004, x + side * w * 1.35, y + h * 0.75);
    }

    private void brow(int side) {
        double lift = 0.115 + mood.raise() * 0.045;
        double inner = lift - mood.tilt() * 0.05;
        double[] a = head.point(side * 0.2, inner + EYE, 0);
        double[] b = head.point(side * 0.5, lift + 0.018 + EYE, 0);
        double[] c = head.point(side * 0.82, lift - 0.012 + mood.tilt() * 0.02 + EYE, 0);
        if (b[2] < 0.05) return;
        double weight = actor.frame().female() || actor.frame().child() ? 1.3 : 1.9;
        stroke(Math.max(line * weight, head.size < 42 ? line : 0), a[0], a[1], b[0], b[1], c[2] < 0.02 ? b[0] + (b[0] - a[0]) * 0.3 : c[0], c[1]);
    }

    private void nose() {
        if (head.size < 30) return;
        double s = StrictMath.sin(head.yaw);
        double c = StrictMath.cos(head.yaw);
        if (Math.abs(s) > 0.9) return;
        double[] base = head.point(0, -0.115, 0);
        double out = 0.085 * s;
        double sign = s >= 0 ? 1 : -1;
        if (Math.abs(s) > 0.22) {
            double[] bridge = head.point(sign * 0.16, 0.05, 0.0);
            stroke(line * 0.9, bridge[0] + sign * 0.01, bridge[1], base[0] + out + sign * 0.012, base[1] + 0.045, base[0] + out * 1.15, base[1]
                    + 0.012,
                    base[0] + out * 0.5 - sign * 0.012, base[1] - 0.012);
        } else {
            stroke(line * 0.9, base[0] - 0.045 * c, base[1] + 0.012, base[0] - 0.012, base[1] - 0.012, base[0] + 0.02, base[1] - 0.01, base[0]
                    + 0.05 * c, base[1] + 0.014);
            if (head.size > 110) stroke(line * 0.5, base[0] + 0.055, base[1] + 0.07, base[0] + 0.04, base[1] + 0.12);
        }
    }

    private void mouth() {
        double t = -0.265;
        double w = 0.3 + 0.07 * Math.max(0, mood.curve());
        double[] left = head.point(-w, t + mood.curve() * 0.035, 0);
        double[] mid = head.point(0, t - mood.curve() * 0.02, 0.012);
        double[] right = head.point(w, t + mood.curve() * 0.035, 0);
        if (mid[2] < -0.02) return;
        double lx = left[2] < 0.08 ? mid[0] + (left[0] - mid[0]) * 0.2 : left[0];
        double rx = right[2] < 0.08 ? mid[0] + (right[0] - mid[0]) * 0.2 : right[0];
        double gape = mood.gape() * 0.13;
        if (gape > 0.012 && head.size >= 30) {
            Path2D open = new Path2D.Double();
            open.moveTo(head.sx(lx, left[1]), head.sy(lx, left[1]));
            quad(open, mid[0], mid[1] + 0.022, rx, right[1]);
            quad(open, mid[0], mid[1] - gape * 1.7, lx, left[1]);
            open.closePath();
            parts.shape(open, 0xFF6B3430, 0.5 * Math.min(1, head.size / 90), head.depth);
            if (head.size > 90 && mood.curve() > 0.3) stroke(line * 1.6, lx * 0.8 + mid[0] * 0.2, left[1] - 0.004, mid[0], mid[1] - 0.004, rx * 0.8
                    + mid[0] * 0.2, right[1] - 0.004);
            return;
        }
        stroke(line * 1.15, lx, left[1], mid[0], mid[1], rx, right[1]);
        if (head.size > 70) stroke(line * 0.55, mid[0] - 0.05, mid[1] - 0.06, mid[0], mid[1] - 0.068, mid[0] + 0.05, mid[1] - 0.06);
    }

    private void wrinkles() {
        for (int side = -1; side <= 1; side += 2) {
            double[] p = head.point(side * 0.35, -0.13, 0);
            double[] q = head.point(side * 0.5, -0.25, 0);
            if (p[2] < 0.1) continue;
            stroke(line * 0.6, p[0], p[1], (p[0] + q[0]) / 2 + side * 0.012, (p[1] + q[1]) / 2, q[0], q[1]);
            double[] c = head.point(side * 0.86, EYE, 0);
            if (c[2] > 0.08) stroke(line * 0.5, c[0], c[1], c[0] + side * 0.035, c[1] + 0.02);
        }
        for (int i = 0; i < 2; i++) {
            double[] a = head.point(-0.45, 0.235 + 0.04 * i, 0);
            double[] m = head.point(0, 0.245 + 0.04 * i, 0);
            double[] b = head.point(0.45, 0.235 + 0.04 * i, 0);
            if (a[2] > 0.05 && b[2] > 0.05) stroke(line * 0.45, a[0], a[1], m[0], m[1], b[0], b[1]);
        }
    }

    void glasses() {
        if (!actor.character().look().features().toLowerCase(java.util.Locale.ROOT).contains("glass") || head.size < 24) return;
        double[] last = null;
        for (int side = -1; side <= 1; side += 2) {
            double[] p = head.point(side * 0.46, EYE, 0.03);
            if (p[2] < 0) continue;
            double w = 0.105 * Math.clamp(p[2] / 0.35, 0.25, 1);
            Path2D rim = Shapes.ellipse(head.sx(p[0], p[1]), head.sy(p[0], p[1]), w * head.size, 0.085 * head.size);
            parts.ink(new java.awt.BasicStroke((float) (line * 1.1)).createStrokedShape(rim), head.depth);
            if (last != null) stroke(line, last[0] + 0.09, last[1], p[0] - w, p[1]);
            last = p;
        }
    }

    private void quad(Path2D path, double mx, double my, double x, double y) {
        path.quadTo(head.sx(mx, my), head.sy(mx, my), head.sx(x, y), head.sy(x, y));
    }

    private void dot(double x, double y, double rx, double ry, int colour) {
        parts.shape(Shapes.ellipse(head.sx(x, y), head.sy(x, y), rx * head.size, ry * head.size), colour, 0, head.depth);
    }

    private void stroke(double width, double... xy) {
        int n = xy.length / 2;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = head.sx(xy[2 * i], xy[2 * i + 1]);
            y[i] = head.sy(xy[2 * i], xy[2 * i + 1]);
        }
        int ink = Tint.mix(Tint.INK, skin, 0.08);
        parts.shape(Pen.curve(x, y, width * 1.5), ink, 0, head.depth);
    }
}

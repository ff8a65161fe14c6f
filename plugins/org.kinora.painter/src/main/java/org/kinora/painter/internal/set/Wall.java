package org.kinora.painter.internal.set;

import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Vec;

/**
 * One wall seen from inside: u runs along it from its middle, left to right, v up from the floor; metres.
 *
 * @param yaw where it faces, as for furniture
 */
record Wall(Site site, double x, double z, double yaw, double length, double height, double tone) {
    Vec at(double u, double v, double out) {
        return Blocks.local(x, z, yaw, u, v, -out);
    }

    boolean seen() {
        return site.faces(at(0, 1, 0), Blocks.local(0, 0, yaw, 0, 0, -1));
    }

    void draw() {
        draw(false, false);
    }

    /** Draws the bare wall, far beyond its ends where the neighbouring wall has been taken away. */
    void draw(boolean openLeft, boolean openRight) {
        if (!seen()) return;
        double from = -length / 2 - (openLeft ? 25 : 0);
        double to = length / 2 + (openRight ? 25 : 0);
        rect(from, 0, to - from, height, tone, 1);
        rect(from, 0, to - from, 0.1, tone * 0.8, 0.6);
    }

    void rect(double u, double v, double w, double h, double tone, double ink) {
        if (seen()) site.poly(tone, ink, at(u, v, 0.01), at(u + w, v, 0.01), at(u + w, v + h, 0.01), at(u, v + h, 0.01));
    }

    private void flat(double u, double v, double w, double h, int colour) {
        site.flat(colour, at(u, v, 0.012), at(u + w, v, 0.012), at(u + w, v + h, 0.012), at(u, v + h, 0.012));
    }

    /** A window with panes; its lower left corner at (u, v). */
    Wall window(double u, double v, double w, double h) {
        if (!seen()) return this;
        rect(u - 0.08, v - 0.08, w + 0.16, h + 0.16, 0.95, 1);
        flat(u, v, w, h, site.air().skyLow());
        flat(u, v + h * 0.45, w, h * 0.55, Tint.mix(site.air().skyLow(), site.air().skyTop(), 0.5));
        if (site.air().wet() || site.air().weather().equals("snow")) {
            for (int i = 0; i < 14; i++) {
                double a = u + w * site.rand().next();
                double b = v + h * site.rand().between(0.15, 1);
                site.flat(Tint.alpha(0xFFFFFFFF, 0.5), at(a, b, 0.013), at(a + 0.01, b, 0.013), at(a - 0.03, b - 0.15, 0.013));
            }
        }
        for (int i = 1; i < 2; i++) rect(u + w / 2 - 0.025, v, 0.05, h, 0.95, 0.5);
        rect(u, v + h * 0.5 - 0.02, w, 0.04, 0.95, 0.5);
        rect(u - 0.14, v - 0.14, w + 0.28, 0.07, 0.85, 0.8);
        return this;
    }

    /** Curtains on both sides of a window. */
    Wall curtains(double u, double v, double w, double h) {
        for (int side = 0; side < 2; side++) {
            double left = side == 0 ? u - 0.35 : u + w - 0.05;
            rect(left, v - 0.25, 0.4, h + 0.45, 0.62, 1);
            for (int f = 1; f < 4 && seen(); f++) {
                site.line(0.5, at(left + f * 0.1, v - 0.2, 0.02), at(left + f * 0.1 + 0.01, v + h + 0.15, 0.02));
            }
        }
        return this;
    }

    Wall door(double u, double w, double h) {
        rect(u - 0.09, 0, w + 0.18, h + 0.09, 0.85, 1);
        rect(u, 0, w, h, 0.5, 1);
        rect(u + 0.12, 0.2, w - 0.24, h * 0.36, 0.56, 0.6);
        rect(u + 0.12, h * 0.55, w - 0.24, h * 0.36, 0.56, 0.6);
        rect(u + w - 0.12, h * 0.48, 0.05, 0.05, 0.95, 0.7);
        return this;
    }

    Wall picture(double u, double v, double w, double h) {
        rect(u, v, w, h, 0.45, 1);
        rect(u + 0.05, v + 0.05, w - 0.1, h - 0.1, 0.9, 0.5);
        rect(u + 0.05, v + 0.05, w - 0.1, h * 0.35, 0.62, 0.3);
        return this;
    }

    Wall clock(double u, double v, double r) {
        if (!seen()) return this;
        Vec[] rim = new Vec[14];
        for (int i = 0; i < 14; i++) rim[i] = at(u + r * StrictMath.cos(i * Math.PI / 7), v + r * StrictMath.sin(i * Math.PI / 7), 0.02);
        site.poly(0.98, 1, rim);
        site.line(0.8, at(u, v, 0.03), at(u, v + r * 0.7, 0.03));
        site.line(0.8, at(u, v, 0.03), at(u + r * 0.45, v - r * 0.15, 0.03));
        return this;
    }

    /** Evenly spaced upright lines: boards, wallpaper, panels. */
    Wall boards(double step, double low, double high) {
        if (!seen()) return this;
        for (double u = -length / 2 + step; u < length / 2 - step / 2; u += step) site.line(0.45, at(u, low, 0.01), at(u, high, 0.01));
        return this;
    }

    /** Courses of tiles or stones between two heights. */
    Wall tiles(double w, double h, double low, double high) {
        if (!seen()) return this;
        for (double v = low; v <= high + 1e-6; v += h) site.line(0.4, at(-length / 2, v, 0.01), at(length / 2, v, 0.01));
        int row = 0;
        for (double v = low; v < high - 1e-6; v += h, row++) {
            for (double u = -length / 2 + (row % 2) * w / 2; u < length / 2; u += w) {
                if (site.rand().next() < 0.6) site.line(0.35, at(u, v, 0.01), at(u, v + h, 0.01));
            }
        }
        return this;
    }
}

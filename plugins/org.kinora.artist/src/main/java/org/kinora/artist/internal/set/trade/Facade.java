package org.kinora.artist.internal.set.trade;

import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Outline;

/** Windows, doors and roofs of houses; what is on a front lies on a face that looks to the front at a given z. Belongs to one thread. */
final class Facade {
    private final Build b;
    private final double z;

    Facade(Build b, double z) {
        this.b = b;
        this.z = z;
    }

    /** A pane: shining when somebody is at home, else dark by day and night. */
    private void pane(double x0, double x1, double y0, double y1, int percent) {
        boolean home = b.dice.chance(percent);
        if (b.night && home) b.tone(Finish.LIGHT, 960);
        else b.tone(Finish.PLAIN, b.night ? 150 : 300);
        b.box(x0, x1, y0, y1, z - 10, z + 12);
        boolean lit = b.night && home;
        if (!lit && !b.brief().far()) b.line(Math.max(5, (x1 - x0) * 0.02), 900, 0xffffff, 300, x0 + (x1 - x0) * 0.2, y0 + (y1 - y0) * 0.3, z + 14,
                x0 + (x1 - x0) * 0.55, y0 + (y1 - y0) * 0.8, z + 14);
    }

    /** A window with frame, muntins and sill. {@code shutters} hang open beside it. */
    Facade window(double x, double y, double wide, double high, boolean shutters) {
        double half = wide / 2;
        double t = Math.max(40, wide * 0.07);
        pane(x - half, x + half, y, y + high, 45);
        b.tone(Finish.WOOD, 900);
        b.box(x - half - t, x - half, y - t, y + high + t, z - 5, z + 50).box(x + half, x + half + t, y - t, y + high + t, z - 5, z + 50);
        b.box(x - half, x + half, y + high, y + high + t, z - 5, z + 50).box(x - half - t * 1.6, x + half + t * 1.6, y - t * 1.2, y, z - 5, z + 110);
        b.box(x - t * 0.3, x + t * 0.3, y, y + high, z, z + 34).box(x - half, x + half, y + high * 0.6 - t * 0.3, y + high * 0.6 + t * 0.3, z,
                z + 34);
        if (shutters) for (int side = -1; side <= 1; side += 2) {
            double at = x + side * (half + t + wide * 0.27);
            b.wood(-240).box(at - wide * 0.25, at + wide * 0.25, y - t, y + high + t, z - 5, z + 45);
            if (!b.brief().far()) for (int i = 1; i < 6; i++) b.line(8, 0, Stroke.INK, 520, at - wide * 0.2, y + high * i / 6, z + 47,
                    at + wide * 0.2, y + high * i / 6, z + 47);
        }
        return this;
    }

    /** A plain opening, for walls with many. */
    Facade hole(double x, double y, double wide, double high) {
        pane(x - wide / 2, x + wide / 2, y, y + high, 34);
        b.line(Math.max(14, wide * 0.03), 0, Stroke.INK, 620, x, y, z + 14, x, y + high, z + 14);
        return this;
    }

    /** Rows of openings from one height to another. */
    Facade rows(double x0, double x1, double y0, double y1, int across, int floors, double fillX, double fillY) {
        for (int f = 0; f < floors; f++) for (int i = 0; i < across; i++) {
            double step = (x1 - x0) / across;
            double rise = (y1 - y0) / floors;
            hole(x0 + step * (i + 0.5), y0 + rise * (f + 0.5 - fillY / 2), step * fillX, rise * fillY);
        }
        return this;
    }

    /** A panelled door on a step under a small lamp. */
    Facade door(double x, double y, double wide, double high) {
        double half = wide / 2;
        double t = wide * 0.1;
        b.stone(-60).box(x - half * 1.5, x + half * 1.5, y, y + 150, z - 10, z + 420);
        b.tone(Finish.WOOD, 880).box(x - half - t, x - half, y + 140, y + high + t, z - 5, z + 70).box(x + half, x + half + t, y + 140, y + high + t,
                z - 5, z + 70).box(x - half, x + half, y + high,
                y + high + t, z - 5, z + 70);
        b.tone(Finish.WOOD, 300).box(x - half, x + half, y + 150, y + high, z - 5, z + 25);
        for (int row = 0; row < 2; row++) for (int side = -1; side <= 1; side += 2) b.frame(10, x + side * half * 0.5 - half * 0.34,
                x + side * half * 0.5 + half * 0.34, y + 150 + high * (0.06 + 0.4 * row), y +
                150 + high * (0.36 + 0.4 * row), z + 27);
        b.tone(Finish.METAL, 760).ball(x + half * 0.8, y + high * 0.52, z + 50, 30, 30, 30);
        return this;
    }

    /** A pitched roof with its ridge along x, over a body; eaves jut out. Rows of tiles are hinted at. */
    static void roof(Build b, double x, double eave, double ridge, double depth, int tone) {
        double over = depth * 0.06;
        double t = Math.max(120, (ridge - eave) * 0.06);
        double slope = (ridge - eave) / (depth / 2);
        double drop = over * slope;
        b.tone(Finish.STONE, tone).cut('x', -x, x, depth / 2 + over, eave - drop, depth / 2 + over, eave - drop + t, 0, ridge, -depth / 2 - over,
                eave - drop + t, -depth / 2 - over, eave - drop, 0, ridge - t);
        int rows = b.brief().far() ? 4 : 7;
        for (int i = 1; i < rows; i++) {
            double s = (double) i / rows;
            double z = (depth / 2 + over) * (1 - s);
            double y = eave - drop + t + (ridge - eave + drop - t) * s + 12;
            for (int k = 0; k < 3; k++) {
                double from = -x + 2 * x * (k + b.dice.between(0, 0.4)) / 3;
                b.line(Math.max(12, x / 360), 500, Stroke.INK, 420, from, y, z, Math.min(x * 0.97, from + x * b.dice.between(0.2, 0.5)), y, z);
            }
        }
    }

    /** A roof on four sides that ends in a point. */
    static void spire(Build b, double x, double z, double half, double foot, double tip, int tone) {
        b.tone(Finish.STONE, tone).post(x, foot, z, half, half, x, tip, z, half * 0.015, half * 0.015);
    }

    /** A pointed or round arch outline. */
    static double[] arch(double x, double y, double half, double spring) {
        return Outline.join(new double[] {x - half, y, x + half, y}, Outline.arc(x, spring, half, half, 0, 180, 8));
    }

    /** A chimney with its pots. */
    static void chimney(Build b, double x, double z, double foot, double top, double half) {
        b.tone(Finish.STONE, 460).box(x - half, x + half, foot, top, z - half, z + half).box(x - half * 1.2, x + half * 1.2, top - half * 0.4, top,
                z - half * 1.2, z + half * 1.2);
        b.tone(Finish.EARTH, 380).turn('y', x, top, z, 0, half * 0.45, half * 0.9, half * 0.38);
    }
}

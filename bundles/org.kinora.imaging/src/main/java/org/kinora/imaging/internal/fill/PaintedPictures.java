package org.kinora.imaging.internal.fill;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;

/** Twenty pictures that no parameter was ever chosen on, painted from formulas: textures, floors in perspective, gradients with edges, things. */
final class PaintedPictures {
    static final int WIDTH = 400;
    static final int HEIGHT = 320;

    private PaintedPictures() {
    }

    /** By name; outside any budget. */
    static Map<String, Raster> all() {
        Map<String, Painted.Formula> formulas = new LinkedHashMap<>();
        formulas.put("floor", (p, x, y) -> y < 110 ? sky(p, x, y) : tile(p, floorX(x, y, 110), floorZ(y, 110)) + 0.04 * noise(x, y, 3, 1));
        formulas.put("planks", (p, x, y) -> planks(p, floorX(x, y, -160) * 2.2, floorZ(y, -160) * 6));
        formulas.put("bricks", PaintedPictures::bricks);
        formulas.put("wood", (p, x, y) ->
                tint(p, 0.45 + 0.16 * Math.sin(0.22 * y + 5 * noise(x, 6 * y, 90, 2) + 0.5 * Math.sin(x / 70.0))
                        + 0.08 * noise(x, 9 * y, 9, 4), 1.3, 0.9, 0.55));
        formulas.put("horizon", (p, x, y) ->
                y < 150 + 14 * noise(x, 0, 60, 3) ? sky(p, x, y) : tint(p, 0.3 + 0.35 * fractal(x, 2 * y, 14), 0.7, 1, 0.4));
        formulas.put("stripes", (p, x, y) -> Math.floorMod((int) Math.round(x + 0.6 * y), 34) < 15 ? 0.8 - 0.15 * p : 0.25 + 0.1 * p);
        formulas.put("clouds", (p, x, y) -> tint(p, 0.35 + 0.6 * fractal(x, y, 80), 0.8, 0.95, 1.15));
        formulas.put("weave", (p, x, y) ->
                tint(p, 0.5 + 0.2 * Math.sin(x / 2.5) * ((y / 8 + x / 8) % 2 == 0 ? 1 : -0.3) + 0.12 * noise(x, y, 2, 5), 1, 0.85, 0.7));
        formulas.put("stones", (p, x, y) -> tint(p, cells(x, y, 26), 1, 0.97, 0.9));
        formulas.put("pebbles", (p, x, y) -> tint(p, cells(x, y, 12), 0.9, 0.95, 1.05));
        formulas.put("meadow", (p, x, y) ->
                tint(p, 0.2 + 0.7 * noise(3 * x + 20 * noise(x, y, 25, 6), y / 3.0, 5, 7) * (0.6 + 0.4 * fractal(x, y, 40)), 0.75, 1.1, 0.4));
        formulas.put("facade", PaintedPictures::facade);
        formulas.put("ball", (p, x, y) -> ball(p, x, y));
        formulas.put("ripples", (p, x, y) ->
                tint(p, 0.5 + 0.25 * Math.sin(y / 4.0 + 2.5 * noise(x, y, 60, 8)) + 0.08 * noise(x, y, 2, 9), 1.1, 0.95, 0.75));
        formulas.put("water", (p, x, y) ->
                tint(p, 0.4 + 0.3 * fractal(x, 3 * y, 30) + 0.15 * Math.sin((y + 9 * noise(x, y, 35, 10)) / 3.5), 0.5, 0.85, 1.1));
        formulas.put("rings", (p, x, y) ->
                tint(p, 0.5 + 0.25 * Math.sin(Math.hypot(x - 130, y - 420) / 5.5) + 0.05 * noise(x, y, 3, 11), 1, 0.8, 0.6));
        formulas.put("roofs", (p, x, y) ->
                Math.abs(x % 160 - 80) * 0.7 + 60 < y ? tint(p, 0.35 + 0.15 * (y / 9 % 2) + 0.1 * noise(x, y, 4, 12), 1.3, 0.7, 0.6) : sky(p, x, y));
        formulas.put("concrete", (p, x, y) ->
                0.45 + 0.12 * fractal(x, y, 50)
                        + 0.1 * noise(x, y, 1, 13) - (Math.abs(x - 210 - 20 * noise(0, y, 30, 14)) < 1.5 ? 0.2 : 0) + 0.0006 * x);
        formulas.put("panel", PaintedPictures::panel);
        formulas.put("leaves", (p, x, y) -> tint(p, Math.max(leaf(x, y, 0), leaf(x + 40, y + 25, 1)), 0.6, 1.1, 0.45));
        Map<String, Raster> pictures = new LinkedHashMap<>();
        formulas.forEach((name, formula) -> pictures.put(name, Painted.picture(WIDTH, HEIGHT, RasterFormat.RGB8, formula)));
        return pictures;
    }

    /** One of any size: a wall of bricks above a meadow; outside any budget. */
    static Raster large(int width, int height) {
        return Painted.picture(width, height, RasterFormat.RGB8, (p, x, y) -> y < height / 2 ? bricks(p, x, y)
                : tint(p, 0.2 + 0.7 * noise(3 * x + 20 * noise(x, y, 25, 6), y / 3.0, 5, 7), 0.75, 1.1, 0.4));
    }

    private static double tint(int plane, double value, double red, double green, double blue) {
        return value * (plane == 0 ? red : plane == 1 ? green : blue);
    }

    private static double sky(int p, int x, int y) {
        return tint(p, 0.55 + 0.0013 * y + 0.12 * fractal(x, 2 * y, 70), 0.8, 0.95, 1.2);
    }

    private static double floorX(int x, int y, int horizon) {
        return (x - 190) * 90.0 / (y - horizon + 12);
    }

    private static double floorZ(int y, int horizon) {
        return 9000.0 / (y - horizon + 12);
    }

    private static double tile(int p, double x, double z) {
        boolean dark = Math.floorMod((long) Math.floor(x / 30) + (long) Math.floor(z / 30), 2) == 0;
        return dark ? 0.25 + 0.03 * p : 0.75 - 0.06 * p;
    }

    private static double planks(int p, double x, double z) {
        double plank = Math.floor(x / 24);
        double seam = x / 24 - plank < 0.06 ? -0.25 : 0;
        return tint(p, 0.5 + 0.12 * noise(plank * 7, 0, 1, 15) + 0.12 * noise(x * 4, z / 6 + plank * 50, 6, 16) + seam, 1.2, 0.9, 0.6);
    }

    private static double bricks(int p, int x, int y) {
        int row = y / 18;
        int shifted = x + row % 2 * 22;
        boolean mortar = y % 18 < 3 || shifted % 44 < 3;
        double tone = 0.1 * noise(shifted / 44 * 13, row * 17, 1, 17);
        return mortar ? 0.68 + 0.08 * noise(x, y, 2, 18) : tint(p, 0.42 + tone + 0.12 * fractal(x, y, 8), 1.35, 0.75, 0.6);
    }

    private static double facade(int p, int x, int y) {
        int wx = x % 50;
        int wy = y % 64;
        if (wx > 12 && wx < 38 && wy > 14
                && wy < 52) return wx == 25 || wy == 30 ? 0.85 : tint(p, 0.25 + 0.2 * noise(x / 50 * 31, y / 64 * 37, 1, 19) + 0.001 * y, 0.8,
                        0.95, 1.2);
        return tint(p, 0.62 + 0.08 * fractal(x, y, 10) - 0.0004 * x, 1.1, 1, 0.82);
    }

    private static double ball(int p, int x, int y) {
        double dx = (x - 250) / 120.0;
        double dy = (y - 130) / 120.0;
        double r = dx * dx + dy * dy;
        if (r > 1) return 0.25 + 0.5 * y / HEIGHT + 0.03 * noise(x, y, 2, 20);
        double light = 0.15 + 0.8 * Math.max(0, -0.5 * dx - 0.6 * dy + 0.62 * Math.sqrt(1 - r));
        return tint(p, light + 0.04 * noise(x, y, 2, 21), 1.1, 0.6, 0.4);
    }

    private static double panel(int p, int x, int y) {
        // as a storyboard panel: flat colours with ink lines
        double hill = 190 + 25 * Math.sin(x / 50.0);
        if (Math.abs(y - hill) < 1.6 || Math.abs(x - 120) < 1.6 && y < hill || Math.abs(x - 300) < 1.6
                && y < hill || Math.abs(y - 90) < 1.6 && x > 120 && x < 300) return 0.06;
        if (y > hill) return tint(p, 0.55, 0.7, 1, 0.5);
        return x > 120 && x < 300 && y > 90 ? tint(p, 0.7, 1.2, 0.9, 0.6) : tint(p, 0.75 + 0.0006 * y, 0.85, 1, 1.2);
    }

    private static double leaf(double x, double y, int salt) {
        double column = Math.floor(x / 36);
        double row = Math.floor(y / 22);
        double dx = (x / 36 - column - 0.5) * 2;
        double dy = (y / 22 - row - 0.5) * 2 + 0.5 * (noise(column * 11, row * 13, 1, 22 + salt) - 0.5) + 0.4 * dx;
        double inside = 1 - dx * dx - 2.2 * dy * dy;
        double tone = 0.35 + 0.35 * noise(column * 17, row * 19, 1, 24 + salt);
        return inside < 0 ? 0.12 : tone * (0.6 + 0.5 * inside) - (Math.abs(dy) < 0.06 ? 0.1 : 0);
    }

    private static double cells(double x, double y, double size) {
        double nearest = 9;
        double second = 9;
        double tone = 0;
        int cx = (int) Math.floor(x / size);
        int cy = (int) Math.floor(y / size);
        for (int j = cy - 1; j <= cy + 1; j++) {
            for (int i = cx - 1; i <= cx + 1; i++) {
                double away = Math.hypot(i + lattice(i, j, 26) - x / size, j + lattice(i, j, 27) - y / size);
                if (away < nearest) {
                    second = nearest;
                    nearest = away;
                    tone = lattice(i, j, 28);
                } else {
                    second = Math.min(second, away);
                }
            }
        }
        return second - nearest < 0.12 ? 0.15 : 0.35 + 0.4 * tone + 0.15 * (0.5 - nearest) + 0.06 * noise(x, y, 2, 29);
    }

    private static double fractal(double x, double y, double size) {
        return 0.55 * noise(x, y, size, 30) + 0.27 * noise(x, y, size / 2, 31) + 0.13 * noise(x, y, size / 4, 32) + 0.07 * noise(x, y, size / 8, 33);
    }

    /** From 0 to 1, smooth over so many pixels. */
    private static double noise(double x, double y, double size, int salt) {
        double u = x / size;
        double v = y / size;
        int i = (int) Math.floor(u);
        int j = (int) Math.floor(v);
        double fu = u - i;
        double fv = v - j;
        fu = fu * fu * (3 - 2 * fu);
        fv = fv * fv * (3 - 2 * fv);
        return (lattice(i, j, salt) * (1 - fu) + lattice(i + 1, j, salt) * fu) * (1 - fv) + (lattice(i, j + 1, salt) * (1 - fu)
                + lattice(i + 1, j + 1, salt) * fu) * fv;
    }

    private static double lattice(int i, int j, int salt) {
        return (Chance.at(salt, i * 7919 + j, 1) & 0xFFFFFF) / (double) 0xFFFFFF;
    }
}

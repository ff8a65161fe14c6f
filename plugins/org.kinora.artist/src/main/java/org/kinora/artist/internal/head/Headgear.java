package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws what is worn on the head. Heights are in heads; the rim of a hat lies at 0.76 in front. */
final class Headgear {
    private static final int SIDES = 24;
    private static final Surface FELT = new Surface(330, 0x4A4540, false, Finish.CLOTH);
    private static final Surface BLACK = new Surface(130, 0x202024, false, Finish.CLOTH);
    private static final Surface WHITE = new Surface(950, 0xF2F0EA, false, Finish.CLOTH);
    private static final Surface STRAW = new Surface(780, 0xD9BE82, false, Finish.CLOTH);
    private static final Surface NAVY = new Surface(220, 0x27344F, false, Finish.CLOTH);
    private static final Surface STEEL = new Surface(600, 0x8E949B, false, Finish.METAL);
    private static final Surface GOLD = new Surface(700, 0xD4AF37, false, Finish.METAL);

    private final Face face;
    private final Proportions build;
    private final Drawing drawing;
    private final Surface colour;

    /** @param colour of what somebody is known by: caps, scarves and hoods have it */
    Headgear(Face face, Proportions build, Drawing drawing, Surface colour) {
        this.face = face;
        this.build = build;
        this.drawing = drawing;
        this.colour = colour;
    }

    void draw(String kind) {
        switch (kind) {
            case "hat" -> {
                dome(FELT, new double[][] {{0.755, 1.03}, {0.80, 1.03}, {0.95, 0.98}, {1.06, 0.90}, {1.095, 0.80}, {1.075, 0.45}, {1.065, 0.01}});
                brim(FELT, 0.765, 1.55, 0.030);
                band(BLACK, 0.785, 0.055, 1.045);
            }
            case "cap" -> {
                dome(colour, new double[][] {{0.73, 1.03}, {0.83, 1.05}, {0.95, 0.93}, {1.04, 0.68}, {1.075, 0.36}, {1.083, 0.01}});
                peak(colour, 0.755, 0.24);
            }
            case "flat-cap" -> {
                dome(FELT, new double[][] {{0.78, 1.02}, {0.83, 1.13}, {0.90, 1.16}, {0.97, 1.02}, {1.02, 0.65}, {1.03, 0.01}});
                peak(FELT, 0.785, 0.16);
            }
            case "peaked-cap" -> {
                dome(NAVY, new double[][] {{0.76, 1.04}, {0.845, 1.05}, {0.93, 1.26}, {0.955, 1.27}, {0.985, 1.15}, {1.01, 0.5}, {1.015, 0.01}});
                band(BLACK, 0.768, 0.07, 1.06);
                peak(BLACK, 0.775, 0.17);
                badge(0.90, 1.16);
            }
            case "beanie" -> {
                dome(colour, new double[][] {{0.70, 1.05}, {0.79, 1.08}, {0.90, 1.04}, {1.00, 0.86}, {1.08, 0.55}, {1.115, 0.22}, {1.12, 0.01}});
                band(colour, 0.70, 0.10, 1.10);
            }
            case "beret" -> dome(colour, new double[][] {{0.80, 1.0}, {0.84, 1.06}, {0.88, 1.24}, {0.93, 1.26}, {0.99, 1.0}, {1.03, 0.5},
                    {1.035, 0.01}});
            case "top-hat" -> {
                dome(BLACK, new double[][] {{0.765, 1.03}, {0.9, 1.0}, {1.1, 0.98}, {1.34, 1.04}, {1.345, 1.0}, {1.345, 0.01}});
                brim(BLACK, 0.775, 1.42, 0.035);
                band(FELT, 0.79, 0.07, 1.04);
            }
            case "cowboy-hat" -> {
                dome(STRAW, new double[][] {{0.755, 1.03}, {0.86, 1.03}, {1.0, 0.97}, {1.12, 0.82}, {1.13, 0.6}, {1.08, 0.3}, {1.07, 0.01}});
                brim(STRAW, 0.765, 1.85, 0.14);
                band(FELT, 0.785, 0.045, 1.05);
            }
            case "sun-hat" -> {
                dome(STRAW, new double[][] {{0.75, 1.04}, {0.84, 1.04}, {0.96, 0.96}, {1.05, 0.75}, {1.085, 0.4}, {1.09, 0.01}});
                brim(STRAW, 0.765, 2.0, -0.06);
                band(colour, 0.785, 0.06, 1.055);
            }
            case "witch-hat" -> {
                dome(BLACK, new double[][] {{0.755, 1.04}, {0.9, 0.92}, {1.1, 0.68}, {1.35, 0.38}, {1.55, 0.15}, {1.66, 0.01}});
                brim(BLACK, 0.765, 1.95, 0);
            }
            case "helmet" -> {
                dome(STEEL, new double[][] {{0.66, 1.14}, {0.70, 1.20}, {0.80, 1.19}, {0.93, 1.09}, {1.05, 0.82}, {1.11, 0.45}, {1.13, 0.01}});
                for (int side = -1; side <= 1; side += 2) strap(side);
            }
            case "crown" -> crown();
            case "nurse-cap" -> {
                dome(WHITE, new double[][] {{0.90, 0.86}, {0.97, 0.96}, {1.06, 1.0}, {1.075, 0.9}, {1.07, 0.01}});
                drawing.line(List.of(new Vec(-0.035, 0.99, 0.375), new Vec(0.035, 0.99, 0.375)), 4, 0, 0xB23A3A, 1000);
                drawing.line(List.of(new Vec(0, 0.955, 0.37), new Vec(0, 1.025, 0.38)), 4, 0, 0xB23A3A, 1000);
            }
            case "chef-hat" -> dome(WHITE, new double[][] {{0.77, 1.03}, {0.95, 1.03}, {1.0, 1.2}, {1.12, 1.36}, {1.24, 1.26}, {1.30, 0.85},
                    {1.31, 0.01}});
            case "headscarf" -> shawl(colour, 0.035, 0.0, false);
            case "hood" -> shawl(colour, 0.085, 0.06, false);
            case "veil" -> shawl(WHITE, 0.045, 0.0, true);
            default -> { }
        }
    }

    private Vec[] ring(double height, double scale) {
        return Lock.level(new Vec(0, height, -0.035), (build.width() + 0.012) * scale, 0.405 * scale, 0.10, SIDES);
    }

    private void dome(Surface surface, double[][] profile) {
        List<Vec[]> rings = new ArrayList<>();
        for (double[] place : profile) rings.add(ring(place[0], place[1]));
        drawing.body(rings, false, surface, Ink.FULL);
        edge(rings.getFirst());
    }

    private void edge(Vec[] ring) {
        List<Vec> line = new ArrayList<>(List.of(ring));
        line.add(ring[0]);
        drawing.line(line, 1.6, 0, Stroke.INK, 1000);
    }

    private void brim(Surface surface, double height, double wide, double curl) {
        List<Vec[]> rings = new ArrayList<>();
        for (double[] place : new double[][] {{-0.006, 0.95}, {-0.008, wide}, {0.008, wide + 0.01}, {0.010, 0.95}}) {
            Vec[] ring = ring(height + place[0], place[1]);
            for (int i = 0; i < ring.length; i++) {
                double out = (place[1] - 0.95) / (wide - 0.95);
                double side = StrictMath.sin(2 * Math.PI * i / SIDES);
                ring[i] = ring[i].plus(new Vec(0, curl * out * out * side * side, 0));
            }
            rings.add(ring);
        }
        drawing.body(rings, false, surface, Ink.FULL);
        edge(rings.get(1));
    }

    private void band(Surface surface, double height, double high, double wide) {
        drawing.body(List.of(ring(height, wide - 0.03), ring(height, wide), ring(height + high, wide), ring(height + high, wide - 0.03)), false,
                surface, Ink.FULL);
        edge(ring(height + high, wide + 0.004));
    }

    private void peak(Surface surface, double height, double out) {
        List<Vec[]> rings = new ArrayList<>();
        for (int row = 0; row <= 4; row++) {
            double t = row / 4.0;
            Vec[] ring = new Vec[14];
            for (int s = 0; s < 14; s++) {
                double angle = Math.PI * (s < 7 ? -0.5 + s / 6.0 : 0.5 - (s - 7) / 6.0) * 0.62;
                double thick = s < 7 ? 0.008 : -0.008;
                double reach = out * t * StrictMath.cos(angle * 0.95);
                double x = (build.width() + 0.012) * StrictMath.sin(angle);
                double z = -0.035 + 0.405 * StrictMath.cos(angle);
                ring[s] = new Vec(x * (1 + 0.04 * t), height + 0.10 * (z + 0.035) + thick - reach * 0.32 - 0.06 * x * x * t * 4, z + reach);
            }
            rings.add(ring);
        }
        drawing.body(rings, true, surface, Ink.FULL);
    }

    private void badge(double height, double wide) {
        double z = -0.035 + 0.405 * wide;
        drawing.body(Lock.egg(new Vec(0, height + 0.035, z - 0.004), 0.035, 0.042, 0.015, 10), false, GOLD, Ink.FULL);
    }

    private void strap(int side) {
        List<Vec> places = new ArrayList<>();
        for (double t = 0; t <= 1.001; t += 0.125) places.add(face.toward(side * (1.45 - 1.35 * t * t), 1.25 + 1.25 * t, 0.012));
        drawing.line(places, 5, 0, 0x33302C, 1000);
    }

    private void crown() {
        List<Vec[]> rings = new ArrayList<>();
        for (double[] row : new double[][] {{0.86, 0.92}, {0.86, 0.96}, {0.93, 0.98}, {1.0, 1.02}, {0.99, 0.98}, {0.86, 0.92}}) {
            Vec[] ring = Lock.level(new Vec(0, row[0], -0.035), (build.width() + 0.012) * row[1], 0.405 * row[1], 0.06, 32);
            if (row[0] > 0.95) for (int i = 0; i < 32; i++) ring[i] = ring[i].plus(new Vec(0, i % 4 == 0 ? 0.12 : i % 4 == 2 ? -0.02 : 0.03, 0));
            rings.add(ring);
        }
        drawing.body(rings, false, GOLD, Ink.FULL);
        for (int row : new int[] {1, 3}) {
            List<Vec> line = new ArrayList<>(List.of(rings.get(row)));
            line.add(rings.get(row)[0]);
            drawing.line(line, 1.5, 0, Stroke.INK, 1000);
        }
    }

    /** A cloth over head and neck that leaves the face free. */
    private void shawl(Surface surface, double thick, double forward, boolean open) {
        List<Vec[]> rings = new ArrayList<>();
        int columns = 22;
        for (int row = 0; row <= 15; row++) {
            double t = row / 15.0;
            Vec[] ring = new Vec[2 * columns];
            for (int i = 0; i < columns; i++) {
                double share = (double) i / (columns - 1);
                double free = open ? 1.5 : 1.06 + 0.10 * StrictMath.sin(Math.PI * t);
                double from = 0.01 + (free - 0.01) * Math.sqrt(Math.clamp((t - (open ? 0.12 : 0.235)) / 0.13, 0, 1));
                double around = from + (2 * Math.PI - 2 * from) * share;
                double a = around > Math.PI ? around - 2 * Math.PI : around;
                ring[i] = shawlAt(a, t, thick, forward);
                ring[2 * columns - 1 - i] = shawlAt(a, t, thick - 0.03, forward);
            }
            rings.add(ring);
        }
        drawing.body(rings, false, surface, Ink.FULL);
        List<Vec> left = new ArrayList<>();
        List<Vec> right = new ArrayList<>();
        for (Vec[] ring : rings) {
            left.add(ring[0]);
            right.add(ring[columns - 1]);
        }
        drawing.line(left, 1.6, 0, Stroke.INK, 1000);
        drawing.line(right, 1.6, 0, Stroke.INK, 1000);
    }

    private Vec shawlAt(double around, double t, double thick, double forward) {
        double down = 0.05 + 2.0 * Math.min(1, t / 0.72);
        double toFace = Math.max(0, StrictMath.cos(around) + 0.2) * forward;
        Vec at = Skull.MIDDLE.plus(Skull.way(around, Math.min(down, 1.62)).times(
                face.skull().at(Skull.column(around), Skull.row(Math.min(down, 1.62))) + thick));
        double below = t <= 0.58 ? 0 : (t - 0.58) / 0.42;
        double narrow = 1 - 0.16 * StrictMath.sin(Math.PI * Math.min(1, below * 0.9));
        return new Vec(at.x() * narrow, at.y() - below * 0.48, (at.z() - Skull.MIDDLE.z()) * narrow + Skull.MIDDLE.z() + toFace);
    }
}

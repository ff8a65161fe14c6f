package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws a mass of hair: a smooth sheet with a thickness, inked where it ends, and a few strands. */
final class HairDrawing {

    private final Strands strands;
    private final Haircut cut;
    private final Surface colour;
    private final Drawing drawing;

    HairDrawing(Strands strands, Haircut cut, Surface colour, Drawing drawing) {
        this.strands = strands;
        this.cut = cut;
        this.colour = colour;
        this.drawing = drawing;
    }

    void draw() {
        double[] around = columns();
        MeshBuilder mesh = new MeshBuilder();
        int sides = around.length;
        int rows = cut.top() < 0.015 ? 10 : cut.overEars() ? 16 : 11;
        for (double angle : around) column(mesh, angle, rows);
        int stride = rows + 1;
        for (int side = 0; side < sides; side++) {
            int a = side * stride;
            int b = (side + 1) % sides * stride;
            for (int row = 0; row < rows; row++) {
                if (row > 0) mesh.triangle(a + row, b + row, a + row + 1);
                mesh.triangle(b + row, b + row + 1, a + row + 1);
            }
            mesh.crease(a + rows, b + rows);
        }
        drawing.add(new Piece(mesh.build(), colour, Ink.FULL));
        if (cut.overEars()) lining(around);
        lines();
    }

    private void column(MeshBuilder mesh, double angle, int rows) {
        double length = strands.length(angle, strands.end(angle));
        double turn = strands.turn(angle);
        for (int row = 0; row <= rows; row++) {
            double share = share(row, rows, turn / length * 0.45);
            Vec at = strands.at(angle, length * share, share, turn);
            mesh.vertex(drawing.setting().at(at), drawing.setting().way(normal(angle, length * share, share, length)));
        }
    }

    /** Rows are closer together on the skull than where hair hangs. */
    private static double share(int row, int rows, double skull) {
        if (skull > 0.98) return (double) row / rows;
        int above = Math.max(rows * 3 / 5, (int) (rows * skull));
        return row <= above ? skull * row / above : skull + (1 - skull) * (row - above) / (rows - above);
    }

    private Vec normal(double angle, double along, double share, double length) {
        double step = 0.04;
        double lower = Math.min(length, along + 0.02);
        double upper = Math.max(0.0, along - 0.02);
        Vec down = strands.at(angle, lower, share, strands.turn(angle)).minus(strands.at(angle, upper, share, strands.turn(angle)));
        Vec across = along < 0.02 ? new Vec(StrictMath.cos(angle), 0, -StrictMath.sin(angle))
                : strands.at(angle + step, along, share, strands.turn(angle)).minus(strands.at(angle - step, along, share, strands.turn(angle)));
        Vec normal = down.cross(across).unit();
        Vec out = new Vec(StrictMath.sin(angle), along < 0.3 ? 1 : 0.1, StrictMath.cos(angle));
        return along < 0.02 ? Vec.UP : normal.dot(out) < 0 ? normal.times(-1) : normal;
    }

    /** The inner side of hair that hangs. */
    private void lining(double[] around) {
        MeshBuilder mesh = new MeshBuilder();
        for (double angle : around) {
            double length = strands.length(angle, strands.end(angle));
            Vec tip = strands.at(angle, length, 1, strands.turn(angle));
            Vec inward = new Vec(-StrictMath.sin(angle), 0, -StrictMath.cos(angle));
            mesh.vertex(drawing.setting().at(tip), drawing.setting().way(inward));
            mesh.vertex(drawing.setting().at(tip.plus(inward.times(0.05))), drawing.setting().way(inward));
            mesh.vertex(drawing.setting().at(beneath(angle, length, tip).plus(inward.times(0.045))), drawing.setting().way(inward));
        }
        for (int side = 0; side < around.length; side++) {
            int a = 3 * side;
            int b = 3 * ((side + 1) % around.length);
            mesh.triangle(a, b, a + 1).triangle(b, b + 1, a + 1).triangle(a + 1, b + 1, a + 2).triangle(b + 1, b + 2, a + 2);
        }
        drawing.add(new Piece(mesh.build(), new Surface(colour.tone() * 75 / 100, dark(colour.colour()), false, colour.finish()), Ink.NONE));
    }

    /** Where the strand is as high as an ear, or its tip when it ends above: the lining keeps inside the hair there, however it swings. */
    private Vec beneath(double angle, double length, Vec tip) {
        if (tip.y() >= 0.5) return tip;
        double low = 0;
        double high = 1;
        for (int i = 0; i < 14; i++) {
            double half = (low + high) / 2;
            if (strands.at(angle, length * half, half, strands.turn(angle)).y() > 0.5) low = half;
            else high = half;
        }
        return strands.at(angle, length * low, low, strands.turn(angle));
    }

    private static int dark(int colour) {
        return ((colour >> 16 & 255) * 3 / 4) << 16 | ((colour >> 8 & 255) * 3 / 4) << 8 | (colour & 255) * 3 / 4;
    }

    /** Angles of the columns: even ones, and close pairs where the ends jump. */
    private double[] columns() {
        List<Double> out = new ArrayList<>();
        int even = strands.sleek() ? 80 : cut.curl() > 0 || cut.jag() > 0.03 ? 50 : 44;
        for (int i = 0; i < even; i++) out.add(-Math.PI + 2 * Math.PI * (i + 0.5) / even);
        double[] jumps = cut.overEars() ? new double[] {cut.face() - 0.006, cut.face() + 0.006} : new double[] {1.34, 1.43, 1.50, 1.56};
        for (double jump : jumps) {
            out.add(jump);
            out.add(-jump);
        }
        return out.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private void lines() {
        int colourOfLines = colour.tone() < 260 ? 0x76747A : Stroke.INK;
        int opacity = colour.tone() < 260 ? 760 : 620;
        double[] angles = cut.extra().equals("curls") ? new double[] {-2.6, -1.9, -1.2, -0.5, 0.3, 0.9, 1.6, 2.3, 3.0}
                : new double[] {-2.75, -2.3, -1.85, -1.62, -1.42, -1.2, -0.8, -0.45, 0.4, 0.85, 1.25, 1.48, 1.66, 1.8, 2.35, 2.8, 3.1};
        if (cut.top() < 0.015) return;
        for (int i = 0; i < angles.length; i++) {
            double angle = angles[i];
            double from = 0.36 + 0.2 * (i % 3) / 2;
            double to = 0.86 + 0.1 * ((i * 2) % 3) / 2;
            double away = cut.part() == 0 || Math.abs(angle) > 1.2 ? 0 : 0.5 * (angle - cut.part() * 0.5 > 0 ? -1 : 1) * Math.min(1,
                    Math.abs(angle - cut.part() * 0.5));
            double length = strands.length(angle, strands.end(angle));
            List<Vec> places = new ArrayList<>();
            double turn = strands.turn(angle);
            for (double t = 0; t <= 1.001; t += 0.1) {
                double share = from + (to - from) * t;
                Vec at = strands.at(angle + away * (1 - t) * (1 - t), length * share, share, turn);
                places.add(at.plus(at.minus(Skull.MIDDLE).unit().times(0.003)));
            }
            drawing.line(places, 1.7, 900, colourOfLines, opacity);
        }
        gaps(colourOfLines, opacity);
        if (cut.part() != 0) parting(colourOfLines);
    }

    /** The gaps between locks, from the height of the ears to the ends. */
    private void gaps(int colourOfLines, int opacity) {
        List<Double> gaps = strands.gaps();
        for (int i = 0; i < gaps.size(); i++) {
            double angle = gaps.get(i);
            double length = strands.length(angle, strands.end(angle));
            double turn = strands.turn(angle);
            List<Vec> places = new ArrayList<>();
            for (double share = 0.30 + 0.11 * (i * 3 % 4); share < 1.001; share += 0.06) {
                Vec at = strands.at(angle, length * share, share, turn);
                places.add(at.plus(new Vec(StrictMath.sin(angle), 0, StrictMath.cos(angle)).times(0.004)));
            }
            drawing.line(places, 2.4, 700, colourOfLines, Math.min(1000, opacity + 160));
        }
    }

    private void parting(int colourOfLines) {
        List<Vec> places = new ArrayList<>();
        double x = cut.part() * 0.2;
        for (double down = 0.12; down < 1.25; down += 0.09) {
            double across = Math.clamp(x / (StrictMath.sin(down) * 0.45), -1, 1);
            double angle = StrictMath.asin(across);
            double along = down * 0.45;
            double length = strands.length(angle, strands.end(angle));
            if (along > length) break;
            places.add(strands.at(angle, along, along / length, strands.turn(angle)).plus(new Vec(0, 0.003, 0.002)));
        }
        drawing.line(places, 1.5, 600, colourOfLines, 800);
    }
}

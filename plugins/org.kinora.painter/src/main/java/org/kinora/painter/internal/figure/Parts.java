package org.kinora.painter.internal.figure;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.painter.internal.ink.Depth;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.ink.Shapes;
import org.kinora.painter.internal.ink.Shapes.Ball;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.light.Air;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

/** Collects the parts of one figure, each with its distance, and lays them on the paper from far to near. One thread. */
final class Parts {
    private record Part(double depth, List<Mark> marks) {}

    final Lens lens;
    final Air air;
    private final int id;
    private final double silhouette;
    private final List<Part> parts = new ArrayList<>();
    private List<Mark> current = new ArrayList<>();

    /** @param silhouette 0 for full colour up to 1 for a dark shape against the light */
    Parts(Lens lens, Air air, int id, double silhouette) {
        this.lens = lens;
        this.air = air;
        this.id = id;
        this.silhouette = silhouette;
    }

    /** Begins a part; smaller depths lie over larger ones. */
    void begin(double depth) {
        current = new ArrayList<>();
        parts.add(new Part(depth, current));
    }

    /** Distance of a world point. */
    double depth(Vec world) {
        return lens.depth(world);
    }

    Ball ball(Vec world, double radius) {
        Vec c = lens.toCamera(world);
        Vec safe = c.z() < Lens.NEAR ? new Vec(c.x(), c.y(), Lens.NEAR) : c;
        return new Ball(lens.screenX(safe), lens.screenY(safe), radius * lens.scale(safe.z()));
    }

    /** Width of the figure's outline in pixels at a distance. */
    double pen(double metres) {
        return lens.unit() * Math.clamp(4.4 / (1 + 0.3 * metres), 0.9, 3.0);
    }

    void shape(Shape shape, int colour, double ink, double depth) {
        current.add(Mark.outlined(shape, lit(colour, depth), ink * pen(depth), air.ink(depth), Depth.at(depth), id));
    }

    /** Several shapes of one colour as one body: their outlines first, so that no line shows where they meet. */
    void union(int colour, double depth, Shape... shapes) {
        for (Shape shape : shapes) current.add(new Mark(shape, null, pen(depth), air.ink(depth), null, id));
        for (Shape shape : shapes) shape(shape, colour, 0, depth);
    }

    /** Shadow or light without a depth of its own. */
    void air(Shape shape, int colour) {
        current.add(Mark.air(shape, new java.awt.Color(colour, true)));
    }

    /** A pen line already shaped. */
    void ink(Shape shape, double depth) {
        current.add(Mark.filled(shape, air.ink(depth), Depth.at(depth), id));
    }

    /** A limb with a lit side. */
    void limb(int colour, double depth, Ball... balls) {
        shape(Shapes.chain(balls), colour, 1, depth);
        if (silhouette > 0.5) return;
        Ball[] light = new Ball[balls.length];
        for (int i = 0; i < balls.length; i++) {
            Ball b = balls[i];
            light[i] = new Ball(b.x() - b.r() * 0.24, b.y() - b.r() * 0.14, b.r() * 0.6);
        }
        shape(Shapes.chain(light), Tint.mix(colour, 0xFFFFFFFF, 0.22), 0, depth);
    }

    int lit(int colour, double depth) {
        return Tint.mix(air.figure(colour, depth), air.night() ? 0xFF0E1118 : 0xFF34343A, silhouette);
    }

    boolean plain() {
        return silhouette > 0.5;
    }

    /** All marks, with a thin halo below them that lifts the figure off the ground. */
    List<Mark> marks() {
        List<Mark> all = new ArrayList<>();
        int glow = air.night() ? Tint.alpha(0xFFC7D2E6, 0.34) : Tint.alpha(Tint.PAPER, 0.55);
        List<Part> sorted = parts.stream().sorted(Comparator.comparingDouble(Part::depth).reversed()).toList();
        for (Part part : sorted) {
            for (Mark mark : part.marks) {
                if (mark.ink() > 0 && silhouette < 0.5) all.add(new Mark(mark.shape(), null, mark.ink() + 2.4 * lens.unit(), glow, null, 0));
            }
        }
        for (Part part : sorted) all.addAll(part.marks);
        return all;
    }

    /** A smooth line through world points as a shape; {@code weight} 1 is the outline's width. */
    Path2D stroke(double weight, Vec... world) {
        double[] x = new double[world.length];
        double[] y = new double[world.length];
        double z = 0;
        for (int i = 0; i < world.length; i++) {
            Ball b = ball(world[i], 0);
            x[i] = b.x();
            y[i] = b.y();
            z += depth(world[i]) / world.length;
        }
        return org.kinora.painter.internal.ink.Pen.curve(x, y, weight * pen(z) * 1.6);
    }
}

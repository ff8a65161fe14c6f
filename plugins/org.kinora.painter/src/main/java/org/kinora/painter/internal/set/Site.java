package org.kinora.painter.internal.set;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.painter.internal.ink.Depth;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.ink.Pen;
import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.light.Air;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

/**
 * Where a kit builds its set: polygons in metres become inked washes on the screen.
 *
 * <p>What is built outside {@link #solid} is backdrop and keeps its order; solids are sorted by distance and lie over the backdrop; glows lie over
 * all.
 * Solids nearer than {@code nearest} are left out: they would stand between camera and action. One thread.
 */
public final class Site {
    private record Solid(double distance, List<Mark> marks) {}

    private static final Vec SUN = new Vec(-0.45, 0.8, -0.4).unit();

    private final Lens lens;
    private final Air air;
    private final Rand rand;
    private final double nearest;
    private final List<Mark> backdrop = new ArrayList<>();
    private final List<Solid> solids = new ArrayList<>();
    private final List<Mark> glows = new ArrayList<>();
    private List<Mark> target = backdrop;

    public Site(Lens lens, Air air, Rand rand, double nearest) {
        this.lens = lens;
        this.air = air;
        this.rand = rand;
        this.nearest = nearest;
    }

    public Lens lens() {
        return lens;
    }

    public Air air() {
        return air;
    }

    public Rand rand() {
        return rand;
    }

    /** All marks from far to near. */
    public List<Mark> marks() {
        List<Mark> all = new ArrayList<>(backdrop);
        solids.stream().sorted(Comparator.comparingDouble(Solid::distance).reversed()).forEach(solid -> all.addAll(solid.marks));
        all.addAll(glows);
        return all;
    }

    /** Builds one thing that stands at a point; what is drawn inside keeps its order, back to front. */
    public void solid(Vec at, Runnable build) {
        List<Mark> outer = target;
        if (outer != backdrop) {
            build.run();
            return;
        }
        double distance = lens.depth(at);
        if (distance < nearest) return;
        target = new ArrayList<>();
        build.run();
        solids.add(new Solid(distance, target));
        target = outer;
    }

    /** Whether a wall or facade with this outward normal turns its face to the camera. */
    public boolean faces(Vec point, Vec normal) {
        return lens.eye().minus(point).dot(normal) > 1e-6;
    }

    /** The level direction from a place to the camera. */
    Vec eyeDirection(double x, double z) {
        return new Vec(lens.eye().x() - x, 0, lens.eye().z() - z).unit();
    }

    /** An inked wash, lit by its normal. */
    public void poly(double tone, double ink, Vec... points) {
        paint(tone, 0, ink, points);
    }

    /** An inked surface in a colour. */
    public void tinted(int colour, double ink, Vec... points) {
        paint(1, colour, ink, points);
    }

    private void paint(double tone, int colour, double ink, Vec... points) {
        double light = light(points);
        Screen screen = Screen.of(lens, points);
        if (screen == null) return;
        double z = screen.mean();
        int fill = colour == 0 ? air.wash(tone * light, z) : air.colour(Tint.multiply(colour, grey(light)), z);
        target.add(Mark.filled(screen.path(), fill, screen.depth(), 0));
        if (ink > 0) screen.edges(lens, rand, ink, (path, depth) -> target.add(Mark.filled(path, air.ink(depth), null, 0)));
    }

    /** A polygon of exactly one colour, without light or ink: light itself, sky, shadow. */
    public void flat(int colour, Vec... points) {
        Screen screen = Screen.of(lens, points);
        if (screen != null) target.add(Mark.filled(screen.path(), colour, (colour >>> 24) == 255 ? screen.depth() : null, 0));
    }

    /** Pen lines between points. */
    public void line(double ink, Vec... points) {
        for (int i = 0; i + 1 < points.length; i++) {
            Vec a = lens.toCamera(points[i]);
            Vec b = lens.toCamera(points[i + 1]);
            if (a.z() < Lens.NEAR || b.z() < Lens.NEAR) continue;
            double z = (a.z() + b.z()) / 2;
            Path2D path = Pen.line(lens.screenX(a), lens.screenY(a), lens.screenX(b), lens.screenY(b), Screen.weight(lens, z) * ink, rand);
            target.add(Mark.filled(path, air.ink(z), null, 0));
        }
    }

    /** A shape on the screen at a depth: foliage, clouds, whatever has no flat faces. */
    public void shape(Shape shape, int colour, double ink, double metres) {
        target.add(Mark.outlined(shape, colour, ink * Screen.weight(lens, metres), air.ink(metres), Depth.at(metres), 0));
    }

    /** A round spot of light around a point; {@code radius} in metres. */
    public void glow(Vec at, double radius, int colour, double alpha) {
        Vec c = lens.toCamera(at);
        if (c.z() < Lens.NEAR) return;
        double r = radius * lens.scale(c.z());
        Mark glow = Glow.round(lens.screenX(c), lens.screenY(c), r, Tint.alpha(colour, alpha));
        if (target == backdrop) glows.add(glow);
        else target.add(glow);
    }

    /** A mark made elsewhere, in the order of the calls. */
    public void add(Mark mark) {
        target.add(mark);
    }

    private static double light(Vec[] p) {
        Vec normal = p[1].minus(p[0]).cross(p[2].minus(p[0])).unit();
        return 0.8 + 0.2 * Math.abs(normal.dot(SUN));
    }

    private static int grey(double light) {
        int v = (int) Math.round(255 * light);
        return new Color(v, v, v).getRGB();
    }
}

package org.kinora.artist.internal.animal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Collects the shapes of one animal; places are in its own axes and unit, x right, y up from the ground, z front. Belongs to one thread. */
final class Body {
    private final Frame ground;
    private final double unit;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();

    /** @param unit millimetres of one length of the animal's plan */
    Body(Frame ground, double unit) {
        this.ground = ground;
        this.unit = unit;
    }

    Vec at(Vec place) {
        return ground.at(place.x() * unit, place.y() * unit, place.z() * unit);
    }

    /** A place of the set in the animal's axes and unit. */
    Vec from(Vec inSet) {
        Vec off = inSet.minus(ground.origin());
        return new Vec(off.dot(ground.right()), off.dot(ground.up()), off.dot(ground.front())).times(1 / unit);
    }

    /** A smooth body through rings. */
    void skin(List<Vec[]> rings, Surface surface, Ink ink) {
        List<Vec[]> placed = new ArrayList<>();
        for (Vec[] ring : rings) {
            Vec[] out = new Vec[ring.length];
            for (int i = 0; i < ring.length; i++) out[i] = at(ring[i]);
            placed.add(out);
        }
        pieces.add(new Piece(new MeshBuilder().loft(placed, false).build(), surface, ink));
    }

    /**
     * A smooth body along a way: half as wide and high as said at each place. Its ends are rounded.
     *
     * @param up which way high is; it is squared with the way
     */
    void limb(List<Vec> way, double[] wide, double[] high, Vec up, int sides, Surface surface) {
        skin(rings(way, wide, high, up, sides), surface, Ink.FULL);
    }

    static List<Vec[]> rings(List<Vec> way, double[] wide, double[] high, Vec up, int sides) {
        List<Vec[]> rings = new ArrayList<>();
        int last = way.size() - 1;
        for (int i = 0; i <= last; i++) {
            Vec along = way.get(Math.min(i + 1, last)).minus(way.get(Math.max(i - 1, 0))).unit();
            Vec side = along.cross(up).unit();
            Vec over = side.cross(along).unit();
            if (i == 0) {
                rings.add(MeshBuilder.ring(way.getFirst().minus(along.times(high[0] * 0.55)), side, over, 1e-5, 1e-5, sides));
                rings.add(MeshBuilder.ring(way.getFirst().minus(along.times(high[0] * 0.42)), side, over, wide[0] * 0.6, high[0] * 0.6, sides));
            }
            rings.add(MeshBuilder.ring(way.get(i), side, over, wide[i], high[i], sides));
            if (i == last) {
                rings.add(MeshBuilder.ring(way.getLast().plus(along.times(high[last] * 0.42)), side, over, wide[last] * 0.6, high[last] * 0.6,
                        sides));
                rings.add(MeshBuilder.ring(way.getLast().plus(along.times(high[last] * 0.55)), side, over, 1e-5, 1e-5, sides));
            }
        }
        return rings;
    }

    /** Places and thicknesses between those given, along a smooth curve (Catmull-Rom): x, y, z, half width, half height. */
    static double[][] smooth(double[][] rows, int steps) {
        double[][] out = new double[(rows.length - 1) * steps + 1][];
        for (int i = 0; i < out.length; i++) {
            int from = Math.min(i / steps, rows.length - 2);
            double t = (double) i / steps - from;
            out[i] = new double[rows[0].length];
            for (int k = 0; k < rows[0].length; k++) {
                double a = rows[Math.max(0, from - 1)][k];
                double b = rows[from][k];
                double c = rows[from + 1][k];
                double d = rows[Math.min(rows.length - 1, from + 2)][k];
                double value = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
                out[i][k] = k > 2 ? Math.max(0.002, value) : value;
            }
        }
        return out;
    }

    /** A limb through rows of x, y, z, half width, half height, smoothed. */
    void limb(double[][] rows, int steps, Vec up, int sides, Surface surface) {
        double[][] fine = smooth(rows, steps);
        List<Vec> way = new ArrayList<>();
        double[] wide = new double[fine.length];
        double[] high = new double[fine.length];
        for (int i = 0; i < fine.length; i++) {
            way.add(new Vec(fine[i][0], fine[i][1], fine[i][2]));
            wide[i] = fine[i][3];
            high[i] = fine[i][4];
        }
        limb(way, wide, high, up, sides, surface);
    }

    void egg(Frame axes, double right, double up, double front, int sides, Surface surface, Ink ink) {
        Frame placed = new Frame(at(axes.origin()), way(axes.right()), way(axes.up()), way(axes.front()));
        pieces.add(new Piece(new MeshBuilder().ellipsoid(placed, right * unit, up * unit, front * unit, sides).build(), surface, ink));
    }

    private Vec way(Vec own) {
        return ground.way(own.x(), own.y(), own.z());
    }

    /** A thin leaf through two edges: an ear, a fin, a wing. */
    void leaf(List<Vec> one, List<Vec> other, double thick, Surface surface) {
        Vec across = other.get(one.size() / 2).minus(one.get(one.size() / 2));
        Vec along = one.getLast().minus(one.getFirst());
        Vec out = across.cross(along).unit().times(thick);
        List<Vec[]> rings = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Vec a = one.get(i);
            Vec b = other.get(i);
            Vec middle = a.lerp(b, 0.5);
            rings.add(new Vec[] {a, a.lerp(b, 0.25).plus(out.times(0.8)), middle.plus(out), a.lerp(b, 0.75).plus(out.times(0.8)), b,
                    a.lerp(b, 0.75).minus(out.times(0.8)),
                middle.minus(out), a.lerp(b, 0.25).minus(out.times(0.8))});
        }
        skin(rings, surface, Ink.FULL);
    }

    /** A line, its width in parts of the unit but at least a millimetre. */
    void line(List<Vec> places, double width, int colour, int opacity) {
        float[] points = new float[3 * places.size()];
        for (int i = 0; i < places.size(); i++) {
            Vec at = at(places.get(i));
            points[3 * i] = (float) at.x();
            points[3 * i + 1] = (float) at.y();
            points[3 * i + 2] = (float) at.z();
        }
        strokes.add(new Stroke(points, Math.max(1, width * unit), 600, colour, opacity));
    }

    AnimalModel model(Vec eyes) {
        return new AnimalModel(pieces, strokes, at(eyes));
    }
}

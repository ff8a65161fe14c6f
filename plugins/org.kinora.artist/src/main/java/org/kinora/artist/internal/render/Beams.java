package org.kinora.artist.internal.render;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Vec;

/**
 * Sun and moon that come in through windows: the bright fields where their light lands, with the shadow of the bars in it, and the lit air on the
 * way. Every window is a rectangle that throws one slanting prism of light; what stands in its way casts no shadow in it.
 */
final class Beams {
    private static final int MOST = 4;
    private static final double LEAST = 350;
    private static final double BAR = 32;
    /** Degrees that the light comes aslant through a window whose wall the key light does not reach. */
    private static final double ASLANT = 24;
    private static final int DAY = 0xFFFCF2;
    private static final int DUSK = 0xFFC88A;
    private static final int DAWN = 0xFFE3BC;
    private static final int MOON = 0xB4C6EE;

    /** @param sun the way to the light; {@code wide} and {@code high} are halves */
    private record Opening(Vec middle, Vec along, Vec out, Vec sun, double wide, double high) {}

    private final List<Opening> openings = new ArrayList<>();
    private final int colour;
    private final double strength;
    private final double air;

    private Beams(Lighting lighting) {
        boolean night = lighting.night();
        colour = night ? MOON : !lighting.low() ? DAY : lighting.air().time().equals("dawn") ? DAWN : DUSK;
        strength = lighting.covered() ? 0.3 : night ? 0.5 : 1;
        air = lighting.covered() || night ? 0 : lighting.low() ? 0.5 : 1;
    }

    /** The windows of a room; none where a lamp is the main light or outside. */
    static Beams of(List<Model> models, Lighting lighting, Ball seen) {
        Beams beams = new Beams(lighting);
        if (!lighting.interior() || lighting.lamp()) return beams;
        for (Model model : models) {
            if (model.role() != Model.Role.SET) continue;
            for (Piece piece : model.pieces()) if (piece.surface().finish() == Finish.GLASS) beams.pane(piece, lighting, seen.middle());
        }
        beams.openings.sort((a, b) -> Double.compare(a.middle.minus(seen.middle()).length(), b.middle.minus(seen.middle()).length()));
        while (beams.openings.size() > MOST) beams.openings.removeLast();
        return beams;
    }

    private void pane(Piece piece, Lighting lighting, Vec inside) {
        float[] p = piece.mesh().points();
        Vec facing = facing(p, piece.mesh().triangles());
        if (facing.length() < 0.5 || Math.abs(facing.y()) > 0.2) return;
        Vec flat = new Vec(facing.x(), 0, facing.z()).unit();
        Vec along = Vec.UP.cross(flat);
        double[] x = span(p, along);
        double[] y = span(p, Vec.UP);
        double[] z = span(p, flat);
        if (x[1] - x[0] < LEAST || y[1] - y[0] < LEAST || z[1] - z[0] > 120) return;
        Vec middle = along.times((x[0] + x[1]) / 2).plus(Vec.UP.times((y[0] + y[1]) / 2)).plus(flat.times((z[0] + z[1]) / 2));
        Vec out = middle.minus(inside).dot(flat) < 0 ? flat.times(-1) : flat;
        openings.add(new Opening(middle, along, out, sun(lighting, out, along, middle.minus(inside).dot(along)), (x[1] - x[0]) / 2,
                (y[1] - y[0]) / 2));
    }

    /** The key light where it comes through this window, else light that leans towards the middle of the picture. */
    private static Vec sun(Lighting lighting, Vec out, Vec along, double aside) {
        Vec key = lighting.way();
        double steep = StrictMath.toRadians(lighting.low() ? 13 : Math.clamp(lighting.key().elevation(), 32, 48));
        Vec flat = new Vec(key.x(), 0, key.z());
        boolean through = flat.length() > 0.1 && flat.unit().dot(out) > 0.4;
        double aslant = StrictMath.toRadians(ASLANT);
        Vec level = through ? flat.unit() : out.times(StrictMath.cos(aslant)).plus(along.times(StrictMath.sin(aslant) * (aside < 0 ? -1 : 1)));
        return level.times(StrictMath.cos(steep)).plus(Vec.UP.times(StrictMath.sin(steep)));
    }

    /** Where the largest triangle faces; of no length when there is none. */
    private static Vec facing(float[] p, int[] index) {
        Vec most = Vec.ZERO;
        for (int i = 0; i + 2 < index.length; i += 3) {
            Vec a = point(p, index[i]);
            Vec cross = point(p, index[i + 1]).minus(a).cross(point(p, index[i + 2]).minus(a));
            if (cross.length() > most.length()) most = cross;
        }
        return most.length() < 1 ? Vec.ZERO : most.unit();
    }

    private static Vec point(float[] p, int i) {
        return new Vec(p[3 * i], p[3 * i + 1], p[3 * i + 2]);
    }

    private static double[] span(float[] p, Vec axis) {
        double low = 1e9;
        double high = -1e9;
        for (int i = 0; i < p.length; i += 3) {
            double at = p[i] * axis.x() + p[i + 1] * axis.y() + p[i + 2] * axis.z();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        return new double[] {low, high};
    }

    boolean none() {
        return openings.isEmpty();
    }

    /** The colour of the light. */
    int colour() {
        return colour;
    }

    /** How much light a surface gets through all windows, 0 to 1. */
    double light(double x, double y, double z, double nx, double ny, double nz) {
        double most = 0;
        for (Opening o : openings) {
            double px = x - o.middle.x(), py = y - o.middle.y(), pz = z - o.middle.z();
            double behind = -(px * o.out.x() + pz * o.out.z());
            if (behind < 60) continue;
            double turned = nx * o.sun.x() + ny * o.sun.y() + nz * o.sun.z();
            if (turned < 0.05) continue;
            double t = behind / (o.sun.x() * o.out.x() + o.sun.z() * o.out.z());
            double a = Math.abs(px * o.along.x() + pz * o.along.z() + t * (o.sun.x() * o.along.x() + o.sun.z() * o.along.z()));
            double b = Math.abs(py + t * o.sun.y());
            double soft = 14 + 0.014 * t;
            double in = edge(o.wide - a, soft) * edge(o.high - b, soft);
            if (in <= 0) continue;
            in *= 1 - (1 - edge(a - BAR, soft)) * 0.85;
            in *= 1 - (1 - edge(Math.abs(b - 0.24 * o.high) - BAR * 0.6, soft)) * 0.5;
            most = Math.max(most, in * Colour.smooth(0.05, 0.4, turned));
        }
        return most * strength;
    }

    private static double edge(double inside, double soft) {
        return inside <= -soft ? 0 : inside >= soft ? 1 : Colour.smooth(-soft, soft, inside);
    }

    /** How much of the light in the air is seen before a place of the picture that lies so deep, 0 to 0.3. */
    double veil(View view, double px, double py, double depth) {
        if (air == 0 || openings.isEmpty()) return 0;
        double rx = (px - view.cx) / view.scale;
        double ry = (view.cy - py) / view.scale;
        double dx = view.forward.x() + rx * view.right.x() + ry * view.up.x();
        double dy = view.forward.y() + rx * view.right.y() + ry * view.up.y();
        double dz = view.forward.z() + rx * view.right.z() + ry * view.up.z();
        double far = 0;
        for (Opening o : openings) far += through(o, view.eye, dx, dy, dz, Math.min(depth, 30_000));
        return air * Math.min(0.34, far * Math.sqrt(dx * dx + dy * dy + dz * dz) * 0.0003);
    }

    /** Of a ray up to a depth, how much runs through the light of a window. */
    private static double through(Opening o, Vec eye, double dx, double dy, double dz, double depth) {
        double px = eye.x() - o.middle.x(), py = eye.y() - o.middle.y(), pz = eye.z() - o.middle.z();
        double slope = 1 / (o.sun.x() * o.out.x() + o.sun.z() * o.out.z());
        double t0 = -(px * o.out.x() + pz * o.out.z()) * slope;
        double t1 = -(dx * o.out.x() + dz * o.out.z()) * slope;
        double lean = o.sun.x() * o.along.x() + o.sun.z() * o.along.z();
        double a0 = px * o.along.x() + pz * o.along.z() + t0 * lean;
        double a1 = dx * o.along.x() + dz * o.along.z() + t1 * lean;
        double b0 = py + t0 * o.sun.y();
        double b1 = dy + t1 * o.sun.y();
        double from = 0;
        double to = depth;
        double[] lows = {0, -o.wide, -o.high};
        double[] highs = {1e9, o.wide, o.high};
        for (int i = 0; i < 3; i++) {
            double at = i == 0 ? t0 : i == 1 ? a0 : b0;
            double rise = i == 0 ? t1 : i == 1 ? a1 : b1;
            if (Math.abs(rise) < 1e-12) {
                if (at < lows[i] || at > highs[i]) return 0;
                continue;
            }
            double enter = (lows[i] - at) / rise;
            double leave = (highs[i] - at) / rise;
            from = Math.max(from, Math.min(enter, leave));
            to = Math.min(to, Math.max(enter, leave));
            if (to <= from) return 0;
        }
        return to - from;
    }
}

package org.kinora.artist.internal.set.craft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/**
 * Something being built in a box: x runs to the right of whoever looks at its front, y up from its lower face, z from the middle to its front;
 * millimetres. The material chosen last is the one that is built with. Belongs to one thread.
 */
public final class Build {
    /** Across its front, from its lower to its upper face, from its front to its back. */
    public final double w;
    public final double h;
    public final double d;
    /** Whether lamps are lit. */
    public final boolean night;
    public final Dice dice;
    private final Brief brief;
    private final Palette palette;
    private final Map<Material, MeshBuilder> meshes = new LinkedHashMap<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private Frame frame;
    private Material material;
    private boolean over;

    private record Material(Surface surface, Ink ink, boolean over) {}

    /**
     * What is to be built.
     *
     * @param frame in the middle of the lower face, front where it faces
     * @param note words of the script about it
     * @param far whether it is only seen from afar, so that round things need few sides
     */
    public record Brief(String owner, String kind, Frame frame, double width, double height, double depth, int tone, String note, boolean night,
            boolean far) {
        public boolean says(String... words) {
            for (String word : words) if (note.contains(word)) return true;
            return false;
        }
    }

    public Build(Brief brief) {
        this.brief = brief;
        w = brief.width();
        h = brief.height();
        d = brief.depth();
        night = brief.night();
        dice = new Dice(brief.owner() + "/" + brief.kind());
        palette = new Palette(brief.tone(), new Dice(brief.owner()).next(360), Dyes.named(brief.note()));
        frame = brief.frame();
        material = new Material(palette.of(Finish.PLAIN, 0), Ink.FULL, false);
    }

    public Brief brief() {
        return brief;
    }

    /** Whether the note has one of some words. */
    public boolean says(String... words) {
        return brief.says(words);
    }

    /** As many sides as a round thing of a radius needs. */
    public int sides(double radius) {
        int sides = radius < 12 ? 6 : radius < 45 ? 8 : radius < 130 ? 12 : radius < 500 ? 16 : 24;
        // Hand things are seen from near.
        if (radius >= 12 && Math.max(w, Math.max(h, d)) < 400) sides = Math.max(16, sides);
        return brief.far() ? Math.max(5, sides / 2) : sides;
    }

    // Materials.

    public Build of(Finish finish, int lighter) {
        return surface(palette.of(finish, lighter));
    }

    /** A material of its own tone, whatever the part's. */
    public Build tone(Finish finish, int tone) {
        return surface(palette.at(finish, tone));
    }

    public Build surface(Surface surface) {
        material = new Material(surface, Ink.FULL, over);
        return this;
    }

    public Build ink(Ink ink) {
        material = new Material(material.surface(), ink, over);
        return this;
    }

    public Build wood(int lighter) {
        return of(Finish.WOOD, lighter);
    }

    public Build metal(int lighter) {
        return of(Finish.METAL, lighter);
    }

    public Build cloth(int lighter) {
        return of(Finish.CLOTH, lighter);
    }

    public Build plain(int lighter) {
        return of(Finish.PLAIN, lighter);
    }

    public Build stone(int lighter) {
        return of(Finish.STONE, lighter);
    }

    public Build leaf(int lighter) {
        return of(Finish.FOLIAGE, lighter);
    }

    public Build glass() {
        return tone(Finish.GLASS, 820);
    }

    /** Shining when it is dark, else of a pale tone. */
    public Build lamp(int byDay) {
        return night ? shining(1000) : tone(Finish.PLAIN, byDay);
    }

    /** What shines, in the colour that the script gives it. */
    public Build shining(int level) {
        Surface white = palette.at(Finish.LIGHT, level);
        return surface(palette.said().isPresent() ? new Surface(level, palette.said().getAsInt(), true, Finish.LIGHT) : white);
    }

    // Places.

    /** A point of the build's own axes in the set. */
    public Vec at(double x, double y, double z) {
        return frame.at(-x, y, z);
    }

    private Vec at(Vec point) {
        return at(point.x(), point.y(), point.z());
    }

    /** A way of the build's own axes in the set. */
    public Vec way(double x, double y, double z) {
        return frame.way(-x, y, z);
    }

    /** Builds something in axes moved and turned: {@code yaw} turns its front to the left of who looks at it, {@code pitch} lifts it. Degrees. */
    public Build in(double x, double y, double z, double yaw, double pitch, double roll, Runnable work) {
        Frame before = frame;
        frame = frame.moved(at(x, y, z)).turned(yaw).pitched(pitch).rolled(roll);
        work.run();
        frame = before;
        return this;
    }

    /** Builds what stands on it, above its box: it goes with the box, but the box is not made smaller for its sake. It chooses its materials anew. */
    public Build over(Runnable work) {
        over = true;
        work.run();
        over = false;
        return surface(material.surface());
    }

    public MeshBuilder mesh() {
        return meshes.computeIfAbsent(material, key -> new MeshBuilder());
    }

    // Bodies.

    public Build box(double x0, double x1, double y0, double y1, double z0, double z1) {
        mesh().box(frame, new Vec(-(x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2), Math.abs(x1 - x0), Math.abs(y1 - y0), Math.abs(z1 - z0));
        return this;
    }

    /** A post that changes its width: rectangles of half-widths a and b around two points. */
    public Build post(double x0, double y0, double z0, double a0, double b0, double x1, double y1, double z1, double a1, double b1) {
        Vec[] low = {new Vec(x0 - a0, y0, z0 - b0), new Vec(x0 + a0, y0, z0 - b0), new Vec(x0 + a0, y0, z0 + b0), new Vec(x0 - a0, y0, z0 + b0)};
        Vec[] high = {new Vec(x1 - a1, y1, z1 - b1), new Vec(x1 + a1, y1, z1 - b1), new Vec(x1 + a1, y1, z1 + b1), new Vec(x1 - a1, y1, z1 + b1)};
        new Joinery(this).post(low, high);
        return this;
    }

    /** One flat face that is seen from the side that a way points to; corners around it. */
    public Build pane(Vec toward, boolean inked, Vec... corners) {
        new Joinery(this).pane(toward, inked, corners);
        return this;
    }

    /** A body with a flat outline: along {@code x} the outline is of z and y, along {@code y} of x and z, along {@code z} of x and y. */
    public Build cut(char axis, double from, double to, double... outline) {
        new Cutting(this, axis).cut(from, to, outline);
        return this;
    }

    /** A body turned on an axis: pairs of the place along the axis and the radius there; sharp bends of the profile become edges. */
    public Build turn(char axis, double x, double y, double z, double... profile) {
        new Turning(this, axis, new Vec(x, y, z)).turn(profile);
        return this;
    }

    /** A box with round edges, as a cushion has. */
    public Build soft(double x0, double x1, double y0, double y1, double z0, double z1, double radius) {
        new Joinery(this).soft(x0, x1, y0, y1, z0, z1, radius);
        return this;
    }

    /** A skin over rings of points of the build's own axes. */
    public Build skin(boolean capped, List<Vec[]> rings) {
        List<Vec[]> placed = new ArrayList<>();
        for (Vec[] ring : rings) {
            Vec[] there = new Vec[ring.length];
            for (int i = 0; i < ring.length; i++) there[i] = at(ring[i]);
            placed.add(there);
        }
        mesh().loft(placed, capped);
        return this;
    }

    /** An ellipsoid. */
    public Build ball(double x, double y, double z, double rx, double ry, double rz) {
        mesh().ellipsoid(frame.moved(at(x, y, z)), rx, ry, rz, Math.max(8, sides(Math.max(rx, Math.max(ry, rz)))));
        return this;
    }

    /** A round bar along points (x, y, z each). */
    public Build bar(double radius, double... points) {
        return taper(radius, radius, points);
    }

    /** A round bar whose radius changes evenly from its first to its last point. */
    public Build taper(double first, double last, double... points) {
        Vec[] path = new Vec[points.length / 3];
        double[] radii = new double[path.length];
        for (int i = 0; i < path.length; i++) {
            path[i] = at(points[3 * i], points[3 * i + 1], points[3 * i + 2]);
            radii[i] = path.length == 1 ? first : first + (last - first) * i / (path.length - 1);
        }
        mesh().tube(path, radii, Math.max(5, sides(Math.max(first, last)) * 2 / 3));
        return this;
    }

    // Lines.

    /** A line on a surface: a width, then points (x, y, z each). */
    public Build line(double width, double... points) {
        return line(width, 0, Stroke.INK, 850, points);
    }

    public Build line(double width, int taper, int colour, int opacity, double... points) {
        float[] placed = new float[points.length];
        for (int i = 0; i + 2 < points.length; i += 3) {
            Vec at = at(points[i], points[i + 1], points[i + 2]);
            placed[i] = (float) at.x();
            placed[i + 1] = (float) at.y();
            placed[i + 2] = (float) at.z();
        }
        strokes.add(new Stroke(placed, width, taper, colour, opacity));
        return this;
    }

    /** The outline of a rectangle on a face that looks to the front. */
    public Build frame(double width, double x0, double x1, double y0, double y1, double z) {
        return line(width, x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z, x0, y0, z);
    }

    /** What was built, brought into its box. */
    public Model model(Model.Role role) {
        List<Piece> measured = pieces(false);
        List<Piece> all = new ArrayList<>(measured);
        all.addAll(pieces(true));
        return new Fitting(brief, measured).fit(brief.owner(), role, all, strokes);
    }

    /** What was built, as it is. */
    public Model loose(Model.Role role) {
        List<Piece> all = pieces(false);
        all.addAll(pieces(true));
        return new Model(brief.owner(), role, all, strokes);
    }

    private List<Piece> pieces(boolean above) {
        List<Piece> pieces = new ArrayList<>();
        meshes.forEach((of, mesh) -> {
            if (of.over() == above) pieces.add(new Piece(mesh.build(), of.surface(), of.ink()));
        });
        return pieces;
    }
}

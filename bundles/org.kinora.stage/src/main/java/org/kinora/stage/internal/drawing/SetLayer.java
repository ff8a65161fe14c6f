package org.kinora.stage.internal.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.StagedShot;
import org.kinora.stage.internal.drawing.Pen.Dot;
import org.kinora.stage.internal.drawing.Pen.Ink;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Solid;

/**
 * The set on a plan: ground with a grid of metres, walls black, windows as gaps, doors with their swing, everything else as an outline with its
 * name.
 */
final class SetLayer {
    private static final String LINE = "8a8a8a";
    private static final String ADDED = "a0522d";
    private static final String NAME = "6b6b6b";
    private static final int OVERHEAD = 1900;
    private static final int LOW = 60;

    private final Pen pen;
    private final Floor floor;
    private final Location location;
    private final List<Part> parts = new ArrayList<>();

    SetLayer(Pen pen, Floor floor, Location location, List<StagedShot> shots) {
        this.pen = pen;
        this.floor = floor;
        this.location = location;
        parts.addAll(location.parts());
        for (StagedShot shot : shots) for (Part part : shot.parts()) if (parts.stream().noneMatch(own -> own.id().equals(part.id()))) parts.add(part);
        parts.removeIf(part -> part.kind().equals("ceiling"));
        parts.sort(Comparator.comparing((Part part) -> opening(part) ? 2 : part.kind().equals("wall") ? 1 : 0)
                .thenComparingLong(part -> -(long) part.width() * part.depth()).thenComparing(Part::id));
    }

    void draw(double width) {
        grid(width);
        parts.forEach(this::draw);
    }

    private void grid(double width) {
        if (location.set().interior()) {
            double x = location.set().width() / 2.0;
            double z = location.set().depth() / 2.0;
            pen.polygon(floor.dots(List.of(new Flat(-x, -z), new Flat(x, -z), new Flat(x, z), new Flat(-x, z))), Ink.filled("faf8f3"));
        }
        double left = floor.left();
        double right = left + width / floor.scale();
        int step = floor.scale() * 1000 < 18 ? 5000 : 1000;
        for (double x = Math.ceil(left / step) * step; x <= right; x += step)
            pen.path(floor.dots(List.of(new Flat(x, floor.extent().near()), new Flat(x, floor.extent().far()))), Ink.line("ececec", 0.6));
        for (double z = Math.ceil(floor.extent().near() / step) * step; z <= floor.extent().far(); z += step)
            pen.path(floor.dots(List.of(new Flat(left, z), new Flat(right, z))), Ink.line("ececec", 0.6));
    }

    private static boolean opening(Part part) {
        return part.kind().endsWith("door") || part.kind().endsWith("window");
    }

    private void draw(Part part) {
        Solid solid = Solid.of(part);
        List<Dot> outline = floor.dots(solid.outline());
        if (part.kind().equals("wall")) {
            pen.polygon(outline, Ink.of("3a3a3a", "3a3a3a", 0.8));
        } else if (part.kind().endsWith("door") && !part.on().isEmpty()) {
            door(solid, outline);
        } else if (part.kind().endsWith("window") && !part.on().isEmpty()) {
            pen.polygon(outline, Ink.of("ffffff", "3a3a3a", 0.9));
            pen.path(floor.dots(List.of(solid.middle().minus(solid.across().times(solid.halfWidth())), solid.middle().plus(solid.across().times(solid
                    .halfWidth())))), Ink.line("3a3a3a", 0.9));
        } else {
            piece(part, solid, outline);
        }
    }

    private void door(Solid solid, List<Dot> outline) {
        pen.polygon(outline, Ink.of("ffffff", "3a3a3a", 0.9));
        Flat hinge = solid.middle().minus(solid.across().times(solid.halfWidth())).plus(solid.front().times(solid.halfDepth()));
        List<Flat> swing = new ArrayList<>();
        for (int degrees = 0; degrees <= 90; degrees += 10) {
            double turn = StrictMath.toRadians(degrees);
            swing.add(hinge.plus(solid.across().times(2 * solid.halfWidth() * StrictMath.cos(turn))).plus(solid.front().times(2 * solid.halfWidth()
                    * StrictMath.sin(turn))));
        }
        pen.path(floor.dots(swing), Ink.line("9a9a9a", 0.7));
        pen.path(floor.dots(List.of(hinge, swing.getLast())), Ink.line("3a3a3a", 1.4));
    }

    private void piece(Part part, Solid solid, List<Dot> outline) {
        boolean added = location.set().part(part.id()).isEmpty();
        boolean flat = part.height() < LOW;
        boolean above = part.at().y() > OVERHEAD;
        boolean landmark = part.id().equals(location.set().landmark());
        String stroke = added ? ADDED : landmark ? "444444" : LINE;
        Ink ink = above ? Ink.dashed(stroke, 0.7) : flat ? Ink.of("f1eee6", "d6d2c6", 0.6) : Ink.of(grey(part.tone()), stroke, landmark ? 1.6 : 0.9);
        pen.polygon(outline, ink);
        boolean room = solid.halfDepth() * 2 * floor.scale() > 9 && solid.halfWidth() * 2 * floor.scale() > 9;
        // A second line along its back tells a chair's front from its back.
        if (!flat && !above && room && (part.kind().contains("chair") || part.kind().contains("sofa") || part.kind().contains("bench") || part.kind()
                .contains("seat"))) {
            Flat back = solid.middle().minus(solid.front().times(solid.halfDepth() * 0.62));
            Flat half = solid.across().times(solid.halfWidth());
            pen.path(floor.dots(List.of(back.minus(half), back.plus(half))), Ink.line(stroke, 0.9));
        }
    }

    private static String grey(int tone) {
        int level = 214 + tone * 36 / 1000;
        return String.format(java.util.Locale.ROOT, "%02x%02x%02x", level, level, level);
    }

    /** Names, the largest parts first; what is too small for a name has none. */
    void name(Labels labels, double width) {
        for (Part part : parts) {
            if (part.kind().equals("wall")) continue;
            Flat at = Flat.of(part.at());
            boolean landmark = part.id().equals(location.set().landmark());
            boolean thing = part.id().startsWith("prop.");
            boolean large = Math.max(part.width(), part.depth()) * floor.scale() > 15;
            if (floor.shows(at, width, 4) && (large || thing)) {
                labels.within(floor.dot(at), landmark ? 10 : 8.5, landmark ? "333333" : thing ? ADDED : NAME, words(part));
            } else if (landmark && !floor.shows(at, width, 4)) {
                away(labels, part, at, width);
            }
        }
    }

    private static String words(Part part) {
        String id = part.id().replaceFirst("^prop\\.", "").replaceAll("\\.\\d+$", "");
        return part.note().isEmpty() || part.id().startsWith("prop.") ? id : id + " (" + part.note() + ")";
    }

    private void away(Labels labels, Part part, Flat at, double width) {
        Dot dot = floor.dot(at);
        Dot edge = new Dot(Math.clamp(dot.x(), 70, width - 70), Math.clamp(dot.y(), floor.top() + 14, floor.top() + floor.height() - 14));
        long metres = StrictMath.round(at.minus(Flat.of(location.set().stage())).length() / 1000);
        labels.beside(edge, 0, 10, "333333", "f1eee6", words(part) + ", " + metres + " m away");
    }
}

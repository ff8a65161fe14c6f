package org.kinora.stage.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Spot;
import org.kinora.stage.internal.geometry.Flat;

/** Finds the marks of parts: seats, beds, doors, wheels, and where somebody stands to use a thing. */
final class Marker {
    private static final int BEFORE = 400;
    private static final int INSIDE = 650;
    /** Nobody stands at a mark with less room than this around it. */
    private static final int BODY = 250;

    private final Catalogue catalogue;

    Marker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Mark> of(List<Part> parts, Ground ground) {
        List<Mark> marks = new ArrayList<>();
        for (Part part : parts) of(part, ground, marks);
        return marks;
    }

    private void of(Part part, Ground ground, List<Mark> marks) {
        PartKind kind = catalogue.kind(part);
        Spot at = part.at();
        // A seat that was brought for somebody is theirs alone.
        int seats = part.id().startsWith("seat.") ? Math.min(1, kind.seats()) : kind.seats();
        for (int i = 0; i < seats; i++) {
            Flat side = new Flat(StrictMath.cos(StrictMath.toRadians(at.heading())), StrictMath.sin(StrictMath.toRadians(at.heading())));
            Flat seat = Flat.of(at).plus(side.times((i - (seats - 1) / 2.0) * part.width() / seats)).plus(Flat.toward(at.heading())
                    .times(part.depth() * edge(kind)));
            int height = Math.min(kind.number("seat", part.height()), part.height());
            marks.add(new Mark(part.id() + ".sit" + (i == 0 ? "" : "." + (i + 1)), seat.spot(at.y() + height, at.heading()), Mark.Use.SIT,
                    part.id()));
        }
        if (kind.is("lie")) marks.add(new Mark(part.id() + ".lie", new Spot(at.x(), at.y() + Math.min(kind.number("lie", 0), part.height()), at.z(),
                at.heading()),
                Mark.Use.LIE, part.id()));
        if (kind.is("door")) before(part, ground, INSIDE, 0, Mark.Use.ENTER, "enter").ifPresent(marks::add);
        if (kind.is("drive")) before(part, ground, BEFORE, 180, Mark.Use.DRIVE, "drive").ifPresent(marks::add);
        boolean use = kind.is("work") || kind.is("look");
        if (use && at.y() < 1500) before(part, ground, BEFORE, 180, Mark.Use.STAND, "stand").ifPresent(marks::add);
        if (kind.is("lean")) before(part, ground, 300, 180, Mark.Use.LEAN, "lean").ifPresent(marks::add);
    }

    /** On deep things, such as beds, people sit at the edge. */
    private static double edge(PartKind kind) {
        return kind.is("lie") ? 0.38 : 0;
    }

    private static Optional<Mark> before(Part part, Ground ground, int distance, int turn, Mark.Use use, String name) {
        Spot at = part.at();
        Flat spot = Flat.of(at).plus(Flat.toward(at.heading()).times(part.depth() / 2.0 + distance));
        if (ground.room(spot, Optional.of(part.id())) < BODY) return Optional.empty();
        return Optional.of(new Mark(part.id() + "." + name, spot.spot(Math.min(at.y(), 0), at.heading() + turn), use, part.id()));
    }
}

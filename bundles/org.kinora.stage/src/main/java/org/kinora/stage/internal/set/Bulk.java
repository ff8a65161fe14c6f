package org.kinora.stage.internal.set;

import java.util.List;
import org.kinora.api.stage.Part;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Solid;

/**
 * What a part really fills of its box: a tree is a stem with a crown over it, a stall a counter and an awning, a chair a seat and a
 * back, a bunk what somebody lies on.
 */
public final class Bulk {
    private Bulk() {}

    public static List<Solid> of(Part part, PartKind kind) {
        int low = part.at().y();
        int high = low + part.height();
        if (kind.is("over")) {
            int from = Math.min(high, low + first(kind, "over"));
            int stem = Math.min(part.width(), second(kind, "over"));
            return List.of(box(part, stem, stem, low, from), box(part, part.width(), part.depth(), from, high));
        }
        if (kind.is("shelter")) {
            Solid whole = Solid.of(part);
            Flat back = whole.middle().minus(whole.front().times(whole.halfDepth() - 40));
            return List.of(new Solid(back, whole.across(), whole.front(), whole.halfWidth(), 40, low, high),
                    box(part, part.width(), part.depth(), high - 120, high));
        }
        if (kind.is("gap")) {
            int from = Math.min(high, low + first(kind, "gap"));
            int to = Math.min(high, low + second(kind, "gap"));
            return List.of(box(part, part.width(), part.depth(), low, from), box(part, part.width(), part.depth(), to, high));
        }
        int seat = kind.number("seat", 0);
        if (kind.is("seat") && !kind.is("lie") && part.height() > seat + 150) {
            Solid whole = Solid.of(part);
            Flat back = whole.middle().minus(whole.front().times(whole.halfDepth() - 45));
            return List.of(box(part, part.width(), part.depth(), low, low + seat),
                    new Solid(back, whole.across(), whole.front(), whole.halfWidth(), 45, low + seat, high));
        }
        boolean open = kind.is("lie") && part.height() > kind.number("lie", part.height()) + 100;
        return List.of(open ? box(part, part.width(), part.depth(), low, low + kind.number("lie", 0)) : Solid.of(part));
    }

    private static Solid box(Part part, int width, int depth, int low, int high) {
        Solid whole = Solid.of(part);
        return new Solid(whole.middle(), whole.across(), whole.front(), width / 2.0, depth / 2.0, low, high);
    }

    private static int first(PartKind kind, String trait) {
        return Integer.parseInt(kind.traits().get(trait).split(":")[0]);
    }

    private static int second(PartKind kind, String trait) {
        return Integer.parseInt(kind.traits().get(trait).split(":")[1]);
    }
}

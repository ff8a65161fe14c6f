package org.kinora.stage.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.stage.Spot;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Solid;

/** Finds room for a part that a script adds to a set: at a wall, on the floor upstage, far away, on the road or on the water. Used by one thread. */
final class Slots {
    private final SetPlan set;
    private final Kit kit;
    private final Ground ground;
    private final List<Part> parts;
    private final List<Solid> hung = new ArrayList<>();

    Slots(SetPlan set, Kit kit, Ground ground, List<Part> parts, Catalogue catalogue) {
        this.set = set;
        this.kit = kit;
        this.ground = ground;
        this.parts = parts;
        for (Part part : parts) if (catalogue.kind(part).is("hung") || catalogue.kind(part).is("inset")) hung.add(Solid.of(part));
    }

    Optional<Spot> find(PartKind kind) {
        int y = kind.number("hung", 0);
        if (set.interior() && (kind.is("side") || kind.is("inset")) && walled()) return wall(kind, y).or(() -> floor(kind, y));
        if (kind.is("road") && kit.road().isPresent()) {
            // A near road would put the vehicle before the action: then it stands aside.
            return kit.road().get() < 2500 ? row(kind, kit.road().get(), 90, 5200, 1) : row(kind, kit.road().get() + 900, 90, 5000, 0);
        }
        boolean afloat = List.of("boat", "rowboat", "ship", "sailing-ship").contains(kind.name());
        Optional<Part> water = parts.stream().filter(part -> part.kind().equals("water") && part.width() > 15000).findFirst();
        if (afloat && water.isPresent()) {
            double near = Math.max(9000, Solid.of(water.get()).middle().z() - water.get().depth() / 2.0 + kind.depth());
            return row(kind, near + (kind.depth() > 20000 ? 15000 : 3000), 90, 7000, 0)
                    .map(spot -> new Spot(spot.x(), water.get().at().y() + (y > 0 ? y : 0), spot.z(), 90));
        }
        if (kit.name().equals("space")) return row(kind, 70000, 70, 30000, 0).map(spot -> new Spot(spot.x(), 4000, spot.z(), spot.heading()));
        if (kind.is("far")) return row(kind, 12000 + kind.depth() / 2.0, 0, 3000 + kind.width(), 0);
        return floor(kind, y);
    }

    private boolean walled() {
        return parts.stream().anyMatch(part -> part.id().equals("wall.back"));
    }

    /** Along the back wall from its middle, then along the side walls; a free stretch of the wall, with nothing before it. */
    private Optional<Spot> wall(PartKind kind, int y) {
        int inset = kind.is("inset") ? -60 : kind.depth() / 2;
        for (int wall = 0; wall < 3; wall++) {
            int length = (wall == 0 ? set.width() : set.depth()) / 2 - kind.width() / 2 - 60;
            for (int step = 0; step * 100 <= Math.max(0, length); step++) for (int sign = -1; sign <= 1; sign += 2) {
                int along = sign * step * 100;
                if (wall > 0 && along < set.stage().z() - 200) continue;
                Spot spot = switch (wall) {
                    case 0 -> new Spot(along, y, set.depth() / 2 - inset, 0);
                    case 1 -> new Spot(-set.width() / 2 + inset, y, along, 90);
                    default -> new Spot(set.width() / 2 - inset, y, along, 270);
                };
                if (clear(kind, spot)) return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    /** Upstage, near the middle: the nearest clear spot behind and beside the playing area. */
    private Optional<Spot> floor(PartKind kind, int y) {
        Optional<Spot> best = Optional.empty();
        double least = Double.MAX_VALUE;
        Flat wanted = new Flat(set.stage().x(), set.stage().z() + 1500 + kind.depth() / 2.0);
        int reachX = Math.min(set.width() / 2 - kind.width() / 2, 6000);
        int last = Math.min(set.depth() / 2 - kind.depth() / 2, set.stage().z() + 9000);
        for (int z = set.stage().z() - 400; z <= last; z += 200) for (int x = -reachX; x <= reachX; x += 200) {
            Spot spot = new Spot(x, y, z, 0);
            double far = Flat.of(spot).distance(wanted);
            if (far >= least || !clear(kind, spot)) continue;
            least = far;
            best = Optional.of(spot);
        }
        return best;
    }

    /** One beside the other at a distance from the audience, from the middle outwards. */
    private Optional<Spot> row(PartKind kind, double z, int heading, int step, int first) {
        for (int n = first; n < 14; n++) {
            int x = (n % 2 == 0 ? 1 : -1) * ((n + 1) / 2) * step;
            Spot spot = new Spot(set.stage().x() + x, 0, (int) z, heading);
            if (clear(kind, spot)) return Optional.of(spot);
        }
        return Optional.empty();
    }

    private boolean clear(PartKind kind, Spot spot) {
        Part part = new Part("", kind.name(), spot, kind.width(), kind.height(), kind.depth(), 0);
        Solid solid = Solid.of(part);
        boolean low = spot.y() < 1900 && !kind.is("flat");
        if (low && !kind.is("hung") && stage(solid)) return false;
        if (hung.stream().anyMatch(other -> other.touches(solid, 60))) return false;
        Solid floor = Solid.of(new Part("", kind.name(), new Spot(spot.x(), 0, spot.z(), spot.heading()), kind.width(), kind.height() + spot.y(),
                kind.depth(), 0));
        if (kind.is("hung") || kind.is("inset")) return ground.free(solid, 40);
        return ground.free(floor, 120) && doors(floor);
    }

    /** Whether a box would stand in the playing area. */
    private boolean stage(Solid solid) {
        double half = kit.is("small") ? 750 : 1500;
        Spot middle = set.stage();
        Part area = new Part("", "floor", new Spot(middle.x(), -100, middle.z() - 100, 0), (int) (2 * half), 3000, 1200, 0);
        return Solid.of(area).touches(solid, 250);
    }

    /** Whether the way through every door stays free. */
    private boolean doors(Solid solid) {
        for (var mark : set.marks()) {
            if (mark.use() == org.kinora.api.stage.Mark.Use.ENTER && solid.distance(Flat.of(mark.at())) < 400) return false;
        }
        return true;
    }
}

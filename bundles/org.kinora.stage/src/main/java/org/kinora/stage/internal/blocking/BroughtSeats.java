package org.kinora.stage.internal.blocking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Spot;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Solid;
import org.kinora.stage.internal.set.PartKind;

/**
 * Brings seats for those who sit where a set has too few: each where its owner would stand or as near to it as there is room for it, so that
 * everybody keeps their side. Whoever finds no room for a seat stands. Used once.
 */
public final class BroughtSeats {
    /** What somebody takes who stands beside a seat, from the middle. */
    private static final double BODY = 280;
    /** What somebody takes who sits, from the middle, up to another seat. */
    private static final double LAP = 230;
    /** What stays free of seats before a door. */
    private static final double DOOR = 450;
    private static final double NEXT = 520;
    private static final int RINGS = 24;
    private static final int STEP = 110;

    private final Scenery scenery;
    private final PartKind kind;
    private final Map<String, Flat> stations;
    private final Map<String, Flat> seated = new LinkedHashMap<>();
    private final List<Part> seats = new ArrayList<>();

    /**
     * @param kind of seat
     * @param stations where everybody would stand, without crowds
     */
    public BroughtSeats(Scenery scenery, PartKind kind, Map<String, Flat> stations) {
        this.scenery = scenery;
        this.kind = kind;
        this.stations = stations;
    }

    /**
     * The seats; the id of each is {@code seat.} and that of its owner.
     *
     * @param sitters from left to right
     */
    public List<Part> of(List<String> sitters) {
        for (String id : sitters) seated.put(id, stations.get(id));
        for (String id : sitters) {
            int turn = turn(stations.get(id));
            Optional<Part> seat = near(id, turn);
            seat.ifPresent(seats::add);
            seat.ifPresent(part -> seated.put(id, Flat.of(part.at())));
        }
        return List.copyOf(seats);
    }

    private Optional<Part> near(String id, int turn) {
        Flat wanted = stations.get(id);
        for (int ring = 0; ring <= RINGS; ring++) for (int step = 0; step < Math.max(1, ring * 6); step++) {
            Flat at = wanted.plus(Flat.toward(90 + 360.0 * step / Math.max(1, ring * 6)).times(ring * STEP));
            Part seat = seat(id, at.spot(scenery.stage().y(), turn));
            if (fits(id, seat)) return Optional.of(seat);
        }
        return Optional.empty();
    }

    private Part seat(String id, Spot at) {
        return new Part("seat." + id, kind.name(), at, Math.min(kind.width(), 700), kind.height(), Math.min(kind.depth(), 650), kind.tone());
    }

    private boolean fits(String id, Part seat) {
        Flat at = Flat.of(seat.at());
        Solid solid = Solid.of(seat);
        if (!scenery.free(at, BODY, Optional.empty()) || !solid.outline().stream().allMatch(corner -> scenery.free(corner, 30, Optional.empty())))
            return false;
        if (scenery.marks().stream().anyMatch(mark -> mark.use() == Mark.Use.ENTER && solid.distance(Flat.of(mark.at())) < DOOR)) return false;
        for (Part other : seats) {
            Flat lap = Flat.of(other.at());
            if (Solid.of(other).touches(solid, 60) || Solid.of(other).distance(at) < LAP || solid.distance(lap) < LAP || lap.distance(at) < NEXT)
                return false;
        }
        for (Map.Entry<String, Flat> other : stations.entrySet()) {
            if (other.getKey().equals(id)) continue;
            Flat there = seated.getOrDefault(other.getKey(), other.getValue());
            boolean waits = seated.containsKey(other.getKey());
            if (!waits && (solid.distance(there) < BODY || there.distance(at) < NEXT)) return false;
            if (waits && there.distance(at) < 0.6 * NEXT) return false;
            boolean right = stations.get(id).x() > other.getValue().x();
            if ((right ? at.x() - there.x() : there.x() - at.x()) < 60) return false;
        }
        return true;
    }

    /** A brought seat faces the side where most of the others are; whoever is alone is turned a little to the middle. */
    private int turn(Flat at) {
        long right = stations.values().stream().filter(other -> other.x() > at.x() + 1).count();
        long left = stations.values().stream().filter(other -> other.x() < at.x() - 1).count();
        if (left + right == 0) return at.x() <= scenery.stage().x() ? 25 : -25;
        return right == left ? 0 : right > left ? 60 - (int) Math.min(35, 25 * left) : (int) Math.min(35, 25 * right) - 60;
    }
}

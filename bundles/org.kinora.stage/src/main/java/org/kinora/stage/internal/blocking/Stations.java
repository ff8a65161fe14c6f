package org.kinora.stage.internal.blocking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kinora.api.stage.Mark;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Shot;
import org.kinora.stage.internal.body.Bodies;
import org.kinora.stage.internal.geometry.Flat;

/**
 * Where everybody of a scene stands between all that they do: in the order of the axis, two at the distance of a talk, three in a shallow arc, more
 * in
 * rows, clear of parts and of each other. Used once.
 */
final class Stations {
    /** How far from the middle of a narrow place room is looked for, and how finely. */
    private static final int REACH = 3000;
    private static final int CELL = 60;

    private final Scenery scenery;
    private final Troupe troupe;
    private final Bodies bodies;
    private final boolean upright;
    private final Map<String, Mark> sitters;
    private final Map<String, Flat> stations = new LinkedHashMap<>();
    private final Map<String, Integer> girths = new LinkedHashMap<>();

    private Stations(Scenery scenery, Troupe troupe, Bodies bodies, boolean upright, Map<String, Mark> sitters) {
        this.scenery = scenery;
        this.troupe = troupe;
        this.bodies = bodies;
        this.upright = upright;
        this.sitters = sitters;
    }

    /**
     * What was found.
     *
     * @param kept whether everybody who has no seat has room and keeps their side
     * @param girths millimetres across the places of the people; a crowd is as wide as there is room
     */
    record Found(Map<String, Flat> spots, Map<String, Integer> girths, boolean kept) {}

    /** @param sitters seats by character: the others take their places first, on their sides of the seats */
    static Found of(Scenery scenery, Troupe troupe, Bodies bodies, boolean upright, Map<String, Mark> sitters) {
        Stations made = new Stations(scenery, troupe, bodies, upright, sitters);
        made.place();
        return new Found(made.stations, made.girths, made.kept(troupe.order().stream()
                .filter(id -> !troupe.crowd(id) && !sitters.containsKey(id)).toList()));
    }

    private void place() {
        List<String> people = troupe.order().stream().filter(id -> !troupe.crowd(id)).toList();
        int count = people.size();
        double width = span(people);
        int rows = count < 4 ? 1 : (int) Math.min(3, StrictMath.ceil((count - 1) * 620.0 / width));
        List<Integer> turns = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        turns.sort(Comparator.comparing(i -> sitters.containsKey(people.get(i))));
        for (int i : turns) {
            double share = count == 1 ? 0 : (double) i / (count - 1) - 0.5;
            double x = count == 1 ? lean(people.getFirst()) : share * width;
            double z = rows == 1 ? (0.25 - share * share) * (count > 2 ? 900 : 0) : (i % rows - (rows - 1) / 2.0) * 700;
            settle(people.get(i), scenery.middle().plus(new Flat(x, z)));
        }
        if (!kept(people.stream().filter(id -> !sitters.containsKey(id)).toList())) pack(people);
        int n = 0;
        for (String id : troupe.order()) if (troupe.crowd(id)) settle(id, scenery.middle().plus(new Flat(n++ * 2200 - 600, 2300)));
    }

    /** Whether everybody has room, on their side of the others. */
    private boolean kept(List<String> people) {
        return people.stream().allMatch(id -> ordered(id, stations.get(id))
                && scenery.free(stations.get(id), girths.get(id) / 2.0, Optional.empty()));
    }

    /**
     * Where there is hardly any room everybody stands as near to their place as leaves room for those further right: as far right as they could all
     * be is found first. Where that fails everybody stands as far left as the others let them, and where that fails too all stay.
     */
    private void pack(List<String> people) {
        Map<String, Flat> before = new LinkedHashMap<>(stations);
        Map<String, Flat> most = dense(people.reversed(), -1);
        stations.clear();
        for (String id : people) {
            if (most.size() < people.size()) break;
            Optional<Flat> spot = most(id, before.get(id), most.get(id).x());
            if (spot.isEmpty()) break;
            stations.put(id, spot.get());
        }
        if (stations.size() == people.size()) return;
        Map<String, Flat> left = dense(people, 1);
        stations.clear();
        stations.putAll(left.size() == people.size() ? left : before);
    }

    /** Everybody as far to one side as there is room; fewer than all where there is none. */
    private Map<String, Flat> dense(List<String> people, int way) {
        stations.clear();
        for (String id : people) {
            Optional<Flat> spot = outermost(id, girths.get(id) / 2.0, way);
            if (spot.isEmpty()) break;
            stations.put(id, spot.get());
        }
        return new LinkedHashMap<>(stations);
    }

    private Optional<Flat> outermost(String id, double radius, int way) {
        int reach = Math.min(scenery.set().width() / 2, REACH);
        int deep = Math.min(scenery.set().depth() / 2, REACH);
        for (int x = -reach; x <= reach; x += CELL) {
            for (int z = 0; Math.abs(z) <= deep; z = z > 0 ? -z : CELL - z) {
                Flat trial = scenery.middle().plus(new Flat(way * x, z));
                if (clear(trial, radius) && ordered(id, trial)) return Optional.of(trial);
            }
        }
        return Optional.empty();
    }

    /** The spot nearest to a wanted one that is no further right than a limit. */
    private Optional<Flat> most(String id, Flat wanted, double limit) {
        double radius = girths.get(id) / 2.0;
        for (int ring = 0; ring <= 40; ring++) for (int step = 0; step < Math.max(1, ring * 6); step++) {
            Flat trial = wanted.plus(Flat.toward(90 + 360.0 * step / Math.max(1, ring * 6)).times(ring * 90));
            if (trial.x() <= limit && clear(trial, radius) && ordered(id, trial)) return Optional.of(trial);
        }
        return Optional.empty();
    }

    /** Whoever is alone stands a little to the side that the director gave, with room to look into. */
    private double lean(String id) {
        return troupe.shots().stream().flatMap(shot -> shot.figures().stream()).mapToInt(figure -> figure.x() < 500 ? -1 : 1).sum() < 0 ? -150 : 150;
    }

    private double span(List<String> people) {
        if (people.size() < 2) return 0;
        if (people.size() == 2) return Distance.of(troupe, people.get(0), people.get(1), emotions(), upright);
        double room = scenery.width() - 400.0;
        return Math.min(people.size() == 3 ? Distance.MOST : room, (people.size() - 1) * 900.0);
    }

    private List<String> emotions() {
        List<String> emotions = new ArrayList<>();
        for (Shot shot : troupe.shots()) for (Figure figure : shot.figures()) emotions.add(figure.emotion());
        Map<String, Integer> counts = new LinkedHashMap<>();
        emotions.stream().filter(emotion -> !emotion.equals("neutral")).forEach(emotion -> counts.merge(emotion, 1, Integer::sum));
        return counts.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).map(top -> List.of(top.getKey())).orElse(List.of());
    }

    /** The nearest spot to the wanted one that is clear of parts and people and keeps the order of the axis. */
    private void settle(String id, Flat wanted) {
        int girth = bodies.of(troupe.people().get(id), "stand").girth();
        List<Integer> widths = troupe.crowd(id) ? List.of(girth, 1500, 1200, 900, 700, 500) : List.of(girth);
        for (int width : widths) {
            boolean last = width == widths.getLast();
            Optional<Flat> spot = nearest(id, wanted, width / 2.0, width > 1200 ? 16 : 30, true);
            if (spot.isEmpty() && last) spot = nearest(id, wanted, width / 2.0, 60, false);
            if (spot.isEmpty() && !last) continue;
            stations.put(id, spot.orElse(wanted));
            girths.put(id, width);
            return;
        }
    }

    private Optional<Flat> nearest(String id, Flat wanted, double radius, int rings, boolean sides) {
        for (int ring = 0; ring <= rings; ring++) for (int step = 0; step < Math.max(1, ring * 6); step++) {
            Flat trial = wanted.plus(Flat.toward(90 + 360.0 * step / Math.max(1, ring * 6)).times(ring * 110));
            if (clear(trial, radius) && (!sides || ordered(id, trial))) return Optional.of(trial);
        }
        return Optional.empty();
    }

    private boolean clear(Flat trial, double radius) {
        if (!scenery.free(trial, radius + 10, Optional.empty())) return false;
        return stations.entrySet().stream().allMatch(other -> other.getValue().distance(trial) >= radius + 20 + girths.get(other.getKey()) / 2.0);
    }

    /** People further right on the axis stand further right; a crowd is everywhere. */
    private boolean ordered(String id, Flat trial) {
        if (troupe.crowd(id)) return true;
        boolean seats = sitters.entrySet().stream().filter(other -> !other.getKey().equals(id)).allMatch(other ->
                Integer.signum(troupe.rank(id) - troupe.rank(other.getKey())) * (trial.x() - other.getValue().at().x()) > 60);
        return seats && stations.entrySet().stream().filter(other -> !troupe.crowd(other.getKey()))
                .allMatch(other -> Integer.signum(troupe.rank(id) - troupe.rank(other.getKey())) * (trial.x() - other.getValue().x()) > 60);
    }
}

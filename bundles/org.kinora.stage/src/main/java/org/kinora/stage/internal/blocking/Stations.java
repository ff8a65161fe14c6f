package org.kinora.stage.internal.blocking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Scenery scenery;
    private final Troupe troupe;
    private final Bodies bodies;
    private final boolean upright;
    private final Map<String, Flat> stations = new LinkedHashMap<>();
    private final Map<String, Integer> girths = new LinkedHashMap<>();

    private Stations(Scenery scenery, Troupe troupe, Bodies bodies, boolean upright) {
        this.scenery = scenery;
        this.troupe = troupe;
        this.bodies = bodies;
        this.upright = upright;
    }

    /**
     * What was found.
     *
     * @param girths millimetres across the places of the people; a crowd is as wide as there is room
     */
    record Found(Map<String, Flat> spots, Map<String, Integer> girths) {}

    static Found of(Scenery scenery, Troupe troupe, Bodies bodies, boolean upright) {
        Stations made = new Stations(scenery, troupe, bodies, upright);
        made.place();
        return new Found(made.stations, made.girths);
    }

    private void place() {
        List<String> people = troupe.order().stream().filter(id -> !troupe.crowd(id)).toList();
        int count = people.size();
        double width = span(people);
        int rows = count < 4 ? 1 : (int) Math.min(3, StrictMath.ceil((count - 1) * 620.0 / width));
        for (int i = 0; i < count; i++) {
            double share = count == 1 ? 0 : (double) i / (count - 1) - 0.5;
            double x = count == 1 ? lean(people.getFirst()) : share * width;
            double z = rows == 1 ? (0.25 - share * share) * (count > 2 ? 900 : 0) : (i % rows - (rows - 1) / 2.0) * 700;
            settle(people.get(i), scenery.middle().plus(new Flat(x, z)));
        }
        int n = 0;
        for (String id : troupe.order()) if (troupe.crowd(id)) settle(id, scenery.middle().plus(new Flat(n++ * 2200 - 600, 2300)));
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
        return stations.entrySet().stream().filter(other -> !troupe.crowd(other.getKey()) && troupe.rank(other.getKey()) < troupe.rank(id))
                .allMatch(other -> trial.x() > other.getValue().x() + 60);
    }
}

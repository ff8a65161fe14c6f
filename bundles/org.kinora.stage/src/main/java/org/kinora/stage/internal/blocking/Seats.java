package org.kinora.stage.internal.blocking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.stage.Mark;
import org.kinora.stage.internal.body.Bodies;
import org.kinora.stage.internal.geometry.Flat;

/**
 * Where those sit and lie who do so in a scene.
 *
 * @param sitting marks by character
 * @param lying beds by character; who is missing lies on the ground
 */
public record Seats(Map<String, Mark> sitting, Map<String, Mark> lying) {
    /** Who needs a seat: whoever sits in a shot, and in a car everybody. */
    public static List<String> sitters(Troupe troupe, Scenery scenery, Bodies bodies) {
        return troupe.order().stream().filter(id -> !troupe.crowd(id) && (scenery.seated()
                || troupe.ever(id, "sit", bodies))).toList();
    }

    /** The seats of a set; empty when more are needed. */
    public static Optional<Seats> of(Scenery scenery, Troupe troupe, Bodies bodies, List<String> sitters, List<Mark> usable, Map<String,
            Flat> stations) {
        Map<String, Mark> beds = beds(scenery, troupe, bodies, usable);
        List<String> full = beds.values().stream().map(Mark::part).toList();
        // Nobody sits on a bed that somebody lies in.
        List<Mark> seats = usable.stream().filter(mark -> mark.use() == Mark.Use.SIT && Math.abs(mark.at().y() - scenery.stage().y()) < 1300)
                .filter(mark -> !full.contains(mark.part())).toList();
        return Seating.of(scenery, sitters, seats, stations, troupe.order().stream().filter(id -> !troupe.crowd(id)).toList())
                .map(sitting -> new Seats(sitting, beds));
    }

    private static Map<String, Mark> beds(Scenery scenery, Troupe troupe, Bodies bodies, List<Mark> usable) {
        Map<String, Mark> beds = new HashMap<>();
        List<Mark> free = new ArrayList<>(usable.stream().filter(mark -> mark.use() == Mark.Use.LIE).sorted(Comparator
                .comparingDouble((Mark mark) -> Flat.of(mark.at()).distance(scenery.middle())).thenComparing(Mark::id)).toList());
        for (String id : troupe.order()) {
            if (free.isEmpty() || !troupe.human(id) || !troupe.ever(id, "lie", bodies)) continue;
            beds.put(id, free.removeFirst());
        }
        return beds;
    }
}

package org.kinora.stage.internal.blocking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.stage.Mark;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Turn;

/**
 * Deals seats to those who sit: in the order of the axis, each near where they would stand and on their side of those who stand, neighbours at the
 * distance of a talk, nobody with the back to the audience who need not. The cheapest choice of all is found by dynamic programming over the seats
 * from
 * left to right.
 */
final class Seating {
    private static final double NEVER = 1e6;
    private static final int MOST = 72;

    private final Scenery scenery;
    private final List<Mark> seats;
    private final List<String> people;
    private final Map<String, Flat> stations;
    private final List<String> order;

    private Seating(Scenery scenery, List<Mark> seats, List<String> people, Map<String, Flat> stations, List<String> order) {
        this.scenery = scenery;
        this.seats = seats;
        this.people = people;
        this.stations = stations;
        this.order = order;
    }

    /**
     * Seats by character; empty when there are too few, or none at a bearable place.
     *
     * @param people those who sit, from left to right
     * @param stations where everybody would stand
     * @param order everybody, from left to right
     */
    static Optional<Map<String, Mark>> of(Scenery scenery, List<String> people, List<Mark> seats, Map<String, Flat> stations, List<String> order) {
        if (people.isEmpty()) return Optional.of(Map.of());
        List<Mark> near = seats.stream().sorted(Comparator.comparingDouble((Mark seat) -> Flat.of(seat.at()).distance(scenery.middle()))
                .thenComparing(Mark::id)).limit(MOST).sorted(Comparator.comparingInt((Mark seat) -> seat.at().x()).thenComparing(Mark::id)).toList();
        return near.size() < people.size() ? Optional.empty() : new Seating(scenery, near, people, stations, order).deal();
    }

    private Optional<Map<String, Mark>> deal() {
        int n = people.size();
        double[][] cost = new double[n][seats.size()];
        int[][] from = new int[n][seats.size()];
        for (int p = 0; p < n; p++) for (int s = 0; s < seats.size(); s++) {
            double best = p == 0 ? 0 : NEVER;
            from[p][s] = -1;
            for (int t = 0; p > 0 && t < s; t++) {
                double sum = cost[p - 1][t] + between(seats.get(t), seats.get(s), scenery.seated() ? 8 : 150);
                if (sum >= best) continue;
                best = sum;
                from[p][s] = t;
            }
            cost[p][s] = best + own(people.get(p), seats.get(s));
        }
        int last = 0;
        for (int s = 1; s < seats.size(); s++) if (cost[n - 1][s] < cost[n - 1][last]) last = s;
        if (cost[n - 1][last] > (scenery.seated() ? 900 : 2.3) * n) return Optional.empty();
        List<Mark> dealt = new ArrayList<>();
        for (int p = n - 1, s = last; p >= 0; s = from[p][s], p--) dealt.addFirst(seats.get(s));
        Map<String, Mark> seating = new LinkedHashMap<>();
        for (int p = 0; p < n; p++) seating.put(people.get(p), dealt.get(p));
        return Optional.of(seating);
    }

    private double own(String person, Mark seat) {
        double turned = Math.abs(Turn.between(0, seat.at().heading()));
        double cost = (turned > 120 ? 0.9 : 0) + seat.at().y() / 2000.0;
        if (scenery.seated()) return cost + Flat.of(seat.at()).distance(scenery.middle()) / 350;
        return cost + Flat.of(seat.at()).distance(stations.getOrDefault(person, scenery.middle())) / 1600 + wrongSide(person, seat)
                + (turnsAway(person, seat) ? 0.8 : 0);
    }

    /** Whether a seat that does not swivel has its back to where most of the others are. */
    private boolean turnsAway(String person, Mark seat) {
        if (scenery.swivels(seat.id())) return false;
        int rank = order.indexOf(person);
        int side = Integer.compare(order.size() - 1 - rank, rank);
        return side * Turn.between(0, seat.at().heading()) < -20;
    }

    /** What it costs to sit on the wrong side of those who stand. */
    private double wrongSide(String person, Mark seat) {
        double cost = 0;
        for (Map.Entry<String, Flat> other : stations.entrySet()) {
            if (people.contains(other.getKey())) continue;
            int side = Integer.signum(order.indexOf(person) - order.indexOf(other.getKey()));
            if (side * (seat.at().x() - other.getValue().x()) < 100) cost += 1.6;
        }
        return cost;
    }

    private static double between(Mark left, Mark right, int least) {
        double far = Flat.of(left.at()).distance(Flat.of(right.at()));
        if (right.at().x() - left.at().x() < least || far < (least < 100 ? 420 : 500)) return NEVER;
        double cost = far > Distance.MOST ? (far - Distance.MOST) / 400 : far < Distance.LEAST ? 0.5 : 0;
        boolean facing = Math.abs(Turn.between(left.at().heading(), right.at().heading())) > 90;
        boolean away = Turn.between(0, left.at().heading()) < -20 && Turn.between(0, right.at().heading()) > 20;
        return cost + (facing && !away ? -0.3 : 0) + (away ? 1.5 : 0);
    }
}

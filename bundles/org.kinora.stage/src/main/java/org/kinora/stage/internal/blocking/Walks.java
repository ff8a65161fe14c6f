package org.kinora.stage.internal.blocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.kinora.api.stage.Spot;
import org.kinora.stage.internal.geometry.Flat;

/** Ways around what stands in the set: A* (Hart, Nilsson, Raphael 1968) on a grid, then straightened. Used by one thread. */
final class Walks {
    private static final int STEP = 250;
    private static final int[][] MOVES = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1}};
    private static final int MOST = 12_000;

    private final Scenery scenery;
    private final List<Taken> others;
    private final double radius;

    /** @param others where people stand who are to be gone around */
    Walks(Scenery scenery, List<Taken> others, double radius) {
        this.scenery = scenery;
        this.others = others;
        this.radius = radius;
    }

    private record Cell(int i, int k) {}

    private record Open(Cell cell, double cost) {}

    /** The spots of a way, each facing the next; empty when there is no way. */
    List<Spot> way(Flat from, Flat to, int level) {
        List<Flat> points = straight(from, to) ? List.of(from, to) : search(from, to);
        List<Spot> way = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Flat ahead = i + 1 < points.size() ? points.get(i + 1).minus(points.get(i)) : points.get(i).minus(points.get(i - 1));
            way.add(points.get(i).spot(level, ahead.heading()));
        }
        return way;
    }

    /** Whether the straight way to a point, and the point itself, is free. */
    boolean open(Flat from, Flat to) {
        return free(to) && straight(from, to);
    }

    private List<Flat> search(Flat from, Flat to) {
        Map<Cell, Double> costs = new HashMap<>();
        Map<Cell, Cell> before = new HashMap<>();
        PriorityQueue<Open> open = new PriorityQueue<>((a, b) -> a.cost() != b.cost() ? Double.compare(a.cost(), b.cost())
                : a.cell().i() != b.cell().i() ? a.cell().i() - b.cell().i() : a.cell().k() - b.cell().k());
        Cell start = new Cell(0, 0);
        costs.put(start, 0.0);
        open.add(new Open(start, 0));
        for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
            Cell cell = open.poll().cell();
            Flat here = point(from, cell);
            if (here.distance(to) <= STEP && straight(here, to)) return pulled(trail(from, to, cell, before));
            for (int[] move : MOVES) {
                Cell next = new Cell(cell.i() + move[0], cell.k() + move[1]);
                boolean aslant = move[0] != 0 && move[1] != 0;
                if (!free(point(from, next)) || aslant && !free(here.lerp(point(from, next), 0.5))) continue;
                double cost = costs.get(cell) + STEP * (aslant ? 1.414 : 1);
                if (cost >= costs.getOrDefault(next, Double.MAX_VALUE)) continue;
                costs.put(next, cost);
                before.put(next, cell);
                open.add(new Open(next, cost + point(from, next).distance(to)));
            }
        }
        return List.of();
    }

    private static Flat point(Flat from, Cell cell) {
        return from.plus(new Flat(cell.i() * STEP, cell.k() * STEP));
    }

    private static List<Flat> trail(Flat from, Flat to, Cell last, Map<Cell, Cell> before) {
        List<Flat> trail = new ArrayList<>(List.of(to));
        for (Cell cell = last; cell != null; cell = before.get(cell)) trail.addFirst(point(from, cell));
        return trail;
    }

    /** Leaves out whatever the straight way does not need. */
    private List<Flat> pulled(List<Flat> trail) {
        List<Flat> pulled = new ArrayList<>(List.of(trail.getFirst()));
        int at = 0;
        while (at < trail.size() - 1) {
            int next = trail.size() - 1;
            while (next > at + 1 && !straight(trail.get(at), trail.get(next))) next--;
            pulled.add(trail.get(next));
            at = next;
        }
        return pulled;
    }

    /** Whether the straight way between two points is free; its ends are given. */
    private boolean straight(Flat from, Flat to) {
        int steps = Math.max(1, (int) (from.distance(to) / 60));
        for (int i = 1; i < steps; i++) if (!free(from.lerp(to, (double) i / steps))) return false;
        return true;
    }

    private boolean free(Flat point) {
        return scenery.free(point, radius, Optional.empty()) && others.stream().allMatch(other -> other.clear(point, radius - 20));
    }
}

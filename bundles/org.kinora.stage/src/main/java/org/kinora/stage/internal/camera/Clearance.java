package org.kinora.stage.internal.camera;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Point;
import org.kinora.stage.internal.geometry.Solid;

/** Whether a camera has room where it is, and what stands between it and what it is to show. */
final class Clearance {
    private static final double HOUSING = 140;
    private static final double NEAR = 45;

    private final Studio studio;

    Clearance(Studio studio) {
        this.studio = studio;
    }

    /** Whether a camera hangs clear of parts, walls, ground and the people who are seen; {@code but} names people who may be near it. */
    boolean free(Point at, List<Placement> people, List<String> but) {
        if (at.y() < studio.lowest() - 1) return false;
        for (Studio.Block block : studio.blocks()) {
            for (Solid solid : block.solids()) if (solid.near(at, block.wall() ? 90 : HOUSING)) return false;
        }
        return clearOf(at, people, but);
    }

    /** The same for a small camera near something that is looked at, such as the table under a letter. */
    boolean free(Point at, List<Placement> people, List<String> but, List<String> keep) {
        if (at.y() < studio.lowest() - 1) return false;
        for (Studio.Block block : studio.blocks()) {
            double room = keep.contains(block.part().id()) ? NEAR : block.wall() ? 90 : HOUSING;
            for (Solid solid : block.solids()) if (solid.near(at, room)) return false;
        }
        return clearOf(at, people, but);
    }

    private static boolean clearOf(Point at, List<Placement> people, List<String> but) {
        for (Placement person : people) {
            if (!person.seen() || but.contains(person.character())) continue;
            double radius = person.girth() / 2.0 + 250;
            if (at.y() < person.crown() + 200 && Flat.of(person.at()).distance(at.flat()) < radius) return false;
        }
        return true;
    }

    /** Whether a camera hangs clear but for parts that can be taken away for it: neither walls nor what is looked at. */
    boolean bearable(Point at, List<Placement> people, List<String> but, List<String> keep) {
        if (at.y() < studio.lowest() - 1) return false;
        for (Studio.Block block : studio.blocks()) {
            boolean stays = block.wall() || keep.contains(block.part().id());
            if (stays && block.solids().stream().anyMatch(solid -> solid.near(at, block.wall() ? 90 : HOUSING))) return false;
        }
        return clearOf(at, people, but);
    }

    /** Whether the whole straight way of a camera is clear. */
    boolean free(Point from, Point to, List<Placement> people, List<String> but) {
        int steps = Math.clamp((int) (from.distance(to) / 120), 1, 200);
        for (int i = 1; i <= steps; i++) if (!free(from.lerp(to, (double) i / steps), people, but)) return false;
        return true;
    }

    /**
     * The parts that are taken away for a camera, so that the points that matter are seen: walls that it stands behind or that stand in the way,
     * parts
     * in the way, and what fills the frame right before the lens.
     *
     * @param keep ids of parts that are looked at
     */
    List<String> wild(Lens lens, List<Point> points, List<String> keep) {
        List<String> wild = new ArrayList<>();
        double nearest = points.stream().mapToDouble(point -> lens.see(point).ahead()).min().orElse(3000);
        for (Studio.Block block : studio.blocks()) {
            if (keep.contains(block.part().id())) continue;
            boolean away = behind(block, lens, points) || between(block, lens, points) || looms(block, lens, nearest) || holds(block, lens);
            if (away) wild.add(block.part().id());
        }
        for (Part part : studio.scenery().parts()) {
            boolean carried = wild.contains(part.on()) && !keep.contains(part.id()) && !wild.contains(part.id());
            if (carried) wild.add(part.id());
        }
        return List.copyOf(wild);
    }

    private static boolean between(Studio.Block block, Lens lens, List<Point> points) {
        return points.stream().anyMatch(point -> block.solids().stream().anyMatch(solid -> solid.crosses(lens.at(), point)));
    }

    /** Whether the camera is in a part. */
    private static boolean holds(Studio.Block block, Lens lens) {
        return !block.wall() && block.solids().stream().anyMatch(solid -> solid.near(lens.at(), HOUSING));
    }

    /** Whether a wall or ceiling shows the camera its outer side while what matters lies on its inner one. */
    private boolean behind(Studio.Block block, Lens lens, List<Point> points) {
        if (!block.wall()) return false;
        if (block.part().kind().equals("ceiling")) return lens.at().y() > block.part().at().y() - 60;
        Solid wall = block.solids().getFirst();
        return wall.before(lens.at().flat()) < 0 && points.stream().anyMatch(point -> wall.before(point.flat()) > 0);
    }

    /** Whether something that is no subject stands right before the lens and covers a good part of the frame. */
    private static boolean looms(Studio.Block block, Lens lens, double nearest) {
        if (block.wall()) return false;
        for (Solid solid : block.solids()) {
            double left = 1;
            double right = 0;
            double top = 1;
            double ahead = Double.MAX_VALUE;
            for (Point corner : solid.corners()) {
                Lens.Seen seen = lens.see(corner);
                if (seen.ahead() < 60) continue;
                ahead = Math.min(ahead, seen.ahead());
                left = Math.min(left, seen.x());
                right = Math.max(right, seen.x());
                top = Math.min(top, seen.y());
            }
            boolean covers = Math.min(1, right) - Math.max(0, left) > 0.12 && top < 0.62 && right > 0 && left < 1;
            if (covers && ahead < Math.min(1100, nearest * 0.45)) return true;
        }
        return false;
    }
}

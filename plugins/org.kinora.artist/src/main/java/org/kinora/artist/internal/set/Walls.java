package org.kinora.artist.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.SetPlan;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;

/** Walls with real openings where windows and doors sit in them, clad as walls of such a place are. */
final class Walls {
    private static final List<String> INSET = List.of("door", "double-door", "sliding-door", "gate", "big-gate", "window", "high-window",
            "shop-window", "panorama", "porthole",
            "bars", "elevator");

    /** An opening in a wall: across from the middle of the wall, and up. */
    record Opening(double x0, double x1, double y0, double y1) {}

    Model wall(Part part, Build.Brief brief, List<Part> parts, SetPlan set) {
        List<Opening> openings = openings(part, brief, parts);
        Cladding cladding = Cladding.of(set);
        Build b = new Build(new Build.Brief(brief.owner(), brief.kind(), brief.frame(), brief.width(), brief.height(), brief.depth(),
                brief.tone() + cladding.lighter(), brief.note(),
                brief.night(), false));
        b.of(cladding.finish(), 0);
        shell(b, openings);
        cladding.clad(b, openings);
        return b.loose(Model.Role.SET);
    }

    static List<Opening> openings(Part wall, Build.Brief brief, List<Part> parts) {
        List<Opening> openings = new ArrayList<>();
        Frame frame = brief.frame();
        for (Part part : parts) {
            if (!INSET.contains(part.kind())) continue;
            Vec from = new Vec(part.at().x(), part.at().y(), part.at().z()).minus(frame.origin());
            double across = -from.dot(frame.right());
            double off = Math.abs(from.dot(frame.front()));
            int turn = Math.floorMod(part.at().heading() - wall.at().heading(), 180);
            if (turn != 0 || off > 220 || Math.abs(across) > wall.width() / 2.0) continue;
            double half = part.width() / 2.0;
            openings.add(new Opening(Math.max(across - half, -wall.width() / 2.0), Math.min(across + half, wall.width() / 2.0), Math.max(0, from.y()),
                    Math.min(from.y() + part.height(), wall.height())));
        }
        return openings;
    }

    private static boolean open(List<Opening> openings, double x, double y) {
        return openings.stream().anyMatch(o -> x > o.x0() && x < o.x1() && y > o.y0() && y < o.y1());
    }

    private static void shell(Build b, List<Opening> openings) {
        TreeSet<Double> xs = new TreeSet<>(List.of(-b.w / 2, b.w / 2));
        TreeSet<Double> ys = new TreeSet<>(List.of(0.0, b.h));
        for (Opening o : openings) {
            xs.addAll(List.of(o.x0(), o.x1()));
            ys.addAll(List.of(o.y0(), o.y1()));
        }
        List<Double> x = List.copyOf(xs);
        List<Double> y = List.copyOf(ys);
        double z = b.d / 2;
        for (int i = 0; i + 1 < x.size(); i++) for (int j = 0; j + 1 < y.size(); j++) {
            if (open(openings, (x.get(i) + x.get(i + 1)) / 2, (y.get(j) + y.get(j + 1)) / 2)) continue;
            for (int side = -1; side <= 1; side += 2) {
                b.pane(new Vec(0, 0, side), false, new Vec(x.get(i), y.get(j), side * z), new Vec(x.get(i + 1), y.get(j), side * z),
                        new Vec(x.get(i + 1), y.get(j + 1), side * z),
                        new Vec(x.get(i), y.get(j + 1), side * z));
            }
        }
        for (Opening o : openings) {
            across(b, o.x0(), o.x1(), o.y1(), -1, z);
            if (o.y0() > 1) across(b, o.x0(), o.x1(), o.y0(), 1, z);
            along(b, o.x0(), o.y0(), o.y1(), 1, z);
            along(b, o.x1(), o.y0(), o.y1(), -1, z);
        }
        across(b, -b.w / 2, b.w / 2, b.h, 1, z);
        along(b, -b.w / 2, 0, b.h, -1, z);
        along(b, b.w / 2, 0, b.h, 1, z);
    }

    private static void across(Build b, double x0, double x1, double y, int way, double z) {
        b.pane(new Vec(0, way, 0), true, new Vec(x0, y, -z), new Vec(x1, y, -z), new Vec(x1, y, z), new Vec(x0, y, z));
    }

    private static void along(Build b, double x, double y0, double y1, int way, double z) {
        b.pane(new Vec(way, 0, 0), true, new Vec(x, y0, -z), new Vec(x, y1, -z), new Vec(x, y1, z), new Vec(x, y0, z));
    }
}

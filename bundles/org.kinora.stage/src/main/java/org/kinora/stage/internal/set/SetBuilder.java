package org.kinora.stage.internal.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Spot;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Solid;
import org.kinora.stage.internal.words.Seed;

/** Builds the parts of a kit for one place: its own seed mirrors the set, and deals what is scattered. Used once. */
final class SetBuilder {
    private static final int THICK = 120;

    private final Catalogue catalogue;
    private final Kit kit;
    private final Seed seed;
    private final boolean mirrored;
    private final boolean walled;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private String landmark = "";

    SetBuilder(Catalogue catalogue, Kit kit, String place) {
        this.catalogue = catalogue;
        this.kit = kit;
        seed = new Seed("set", place);
        mirrored = seed.next(2) == 1;
        walled = kit.where().equals("in") && !kit.is("bare");
    }

    SetBuilder build() {
        if (walled) shell();
        List<Kit.Item> scattered = new ArrayList<>();
        for (Kit.Item item : kit.items()) {
            if (item.anchor().equals("scatter")) scattered.add(item);
            else for (int i = 0; i < item.times(); i++) place(item, i);
        }
        scattered.forEach(this::scatter);
        return this;
    }

    List<Part> parts() {
        return parts;
    }

    String landmark() {
        return landmark;
    }

    Spot stage() {
        return new Spot(side() * kit.stageX(), 0, kit.stageZ(), 0);
    }

    private int side() {
        return mirrored ? -1 : 1;
    }

    private void shell() {
        int w = kit.width();
        int d = kit.depth();
        wall("wall.back", new Spot(0, 0, d / 2 + THICK / 2, 0), w + 2 * THICK);
        wall("wall.left", new Spot(-w / 2 - THICK / 2, 0, 0, 90), d);
        wall("wall.right", new Spot(w / 2 + THICK / 2, 0, 0, 270), d);
        wall("wall.front", new Spot(0, 0, -d / 2 - THICK / 2, 180), w + 2 * THICK);
        if (!kit.is("roofless")) parts.add(new Part("ceiling", "ceiling", new Spot(0, kit.height(), 0, 0), w, 60, d, catalogue.kind("ceiling")
                .tone()));
    }

    private void wall(String id, Spot at, int length) {
        parts.add(new Part(id, "wall", at, length, kit.height(), THICK, catalogue.kind("wall").tone()));
    }

    private void place(Kit.Item item, int index) {
        PartKind kind = catalogue.kind(item.kind());
        int depth = item.option("d", kind.depth());
        int along = item.numbers().getFirst() + index * (item.anchor().equals("at") || acrossX(item) ? item.stepX() : item.stepZ());
        int inset = kind.is("inset") && walled ? -THICK / 2 : depth / 2;
        int heading = item.numbers().size() > 2 ? item.numbers().get(2) : 0;
        int z = item.option("z", 0);
        Spot spot = switch (item.anchor()) {
            case "back" -> new Spot(along, 0, kit.depth() / 2 - inset + z, 0);
            case "front" -> new Spot(along, 0, -kit.depth() / 2 + inset + z, 180);
            case "left" -> new Spot(-kit.width() / 2 + inset, 0, along + z, 90);
            case "right" -> new Spot(kit.width() / 2 - inset, 0, along + z, 270);
            default -> new Spot(along, 0, (item.numbers().size() > 1 ? item.numbers().get(1) : 0) + index * item.stepZ() + z, heading);
        };
        add(item, kind, spot, 1000);
    }

    private static boolean acrossX(Kit.Item item) {
        return item.anchor().equals("back") || item.anchor().equals("front");
    }

    private void add(Kit.Item item, PartKind kind, Spot spot, int scale) {
        int y = item.option("y", kind.number("hung", 0));
        int width = item.option("w", kind.width()) * scale / 1000;
        int depth = item.option("d", kind.depth()) * scale / 1000;
        int height = item.option("h", kind.height()) * scale / 1000;
        Spot at = new Spot(side() * spot.x(), y, spot.z(), side() * spot.heading());
        String id = id(item.id());
        String wall = walled && !item.anchor().equals("at") && (kind.is("inset") || kind.is("hung")) ? "wall." + wall(item.anchor()) : carrier(at);
        parts.add(new Part(id, kind.name(), at, width, height, depth, item.option("t", kind.tone()), item.options().getOrDefault("n", ""), wall));
        if (item.landmark() && landmark.isEmpty()) landmark = id;
    }

    private String wall(String anchor) {
        return !mirrored ? anchor : anchor.equals("left") ? "right" : anchor.equals("right") ? "left" : anchor;
    }

    /** What a part that begins above the floor stands on. */
    private String carrier(Spot at) {
        if (at.y() <= 0) return "";
        Flat flat = Flat.of(at);
        for (Part part : parts) {
            Solid solid = Solid.of(part);
            if (Math.abs(solid.high() - at.y()) < 60 && solid.distance(flat) < 0) return part.id();
        }
        return "";
    }

    private String id(String base) {
        int count = counts.merge(base, 1, Integer::sum);
        return count == 1 ? base : base + "." + count;
    }

    /** Deals parts over a rectangle, clear of the stage, of the view on it and of each other; one that finds no room stays away. */
    private void scatter(Kit.Item item) {
        PartKind kind = catalogue.kind(item.kind());
        List<Integer> area = item.numbers();
        Ground ground = new Ground(catalogue, parts);
        for (int n = 0; n < area.get(0); n++) {
            for (int attempt = 0; attempt < 12; attempt++) {
                Spot spot = new Spot(seed.between(area.get(1), area.get(2)), 0, seed.between(area.get(3), area.get(4)), seed.next(360));
                int scale = seed.between(820, 1220);
                int w = item.option("w", kind.width()) * scale / 1000;
                Spot at = new Spot(side() * spot.x(), 0, spot.z(), side() * spot.heading());
                Part trial = new Part("", kind.name(), at, w, 1, item.option("d", kind.depth()) * scale / 1000, 0);
                if (!kind.is("flat") && (Flat.of(at).distance(Flat.of(stage())) < 2600 + w / 2.0
                        || !ground.free(Solid.of(raised(trial)), 200))) continue;
                add(item, kind, spot, scale);
                ground.add(parts.getLast());
                break;
            }
        }
    }

    private static Part raised(Part trial) {
        return new Part(trial.id(), trial.kind(), trial.at(), trial.width(), 1000, trial.depth(), 0);
    }
}

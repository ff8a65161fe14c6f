package org.kinora.artist.internal.set;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.SetPlan;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;

/** What lies beyond a set: rings of scenery around it, paler with distance; round an interior only where a window or door opens on it. */
final class Beyond {
    private static final List<String> SEEN = List.of("window", "high-window", "panorama", "shop-window", "porthole", "windscreen", "door",
            "double-door", "big-gate", "car-rear", "car-side", "bars",
            "sliding-door");

    List<Model> of(SetPlan set, List<Part> parts, Hour hour) {
        boolean closed = set.interior() && set.height() > 0;
        if (closed && parts.stream().noneMatch(part -> SEEN.contains(part.kind())) && parts.stream().filter(part -> part.kind().equals("wall"))
                .count() == 4) return List.of();
        // A carriage is open to the sides and above; its land begins right outside.
        Build b = new Build(new Build.Brief("beyond", set.beyond(), Frame.standing(Vec.ZERO, 0), 1, 1, 1, 500, set.place(), hour.lit(), false));
        double near = Math.max(set.width(), set.depth()) / 2.0;
        Panorama panorama = new Panorama(b, hour, near, closed);
        switch (set.beyond()) {
            case "street" -> panorama.street();
            case "city" -> panorama.city();
            case "houses" -> panorama.houses();
            case "hills" -> panorama.hills();
            case "fields" -> panorama.fields();
            case "mountains" -> panorama.mountains();
            case "trees" -> panorama.trees();
            case "dunes" -> panorama.dunes();
            case "sea" -> panorama.sea(level(set));
            case "river" -> panorama.river();
            case "road" -> panorama.road();
            case "sky" -> panorama.sky();
            case "stars" -> panorama.stars();
            default -> panorama.dark();
        }
        List<Model> models = new ArrayList<>();
        Model scenery = b.loose(Model.Role.BACKDROP);
        if (!scenery.pieces().isEmpty() || !scenery.strokes().isEmpty()) models.add(scenery);
        return models;
    }

    static boolean knows(String beyond) {
        return List.of("street", "city", "houses", "hills", "fields", "mountains", "trees", "dunes", "sea", "river", "road", "sky", "stars", "dark")
                .contains(beyond);
    }

    /** How high the sea lies under the set's floor. */
    private static double level(SetPlan set) {
        return switch (set.kit()) {
            case "lamp-room" -> -24_000;
            case "cliff" -> -40_000;
            case "lighthouse" -> -9000;
            case "harbour" -> -1500;
            case "deck" -> -9000;
            case "boat", "wheelhouse" -> -1100;
            default -> -15;
        };
    }
}

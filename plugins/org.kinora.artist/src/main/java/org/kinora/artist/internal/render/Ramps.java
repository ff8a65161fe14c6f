package org.kinora.artist.internal.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.artist.internal.model.Surface;

/** The colours of all parts of a picture in one look, in the key light and in lamp light. */
final class Ramps {
    private record Kind(Surface surface, boolean figure) {}

    private final Map<Kind, int[]> keys = new HashMap<>();
    private final Map<Kind, int[]> lamps = new HashMap<>();
    private Look look;
    private Lighting lighting;
    private List<int[]> fixedKey = List.of();
    private List<int[]> movingKey = List.of();
    private List<int[]> fixedLamp = List.of();
    private List<int[]> movingLamp = List.of();

    /** Takes the parts of a picture; what was mixed for an earlier one in the same look and light is used again. */
    void take(Look newLook, Lighting newLighting, Triangles fixed, Triangles moving) {
        if (look != newLook || lighting != newLighting) {
            keys.clear();
            lamps.clear();
        }
        look = newLook;
        lighting = newLighting;
        fixedKey = list(fixed, look, lighting, keys);
        movingKey = list(moving, look, lighting, keys);
        Lighting lamp = lighting.lamplit();
        fixedLamp = list(fixed, look, lamp, lamps);
        movingLamp = list(moving, look, lamp, lamps);
    }

    private static List<int[]> list(Triangles triangles, Look look, Lighting lighting, Map<Kind, int[]> known) {
        List<int[]> all = new ArrayList<>();
        for (Part part : triangles.parts) {
            all.add(known.computeIfAbsent(new Kind(part.surface(), part.figure()), kind -> look.ramp(kind.surface(), kind.figure(), lighting)));
        }
        return all;
    }

    int[] key(boolean moves, int part) {
        return (moves ? movingKey : fixedKey).get(part);
    }

    int[] lamp(boolean moves, int part) {
        return (moves ? movingLamp : fixedLamp).get(part);
    }
}

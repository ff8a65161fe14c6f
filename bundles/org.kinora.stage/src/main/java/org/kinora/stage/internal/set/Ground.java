package org.kinora.stage.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Part;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Solid;

/** Where a set is free: for more parts, and for people. Used by one thread. */
public final class Ground {
    private final Catalogue catalogue;
    private final List<Part> parts = new ArrayList<>();
    private final List<Solid> blocks = new ArrayList<>();
    private final List<String> owners = new ArrayList<>();
    private final List<Boolean> walls = new ArrayList<>();

    public Ground(Catalogue catalogue, List<Part> parts) {
        this.catalogue = catalogue;
        parts.forEach(this::add);
    }

    public void add(Part part) {
        parts.add(part);
        if (!blocks(part)) return;
        for (Solid solid : Bulk.of(part, catalogue.kind(part))) {
            if (solid.low() >= 1900 || solid.high() <= 150) continue;
            blocks.add(solid);
            owners.add(part.id());
            walls.add(catalogue.kind(part).is("wall"));
        }
    }

    /** Whether nobody can walk where a part is. */
    private boolean blocks(Part part) {
        PartKind kind = catalogue.kind(part);
        return !kind.passable() && !kind.is("inset") && !kind.is("hand");
    }

    /** Whether a part would stand clear of everything that people cannot walk through, walls apart: parts may stand at walls. */
    boolean free(Solid place, double margin) {
        for (int i = 0; i < blocks.size(); i++) if (!walls.get(i) && blocks.get(i).touches(place, margin)) return false;
        return true;
    }

    /** Millimetres from a point to the nearest part that people cannot walk through; negative inside one. */
    public double room(Flat point, Optional<String> but) {
        double least = 1e9;
        for (int i = 0; i < blocks.size(); i++) {
            if (but.isPresent() && owners.get(i).equals(but.get())) continue;
            least = Math.min(least, blocks.get(i).distance(point));
        }
        return least;
    }
}

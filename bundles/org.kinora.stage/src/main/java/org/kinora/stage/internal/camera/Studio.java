package org.kinora.stage.internal.camera;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.stage.Part;
import org.kinora.stage.internal.blocking.Scenery;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Solid;
import org.kinora.stage.internal.set.Bulk;
import org.kinora.stage.internal.set.Catalogue;
import org.kinora.stage.internal.set.PartKind;

/** A set with the film that is in the camera, and what a camera could bump into. Immutable. */
public final class Studio {
    private final Scenery scenery;
    private final Lens.Film film;
    private final boolean narrow;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Block> byId = new HashMap<>();

    /** A part with what it fills of its box. */
    record Block(Part part, PartKind kind, List<Solid> solids) {
        boolean wall() {
            return kind.is("wall");
        }
    }

    /** @param narrow whether no shot is wider than the knees */
    public Studio(Scenery scenery, Catalogue catalogue, Lens.Film film, boolean narrow) {
        this.scenery = scenery;
        this.film = film;
        this.narrow = narrow;
        for (Part part : scenery.parts()) {
            PartKind kind = catalogue.kind(part);
            Block block = new Block(part, kind, Bulk.of(part, kind));
            byId.put(part.id(), block);
            if (!kind.is("flat") && !kind.is("hollow")) blocks.add(block);
        }
    }

    Scenery scenery() {
        return scenery;
    }

    Lens.Film film() {
        return film;
    }

    boolean narrow() {
        return narrow;
    }

    boolean interior() {
        return scenery.set().interior();
    }

    boolean upright() {
        return film.height() > film.width();
    }

    /** Millimetres of the ground that people stand on above the set's floor. */
    int ground() {
        return scenery.stage().y();
    }

    /** What stands in the way of cameras and of what they look at. */
    List<Block> blocks() {
        return blocks;
    }

    Block block(String id) {
        return byId.get(id);
    }

    /** The lowest and the highest that a camera hangs. */
    double lowest() {
        return ground() + 120;
    }

    double highest() {
        return scenery.set().height() > 0 && interior() ? scenery.set().height() - 180 : ground() + 60_000;
    }
}

package org.kinora.stage.internal.blocking;

import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.stage.Spot;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Solid;
import org.kinora.stage.internal.set.Catalogue;
import org.kinora.stage.internal.set.Ground;

/**
 * A dressed set, as people use it.
 *
 * @param parts everything that stands there
 * @param marks all marks
 * @param stage the middle of the playing area, at the height that people stand on
 * @param width millimetres of the playing area from left to right
 * @param seated whether everybody sits, as in a car
 * @param deck what people cannot leave, as on a boat
 * @param wet where people would stand in water
 * @param stools ids of the parts on which somebody can face any way
 */
public record Scenery(SetPlan set, List<Part> parts, List<Mark> marks, Ground ground, Spot stage, int width, boolean seated, Optional<Solid> deck,
        List<Solid> wet, List<String> stools) {
    public static Scenery of(SetPlan set, List<Part> parts, List<Mark> marks, Ground ground, Catalogue catalogue, Spot stage, int width,
            boolean seated) {
        Optional<Solid> deck = parts.stream().filter(part -> part.kind().equals("hull")).map(Solid::of).findFirst();
        List<Solid> wet = deck.isPresent() || set.floor().equals("water") ? List.of() : parts.stream().filter(part -> part.kind().equals("water")
                && part.depth() > 1200).map(Solid::of).toList();
        List<String> stools = parts.stream().filter(part -> catalogue.kind(part).is("swivel")).map(Part::id).toList();
        return new Scenery(set, parts, marks, ground, stage, width, seated, deck, wet, stools);
    }

    public Flat middle() {
        return Flat.of(stage);
    }

    public Optional<Part> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** Whether whoever is at a mark can face any way. */
    boolean swivels(String mark) {
        return marks.stream().anyMatch(one -> one.id().equals(mark) && stools.contains(one.part()));
    }

    public Optional<Mark> mark(String part, Mark.Use use) {
        return marks.stream().filter(mark -> mark.part().equals(part) && mark.use() == use).findFirst();
    }

    /**
     * Whether a body has room at a point, on dry ground, clear of parts and walls.
     *
     * @param but id of a part that does not count, the seat of whoever sits
     */
    public boolean free(Flat point, double radius, Optional<String> but) {
        double x = set.width() / 2.0 - radius;
        double z = set.depth() / 2.0 - radius;
        if (Math.abs(point.x()) > x || Math.abs(point.z()) > z) return false;
        if (deck.isPresent() && deck.get().distance(point) > -radius) return false;
        return wet.stream().allMatch(water -> water.distance(point) > radius / 2) && ground.room(point, but) >= radius;
    }
}

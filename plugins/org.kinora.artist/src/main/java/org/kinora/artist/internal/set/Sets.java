package org.kinora.artist.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.story.Light;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.prop.Props;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.trade.Workshop;

/** Draws the set of a location: its parts, the ground, the walls and what lies beyond. Immutable and thread-safe. */
public final class Sets {
    /** Whatever stands farther from the stage is drawn with fewer sides, millimetres. */
    private static final double FAR = 11_000;
    /** Lamps that are lit for those who are far away: not before it is dark. */
    private static final Set<String> BEACONS = Set.of("great-lamp", "lighthouse");
    private static final Set<String> OF_ITS_PLACE = Set.of("machine", "railing", "noticeboard");

    private final Workshop workshop = new Workshop();
    private final Props props = new Props();
    private final Walls walls = new Walls();
    private final Floors floors = new Floors();
    private final Beyond beyond = new Beyond();
    private final Extras extras = new Extras();

    /**
     * Everything that is seen of a place, people apart.
     *
     * @param more what is there in one shot only; a part with the id of one of the location's stands in its stead
     * @param wild ids of parts that are taken away
     * @return a model for each part, with its id as owner; then {@code floor} (role SET) and what lies beyond (role BACKDROP)
     */
    public List<Model> models(Location location, List<Part> more, Set<String> wild, Light light) {
        List<Part> parts = parts(location, more, wild);
        SetPlan set = location.set();
        Hour hour = Hour.of(set, parts, light);
        List<Model> models = new ArrayList<>();
        for (Part part : parts) models.add(part(part, parts, set, hour));
        floors.floor(set, hour).ifPresent(models::add);
        models.addAll(extras.of(set, parts, hour));
        models.addAll(beyond.of(set, parts, hour));
        return models;
    }

    private static List<Part> parts(Location location, List<Part> more, Set<String> wild) {
        List<Part> parts = new ArrayList<>();
        for (Part part : location.parts()) {
            parts.add(more.stream().filter(other -> other.id().equals(part.id())).findFirst().orElse(part));
        }
        for (Part part : more) if (location.part(part.id()).isEmpty()) parts.add(part);
        parts.removeIf(part -> wild.contains(part.id()));
        return parts;
    }

    private Model part(Part part, List<Part> parts, SetPlan set, Hour hour) {
        Build.Brief brief = brief(part, set, hour);
        if (part.kind().equals("wall")) return walls.wall(part, brief, parts, set);
        if (workshop.knows(part.kind())) return workshop.build(brief, part.id().startsWith("prop.") ? Model.Role.PROP : Model.Role.SET);
        return props.knows(part.kind()) ? props.lying(brief) : workshop.plain(brief);
    }

    private static Build.Brief brief(Part part, SetPlan set, Hour hour) {
        double dx = part.at().x() - set.stage().x();
        double dz = part.at().z() - set.stage().z();
        boolean far = Math.sqrt(dx * dx + dz * dz) > FAR;
        Frame frame = Frame.standing(new Vec(part.at().x(), part.at().y(), part.at().z()), part.at().heading());
        return new Build.Brief(part.id(), part.kind(), frame, part.width(), part.height(), part.depth(), part.tone(), words(part, set),
                BEACONS.contains(part.kind()) ? hour.dark() : hour.lit(), far);
    }

    /** What is said of a part; what looks different in every place is one of its place: a laboratory has no pillar drill. */
    private static String words(Part part, SetPlan set) {
        return OF_ITS_PLACE.contains(part.kind()) && part.note().isEmpty() ? set.kit() : part.note().replace('_', ' ');
    }
}

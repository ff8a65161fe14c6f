package org.kinora.artist.internal.motion;

import java.util.Optional;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedView;
import org.kinora.artist.internal.model.Vec;

/** What people look at, as points of the set. */
public final class Eyes {
    private final StagedView view;

    public Eyes(StagedView view) {
        this.view = view;
    }

    /** What somebody looks at as staged; empty for straight ahead. */
    public Optional<Vec> target(Placement placement) {
        return target(placement.gaze());
    }

    Optional<Vec> target(String id) {
        if (id.isEmpty()) return Optional.empty();
        return view.shot().placement(id).map(Eyes::of).or(() -> part(id).map(Eyes::of));
    }

    private Optional<Part> part(String id) {
        return view.shot().parts().stream().filter(part -> part.id().equals(id)).findFirst().or(() -> view.location().part(id))
                .or(() -> view.location().part("prop." + id));
    }

    /** The middle between somebody's eyes. */
    public static Vec of(Placement placement) {
        return new Vec(placement.at().x(), placement.eyes(), placement.at().z());
    }

    /** Tall things are looked at where eyes are, flat ones on top. */
    private static Vec of(Part part) {
        double up = part.at().y() + (part.height() > 1600 ? Math.min(0.6 * part.height(), 1500 + 0.1 * part.height()) : 0.75 * part.height());
        return new Vec(part.at().x(), up, part.at().z());
    }

    /** Straight ahead of somebody. */
    static Vec ahead(Vec eyes, double heading) {
        return eyes.plus(Vec.toward(heading).times(2500)).plus(Vec.UP.times(-80));
    }
}

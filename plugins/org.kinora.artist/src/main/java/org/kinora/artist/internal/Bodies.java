package org.kinora.artist.internal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.figure.Figure;
import org.kinora.artist.internal.figure.Joint;
import org.kinora.artist.internal.figure.Skeleton;
import org.kinora.artist.internal.lint.Body;
import org.kinora.artist.internal.model.Vec;

/** Figures as they are looked over. */
final class Bodies {
    /** From the crown through the eyes to the chin, in ways from crown to eyes. */
    private static final double CHIN = 1.95;

    private Bodies() {}

    static List<Body> of(List<Performer> performers, List<Figure> figures) {
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) bodies.add(of(performers.get(i), figures.get(i).skeleton()));
        return bodies;
    }

    private static Body of(Performer performer, Skeleton skeleton) {
        boolean person = !skeleton.keypoints().isEmpty();
        Vec crown = skeleton.crown();
        double lowest = person ? Math.min(skeleton.at(Joint.LEFT_BALL).y(), skeleton.at(Joint.RIGHT_BALL).y()) : performer.at().y();
        boolean crowd = !person || performer.character().species().equals("crowd");
        return new Body(performer.placement(), crown, crown.lerp(skeleton.eyes(), CHIN), skeleton.head().front(), lowest, performer.acting().look(),
                crowd);
    }
}

package org.kinora.artist.internal.animal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws animals. Thread-safe. */
public final class Animals {
    private static final Set<String> PEOPLE = Set.of("", "human", "person", "people", "crowd", "robot", "android", "alien", "mensch");

    /** Whether somebody of a species is drawn here and not as a person. */
    public boolean knows(String species) {
        return !PEOPLE.contains(species.toLowerCase(Locale.ROOT));
    }

    /** The animal where the performer is, in the pose of its placement. */
    public AnimalModel animal(Performer performer) {
        var at = performer.at();
        double high = Math.max(100, performer.placement().crown() - performer.placement().at().y());
        Frame frame = Frame.standing(new Vec(at.x(), at.y(), at.z()), at.heading());
        Piece body = new Piece(new MeshBuilder().ellipsoid(frame.moved(frame.at(0, high * 0.6, 0)), high * 0.25, high * 0.4, high * 0.6, 16).build(),
                Surface.grey(600, Finish.HAIR), Ink.FULL);
        return new AnimalModel(List.of(body), List.of(), frame.at(0, high * 0.85, high * 0.5));
    }
}

package org.kinora.artist.internal.motion;

import java.util.List;
import java.util.Optional;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.ShotKind;

/** Whoever frames a shot over the shoulder keeps still, so that no hand comes between the lens and the face that the shot is about. */
final class Foreground {
    private final StagedShot shot;
    private final Optional<Placement> subject;
    private final Cast cast;

    Foreground(Depiction depiction, StagedShot shot) {
        this.shot = shot;
        cast = new Cast(depiction);
        boolean framed = depiction.framing().kind() == ShotKind.OVER_SHOULDER;
        subject = framed ? shot.subjects().stream().map(shot::placement).flatMap(Optional::stream).findFirst() : Optional.empty();
    }

    /** Everybody who is seen, as they are to be played; a crowd belongs to the background. */
    List<Placement> seen() {
        return shot.placements().stream().filter(Placement::seen).filter(placement -> !Background.crowd(cast.character(placement.character())))
                .map(placement -> frames(placement) ? calm(placement) : placement).toList();
    }

    private boolean frames(Placement placement) {
        return subject.isPresent() && !subject.get().character().equals(placement.character()) && away(placement) < 0.75 * away(subject.get());
    }

    private double away(Placement placement) {
        CameraPosition camera = shot.camera();
        return Math.hypot(placement.at().x() - camera.x(), placement.at().z() - camera.z());
    }

    private static Placement calm(Placement one) {
        return new Placement(one.character(), one.at(), one.mark(), one.posture(), one.posture(), one.emotion(), one.gaze(), "", false, true,
                one.eyes(), one.crown(),
                one.girth(), one.way());
    }
}

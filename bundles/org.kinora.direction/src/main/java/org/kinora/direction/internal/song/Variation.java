package org.kinora.direction.internal.song;

import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Angle;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Pacing;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.time.Rational;

/** The same moment from another side: further looks at one shot of the plan while a song goes on. Pure. */
final class Variation {
    private Variation() {}

    /**
     * @param turn how often the shot was seen before; 0 for the shot itself
     * @param energy permille of the song's loudest part, for the camera
     * @param before the shots that it will follow in its scene
     */
    static Shot of(Shot shot, int turn, int energy, Rational length, List<Shot> before) {
        ShotFraming f = shot.framing();
        boolean people = !shot.figures().isEmpty();
        ShotSize size = turn == 0 ? f.size() : ShotSize.values()[2 + (f.size().ordinal() + 3 * turn) % 5];
        ShotKind kind = f.kind();
        List<Figure> figures = shot.figures();
        if (turn > 0 && people && size.ordinal() >= ShotSize.MEDIUM_CLOSE.ordinal()) {
            Figure one = figures.get(turn % figures.size());
            kind = ShotKind.SINGLE;
            figures = List.of(new Figure(one.character(), one.facing() >= 0 ? 400 : 600, 160, Integer.signum(one.facing() == 0 ? 1
                    : one.facing()) * 25, one.pose(), one.emotion(), false, one.holding()));
        } else {
            figures = figures.stream().map(f2 -> new Figure(f2.character(), f2.x(), f2.depth(), f2.facing(), f2.pose(), f2.emotion(), false,
                    f2.holding())).toList();
        }
        int azimuth = turn == 0 ? f.azimuth() : List.of(30, -60, 0, 60, -30).get((turn + Math.abs(f.azimuth()) / 30) % 5);
        ShotFraming framing = Neighbours.apart(new ShotFraming(kind, size, turn % 3 == 2 ? Angle.LOW : f.angle(), azimuth, f.lens()), before);
        CameraMove move = energy >= 700 ? new CameraMove(turn % 2 == 0 ? CameraMove.Kind.DOLLY_IN : CameraMove.Kind.HANDHELD, 650,
                CameraMove.Easing.IN)
                : turn == 0 ? shot.move() : new CameraMove(turn % 2 == 0 ? CameraMove.Kind.TRUCK_RIGHT : CameraMove.Kind.DOLLY_IN, 300,
                        CameraMove.Easing.IN_OUT);
        String id = turn == 0 ? shot.id() : shot.id() + ".m" + (turn + 1);
        return new Shot(id, "", turn == 0 ? shot.parent() : Optional.of(shot.id()), framing, move, figures, shot.props(), shot.focus(),
                shot.action(), shot.parts(), shot.titles(), shot.prompts(),
                Joint.CUT, length, Optional.empty(), false, new Pacing(length, Rational.ZERO, 0, true), shot.place());
    }
}

package org.kinora.direction.internal.song;

import java.util.List;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;

/** Keeps cuts good where shots meet that were not planned as neighbours: another bearing, another angle. Pure. */
final class Neighbours {
    private Neighbours() {}

    /**
     * A framing that cuts well behind the shots before it: at least 30 degrees away from the last one, and not the third alike.
     *
     * @param before the shots that it follows in its scene
     */
    static ShotFraming apart(ShotFraming framing, List<Shot> before) {
        if (before.isEmpty() || framing.kind() == ShotKind.CARD) return framing;
        ShotFraming last = before.getLast().framing();
        ShotFraming moved = framing;
        if (last.kind() != ShotKind.CARD && Math.abs(framing.azimuth() - last.azimuth()) < 30) {
            int azimuth = last.azimuth() >= 30 ? last.azimuth() - 60 : last.azimuth() + 30;
            moved = new ShotFraming(framing.kind(), framing.size(), framing.angle(), azimuth, framing.lens());
        }
        boolean third = before.size() > 1 && alike(moved, last) && alike(moved, before.get(before.size() - 2).framing());
        return third ? new ShotFraming(moved.kind(), moved.size(), moved.angle() == Angle.EYE ? Angle.HIGH : Angle.EYE, moved.azimuth(), moved.lens())
                : moved;
    }

    static boolean alike(ShotFraming a, ShotFraming b) {
        return a.kind() == b.kind() && a.size() == b.size() && a.angle() == b.angle();
    }
}

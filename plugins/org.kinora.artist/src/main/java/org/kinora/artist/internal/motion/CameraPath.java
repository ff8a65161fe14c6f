package org.kinora.artist.internal.motion;

import java.util.Optional;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.CameraMove;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Optic;

/**
 * The camera of a clip: exactly at its first position at the first frame, exactly at its last one at the last frame. A camera in the hand wanders
 * about
 * its first position.
 */
public final class CameraPath {
    /** How far a hand wanders at full intensity: millimetres, and degrees for a lens of 35 mm. */
    private static final double REACH = 9;
    private static final double TURN = 0.75;
    private static final double FASTEST = 0.9;

    private final Optic start;
    private final Optional<Optic> end;
    private final CameraMove move;
    private final Exposure exposure;
    private final Wander[] hand;

    public CameraPath(StagedShot shot, CameraMove move, Exposure exposure, Dice dice) {
        this.start = Optic.of(shot.camera());
        this.end = shot.end().map(Optic::of).filter(other -> !other.equals(start));
        this.move = move;
        this.exposure = exposure;
        this.hand = new Wander[5];
        for (int i = 0; i < hand.length; i++) hand[i] = new Wander(dice.of("hand " + i), FASTEST * (1 + 0.13 * i));
    }

    /** Whether every frame has the same camera. */
    public boolean still() {
        return end.isEmpty() && !handheld();
    }

    private boolean handheld() {
        return move.kind() == CameraMove.Kind.HANDHELD && move.intensity() > 0;
    }

    public Optic at(int frame) {
        Optic optic = end.map(last -> start.toward(last, share(frame))).orElse(start);
        return handheld() ? shaken(optic, exposure.seconds(frame)) : optic;
    }

    private double share(int frame) {
        return exposure.frames() < 2 ? 0 : Ease.of(move.easing(), (double) frame / (exposure.frames() - 1));
    }

    private Optic shaken(Optic optic, double seconds) {
        double strength = Math.clamp(move.intensity(), 0, 1500) / 1000.0;
        double turn = TURN * strength * Math.min(1.5, 35 / optic.focal());
        Vec at = optic.at().plus(optic.right().times(REACH * strength * off(0, seconds))).plus(Vec.UP.times(REACH * strength * off(1, seconds)));
        return new Optic(at, optic.bearing() + turn * off(2, seconds), optic.pitch() + turn * off(3, seconds), optic.roll() + 0.5 * turn * off(4,
                seconds),
                optic.focal(), optic.shift());
    }

    private double off(int axis, double seconds) {
        return hand[axis].at(seconds) - hand[axis].at(0);
    }
}

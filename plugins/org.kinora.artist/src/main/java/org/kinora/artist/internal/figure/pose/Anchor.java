package org.kinora.artist.internal.figure.pose;

import org.kinora.artist.internal.figure.body.Legs;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.figure.body.Trunk;
import org.kinora.artist.internal.figure.body.TwoBone;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/**
 * Places that hands go by. Offsets count in permille of the standing height, for {@code REACH} and {@code BODY} in permille of the arm with its
 * palm.
 */
enum Anchor {
    /** The shoulder with upright axes: what arms do against gravity. */
    REACH,
    /** The shoulder with the axes of the upper chest. */
    BODY,
    /** The breastbone. */
    CHEST,
    BELLY,
    BACK,
    /** The side of the pelvis, at the belt. */
    HIP,
    /** The middle of the pelvis with upright axes. */
    LAP,
    /** The other shoulder. */
    ACROSS,
    MOUTH, CHIN, EAR, EYE, BROW, NAPE, CROWN,
    KNEE, THIGH,
    /** The spot on the ground. */
    SPOT;

    /** Axes at the place; their right is the body's own right. */
    Frame frame(Trunk trunk, Legs legs, double side) {
        Stature s = trunk.stature();
        return switch (this) {
            case REACH -> upright(trunk).moved(trunk.shoulder(side, 0, 0));
            case BODY -> trunk.neck().moved(trunk.shoulder(side, 0, 0));
            case CHEST -> at(trunk.neck(), 0, s.part(-75), s.part(78));
            case BELLY -> at(trunk.waist(), 0, s.part(5), s.part(68 + 14 * Math.max(0, s.fat())));
            case BACK -> at(trunk.waist(), 0, s.part(5), s.part(-62));
            case HIP -> at(trunk.pelvis(), side * s.part(90 + 8 * s.fat()), s.part(62), 0);
            case LAP -> upright(trunk).moved(trunk.pelvis().origin());
            case ACROSS -> trunk.neck().moved(trunk.shoulder(-side, 0, 0));
            case MOUTH -> trunk.head().moved(trunk.face(0, -5, 480));
            case CHIN -> trunk.head().moved(trunk.face(0, -190, 400));
            case EAR -> trunk.head().moved(trunk.face(side * 345, 190, 60));
            case EYE -> trunk.head().moved(trunk.face(side * 140, 300, 440));
            case BROW -> trunk.head().moved(trunk.face(side * 140, 420, 430));
            case NAPE -> trunk.head().moved(trunk.face(side * 80, 60, -340));
            case CROWN -> trunk.head().moved(trunk.crown());
            case KNEE -> trunk.base().moved(legs.of(side).bones().joint());
            case THIGH -> thigh(trunk, legs.of(side).bones());
            case SPOT -> trunk.base();
        };
    }

    /** Millimetres of one unit of the offsets. */
    double unit(Stature s) {
        return this == REACH || this == BODY ? (s.arm() + s.palm()) / 1000 : s.height() / 1000;
    }

    private static Frame at(Frame frame, double right, double up, double front) {
        return frame.moved(frame.at(right, up, front));
    }

    /** On top of the thigh, two thirds down to the knee. */
    private static Frame thigh(Trunk trunk, TwoBone leg) {
        Vec up = leg.hinge().cross(leg.upper()).unit();
        Vec top = up.dot(leg.lower()) > 0 ? up.times(-1) : up;
        return trunk.base().moved(leg.root().lerp(leg.joint(), 0.66).plus(top.times(trunk.stature().part(48))));
    }

    private static Frame upright(Trunk trunk) {
        Vec front = trunk.chest().front();
        Vec flat = new Vec(front.x(), 0, front.z());
        if (flat.length() < 0.3) return trunk.base();
        flat = flat.unit();
        return new Frame(Vec.ZERO, Vec.UP.cross(flat), Vec.UP, flat);
    }
}

package org.kinora.artist.internal.figure.body;

/**
 * What can be turned on a body: angles in degrees, places in permille of the height. Of a pair, {@code R} is the body's own right.
 */
public enum Dial {
    /** The pelvis turned to the right, its front lifted, leant to the right. */
    HIP_TURN, HIP_PITCH, HIP_ROLL,
    /** The pelvis before and to the right of the spot, below where the eyes would want it. */
    SHIFT_FRONT, SHIFT_RIGHT, DROP,
    /** Height of the pelvis above the spot; as the eyes want it when it is below -500. */
    PELVIS,
    /** How far the ground under the feet lies below the spot. */
    GROUND,
    SPINE_TURN, SPINE_PITCH, SPINE_ROLL,
    NECK_PITCH, HEAD_TURN, HEAD_PITCH, HEAD_ROLL,
    SHRUG_R, SHRUG_L,
    /** Shoulders drawn forward. */
    FORWARD_R, FORWARD_L,
    /** Where the foot is: out from the middle, before the spot, its sole above the ground. */
    OUT_R, OUT_L, STEP_R, STEP_L, LIFT_R, LIFT_L,
    /** The foot turned out, and its heel lifted over the ball (negative: the toes lifted over the heel). */
    TOE_R, TOE_L, HEEL_R, HEEL_L,
    /** Where the knee points besides forward: out and up. */
    KNEE_OUT_R, KNEE_OUT_L, KNEE_UP_R, KNEE_UP_L,
    /** How much of the way the arms swing with the legs. */
    SWING,
    /** How far the head minds its own business instead of following the eyes, 0 to 1. */
    BLIND;

    /** The same dial of the other side; a dial of no side is its own twin. */
    public Dial twin() {
        String stem = name().substring(0, name().length() - 1);
        if (name().endsWith("_R")) return valueOf(stem + "L");
        return name().endsWith("_L") ? valueOf(stem + "R") : this;
    }

    /** Whether its sense turns round in a mirror. */
    boolean sided() {
        return switch (this) {
            case HIP_TURN, HIP_ROLL, SHIFT_RIGHT, SPINE_TURN, SPINE_ROLL, HEAD_TURN, HEAD_ROLL -> true;
            default -> false;
        };
    }
}

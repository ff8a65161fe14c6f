package org.kinora.painter.internal.figure;

/**
 * Angles of a body, in degrees; everything zero stands upright with arms hanging.
 *
 * @param root turn of the whole body about its side-to-side axis: -90 lies on the back, 90 face down
 * @param lean of the trunk, forward positive
 * @param hunch of the upper back on top of that
 * @param nod of the head, down positive
 * @param twist of the shoulders against the hips
 * @param armR the right arm
 * @param lift metres above the ground of the lowest point, times the body height
 * @param support what carries the body: {@code none}, {@code chair}, {@code bed}, {@code wheel}, {@code desk}
 */
public record Pose(double root, double lean, double hunch, double nod, double twist, Arm armR, Arm armL, Leg legR, Leg legL, double lift,
        String support) {
    /**
     * An arm.
     *
     * @param flex forward and up: 90 points ahead, 180 up
     * @param out away from the body
     * @param elbow bend
     * @param in turns the forearm towards the middle
     */
    public record Arm(double flex, double out, double elbow, double in) {
        public static final Arm DOWN = new Arm(2, 9, 12, 0);
    }

    /**
     * A leg.
     *
     * @param flex of the thigh, forward positive
     * @param out away from the middle
     * @param knee bend
     */
    public record Leg(double flex, double out, double knee) {
        public static final Leg STRAIGHT = new Leg(0, 3, 0);
    }

    public static final Pose STAND = new Pose(0, 0, 2, 0, 0, Arm.DOWN, Arm.DOWN, Leg.STRAIGHT, Leg.STRAIGHT, 0, "none");

    public Pose arms(Arm right, Arm left) {
        return new Pose(root, lean, hunch, nod, twist, right, left, legR, legL, lift, support);
    }

    public Pose legs(Leg right, Leg left) {
        return new Pose(root, lean, hunch, nod, twist, armR, armL, right, left, lift, support);
    }

    public Pose trunk(double lean, double hunch, double nod, double twist) {
        return new Pose(root, lean, hunch, nod, twist, armR, armL, legR, legL, lift, support);
    }

    public Pose lying(double root) {
        return new Pose(root, lean, hunch, nod, twist, armR, armL, legR, legL, lift, support);
    }

    public Pose lifted(double lift) {
        return new Pose(root, lean, hunch, nod, twist, armR, armL, legR, legL, lift, support);
    }

    public Pose on(String support) {
        return new Pose(root, lean, hunch, nod, twist, armR, armL, legR, legL, lift, support);
    }

    /** Whether the body lies along the ground. */
    public boolean flat() {
        return Math.abs(root) > 60;
    }
}

package org.kinora.stage.internal.body;

/**
 * How much room somebody takes in a pose, in millimetres.
 *
 * @param posture {@code sit}, {@code kneel}, {@code crouch}, {@code crawl}, {@code lie}, {@code swim}, {@code fall}, {@code bend}, {@code run} or
 * {@code stand}
 * @param crown the highest point of the head above what carries the body: the ground, the seat, the bed
 * @param eyes the eyes above the same
 * @param head height of the head: the unit that shot sizes are counted in
 * @param girth across the round place that the body takes
 * @param length of one that lies or goes on four feet; 0 for the others
 * @param standing height when standing
 */
public record Body(String posture, int crown, int eyes, int head, int girth, int length, int standing, boolean human) {
    /** Whether it needs a seat. */
    public boolean sits() {
        return posture.equals("sit");
    }

    /** The same body on a seat. */
    public Body seated() {
        return new Body("sit", crown, eyes, head, girth, length, standing, human);
    }

    /** The same body in a narrower or wider place. */
    public Body wide(int millimetres) {
        return new Body(posture, crown, eyes, head, millimetres, length, standing, human);
    }

    public boolean lies() {
        return posture.equals("lie");
    }
}

package org.kinora.artist.internal.figure.skin;

/**
 * How finely a body is built.
 *
 * @param trunk points around the trunk
 * @param limb around an arm or a leg
 * @param finger around a finger; below 4 the hand is a mitten
 * @param rings how many rings of the finest body are taken, permille
 */
public record Detail(int trunk, int limb, int finger, int rings) {
    public static final Detail FINE = new Detail(30, 14, 7, 960);
    /** For those in the background. */
    public static final Detail CHEAP = new Detail(14, 8, 0, 400);

    public int rings(int finest) {
        return Math.max(3, finest * rings / 1000);
    }
}

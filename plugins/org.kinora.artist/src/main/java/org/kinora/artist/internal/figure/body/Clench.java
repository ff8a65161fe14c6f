package org.kinora.artist.internal.figure.body;

/**
 * How the fingers of a hand are held, in degrees.
 *
 * @param index bend of the index finger's knuckle; its further joints follow
 * @param middle of the middle finger
 * @param ring of the ring finger
 * @param little of the little finger
 * @param spread between neighbouring fingers
 * @param thumb how far the thumb lies across the palm, -20 off it to 60
 * @param tip bend of the thumb
 */
public record Clench(double index, double middle, double ring, double little, double spread, double thumb, double tip) {
    public Clench lerp(Clench other, double share) {
        return new Clench(part(index, other.index, share), part(middle, other.middle, share), part(ring, other.ring, share),
                part(little, other.little, share),
                part(spread, other.spread, share), part(thumb, other.thumb, share), part(tip, other.tip, share));
    }

    private static double part(double from, double to, double share) {
        return from + (to - from) * share;
    }

    public double finger(int which) {
        return switch (which) {
            case 0 -> index;
            case 1 -> middle;
            case 2 -> ring;
            default -> little;
        };
    }
}

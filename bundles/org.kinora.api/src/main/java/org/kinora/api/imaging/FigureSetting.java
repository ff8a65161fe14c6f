package org.kinora.api.imaging;

/**
 * How figures are set into a background.
 *
 * @param light how far their colours and shading go over to those of the place, permille
 * @param shadow darkness of the shadow where they stand, permille
 * @param direction where the light comes from, degrees: -90 from the left, 0 from above or the camera, 90 from the right; {@link #GUESSED} to take
 * it from the
 *     background
 */
public record FigureSetting(int light, int shadow, int direction) {
    /** The direction is taken from the background. */
    public static final int GUESSED = Integer.MIN_VALUE;
    /** What is right for most pictures. */
    public static final FigureSetting USUAL = new FigureSetting(600, 550, GUESSED);

    public FigureSetting {
        if (light < 0 || light > 1000 || shadow < 0 || shadow > 1000) throw new IllegalArgumentException("light " + light + ", shadow " + shadow);
        if (direction != GUESSED && (direction < -90 || direction > 90)) throw new IllegalArgumentException("direction " + direction);
    }
}

package org.kinora.api.imaging;

/**
 * How many pixels a picture has to the metre when it is printed.
 *
 * @param across millipixels per metre from left to right, more than 0
 * @param down millipixels per metre from top to bottom, more than 0
 */
public record Density(long across, long down) {
    public Density {
        if (across < 1 || down < 1) throw new IllegalArgumentException(across + " x " + down + " millipixels per metre");
    }

    /** The same both ways, in dots per inch. */
    public static Density dpi(int dotsPerInch) {
        long perMetre = Math.round(dotsPerInch / 0.0254 * 1000);
        return new Density(perMetre, perMetre);
    }

    /** Dots per inch from left to right, rounded. */
    public int dpi() {
        return (int) Math.round(across * 0.0254 / 1000);
    }
}

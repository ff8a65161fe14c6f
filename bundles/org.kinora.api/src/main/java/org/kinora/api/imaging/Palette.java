package org.kinora.api.imaging;

import java.util.List;

/** The main colours of a picture, the one of the largest share first. */
public record Palette(List<Swatch> swatches) {
    /**
     * One colour.
     *
     * @param rgb sRGB as 0xRRGGBB
     * @param share of the picture, permille
     * @param name in English, such as {@code dark blue}
     */
    public record Swatch(int rgb, int share, String name) {}

    public Palette {
        swatches = List.copyOf(swatches);
    }
}

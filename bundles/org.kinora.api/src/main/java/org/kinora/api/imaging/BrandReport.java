package org.kinora.api.imaging;

import java.util.List;

/**
 * How a picture keeps to the colours that it may have.
 *
 * @param kept share of the picture within the tolerance of an allowed colour, permille
 * @param uses each allowed colour, in the order given
 * @param strays colours of the picture's palette that are farther from every allowed colour than the tolerance
 */
public record BrandReport(int kept, List<Use> uses, List<Stray> strays) {
    /** @param share of the picture that is this colour within the tolerance, permille */
    public record Use(int rgb, String name, int share) {}

    /**
     * A colour that is not allowed.
     *
     * @param nearest the allowed colour that is most like it
     * @param difference CIEDE2000 to that, hundredths
     */
    public record Stray(Palette.Swatch swatch, int nearest, int difference) {}

    public BrandReport {
        uses = List.copyOf(uses);
        strays = List.copyOf(strays);
    }
}

package org.kinora.production.internal.operations.library;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.kinora.api.imaging.FrameComparison;
import org.kinora.api.imaging.PictureHash;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.media.FramePixels;
import org.kinora.api.work.Work;

/**
 * What a picture looks like at a glance: its forms by {@link PictureHash}, its colours by the means of a grid of {@value #GRID} x {@value #GRID}
 * places, red, green and blue.
 */
record Appearance(PictureHash forms, List<Integer> colours) {
    static final int GRID = 4;
    private static final int BITS = 128;
    /** Bits in which the forms of two unrelated pictures differ. */
    private static final double UNRELATED = BITS / 2.0;
    /** Difference of the means, of 255, from which two pictures have no colours in common. */
    private static final double OTHER_COLOURS = 80;

    static Appearance of(FramePixels picture, FrameComparison comparison, Work work) {
        try (Raster raster = Raster.take(picture.width(), picture.height(), RasterFormat.RGB8, work)) {
            for (int plane = 0; plane < 3; plane++) {
                MemorySegment into = raster.plane(plane);
                int shift = 16 - 8 * plane;
                for (int i = 0; i < picture.pixels().length; i++) into.set(ValueLayout.JAVA_BYTE, i, (byte) (picture.pixels()[i] >> shift));
            }
            return new Appearance(comparison.hash(raster, work), colours(picture));
        }
    }

    private static List<Integer> colours(FramePixels picture) {
        long[] sums = new long[GRID * GRID * 3];
        long[] counts = new long[GRID * GRID];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int place = y * GRID / picture.height() * GRID + x * GRID / picture.width();
                int colour = picture.pixels()[y * picture.width() + x];
                counts[place]++;
                for (int channel = 0; channel < 3; channel++) sums[3 * place + channel] += colour >> 16 - 8 * channel & 255;
            }
        }
        Integer[] means = new Integer[sums.length];
        for (int i = 0; i < means.length; i++) means[i] = (int) (sums[i] / Math.max(1, counts[i / 3]));
        return List.of(means);
    }

    /** 100 for the same picture, 0 for one with nothing in common; forms and colours count alike. */
    int likeness(Appearance other) {
        int bits = forms.distance(other.forms) + forms.slopeDistance(other.forms);
        double inForms = Math.clamp(1 - bits / UNRELATED, 0, 1);
        double difference = 0;
        for (int i = 0; i < colours.size(); i++) difference += Math.abs(colours.get(i) - other.colours.get(i));
        double inColours = Math.clamp(1 - difference / colours.size() / OTHER_COLOURS, 0, 1);
        return (int) Math.round(50 * inForms + 50 * inColours);
    }
}

package org.kinora.imaging.internal.continuity;

import java.util.Arrays;
import java.util.List;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.colour.Clusters;
import org.kinora.imaging.internal.colour.Oklab;
import org.kinora.imaging.internal.cv.Interleaving;

/**
 * The colours that somebody is seen in: groups of alike pixels.
 *
 * @param colours lightness, green-red, blue-yellow (OKLab) and share of each
 */
record Wearing(List<double[]> colours) {
    /** Pixels that are too few to tell a costume from. */
    private static final int FEW = 200;
    private static final int GROUPS = 8;
    /** Light and shade change lightness far more than they change colour. */
    private static final double LIGHTNESS = 0.15;
    private static final double SAME = 0.05;
    /** Share of somebody from which a colour is one of their clothes, and under which it is not seen. */
    private static final double WORN = 0.08;
    private static final double SEEN = 0.02;

    /** Without colours where too little is seen. */
    static Wearing of(Raster frame, Mask region, Oklab oklab, Work work) {
        byte[] red = Interleaving.plane(frame, 0);
        byte[] green = Interleaving.plane(frame, 1);
        byte[] blue = Interleaving.plane(frame, 2);
        int[] pixels = new int[red.length];
        int count = 0;
        for (int y = 1; y < frame.height() - 1; y++) {
            for (int x = 1; x < frame.width() - 1; x++) {
                // the rim holds some of what is behind
                if (Math.min(Math.min(region.get(x - 1, y), region.get(x + 1, y)),
                        Math.min(region.get(x, y - 1), region.get(x, y + 1))) < 128) continue;
                int i = y * frame.width() + x;
                pixels[count++] = (red[i] & 0xFF) << 16 | (green[i] & 0xFF) << 8 | blue[i] & 0xFF;
            }
        }
        if (count < FEW) return new Wearing(List.of());
        double all = count;
        return new Wearing(new Clusters(Arrays.copyOf(pixels, count), oklab).groups(GROUPS, work).stream()
                .map(group -> new double[] {group.lightness(), group.a(), group.b(), group.count() / all}).toList());
    }

    /** The share of this that is of no colour of the others. */
    double unknownTo(List<Wearing> others) {
        return colours.stream().filter(colour -> others.stream().noneMatch(other -> other.share(colour) > SEEN)).mapToDouble(colour -> colour[3])
                .sum();
    }

    /** The share of colours that two thirds of the others know and this does not; of what each of them shows the most. */
    double lacks(List<Wearing> others) {
        return others.stream().mapToDouble(one -> one.colours.stream().filter(colour -> colour[3] >= WORN && share(colour) < SEEN)
                .filter(colour -> 3 * others.stream().filter(other -> other.share(colour) >= WORN).count() >= 2 * others.size())
                .mapToDouble(colour -> colour[3]).sum()).max().orElse(0);
    }

    private double share(double[] colour) {
        return colours.stream().filter(own -> Math.hypot(LIGHTNESS * (own[0] - colour[0]), Math.hypot(own[1] - colour[1], own[2] - colour[2])) < SAME)
                .mapToDouble(own -> own[3]).sum();
    }
}

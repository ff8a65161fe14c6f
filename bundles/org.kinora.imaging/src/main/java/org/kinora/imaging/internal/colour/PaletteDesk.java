package org.kinora.imaging.internal.colour;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.BrandReport;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Palette;
import org.kinora.api.imaging.Palettes;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Palettes by k-means in OKLab, from up to 262,144 pixels of an even grid. */
@Component(service = Palettes.class)
public final class PaletteDesk implements Palettes {
    private static final int CHECKED = 12;

    private final Conversions conversions;
    private final Oklab oklab = new Oklab();
    private final Cielab cielab = new Cielab();
    private final ColourNames names = new ColourNames();

    @Activate
    public PaletteDesk(@Reference Conversions conversions) {
        this.conversions = conversions;
    }

    @Override
    public Palette of(Raster picture, int most, Work work) {
        if (most < 1 || most > 64) throw new IllegalArgumentException(most + " colours");
        return palette(Colours.of(picture, conversions, work), most, work);
    }

    private Palette palette(int[] colours, int most, Work work) {
        List<Palette.Swatch> swatches = new ArrayList<>();
        for (Clusters.Group group : new Clusters(colours, oklab).groups(most, work)) {
            int rgb = Oklab.rgb(group.lightness(), group.a(), group.b());
            swatches.add(new Palette.Swatch(rgb, (int) Math.round(1000.0 * group.count() / colours.length), name(rgb)));
        }
        return new Palette(swatches);
    }

    @Override
    public String name(int rgb) {
        return names.of(rgb);
    }

    @Override
    public BrandReport check(Raster picture, List<Integer> allowed, int tolerance, Work work) {
        if (allowed.isEmpty()) throw new IllegalArgumentException("no colour is allowed");
        int[] colours = Colours.of(picture, conversions, work);
        List<float[]> labs = allowed.stream().map(cielab::of).toList();
        long[] uses = new long[allowed.size()];
        long kept = 0;
        float[] lab = new float[3];
        for (int i = 0; i < colours.length; i++) {
            if (i % 65_536 == 0) work.checkCancelled();
            cielab.of(colours[i] >> 16 & 0xFF, colours[i] >> 8 & 0xFF, colours[i] & 0xFF, lab, 0);
            int nearest = nearest(lab, labs);
            if (ColourDifference.ciede2000(lab, labs.get(nearest)) * 100 > tolerance) continue;
            uses[nearest]++;
            kept++;
        }
        return new BrandReport(share(kept, colours.length), used(allowed, uses, colours.length), strays(colours, allowed, labs, tolerance, work));
    }

    private List<BrandReport.Use> used(List<Integer> allowed, long[] uses, int all) {
        List<BrandReport.Use> used = new ArrayList<>();
        for (int i = 0; i < uses.length; i++) used.add(new BrandReport.Use(allowed.get(i), name(allowed.get(i)), share(uses[i], all)));
        return used;
    }

    private List<BrandReport.Stray> strays(int[] colours, List<Integer> allowed, List<float[]> labs, int tolerance, Work work) {
        List<BrandReport.Stray> strays = new ArrayList<>();
        for (Palette.Swatch swatch : palette(colours, CHECKED, work).swatches()) {
            float[] lab = cielab.of(swatch.rgb());
            int nearest = nearest(lab, labs);
            int difference = (int) Math.round(100 * ColourDifference.ciede2000(lab, labs.get(nearest)));
            if (difference > tolerance) strays.add(new BrandReport.Stray(swatch, allowed.get(nearest), difference));
        }
        return strays;
    }

    private static int share(long part, long all) {
        return all == 0 ? 0 : (int) Math.round(1000.0 * part / all);
    }

    private static int nearest(float[] lab, List<float[]> labs) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < labs.size(); i++) {
            double difference = ColourDifference.ciede2000(lab, labs.get(i));
            if (difference < least) {
                least = difference;
                nearest = i;
            }
        }
        return nearest;
    }
}

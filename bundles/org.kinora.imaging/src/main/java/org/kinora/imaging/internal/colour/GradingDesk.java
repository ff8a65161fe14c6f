package org.kinora.imaging.internal.colour;

import org.kinora.api.imaging.ColourTable;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Grading;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tables of colours: read, written, made and used. */
@Component(service = Grading.class)
public final class GradingDesk implements Grading {
    private final Conversions conversions;
    private final Oklab oklab = new Oklab();

    @Activate
    public GradingDesk(@Reference Conversions conversions) {
        this.conversions = conversions;
    }

    @Override
    public ColourTable read(String text) {
        return new CubeReader().read(text);
    }

    @Override
    public String write(ColourTable table) {
        return new CubeWriter().write(table);
    }

    @Override
    public void apply(ColourTable table, Raster from, Raster to, Work work) {
        new TableUse(table).apply(from, to, work);
    }

    @Override
    public ColourTable match(Raster picture, Raster reference, int strength, Work work) {
        if (strength < 0 || strength > 1000) throw new IllegalArgumentException("strength " + strength);
        return new LookMatch(oklab).table(Colours.of(picture, conversions, work), Colours.of(reference, conversions, work), strength / 1000.0, work);
    }

    @Override
    public ColourTable balance(Raster picture, int neutral, Work work) {
        return new WhiteBalance().table(Colours.of(picture, conversions, work), neutral);
    }
}

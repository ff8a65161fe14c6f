package org.kinora.imaging.internal.operations.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.imaging.BrandReport;
import org.kinora.api.imaging.Palette;
import org.kinora.api.imaging.Palettes;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the main colours of a picture, and those that it should not have. */
@Component(service = Operation.class)
@Declaration(name = "image.palette", command = "image palette", title = "Find the main colours of a picture, and those that it should not have.",
        scope = Declaration.Scope.NONE,
        help = "  kinora image palette still.png\n  kinora image palette still.png --allow 0A2A66 --allow FFFFFF --tolerance 5")
public final class FindPalette implements Operation<FindPalette.Input, FindPalette.Output> {
    private static final Texts TEXTS = Texts.beside(FindPalette.class);

    private final Palettes palettes;
    private final Pictures pictures;

    /** Of what. */
    public record Input(@Param(value = "The picture.", position = 0, required = true) Source picture,
            @Param(value = "Most colours.", fallback = "6", min = 1, max = 64) int colours,
            @Param("A colour that is allowed, as RRGGBB; may be given again.") List<String> allow,
            @Param(value = "CIEDE2000 up to which a colour is the allowed one.", fallback = "5") Rational tolerance) {}

    /** The colours, and the check where colours were allowed. */
    public record Output(Palette palette, Optional<BrandReport> brand) implements Readable {
        @Override
        public String text() {
            List<String> lines = new ArrayList<>();
            for (Palette.Swatch one : palette.swatches())
                lines.add(String.format(Locale.ROOT, "%s %5.1f %%  %s", Rgb.text(one.rgb()), one.share() / 10.0, one.name()));
            brand.ifPresent(report -> {
                lines.add(TEXTS.text("palette.kept", String.format(Locale.ROOT, "%.1f", report.kept() / 10.0)));
                for (BrandReport.Stray stray : report.strays())
                    lines.add(TEXTS.text("palette.stray", Rgb.text(stray.swatch().rgb()), stray.swatch().name(), Rgb.text(stray.nearest()),
                            String.format(Locale.ROOT, "%.1f", stray.difference() / 100.0)));
            });
            return String.join("\n", lines);
        }
    }

    @Activate
    public FindPalette(@Reference Palettes palettes, @Reference Pictures pictures) {
        this.palettes = palettes;
        this.pictures = pictures;
    }

    @Override
    public Output run(Input input, Context context) {
        List<Integer> allowed = input.allow().stream().map(Rgb::of).toList();
        try (Picture picture = pictures.read(Rgb.picture(input.picture()), context.work())) {
            Optional<BrandReport> brand = allowed.isEmpty() ? Optional.empty()
                    : Optional.of(palettes.check(picture.raster(), allowed, (int) Math.round(input.tolerance().toDouble() * 100), context.work()));
            return new Output(palettes.of(picture.raster(), input.colours(), context.work()), brand);
        }
    }
}

package org.kinora.imaging.internal.operations.compose;

import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Cutout;
import org.kinora.api.imaging.FigureSetting;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureComposition;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets a cut-out figure into a background. */
@Component(service = Operation.class)
@Declaration(name = "image.compose", command = "image compose", title = "Set a cut-out figure into a background, with its light and a shadow.",
        scope = Declaration.Scope.NONE,
        help = "The figure is a picture with transparency, or any picture with a --mask of image select. With --depth what is nearer than the\n"
                + "figure stays before it, and a lamp in the picture throws its shadow.\n"
                + "  kinora image compose street.png mara.png --x 30 --y 92 --height 60 -o mara-street.png\n"
                + "  kinora image compose street.png photo.jpg --mask mask.png --from -60 -o photo-street.png\n"
                + "  kinora image compose panel.png mara.png --depth panel-depth.png -o set.png")
public final class ComposePicture implements Operation<ComposePicture.Input, ComposePicture.Output> {
    private static final Texts TEXTS = Texts.beside(ComposePicture.class);

    private final PictureComposition composition;
    private final Pictures pictures;
    private final Conversions conversions;

    /** What, where, how. */
    public record Input(@Param(value = "The background.", position = 0, required = true) Source background,
            @Param(value = "The figure, a picture with transparency or a mask.", position = 1, required = true) Source figure,
            @Param("The part of the figure's picture that is meant: white.") Optional<Source> mask,
            @Param(value = "Where it stands, of the width.", fallback = "50", min = 0, max = 100, unit = "%") int x,
            @Param(value = "Where its feet are, of the height.", fallback = "95", min = 0, max = 120, unit = "%") int y,
            @Param(value = "How tall it is, of the height.", fallback = "60", min = 1, max = 400, unit = "%") int height,
            @Param("Depth of the background, 16 bit in millimetres.") Optional<Source> depth,
            @Param(value = "How far the figure is away; 0 for as far as the ground at its feet.", fallback = "0", min = 0, max = 65000,
                    unit = "mm") int away,
            @Param(value = "How far colours and shading go over to those of the place.", fallback = "60", min = 0, max = 100, unit = "%") int light,
            @Param(value = "How dark the shadow is.", fallback = "55", min = 0, max = 100, unit = "%") int shadow,
            @Param(value = "Where the light comes from: -90 left, 90 right; taken from the picture when not given.", min = -90, max = 90,
                    unit = "degrees") Optional<Integer> from) {}

    /** The picture. */
    public record Output(@Deliverable(suffix = ".png", main = true) AssetId image) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("compose.done");
        }
    }

    @Activate
    public ComposePicture(@Reference PictureComposition composition, @Reference Pictures pictures, @Reference Conversions conversions) {
        this.composition = composition;
        this.pictures = pictures;
        this.conversions = conversions;
    }

    @Override
    public Output run(Input input, Context context) {
        Work work = context.work();
        try (Picture background = pictures.read(asset(input.background()), work); Picture figure = pictures.read(asset(input.figure()), work);
                Picture depth = input.depth().map(one -> pictures.read(asset(one), work)).orElse(null); Raster cut = cut(figure, input, work)) {
            Cutout cutout = new Cutout(cut, 10 * input.x(), 10 * input.y(), 10 * input.height(), input.away());
            FigureSetting how = new FigureSetting(10 * input.light(), 10 * input.shadow(), input.from().orElse(FigureSetting.GUESSED));
            try (Raster set = composition.over(background.raster(), Optional.ofNullable(depth).map(Picture::raster), List.of(cutout), how, work)) {
                return new Output(pictures.store(set, "composed.png", work));
            }
        }
    }

    /** The figure with its transparency, that of the mask where there is one. */
    private Raster cut(Picture figure, Input input, Work work) {
        if (input.mask().isEmpty()) {
            if (!figure.raster().format().hasAlpha()) throw TEXTS.failure(Kind.INPUT, "compose.alpha", input.figure().name());
            return conversions.convert(figure.raster(), RasterFormat.RGBA8, work);
        }
        try (Mask mask = pictures.readMask(work.assets().file(asset(input.mask().get())), work)) {
            Raster whole = figure.raster();
            if (mask.width() != whole.width() || mask.height() != whole.height())
                throw TEXTS.failure(Kind.INPUT, "compose.mask", mask.width(), mask.height(), whole.width(), whole.height());
            Raster cut = conversions.convert(whole, RasterFormat.RGBA8, work);
            for (int y = 0; y < cut.height(); y++) for (int x = 0; x < cut.width(); x++) cut.set(3, x, y, mask.get(x, y) / 255f);
            return cut;
        }
    }

    private static AssetId asset(Source source) {
        return source.asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "compose.text", source.name()));
    }
}

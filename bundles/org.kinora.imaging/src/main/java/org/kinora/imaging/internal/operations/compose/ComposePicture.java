package org.kinora.imaging.internal.operations.compose;

import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Cutout;
import org.kinora.api.imaging.FigureSetting;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureComposition;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
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
        help = "The figure is a picture with transparency. With --depth what is nearer than the figure stays before it.\n"
                + "  kinora image compose street.png mara.png --x 30 --y 92 --height 60 -o mara-street.png\n"
                + "  kinora image compose panel.png mara.png --depth panel-depth.png --away 3200 -o set.png")
public final class ComposePicture implements Operation<ComposePicture.Input, ComposePicture.Output> {
    private static final Texts TEXTS = Texts.beside(ComposePicture.class);

    private final PictureComposition composition;
    private final Pictures pictures;

    /** What, where, how. */
    public record Input(@Param(value = "The background.", position = 0, required = true) Source background,
            @Param(value = "The figure, a picture with transparency.", position = 1, required = true) Source figure,
            @Param(value = "Where it stands, of the width.", fallback = "50", min = 0, max = 100, unit = "%") int x,
            @Param(value = "Where its feet are, of the height.", fallback = "95", min = 0, max = 120, unit = "%") int y,
            @Param(value = "How tall it is, of the height.", fallback = "60", min = 1, max = 400, unit = "%") int height,
            @Param("Depth of the background, 16 bit in millimetres.") Optional<Source> depth,
            @Param(value = "How far the figure is away.", fallback = "3000", min = 1, max = 65000, unit = "mm") int away,
            @Param(value = "How far colours and shading go over to those of the place.", fallback = "60", min = 0, max = 100, unit = "%") int light,
            @Param(value = "How dark the shadow is.", fallback = "55", min = 0, max = 100, unit = "%") int shadow) {}

    /** The picture. */
    public record Output(@Deliverable(suffix = ".png", main = true) AssetId image) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("compose.done");
        }
    }

    @Activate
    public ComposePicture(@Reference PictureComposition composition, @Reference Pictures pictures) {
        this.composition = composition;
        this.pictures = pictures;
    }

    @Override
    public Output run(Input input, Context context) {
        Work work = context.work();
        try (Picture background = pictures.read(asset(input.background()), work); Picture figure = pictures.read(asset(input.figure()), work);
                Picture depth = input.depth().map(one -> pictures.read(asset(one), work)).orElse(null)) {
            if (!figure.raster().format().hasAlpha()) throw TEXTS.failure(Kind.INPUT, "compose.alpha", input.figure().name());
            Cutout cutout = new Cutout(figure.raster(), 10 * input.x(), 10 * input.y(), 10 * input.height(), input.away());
            FigureSetting how = new FigureSetting(10 * input.light(), 10 * input.shadow(), FigureSetting.GUESSED);
            try (Raster set = composition.over(background.raster(), Optional.ofNullable(depth).map(Picture::raster), List.of(cutout), how, work)) {
                return new Output(pictures.store(set, "composed.png", work));
            }
        }
    }

    private static AssetId asset(Source source) {
        return source.asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "compose.text", source.name()));
    }
}

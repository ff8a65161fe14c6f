package org.kinora.imaging.internal.operations.fill;

import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Retouching;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fills what a mask covers. */
@Component(service = Operation.class)
@Declaration(name = "image.fill", command = "image fill", title = "Fill what a mask covers with what could be there.", scope = Declaration.Scope.NONE,
        help = "White in the mask is filled.\n  kinora image fill photo.png --mask mask.png -o out.png\n"
                + "  kinora image fill photo.png --mask mask.png --from sky.png --seed 7 -o out.png\n"
                + "  kinora image fill photo.png --mask mask.png --guide \"0,240 320,238 639,240\" -o out.png")
public final class FillPicture implements Operation<FillPicture.Input, FillPicture.Output> {
    private final PictureDesk desk;
    private final Retouching retouching;

    /** What, and how. */
    public record Input(@Param(value = "The picture.", position = 0, required = true) Source picture,
            @Param(value = "What to fill: white, or the opaque part of a picture with alpha.", required = true) Source mask,
            @Param("From where to copy, as a mask; from everywhere else when not given.") Optional<Source> from,
            @Param("An edge that goes on through the hole, as x,y x,y ...; may be given again.") List<String> guide,
            @Param(value = "By which means: automatic, patches or smooth.", fallback = "AUTOMATIC") Filling.Manner manner,
            @Param(value = "Another seed gives another filling.", fallback = "1") long seed) {}

    /** The filled picture. */
    public record Output(@Deliverable(suffix = ".png", main = true) AssetId image) implements Readable {
        @Override
        public String text() {
            return Texts.beside(FillPicture.class).text("fill.done");
        }
    }

    @Activate
    public FillPicture(@Reference PictureDesk desk, @Reference Retouching retouching) {
        this.desk = desk;
        this.retouching = retouching;
    }

    @Override
    public Output run(Input input, Context context) {
        Filling how = new Filling(input.seed(), input.manner(), Asked.guides(input.guide()));
        try (Picture picture = desk.picture(input.picture(), context.work()); Mask mask = desk.mask(input.mask(), context.work());
                Mask from = input.from().map(source -> desk.mask(source, context.work())).orElse(null);
                Raster made = retouching.fill(picture.raster(), mask, Optional.ofNullable(from), how, context.work())) {
            return new Output(desk.keep(made, picture, "filled.png", context.work()));
        }
    }
}

package org.kinora.imaging.internal.operations.fill;

import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Filling.Point;
import org.kinora.api.imaging.Healing;
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

/** Mends a spot from another place. */
@Component(service = Operation.class)
@Declaration(name = "image.heal", command = "image heal", title = "Mend what a mask covers from another place of the picture.",
        scope = Declaration.Scope.NONE,
        help = "  kinora image heal face.png --mask spot.png --shift -40,0 -o out.png\n"
                + "  kinora image heal wall.png --mask spot.png --shift 120,8 --manner clone -o out.png\n"
                + "  kinora image heal wall.png --mask spot.png --shift 120,8 --manner patch -o out.png")
public final class HealPicture implements Operation<HealPicture.Input, HealPicture.Output> {
    private final PictureDesk desk;
    private final Retouching retouching;

    /** What, and how. */
    public record Input(@Param(value = "The picture.", position = 0, required = true) Source picture,
            @Param(value = "What to mend: white, or the opaque part of a picture with alpha.", required = true) Source mask,
            @Param("From the spot to the place that it is mended from, as x,y in pixels; found by itself when not given.") Optional<String> shift,
            @Param(value = "heal: texture from there, light from here; clone: the pixels as they are; patch: pieces from there.",
                    fallback = "HEAL") Healing.Manner manner,
            @Param(value = "Another seed gives other pieces.", fallback = "1") long seed) {}

    /** The mended picture. */
    public record Output(@Deliverable(suffix = ".png", main = true) AssetId image) implements Readable {
        @Override
        public String text() {
            return Texts.beside(HealPicture.class).text("heal.done");
        }
    }

    @Activate
    public HealPicture(@Reference PictureDesk desk, @Reference Retouching retouching) {
        this.desk = desk;
        this.retouching = retouching;
    }

    @Override
    public Output run(Input input, Context context) {
        try (Picture picture = desk.picture(input.picture(), context.work()); Mask mask = desk.mask(input.mask(), context.work());
                Raster made = mended(input, picture.raster(), mask, context)) {
            return new Output(desk.keep(made, picture, "mended.png", context.work()));
        }
    }

    private Raster mended(Input input, Raster picture, Mask mask, Context context) {
        if (input.shift().isEmpty()) return retouching.fill(picture, mask, Optional.empty(), Filling.DEFAULT.with(input.seed()), context.work());
        Point shift = Asked.point(input.shift().get());
        return retouching.heal(picture, mask, new Healing(input.manner(), shift.x(), shift.y(), input.seed()), context.work());
    }
}

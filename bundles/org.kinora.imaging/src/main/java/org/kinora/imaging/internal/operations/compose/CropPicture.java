package org.kinora.imaging.internal.operations.compose;

import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Conversions;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cuts a picture to a shape around what is looked at. */
@Component(service = Operation.class)
@Declaration(name = "image.crop", command = "image crop", title = "Cut a picture to a shape around what is looked at: salient places and faces.",
        scope = Declaration.Scope.NONE, help = "  kinora image crop still.jpg --shape 9:16 -o tall.png")
public final class CropPicture implements Operation<CropPicture.Input, CropPicture.Output> {
    private static final Texts TEXTS = Texts.beside(CropPicture.class);

    private final PictureComposition composition;
    private final Pictures pictures;
    private final Conversions conversions;

    /** Of what, and to which shape. */
    public record Input(@Param(value = "The picture.", position = 0, required = true) Source picture,
            @Param(value = "Width to height, such as 9:16.", fallback = "16:9") String shape) {}

    /** The part that was kept. */
    public record Output(Area kept, @Deliverable(suffix = ".png", main = true) AssetId image) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("crop.done", kept.width(), kept.height(), kept.x(), kept.y());
        }
    }

    @Activate
    public CropPicture(@Reference PictureComposition composition, @Reference Pictures pictures, @Reference Conversions conversions) {
        this.composition = composition;
        this.pictures = pictures;
        this.conversions = conversions;
    }

    @Override
    public Output run(Input input, Context context) {
        if (!input.shape().matches("[1-9][0-9]{0,4}:[1-9][0-9]{0,4}")) throw TEXTS.failure(Kind.INPUT, "crop.shape", input.shape());
        String[] sides = input.shape().split(":");
        AssetId asset = input.picture().asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "compose.text", input.picture().name()));
        try (Picture picture = pictures.read(asset, context.work())) {
            Area kept = composition.crop(picture.raster(), Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), context.work());
            try (Raster part = conversions.crop(picture.raster(), kept, context.work())) {
                return new Output(kept, pictures.store(part, "crop.png", context.work()));
            }
        }
    }
}

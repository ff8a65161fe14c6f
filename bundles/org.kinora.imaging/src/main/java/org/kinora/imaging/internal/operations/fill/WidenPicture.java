package org.kinora.imaging.internal.operations.fill;

import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Margins;
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

/** Widens a picture. */
@Component(service = Operation.class)
@Declaration(name = "image.outpaint", command = "image outpaint", title = "Widen a picture: what is around it goes on from what is in it.",
        scope = Declaration.Scope.NONE, help = "  kinora image outpaint still.png --left 120 --right 120 -o wide.png")
public final class WidenPicture implements Operation<WidenPicture.Input, WidenPicture.Output> {
    private static final long MOST = 20_000;

    private final PictureDesk desk;
    private final Retouching retouching;

    /** What, and how far. */
    public record Input(@Param(value = "The picture.", position = 0, required = true) Source picture,
            @Param(value = "Columns to add at the left.", fallback = "0", unit = "px", min = 0, max = MOST) int left,
            @Param(value = "Rows to add at the top.", fallback = "0", unit = "px", min = 0, max = MOST) int top,
            @Param(value = "Columns to add at the right.", fallback = "0", unit = "px", min = 0, max = MOST) int right,
            @Param(value = "Rows to add at the bottom.", fallback = "0", unit = "px", min = 0, max = MOST) int bottom,
            @Param(value = "Another seed gives another filling.", fallback = "1") long seed) {}

    /** The wider picture. */
    public record Output(int width, int height, @Deliverable(suffix = ".png", main = true) AssetId image) implements Readable {
        @Override
        public String text() {
            return Texts.beside(WidenPicture.class).text("outpaint.done", width, height);
        }
    }

    @Activate
    public WidenPicture(@Reference PictureDesk desk, @Reference Retouching retouching) {
        this.desk = desk;
        this.retouching = retouching;
    }

    @Override
    public Output run(Input input, Context context) {
        Margins margins = new Margins(input.left(), input.top(), input.right(), input.bottom());
        try (Picture picture = desk.picture(input.picture(), context.work());
                Raster made = retouching.widen(picture.raster(), margins, Filling.DEFAULT.with(input.seed()), context.work())) {
            return new Output(made.width(), made.height(), desk.keep(made, picture, "wide.png", context.work()));
        }
    }
}

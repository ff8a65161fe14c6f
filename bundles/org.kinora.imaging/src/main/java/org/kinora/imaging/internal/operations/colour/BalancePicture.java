package org.kinora.imaging.internal.operations.colour;

import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.ColourTable;
import org.kinora.api.imaging.Picture;
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

/** Balances white. */
@Component(service = Operation.class)
@Declaration(name = "image.balance", command = "image balance", title = "Take the cast of the light from a picture.", scope = Declaration.Scope.NONE,
        help = "  kinora image balance shot.png -o shot-neutral.png\n  kinora image balance shot.png --neutral 9C8C74 -o shot-neutral.png")
public final class BalancePicture implements Operation<BalancePicture.Input, BalancePicture.Output> {
    private final GradePicture grade;

    /** What, and how. */
    public record Input(@Param(value = "The picture to change.", position = 0, required = true) Source picture,
            @Param("What shall be grey, as RRGGBB as it is now; guessed from the whole picture when not given.") Optional<String> neutral) {}

    /** The picture, and the table that made it. */
    public record Output(@Deliverable(suffix = ".png", main = true) AssetId image, @Deliverable(suffix = ".cube") AssetId table) implements Readable {
        @Override
        public String text() {
            return Texts.beside(BalancePicture.class).text("balance.done");
        }
    }

    @Activate
    public BalancePicture(@Reference GradePicture grade) {
        this.grade = grade;
    }

    @Override
    public Output run(Input input, Context context) {
        try (Picture picture = grade.pictures().read(Rgb.picture(input.picture()), context.work())) {
            ColourTable table = grade.grading().balance(picture.raster(), input.neutral().map(Rgb::of).orElse(-1), context.work());
            return new Output(grade.apply(table, picture, context.work()), grade.keep(table, context.work()));
        }
    }
}

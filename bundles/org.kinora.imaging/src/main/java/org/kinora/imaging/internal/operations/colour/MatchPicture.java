package org.kinora.imaging.internal.operations.colour;

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

/** Matches the colours of one picture to those of another. */
@Component(service = Operation.class)
@Declaration(name = "image.match", command = "image match", title = "Give a picture the colours of another, and keep the change as a .cube table.",
        scope = Declaration.Scope.NONE,
        help = "  kinora image match shot2.png shot1.png -o shot2-matched.png")
public final class MatchPicture implements Operation<MatchPicture.Input, MatchPicture.Output> {
    private final GradePicture grade;

    /** What, and how. */
    public record Input(@Param(value = "The picture to change.", position = 0, required = true) Source picture,
            @Param(value = "The picture that it shall look like.", position = 1, required = true) Source reference,
            @Param(value = "How much of the change.", fallback = "100", min = 0, max = 100, unit = "%") int strength) {}

    /** The picture, and the table that made it. */
    public record Output(@Deliverable(suffix = ".png", main = true) AssetId image, @Deliverable(suffix = ".cube") AssetId table) implements Readable {
        @Override
        public String text() {
            return Texts.beside(MatchPicture.class).text("match.done");
        }
    }

    @Activate
    public MatchPicture(@Reference GradePicture grade) {
        this.grade = grade;
    }

    @Override
    public Output run(Input input, Context context) {
        try (Picture picture = grade.pictures().read(Rgb.picture(input.picture()), context.work());
                Picture reference = grade.pictures().read(Rgb.picture(input.reference()), context.work())) {
            ColourTable table = grade.grading().match(picture.raster(), reference.raster(), 10 * input.strength(), context.work());
            return new Output(grade.apply(table, picture, context.work()), grade.keep(table, context.work()));
        }
    }
}

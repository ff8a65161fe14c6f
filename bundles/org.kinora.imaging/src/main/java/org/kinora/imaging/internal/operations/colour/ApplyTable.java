package org.kinora.imaging.internal.operations.colour;

import java.nio.charset.StandardCharsets;
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

/** Puts a picture through a table. */
@Component(service = Operation.class)
@Declaration(name = "image.grade", command = "image grade", title = "Put a picture through a .cube table.", scope = Declaration.Scope.NONE,
        help = "  kinora image grade shot.png look.cube -o shot-look.png")
public final class ApplyTable implements Operation<ApplyTable.Input, ApplyTable.Output> {
    private final GradePicture grade;

    /** What, and how. */
    public record Input(@Param(value = "The picture to change.", position = 0, required = true) Source picture,
            @Param(value = "The .cube table.", position = 1, required = true) Source table) {}

    /** The picture, and the table that made it. */
    public record Output(@Deliverable(suffix = ".png", main = true) AssetId image, @Deliverable(suffix = ".cube") AssetId table) implements Readable {
        @Override
        public String text() {
            return Texts.beside(ApplyTable.class).text("grade.done");
        }
    }

    @Activate
    public ApplyTable(@Reference GradePicture grade) {
        this.grade = grade;
    }

    @Override
    public Output run(Input input, Context context) {
        ColourTable table = grade.grading().read(new String(context.bytes(input.table()), StandardCharsets.UTF_8));
        try (Picture picture = grade.pictures().read(Rgb.picture(input.picture()), context.work())) {
            return new Output(grade.apply(table, picture, context.work()), grade.keep(table, context.work()));
        }
    }
}

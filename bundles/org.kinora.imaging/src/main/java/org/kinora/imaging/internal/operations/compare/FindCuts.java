package org.kinora.imaging.internal.operations.compare;

import java.util.List;
import java.util.Locale;
import org.kinora.api.imaging.ShotBoundaries;
import org.kinora.api.imaging.ShotBoundary;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the cuts of a clip. */
@Component(service = Operation.class)
@Declaration(name = "clip.cuts", command = "clip cuts", title = "List the hard cuts of a clip.", scope = Declaration.Scope.NONE,
        help = "Dissolves and fades are not looked for; a flash is no cut.\n  kinora clip cuts rushes.mp4")
public final class FindCuts implements Operation<FindCuts.Input, FindCuts.Output> {
    private final ShotBoundaries boundaries;

    /** Of what. */
    public record Input(@Param(value = "The clip.", position = 0, required = true) Source clip) {}

    /** The first frame of each shot but the first. */
    public record Output(List<ShotBoundary> cuts) implements Readable {
        @Override
        public String text() {
            if (cuts.isEmpty()) return Texts.beside(FindCuts.class).text("cuts.none");
            return String.join("\n", cuts.stream().map(cut -> String.format(Locale.ROOT, "%8.3f s  frame %d", cut.time().toDouble(),
                    cut.frame())).toList());
        }
    }

    @Activate
    public FindCuts(@Reference ShotBoundaries boundaries) {
        this.boundaries = boundaries;
    }

    @Override
    public Output run(Input input, Context context) {
        Source clip = input.clip();
        return new Output(boundaries.cuts(context.work().assets().file(clip.asset()
                .orElseThrow(() -> Texts.beside(FindCuts.class).failure(Kind.INPUT, "cuts.text", clip.name()))), context.work()));
    }
}

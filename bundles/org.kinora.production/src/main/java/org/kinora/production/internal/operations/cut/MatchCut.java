package org.kinora.production.internal.operations.cut;

import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a match cut: the clip begins with the frame that is most like the last one before it. */
@Component(service = Operation.class)
@Declaration(name = "cut.match", command = "cut match", title = "Match a cut: begin a clip where it looks most like the end of the one before.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "The clip is slipped: another part of its footage is seen, nothing moves. Shapes are compared, not colours.\n  kinora cut match 2C\n"
                + "  kinora cut match 2C --within 2")
public final class MatchCut implements Operation<MatchCut.Input, CutChanged> {
    private static final Texts TEXTS = Texts.beside(MatchCut.class);

    private final CutDesk desk;
    private final MediaEngine media;

    /** Which cut. */
    public record Input(@Param(value = "Clip whose start is matched: the label of a shot, or an id of cut show.", position = 0, required = true)
            String clip, @Param("How far it may slip: 12f are frames, 0.5 seconds. Default: 1.") String within) {}

    @Activate
    public MatchCut(@Reference CutDesk desk, @Reference MediaEngine media) {
        this.desk = desk;
        this.media = media;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        return desk.edit(context, input.clip(), chosen -> {
            List<Clip> row = chosen.cut().clips(Role.PICTURE);
            int number = row.indexOf(chosen.clip());
            Optional<Clip> before = number > 0 ? Optional.of(row.get(number - 1)).filter(clip -> clip.medium() instanceof Medium.Footage)
                    : Optional.empty();
            if (before.isEmpty() || !(chosen.clip().medium() instanceof Medium.Footage) || chosen.clip().speed().signum() <= 0)
                throw TEXTS.failure(Kind.INPUT, "match.still", input.clip());
            long within = chosen.length(input.within().isBlank() ? "1" : input.within());
            MatchSearch search = new MatchSearch(media.within(context.work()), context.project(OpenProject.class).assets(),
                    chosen.cut().format().rate(), context.work());
            long by = search.slip(before.get(), chosen.clip(), within);
            if (by == 0) throw TEXTS.failure(Kind.INPUT, "match.best", input.clip(), within);
            return new CutEdit.Slip(chosen.clip().id(), by);
        }, "Match the cut before " + input.clip());
    }
}

package org.kinora.production.internal.operations.takes;

import org.kinora.api.media.Fit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.story.Story;
import org.kinora.production.internal.graph.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds an own picture or clip to a shot. */
@Component(service = Operation.class)
@Declaration(name = "take.add", command = "take add", title = "Add an own picture or clip as a take of a shot, and use it.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "The file is kept as it is; cropping, padding and trimming happen in the cut.")
public final class AddTake implements Operation<AddTake.Input, TakeRow.One> {
    private final TakeDesk desk;

    /** Which file for which shot. */
    public record Input(@Param(value = "Label or id of the shot, such as 12A.", position = 0, required = true) String shot,
            @Param(value = "Picture or clip.", position = 1, required = true) Source file,
            @Param(value = "How a picture of another shape fills the frame.", fallback = "crop") Fit fit,
            @Param("Whether it was drawn by hand rather than imported.") boolean drawn,
            @Param("Keep using the take that is used now.") boolean keepChoice) {}

    @Activate
    public AddTake(@Reference TakeDesk desk) {
        this.desk = desk;
    }

    @Override
    public TakeRow.One run(Input input, Context context) {
        Story story = desk.story(context);
        Take take = desk.addToShot(context, story, desk.shot(new Names(story), input.shot()), input.file().asset().orElseThrow(), input.file().name(),
                input.drawn() ? TakeOrigin.DRAWN : TakeOrigin.IMPORTED, input.fit() == null ? Fit.CROP : input.fit());
        if (!input.keepChoice()) context.project(OpenProject.class).takes().choose(context.branch(), take.id(), context.caller());
        return new TakeRow.One(TakeRow.of(take, !input.keepChoice()));
    }
}

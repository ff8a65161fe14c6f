package org.kinora.production.internal.operations.takes;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.production.internal.graph.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds a recording to a line; cut and captions follow its length. */
@Component(service = Operation.class)
@Declaration(name = "line.audio", command = "line audio", title = "Add a recording as a take of a line, and use it.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "kinora line list names the lines.")
public final class RecordLine implements Operation<RecordLine.Input, TakeRow.One> {
    private final TakeDesk desk;

    /** Which file for which line. */
    public record Input(@Param(value = "Id of the line, or speaker and number such as mara-3.", position = 0, required = true) String line,
            @Param(value = "Sound file.", position = 1, required = true) Source file,
            @Param("Keep using the take that is used now.") boolean keepChoice) {}

    @Activate
    public RecordLine(@Reference TakeDesk desk) {
        this.desk = desk;
    }

    @Override
    public TakeRow.One run(Input input, Context context) {
        Names names = new Names(desk.story(context));
        Take take = desk.addToLine(context, names, desk.line(names, input.line()), input.file().asset().orElseThrow(), input.file().name());
        if (!input.keepChoice()) context.project(OpenProject.class).takes().choose(context.branch(), take.id(), context.caller());
        return new TakeRow.One(TakeRow.of(take, !input.keepChoice()));
    }
}

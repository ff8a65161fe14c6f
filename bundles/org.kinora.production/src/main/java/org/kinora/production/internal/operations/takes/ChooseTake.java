package org.kinora.production.internal.operations.takes;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Component;

/** Chooses the take that the film uses. */
@Component(service = Operation.class)
@Declaration(name = "take.choose", command = "take choose", title = "Use a take in the film.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE})
public final class ChooseTake implements Operation<ChooseTake.Input, TakeRow.One> {
    private static final Texts TEXTS = Texts.beside(ChooseTake.class);

    /** Which take. */
    public record Input(@Param(value = "Name of the take, such as 12A_t03.", position = 0, required = true) String take) {}

    @Override
    public TakeRow.One run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        Take take = named(project, input.take());
        project.takes().choose(context.branch(), take.id(), context.caller());
        return new TakeRow.One(TakeRow.of(take, true));
    }

    /** The take with a name; a failure says what to do when there is none. */
    static Take named(OpenProject project, String name) {
        return project.takes().named(name).or(() -> project.takes().get(name)).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "take.unknown", name));
    }
}

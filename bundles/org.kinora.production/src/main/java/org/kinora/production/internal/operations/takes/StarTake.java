package org.kinora.production.internal.operations.takes;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.osgi.service.component.annotations.Component;

/** Stars a take. */
@Component(service = Operation.class)
@Declaration(name = "take.star", command = "take star", title = "Star a take, or take its star away.", effects = Declaration.Effect.WRITES)
public final class StarTake implements Operation<StarTake.Input, TakeRow.One> {
    /** Which take. */
    public record Input(@Param(value = "Name of the take, such as 12A_t03.", position = 0, required = true) String take,
            @Param("Take the star away.") boolean off) {}

    @Override
    public TakeRow.One run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        Take take = project.takes().star(ChooseTake.named(project, input.take()).id(), !input.off());
        boolean chosen = project.takes().chosen(context.branch(), take.owner()).filter(found -> found.id().equals(take.id())).isPresent();
        return new TakeRow.One(TakeRow.of(take, chosen));
    }
}

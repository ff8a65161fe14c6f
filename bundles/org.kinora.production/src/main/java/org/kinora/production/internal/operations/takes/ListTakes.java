package org.kinora.production.internal.operations.takes;

import java.util.List;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.Takes;
import org.osgi.service.component.annotations.Component;

/** Lists takes. */
@Component(service = Operation.class)
@Declaration(name = "take.list", command = "take list", title = "List takes; > marks the one in use, * a starred one.")
public final class ListTakes implements Operation<ListTakes.Input, TakeRow.Rows> {
    /** Whose takes. */
    public record Input(@Param(value = "Only of this shot or line: the beginning of a take's name, or an id.", position = 0) String owner,
            @Param("Only starred ones.") boolean starred) {}

    @Override
    public TakeRow.Rows run(Input input, Context context) {
        Takes takes = context.project(OpenProject.class).takes();
        List<TakeRow> rows = takes.all().stream().filter(take -> !input.starred() || take.starred())
                .filter(take -> input.owner().isEmpty() || take.owner().equalsIgnoreCase(input.owner()) || named(take, input.owner()))
                .map(take -> TakeRow.of(take, takes.chosen(context.branch(), take.owner()).filter(chosen -> chosen.id().equals(take.id()))
                        .isPresent())).toList();
        return new TakeRow.Rows(rows);
    }

    private static boolean named(Take take, String owner) {
        return take.name().regionMatches(true, 0, owner + "_", 0, owner.length() + 1);
    }
}

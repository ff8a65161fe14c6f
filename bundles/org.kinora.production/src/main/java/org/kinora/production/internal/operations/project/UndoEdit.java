package org.kinora.production.internal.operations.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.Commit;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Component;

/** Takes back one edit. */
@Component(service = Operation.class)
@Declaration(name = "project.undo", command = "project undo", title = "Take back the last edit.",
        effects = {Declaration.Effect.WRITES})
public final class UndoEdit implements Operation<UndoEdit.Input, ProjectNews.Said> {
    /** How many. */
    public record Input(@Param(value = "How many edits.", fallback = "1", min = 1, max = 1000) int times) {}

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        List<String> done = new ArrayList<>();
        for (int i = 0; i < Math.max(1, input.times()); i++) {
            Optional<Commit> commit = project.documents().undo(context.branch(), context.caller());
            if (commit.isEmpty()) break;
            done.add(commit.get().message());
        }
        return new ProjectNews.Said(done.isEmpty() ? "there is nothing to undo" : "took back " + done.size()
                + (done.size() == 1 ? " edit" : " edits"), String.join("\n", done));
    }
}

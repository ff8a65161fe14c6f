package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.MergeResult;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Component;

/** Merges a branch, entity by entity. */
@Component(service = Operation.class)
@Declaration(name = "project.merge", command = "project merge", title = "Bring what changed on a branch into the current one.",
        effects = {Declaration.Effect.WRITES})
public final class MergeProject implements Operation<MergeProject.Input, ProjectNews.Said> {
    /** Which branch. */
    public record Input(@Param(value = "The branch to bring in.", position = 0, required = true) String from) {}

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        MergeResult result = context.project(OpenProject.class).documents().merge(input.from(), context.branch(), context.caller());
        String conflicts = String.join("\n", result.conflicts().stream().map(conflict -> "conflict: " + conflict.id()).toList());
        return new ProjectNews.Said("merged " + input.from() + " into " + context.branch(), conflicts.isEmpty() ? ""
                : conflicts + "\ndecide each with kinora project resolve ENTITY ours|theirs");
    }
}

package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Component;

/** Lists branches, or begins one at the head of the current branch. */
@Component(service = Operation.class)
@Declaration(name = "project.branch", command = "project branch", title = "List branches, or begin a new one.",
        effects = {Declaration.Effect.WRITES})
public final class BranchProject implements Operation<BranchProject.Input, ProjectNews.Branches> {
    /** The new branch, if any. */
    public record Input(@Param(value = "Name of the new branch.", position = 0) String name) {}

    @Override
    public ProjectNews.Branches run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        if (!input.name().isEmpty()) project.documents().createBranch(input.name(), project.documents().head(context.branch()));
        return new ProjectNews.Branches(project.documents().branches());
    }
}

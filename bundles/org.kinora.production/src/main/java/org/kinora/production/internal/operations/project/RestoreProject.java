package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Restores a project from a backup; what it was before is kept beside it. */
@Component(service = Operation.class)
@Declaration(name = "project.restore", command = "project restore", title = "Put a project back to the state of a backup.",
        effects = {Declaration.Effect.WRITES}, scope = Declaration.Scope.NONE)
public final class RestoreProject implements Operation<RestoreProject.Input, ProjectNews.Said> {
    private final Projects projects;

    /** What and where. */
    public record Input(@Param(value = "The backup folder.", position = 0, required = true) String backup,
            @Param(value = "The project, not open anywhere.", position = 1, required = true) String folder) {}

    @Activate
    public RestoreProject(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        return Route.of(context, input.backup(), input.folder()).go(projects::restore, "restored the project");
    }
}

package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a project from a file that was exported. */
@Component(service = Operation.class)
@Declaration(name = "project.import", command = "project import", title = "Make a project from an exported file or a backup.",
        effects = {Declaration.Effect.WRITES}, scope = Declaration.Scope.NONE)
public final class ImportProject implements Operation<ImportProject.Input, ProjectNews.Said> {
    private final Projects projects;

    /** What and where. */
    public record Input(@Param(value = "The exported file (.kinoraz) or backup folder.", position = 0, required = true) String from,
            @Param(value = "The folder to make.", position = 1, required = true) String folder) {}

    @Activate
    public ImportProject(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        return Route.of(context, input.from(), input.folder()).go(projects::importFrom, "brought in the project");
    }
}

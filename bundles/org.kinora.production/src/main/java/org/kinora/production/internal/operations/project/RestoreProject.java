package org.kinora.production.internal.operations.project;

import java.nio.file.Path;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Projects;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Restores a project from a backup; what it was before is kept beside it. */
@Component(service = Operation.class)
@Declaration(name = "project.restore", command = "project restore", title = "Put a project back to the state of a backup.",
        effects = {Declaration.Effect.WRITES}, scope = Declaration.Scope.NONE)
public final class RestoreProject implements Operation<RestoreProject.Input, ProjectNews.Said> {
    private static final Texts TEXTS = Texts.beside(RestoreProject.class);

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
        Path backup = context.localFile(input.backup()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "path", input.backup()));
        Path folder = context.localFile(input.folder()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "path", input.folder()));
        try (OpenProject project = projects.restore(backup, folder)) {
            return new ProjectNews.Said("restored the project " + project.name(), folder.toString());
        }
    }
}

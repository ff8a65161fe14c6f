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

/** Makes a project in a new folder. */
@Component(service = Operation.class)
@Declaration(name = "project.new", command = "project new", title = "Make an empty project.",
        effects = {Declaration.Effect.WRITES}, scope = Declaration.Scope.NONE)
public final class NewProject implements Operation<NewProject.Input, ProjectNews.Said> {
    private static final Texts TEXTS = Texts.beside(NewProject.class);

    private final Projects projects;

    /** Where. */
    public record Input(@Param(value = "The folder to make, by convention NAME.kinora.", position = 0, required = true) String folder) {}

    @Activate
    public NewProject(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        Path folder = context.localFile(input.folder()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "path", input.folder()));
        try (OpenProject project = projects.create(folder)) {
            return new ProjectNews.Said("made the project " + project.name(), folder.toString());
        }
    }
}

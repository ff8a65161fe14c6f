package org.kinora.production.internal.operations.project;

import java.nio.file.Path;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Component;

/** Writes the project as one file. */
@Component(service = Operation.class)
@Declaration(name = "project.export", command = "project export", title = "Write a project to one file.",
        effects = {Declaration.Effect.WRITES})
public final class ExportProject implements Operation<ExportProject.Input, ProjectNews.Said> {
    private static final Texts TEXTS = Texts.beside(ExportProject.class);

    /** Where to. */
    public record Input(@Param(value = "The file to write, by convention NAME.kinoraz.", position = 0, required = true) String file) {}

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        Path file = context.localFile(input.file()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "path", input.file()));
        context.project(OpenProject.class).export(file);
        return new ProjectNews.Said("exported to " + file, "");
    }
}

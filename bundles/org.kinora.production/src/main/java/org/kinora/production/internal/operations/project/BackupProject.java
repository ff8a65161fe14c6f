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

/** Writes a backup; an earlier one in the same folder gains only what is new. */
@Component(service = Operation.class)
@Declaration(name = "project.backup", command = "project backup", title = "Write a backup of a project.",
        effects = {Declaration.Effect.WRITES})
public final class BackupProject implements Operation<BackupProject.Input, ProjectNews.Said> {
    private static final Texts TEXTS = Texts.beside(BackupProject.class);

    /** Where to. */
    public record Input(@Param(value = "The backup folder.", position = 0, required = true) String folder) {}

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        Path folder = context.localFile(input.folder()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "path", input.folder()));
        context.project(OpenProject.class).backup(folder);
        return new ProjectNews.Said("backed up to " + folder, "");
    }
}

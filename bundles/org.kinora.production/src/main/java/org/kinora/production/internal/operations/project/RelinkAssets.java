package org.kinora.production.internal.operations.project;

import java.nio.file.Path;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.assets.Relinked;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Component;

/** Finds offline media again by name, size and hash. */
@Component(service = Operation.class)
@Declaration(name = "assets.relink", command = "assets relink", title = "Look for missing linked files under a folder.",
        effects = {Declaration.Effect.WRITES})
public final class RelinkAssets implements Operation<RelinkAssets.Input, ProjectNews.Said> {
    private static final Texts TEXTS = Texts.beside(RelinkAssets.class);

    /** Where. */
    public record Input(@Param(value = "The folder to look in.", position = 0, required = true) String folder) {}

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        Path folder = context.localFile(input.folder()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "path", input.folder()));
        Relinked relinked = context.project(OpenProject.class).library().relink(folder);
        return new ProjectNews.Said("found " + relinked.found().size() + " files, " + relinked.missing().size() + " still missing",
                String.join("\n", relinked.missing().stream().map(info -> "offline: " + info.name()).toList()));
    }
}

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

/** Links a file. */
@Component(service = Operation.class)
@Declaration(name = "assets.link", command = "assets link", title = "Record a large file in place, without copying it.",
        effects = {Declaration.Effect.WRITES})
public final class LinkAsset implements Operation<LinkAsset.Input, ProjectNews.Said> {
    private static final Texts TEXTS = Texts.beside(LinkAsset.class);

    /** Which. */
    public record Input(@Param(value = "The file.", position = 0, required = true) String file,
            @Param("Its media type, such as video/mp4; the ending of its name tells when left out.") String type) {}

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        Path file = context.localFile(input.file()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "path", input.file()));
        return new ProjectNews.Said("linked " + context.project(OpenProject.class).library()
                .link(file, input.type()), "");
    }
}

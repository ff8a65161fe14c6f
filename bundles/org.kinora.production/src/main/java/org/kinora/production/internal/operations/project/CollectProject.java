package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.platform.assets.Collected;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Component;

/** Makes a project self-contained. */
@Component(service = Operation.class)
@Declaration(name = "project.collect", command = "project collect", title = "Copy linked files into the project.",
        effects = {Declaration.Effect.WRITES})
public final class CollectProject implements Operation<CollectProject.Input, ProjectNews.Said> {
    /** Nothing to say. */
    public record Input() {}

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        Collected collected = context.project(OpenProject.class).library().collect();
        String missing = String.join("\n", collected.missing().stream().map(info -> "offline: " + info.name() + " (" + info.link().orElse("") + ")")
                .toList());
        return new ProjectNews.Said("copied " + collected.copied().size() + " files, " + collected.bytes() + " bytes", missing);
    }
}

package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.platform.assets.Inspection;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Component;

/** Checks all assets. */
@Component(service = Operation.class)
@Declaration(name = "assets.verify", command = "assets verify", title = "Read every asset and compare it with its hash.")
public final class VerifyAssets implements Operation<VerifyAssets.Input, ProjectNews.Said> {
    /** Nothing to say. */
    public record Input() {}

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        Inspection inspection = context.project(OpenProject.class).library().verify();
        StringBuilder text = new StringBuilder();
        inspection.damaged().forEach(info -> text.append("damaged: ").append(info.id()).append(' ').append(info.name()).append('\n'));
        inspection.missing().forEach(info -> text.append("missing: ").append(info.id()).append(' ').append(info.name()).append('\n'));
        inspection.offline().forEach(info -> text.append("offline: ").append(info.link().orElse("")).append('\n'));
        inspection.stray().forEach(file -> text.append("stray file: ").append(file).append('\n'));
        return new ProjectNews.Said("checked " + inspection.checked() + " assets, " + inspection.evicted().size() + " can be made again",
                text.toString().stripTrailing());
    }
}

package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Component;

/** Takes back one edit. */
@Component(service = Operation.class)
@Declaration(name = "project.undo", command = "project undo", title = "Take back the last edit.",
        effects = {Declaration.Effect.WRITES})
public final class UndoEdit implements Operation<Steps, ProjectNews.Said> {
    @Override
    public ProjectNews.Said run(Steps input, Context context) {
        Documents documents = context.project(OpenProject.class).documents();
        return input.go(() -> documents.undo(context.branch(), context.caller()), "undo", "took back");
    }
}

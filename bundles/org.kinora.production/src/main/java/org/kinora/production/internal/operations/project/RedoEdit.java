package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Component;

/** Brings back one edit. */
@Component(service = Operation.class)
@Declaration(name = "project.redo", command = "project redo", title = "Bring back what was taken back last.",
        effects = {Declaration.Effect.WRITES})
public final class RedoEdit implements Operation<Steps, ProjectNews.Said> {
    @Override
    public ProjectNews.Said run(Steps input, Context context) {
        Documents documents = context.project(OpenProject.class).documents();
        return input.go(() -> documents.redo(context.branch(), context.caller()), "redo", "brought back");
    }
}

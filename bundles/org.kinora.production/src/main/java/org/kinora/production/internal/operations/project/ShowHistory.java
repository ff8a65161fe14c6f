package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Component;

/** Lists commits, newest first. */
@Component(service = Operation.class)
@Declaration(name = "project.history", command = "project history", title = "Show what happened to a project.")
public final class ShowHistory implements Operation<ShowHistory.Input, ProjectNews.History> {
    /** How far back. */
    public record Input(@Param(value = "How many.", fallback = "30", min = 1, max = 100000) int most) {}

    @Override
    public ProjectNews.History run(Input input, Context context) {
        return new ProjectNews.History(context.project(OpenProject.class).documents()
                .log(context.branch(), 0, input.most() == 0 ? 30 : input.most()));
    }
}

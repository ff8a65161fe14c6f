package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Component;

/** Compares two states of the documents. */
@Component(service = Operation.class)
@Declaration(name = "project.diff", command = "project diff", title = "Show what differs between two branches or commits.")
public final class DiffProject implements Operation<DiffProject.Input, ProjectNews.Differences> {
    /** Which two. */
    public record Input(@Param(value = "Branch or number of a commit.", position = 0, required = true) String from,
            @Param(value = "Branch or number of a commit; the current branch when not given.", position = 1) String to) {}

    @Override
    public ProjectNews.Differences run(Input input, Context context) {
        Documents documents = context.project(OpenProject.class).documents();
        return ProjectNews.Differences.of(documents.diff(commit(documents, input.from()),
                commit(documents, input.to().isEmpty() ? context.branch() : input.to())));
    }

    private static long commit(Documents documents, String name) {
        return name.matches("\\d{1,18}") ? Long.parseLong(name) : documents.head(name);
    }
}

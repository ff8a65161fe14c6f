package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.EntityId;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Resolution;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Component;

/** Decides one conflict. */
@Component(service = Operation.class)
@Declaration(name = "project.resolve", command = "project resolve", title = "Decide a conflict of a merge.",
        effects = {Declaration.Effect.WRITES})
public final class ResolveConflict implements Operation<ResolveConflict.Input, ProjectNews.Said> {
    private static final Texts TEXTS = Texts.beside(ResolveConflict.class);

    /** Which, and how. */
    public record Input(@Param(value = "The entity, as merge names it.", position = 0, required = true) String entity,
            @Param(value = "Whose version.", position = 1, required = true, choices = {"ours", "theirs"}) String whose) {}

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        Resolution resolution = input.whose().equals("ours") ? new Resolution.Ours() : new Resolution.Theirs();
        EntityId entity;
        try {
            entity = EntityId.parse(input.entity());
        } catch (IllegalArgumentException malformed) {
            throw TEXTS.failure(Kind.INPUT, "entity", input.entity());
        }
        context.project(OpenProject.class).documents().resolve(context.branch(), entity, resolution, context.caller());
        return new ProjectNews.Said("decided " + input.entity() + ": " + input.whose(), "");
    }
}

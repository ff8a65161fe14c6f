package org.kinora.production.internal.operations.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.direction.Conflict;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.Shot;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Names;
import org.kinora.production.internal.graph.PlannedFilm;
import org.kinora.production.internal.graph.Planning;
import org.kinora.production.internal.graph.ShotEdits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds shots and keeps their hand edits. */
@Component(service = ShotDesk.class)
public final class ShotDesk {
    private static final Texts TEXTS = Texts.beside(ShotDesk.class);

    private final Planning planning;

    @Activate
    public ShotDesk(@Reference Planning planning) {
        this.planning = planning;
    }

    PlannedFilm planned(Context context) {
        return planning.plan(context.project(OpenProject.class), context.branch(), context.caller(), context.work());
    }

    Shot shot(Context context, String name) {
        return new Names(planned(context).plan().story()).shot(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "shot.unknown", name));
    }

    Optional<Shot> find(Context context, String id) {
        return planned(context).plan().story().shot(id);
    }

    /** Adds an edit; an edit that the plan cannot take is refused at once, and not stored. */
    List<String> add(Context context, OpenProject project, ShotEdit edit, String message) {
        project.documents().edit(context.branch(), message, context.caller(), view -> {
            List<ShotEdit> edits = new ArrayList<>(view.get(ShotEdits.TYPE, edit.shot()).map(ShotEdits::edits).orElse(List.of()));
            edits.removeIf(earlier -> earlier.field().equals(edit.field()) && !edit.field().equals("insert"));
            edits.add(edit);
            return List.of(Change.put(ShotEdits.TYPE, edit.shot(), new ShotEdits(edits)));
        });
        List<Conflict> conflicts = planned(context).plan().conflicts().stream().filter(conflict -> conflict.edit().equals(edit)).toList();
        if (conflicts.stream().anyMatch(conflict -> conflict.reason().equals("invalid"))) {
            project.documents().undo(context.branch(), context.caller());
            throw TEXTS.failure(Kind.INPUT, "edit.invalid", edit.field(), edit.value(), conflicts.getFirst().text());
        }
        return conflicts.stream().map(Conflict::text).toList();
    }
}

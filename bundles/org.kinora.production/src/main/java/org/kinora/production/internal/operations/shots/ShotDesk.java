package org.kinora.production.internal.operations.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.direction.Conflict;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
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

    Optional<Shot> named(Context context, String name) {
        return new Names(planned(context).plan().story()).shot(name);
    }

    Shot shot(Context context, String name) {
        return named(context, name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "shot.unknown", name));
    }

    Optional<Shot> find(Context context, String id) {
        return planned(context).plan().story().shot(id);
    }

    /** Adds an edit; an edit that the plan cannot take is refused at once, and not stored. */
    List<String> add(Context context, OpenProject project, ShotEdit wanted, String message) {
        return add(context, project, wanted, message, view -> List.of());
    }

    /** The same with other changes, all of which one undo takes back. */
    List<String> add(Context context, OpenProject project, ShotEdit wanted, String message, Function<View, List<Change>> besides) {
        List<ShotEdit> refused = planned(context).plan().conflicts().stream().map(Conflict::edit).toList();
        AtomicReference<ShotEdit> stored = new AtomicReference<>();
        project.documents().edit(context.branch(), message, context.caller(), view -> {
            List<ShotEdit> edits = new ArrayList<>(view.get(ShotEdits.TYPE, wanted.shot()).map(ShotEdits::edits).orElse(List.of()));
            ShotEdit edit = edits.stream().filter(earlier -> replaces(wanted, earlier) && !refused.contains(earlier)).findFirst()
                    .map(earlier -> new ShotEdit(wanted.shot(), wanted.field(), wanted.value(), earlier.seen())).orElse(wanted);
            edits.removeIf(earlier -> replaces(wanted, earlier));
            edits.add(edit);
            stored.set(edit);
            List<Change> changes = new ArrayList<>(besides.apply(view));
            changes.add(Change.put(ShotEdits.TYPE, wanted.shot(), new ShotEdits(edits)));
            return changes;
        });
        List<Conflict> conflicts = planned(context).plan().conflicts().stream().filter(conflict -> conflict.edit().equals(stored.get())).toList();
        if (conflicts.stream().anyMatch(conflict -> conflict.reason().equals("invalid"))) {
            project.documents().undo(context.branch(), context.caller());
            throw TEXTS.failure(Kind.INPUT, "edit.invalid", wanted.field(), wanted.value(), conflicts.getFirst().text());
        }
        return conflicts.stream().map(Conflict::text).toList();
    }

    /** Where it does, the plan beneath both is the same: what was seen of it then is what the later one is laid over too. */
    private static boolean replaces(ShotEdit edit, ShotEdit earlier) {
        return earlier.field().equals(edit.field()) && !edit.field().equals("insert");
    }
}

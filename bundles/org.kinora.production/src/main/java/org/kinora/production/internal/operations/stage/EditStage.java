package org.kinora.production.internal.operations.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.stage.StageConflict;
import org.kinora.api.stage.StageEdit;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Story;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.StageEdits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes a staging by hand: a camera, a person, a part of a set, the light. The change is laid over every new staging. */
@Component(service = Operation.class)
@Declaration(name = "stage.edit", command = "stage edit", title = "Change a staging by hand: camera, people, set, light.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "Lengths are millimetres, headings degrees, camera angles and lenses tenths of a degree and of a millimetre. Targets:\n"
                + "  shot/2C/camera/FIELD         x y z bearing pitch roll focal shift; shot/2C/end/FIELD where a move ends, shot/2C/end none\n"
                + "  shot/2C/figure/MARA/FIELD    x y z heading pose emotion gaze holding seen\n"
                + "  scene/2/figure/MARA/FIELD    x z heading, in all shots in which she stands free\n"
                + "  scene/2/light/FIELD          bearing elevation kelvin level fill source\n"
                + "  place/KITCHEN/part/table/FIELD  x y z heading width height depth tone note; place/KITCHEN/part/table none leaves it out\n"
                + "  kinora stage edit shot/2C/camera/focal 350\n  kinora stage edit scene/2/figure/MARA/x -600\n"
                + "kinora stage show lists what there is; undo takes the newest edit back.")
public final class EditStage implements Operation<EditStage.Input, EditStage.Output> {
    private static final Texts TEXTS = Texts.beside(EditStage.class);

    private final StageDesk desk;

    /** What to change. */
    public record Input(@Param(value = "What to change, such as shot/2C/camera/focal.", position = 0) String target,
            @Param(value = "The new value.", position = 1) String value,
            @Param("List the edits, of one scene or shot when it is given.") boolean list,
            @Param("Take the edit of this target back.") boolean remove) {}

    /** One edit and whether it applies. */
    public record Row(StageEdit edit, boolean applied, String problem) {}

    /** The edits that the request was about. */
    public record Output(List<Row> edits, String done) implements Readable {
        @Override
        public String text() {
            List<String> lines = new ArrayList<>();
            if (!done.isEmpty()) lines.add(done);
            for (Row row : edits) lines.add(String.format("%s %s = %s", row.applied() ? " " : "!", row.edit().target(), row.edit().value())
                    + (row.problem().isEmpty() ? "" : "\n    " + row.problem()));
            if (lines.isEmpty()) lines.add("There are no edits of stagings.");
            return String.join("\n", lines);
        }
    }

    @Activate
    public EditStage(@Reference StageDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        Story story = desk.story(context);
        if (input.list()) return listed(story, input.target(), context);
        if (input.target().isBlank()) throw TEXTS.failure(Kind.INPUT, "edit.nothing");
        EditPath paths = new EditPath(story);
        String path = paths.of(input.target());
        if (input.remove()) return removed(story, paths, path, context);
        return edited(story, paths, path, input, context);
    }

    private Output edited(Story story, EditPath paths, String path, Input input, Context context) {
        List<Scene> scenes = paths.scenes(path);
        if (scenes.isEmpty()) throw unknown(story, input.target());
        StageEdit edit = null;
        Failure wrong = null;
        for (Scene scene : scenes) {
            List<StageEdit> others = desk.edits(context, scene).stream().filter(one -> !one.target().equals(path)).toList();
            Staging before = desk.staged(story, scene, others);
            Optional<String> basis = desk.stager().basis(scene, before, path);
            if (basis.isEmpty()) {
                wrong = wrong == null ? Targets.unknown(story, scene, before, input.target()) : wrong;
                continue;
            }
            edit = new StageEdit(path, input.value(), basis.get());
            List<StageEdit> with = new ArrayList<>(others);
            with.add(edit);
            refuse(desk.staged(story, scene, with), edit, input);
            break;
        }
        if (edit == null) throw wrong;
        StageEdit added = edit;
        put(context, path, "Stage " + path, edits -> {
            edits.removeIf(one -> one.target().equals(path));
            edits.add(added);
        });
        List<Row> rows = rows(story, scenes, context).stream().filter(row -> row.edit().equals(added) || !row.applied()).toList();
        return new Output(rows, "");
    }

    private static void refuse(Staging staging, StageEdit edit, Input input) {
        for (StageConflict conflict : staging.conflicts()) {
            if (!conflict.edit().equals(edit)) continue;
            throw conflict.reason().equals("invalid") ? Targets.invalid(input.target(), edit)
                    : TEXTS.failure(Kind.INPUT, "edit.gone", input.target(), conflict.text());
        }
    }

    private static Failure unknown(Story story, String target) {
        return TEXTS.failure(Kind.INPUT, "edit.nowhere", target, String.join(", ", story.scenes().stream().map(Scene::number).toList()),
                String.join(", ", story.bible().places().stream().map(place -> place.id()).toList()));
    }

    private Output removed(Story story, EditPath paths, String path, Context context) {
        List<Row> rows = rows(story, paths.scenes(path).isEmpty() ? story.scenes() : paths.scenes(path), context).stream()
                .filter(row -> row.edit().target().equals(path)).toList();
        if (rows.isEmpty()) throw TEXTS.failure(Kind.INPUT, "edit.none", path);
        put(context, path, "Stage " + path + " as planned", edits -> edits.removeIf(one -> one.target().equals(path)));
        return new Output(List.of(), TEXTS.text("edit.removed", path, rows.getFirst().edit().value()));
    }

    private static void put(Context context, String path, String message, java.util.function.Consumer<List<StageEdit>> change) {
        String id = EditPath.ofPlace(path) ? StageEdits.placeId(EditPath.home(path)) : StageEdits.sceneId(EditPath.home(path));
        context.project(OpenProject.class).documents().edit(context.branch(), message, context.caller(), view -> {
            List<StageEdit> edits = new ArrayList<>(view.get(StageEdits.TYPE, id).map(StageEdits::edits).orElse(List.of()));
            change.accept(edits);
            return List.of(edits.isEmpty() ? Change.remove(StageEdits.TYPE.id(id)) : Change.put(StageEdits.TYPE, id, new StageEdits(edits)));
        });
    }

    private Output listed(Story story, String what, Context context) {
        if (what.isBlank()) return new Output(all(story, context), "");
        StageDesk.Found found = StageDesk.find(story, what);
        List<Row> rows = rows(story, List.of(found.scene()), context);
        return new Output(found.shot().map(shot -> rows.stream().filter(row -> row.edit().target().contains("/shot/" + shot.id() + "/")).toList())
                .orElse(rows),
                "");
    }

    /** Every edit there is; those of scenes and places that are no more come last. */
    private List<Row> all(Story story, Context context) {
        List<Row> rows = new ArrayList<>(rows(story, story.scenes(), context));
        context.project(OpenProject.class).documents().list(context.branch(), StageEdits.TYPE).values().stream().flatMap(one -> one.edits().stream())
                .filter(edit -> rows.stream().noneMatch(row -> row.edit().equals(edit)))
                .forEach(edit -> rows.add(new Row(edit, false, TEXTS.text("edit.homeless", edit.target()))));
        return rows;
    }

    /** The edits that some scenes read; an edit of a place applies when any of them takes it. */
    private List<Row> rows(Story story, List<Scene> scenes, Context context) {
        List<Row> rows = new ArrayList<>();
        for (Scene scene : scenes) {
            List<StageEdit> edits = desk.edits(context, scene);
            if (edits.isEmpty()) continue;
            List<StageConflict> conflicts = desk.staged(story, scene, edits).conflicts();
            for (StageEdit edit : edits) {
                Optional<String> problem = conflicts.stream().filter(one -> one.edit().equals(edit)).map(StageConflict::text).findFirst();
                Row row = new Row(edit, problem.isEmpty(), problem.orElse(""));
                Optional<Row> known = rows.stream().filter(one -> one.edit().equals(edit)).findFirst();
                if (known.isPresent() && (known.get().applied() || !row.applied())) continue;
                known.ifPresent(rows::remove);
                rows.add(row);
            }
        }
        return rows;
    }
}

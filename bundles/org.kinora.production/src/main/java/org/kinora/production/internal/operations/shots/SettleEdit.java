package org.kinora.production.internal.operations.shots;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.direction.Conflict;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.story.Shot;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.ShotEdits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides between a hand edit and a plan that has changed the same thing since; takes one back where there is no conflict. */
@Component(service = Operation.class)
@Declaration(name = "shot.settle", command = "shot settle", title = "Settle a hand edit of a shot: keep yours, take the plan's, or move it.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "  kinora shot settle 12A action mine\n  kinora shot settle 12A size plan\n  kinora shot settle s3.l2.a action mine --to 12B")
public final class SettleEdit implements Operation<SettleEdit.Input, SettleEdit.Output> {
    private static final Texts TEXTS = Texts.beside(SettleEdit.class);

    private final ShotDesk desk;
    private final Engine engine;

    /** Which edit, and whose side is taken. */
    public record Input(@Param(value = "Label or id of the shot; the id of one that the plan no longer has.", position = 0, required = true) String shot,
            @Param(value = "What was changed by hand.", position = 1, required = true,
                    choices = {"size", "angle", "kind", "move", "azimuth", "lens", "duration", "action", "titles", "prompt.image", "prompt.negative",
                            "prompt.motion", "prompt.music", "transition", "focus", "order", "delete", "insert", "lock"}) String field,
            @Param(value = "Keep yours over the plan of now, or take the plan's and drop yours.", position = 2, required = true,
                    choices = {"mine", "plan"}) String keep,
            @Param("Move it to this shot; for one whose own shot is gone.") String to) {}

    /**
     * What holds now.
     *
     * @param value of the field, empty where the plan has no such shot
     * @param open hand edits that still wait for a decision
     */
    public record Output(String shot, String field, String value, int open) implements Readable {
        @Override
        public String text() {
            return field + " of shot " + shot + (value.isEmpty() ? " is settled" : ": " + value) + (open == 0 ? "" : "; still open: " + open);
        }
    }

    @Activate
    public SettleEdit(@Reference ShotDesk desk, @Reference Engine engine) {
        this.desk = desk;
        this.engine = engine;
    }

    @Override
    public Output run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        List<Conflict> open = desk.planned(context).plan().conflicts();
        Optional<Shot> shot = desk.named(context, input.shot());
        String id = shot.map(Shot::id).orElse(input.shot());
        List<Conflict> mine = open.stream().filter(it -> it.edit().shot().equals(id) && it.edit().field().equals(input.field())).toList();
        if (input.keep().equals("mine")) {
            if (mine.isEmpty()) throw TEXTS.failure(Kind.INPUT, "settle.none", input.field(), input.shot());
            keep(input, context, project, mine.getLast());
        } else {
            drop(context, project, id, input.field(), shot.isPresent() && mine.isEmpty());
        }
        String now = input.to().isEmpty() ? id : desk.shot(context, input.to()).id();
        Optional<Shot> after = desk.find(context, now);
        return new Output(after.map(Shot::label).orElse(input.shot()), input.field(), after.map(it -> ShotFields.of(it, input.field())).orElse(""),
                desk.planned(context).plan().conflicts().size());
    }

    /** What the plan holds now becomes what was seen when the person decided. */
    private void keep(Input input, Context context, OpenProject project, Conflict conflict) {
        ShotEdit edit = conflict.edit();
        if (!input.to().isEmpty()) {
            Shot target = desk.shot(context, input.to());
            if (!ShotFields.value(edit.field()) || target.id().equals(edit.shot()))
                throw TEXTS.failure(Kind.INPUT, "settle.stays", edit.field(), input.to());
            desk.add(context, project, new ShotEdit(target.id(), edit.field(), edit.value(), ShotFields.of(target, edit.field())),
                    "Move the " + edit.field() + " by hand to shot " + target.label(),
                    view -> List.of(replaced(view, edit.shot(), edit.field(), List.of())));
            return;
        }
        if (!conflict.reason().equals("changed")) throw TEXTS.failure(Kind.INPUT, "settle.homeless", edit.field(), input.shot(), conflict.text());
        ShotEdit kept = edit.field().equals("lock") ? new ShotEdit(edit.shot(), "lock", covering(edit.value(), conflict.now()), "")
                : new ShotEdit(edit.shot(), edit.field(), edit.value(), conflict.now());
        replace(context, project, edit.shot(), edit.field(), List.of(kept), "Keep the " + edit.field() + " by hand");
    }

    /** A frozen shot that covers other parts of the script. */
    private static String covering(String frozen, String parts) {
        JsonObject shot = JsonParser.parseString(frozen).getAsJsonObject();
        JsonArray covered = new JsonArray();
        for (String part : parts.split(", ")) if (!part.isEmpty()) covered.add(part);
        shot.add("parts", covered);
        return shot.toString();
    }

    /** A shot that was put in is no decision about the one before it: it goes only where the plan cannot take it. */
    private void drop(Context context, OpenProject project, String shot, String field, boolean agreed) {
        boolean there = project.documents().get(context.branch(), ShotEdits.TYPE, shot).stream().flatMap(edits -> edits.edits().stream())
                .anyMatch(edit -> edit.field().equals(field));
        if (!there || agreed && field.equals("insert")) throw TEXTS.failure(Kind.INPUT, "settle.none", field, shot);
        replace(context, project, shot, field, List.of(), "Drop the " + field + " by hand");
        if (field.equals("lock")) engine.results(project).unpin("shot/" + shot + "/panel");
    }

    private static void replace(Context context, OpenProject project, String shot, String field, List<ShotEdit> by, String message) {
        project.documents().edit(context.branch(), message, context.caller(), view -> List.of(replaced(view, shot, field, by)));
    }

    private static Change replaced(View view, String shot, String field, List<ShotEdit> by) {
        List<ShotEdit> edits = new ArrayList<>(view.get(ShotEdits.TYPE, shot).map(ShotEdits::edits).orElse(List.of()));
        edits.removeIf(edit -> edit.field().equals(field));
        edits.addAll(by);
        return edits.isEmpty() ? Change.remove(ShotEdits.TYPE.id(shot)) : Change.put(ShotEdits.TYPE, shot, new ShotEdits(edits));
    }
}

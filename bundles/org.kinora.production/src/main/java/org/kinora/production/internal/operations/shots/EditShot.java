package org.kinora.production.internal.operations.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.Shot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes one field of one shot by hand; the change is laid over every new plan. */
@Component(service = Operation.class)
@Declaration(name = "shot.edit", command = "shot edit", title = "Change a shot by hand: size, angle, move, duration, action, words, order.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "  kinora shot edit 12A size CLOSE\n  kinora shot edit 12A move \"DOLLY_IN 600\"\n  kinora shot edit 12A duration 3.5\n"
                + "  kinora shot edit 12A transition \"dissolve 1/2\"\n  kinora shot edit 12A delete")
public final class EditShot implements Operation<EditShot.Input, EditShot.Output> {
    private final ShotDesk desk;

    /** What to change. */
    public record Input(@Param(value = "Label or id of the shot.", position = 0, required = true) String shot,
            @Param(value = "What to change.", position = 1, required = true,
                    choices = {"size", "angle", "kind", "move", "azimuth", "lens", "duration", "action", "titles", "prompt.image", "prompt.negative",
                            "prompt.motion", "prompt.music", "transition", "focus", "order", "delete"}) String field,
            @Param(value = "The new value; for order the shot that it shall follow.", position = 2) String value) {}

    /** The shot as planned now. */
    public record Output(Shot shot, List<String> conflicts) implements org.kinora.api.operation.Readable {
        @Override
        public String text() {
            String seen = shot.framing().size().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String told = String.format(Locale.ROOT, "%s is %s and %.1f s long now.", shot.label(), seen, shot.duration().toDouble());
            return told + (conflicts.isEmpty() ? "" : "\n" + String.join("\n", conflicts));
        }
    }

    @Activate
    public EditShot(@Reference ShotDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        Shot shot = desk.shot(context, input.shot());
        String value = input.field().equals("order") && !input.value().isEmpty() ? desk.shot(context, input.value()).id() : input.value();
        ShotEdit edit = new ShotEdit(shot.id(), input.field(), value, ShotFields.of(shot, input.field()));
        List<String> refused = desk.add(context, context.project(OpenProject.class), edit, "Shot " + shot.label() + ": " + input.field());
        return new Output(desk.find(context, shot.id()).orElse(shot), new ArrayList<>(refused));
    }
}

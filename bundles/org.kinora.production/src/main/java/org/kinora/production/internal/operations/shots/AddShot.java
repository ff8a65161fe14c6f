package org.kinora.production.internal.operations.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.json.Json;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Pacing;
import org.kinora.api.story.Prompts;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a shot of a person's own into the plan, empty or like another one; like every hand edit it is laid over every new plan. */
@Component(service = Operation.class)
@Declaration(name = "shot.add", command = "shot add", title = "Put a new shot behind another one, empty or as a copy of it.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "What is said stays with the shots that it was in; nothing is said in the new one.\n"
                + "  kinora shot add 12A --action \"The cup falls.\"\n  kinora shot add 12A --copy")
public final class AddShot implements Operation<AddShot.Input, AddShot.Output> {
    private final ShotDesk desk;

    /** Where, and what. */
    public record Input(@Param(value = "Label or id of the shot that it follows.", position = 0, required = true) String shot,
            @Param("What happens in it, one sentence.") String action, @Param("Make it like that shot: framing, move, figures, action.") boolean copy,
            @Param(value = "How long it lasts.", unit = "s", fallback = "2") Rational duration) {}

    /** The new shot as planned now. */
    public record Output(Shot shot) implements Readable {
        @Override
        public String text() {
            return "shot " + shot.label() + " (" + shot.id() + ") is new";
        }
    }

    @Activate
    public AddShot(@Reference ShotDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        Story story = desk.planned(context).plan().story();
        Shot before = desk.shot(context, input.shot());
        Shot made = shot(input, before, id(story, before.id()));
        desk.add(context, context.project(OpenProject.class), new ShotEdit(before.id(), "insert", Json.write(made), ""),
                (input.copy() ? "Copy shot " : "New shot behind ") + before.label());
        return new Output(desk.find(context, made.id()).orElse(made));
    }

    /** The first free name that tells where it was put in. */
    private static String id(Story story, String before) {
        int number = 1;
        while (story.shot(before + ".n" + number).isPresent()) number++;
        return before + ".n" + number;
    }

    private static Shot shot(Input input, Shot before, String id) {
        Rational duration = input.duration().signum() > 0 ? input.duration() : Rational.of(2);
        Rational length = input.copy() ? before.duration() : duration;
        String action = input.action().isBlank() && input.copy() ? before.action() : input.action().strip();
        return new Shot(id, "", input.copy() ? before.parent() : Optional.empty(), before.framing(), input.copy() ? before.move() : CameraMove.STILL,
                input.copy() ? before.figures() : List.of(), input.copy() ? new ArrayList<>(before.props()) : List.of(),
                input.copy() ? before.focus() : Optional.empty(), action, List.of(), "", input.copy() ? before.prompts()
                        : new Prompts(action, before.prompts().negative(), "", ""), Joint.CUT, length, Optional.of(length), false,
                new Pacing(length, Rational.ZERO, 0, false), before.place());
    }
}

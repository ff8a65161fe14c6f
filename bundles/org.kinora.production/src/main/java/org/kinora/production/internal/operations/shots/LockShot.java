package org.kinora.production.internal.operations.shots;

import org.kinora.api.json.Json;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.Shot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Freezes a shot: its plan stays, and the picture it has now is used whatever changes around it. */
@Component(service = Operation.class)
@Declaration(name = "shot.lock", command = "shot lock", title = "Lock a shot: its plan and its picture stay as they are.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE})
public final class LockShot implements Operation<LockShot.Input, LockShot.Output> {
    private final ShotDesk desk;
    private final Engine engine;

    /** Which shot. */
    public record Input(@Param(value = "Label or id of the shot.", position = 0, required = true) String shot, @Param("Unlock it.") boolean off) {}

    /** @param pinned whether a picture was there to be kept */
    public record Output(String shot, boolean locked, boolean pinned) implements Readable {
        @Override
        public String text() {
            if (!locked) return "shot " + shot + " is unlocked";
            return "shot " + shot + " is locked" + (pinned ? " with its picture" : "; it has no picture yet");
        }
    }

    @Activate
    public LockShot(@Reference ShotDesk desk, @Reference Engine engine) {
        this.desk = desk;
        this.engine = engine;
    }

    @Override
    public Output run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        Shot shot = desk.shot(context, input.shot());
        desk.add(context, project, new ShotEdit(shot.id(), "lock", input.off() ? "" : Json.write(shot), ""),
                (input.off() ? "Unlock shot " : "Lock shot ") + shot.label());
        Results results = engine.results(project);
        String label = "shot/" + shot.id() + "/panel";
        if (input.off()) {
            results.unpin(label);
            return new Output(shot.label(), false, false);
        }
        var newest = results.history(label).stream().findFirst();
        newest.ifPresent(stored -> results.pin(label, stored.outcome()));
        return new Output(shot.label(), true, newest.isPresent());
    }
}

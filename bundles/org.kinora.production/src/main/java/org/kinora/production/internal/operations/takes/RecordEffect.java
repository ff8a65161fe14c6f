package org.kinora.production.internal.operations.takes;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts an own recording in the place of a sound effect; it stays there when the script is rewritten, as long as its shot makes that sound. */
@Component(service = Operation.class)
@Declaration(name = "effect.audio", command = "effect audio", title = "Add a recording as a take of a sound effect, and use it.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "kinora effect list names the effects, kinora take list their takes; kinora take choose goes back to an earlier one.\n"
                + "  kinora effect audio 12A-door-close slam.wav")
public final class RecordEffect implements Operation<RecordEffect.Input, TakeRow.One> {
    private final TakeDesk takes;
    private final EffectDesk desk;

    /** Which file for which effect. */
    public record Input(@Param(value = "Name or id of the effect, such as 12A-door-close.", position = 0, required = true) String effect,
            @Param(value = "Sound file.", position = 1, required = true) Source file,
            @Param("Keep using the take that is used now.") boolean keepChoice) {}

    @Activate
    public RecordEffect(@Reference TakeDesk takes, @Reference EffectDesk desk) {
        this.takes = takes;
        this.desk = desk;
    }

    @Override
    public TakeRow.One run(Input input, Context context) {
        EffectDesk.Spotted spotted = desk.spotted(context);
        Take take = takes.addToEffect(context, spotted.names(), spotted.cue(input.effect()), input.file().asset().orElseThrow(), input.file().name());
        if (!input.keepChoice()) context.project(OpenProject.class).takes().choose(context.branch(), take.id(), context.caller());
        return new TakeRow.One(TakeRow.of(take, !input.keepChoice()));
    }
}

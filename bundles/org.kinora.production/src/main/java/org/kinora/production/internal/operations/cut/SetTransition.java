package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.Blend;
import org.kinora.api.film.CutEdit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Chooses the transition into a picture clip. */
@Component(service = Operation.class)
@Declaration(name = "cut.transition", command = "cut transition", title = "Choose how a picture clip follows the one before.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
                help = "  kinora cut transition 3A dissolve --length 1\n  kinora cut transition 3A cut")
public final class SetTransition implements Operation<SetTransition.Input, CutChanged> {
    private final CutDesk desk;

    /** Which clip, which transition. */
    public record Input(@Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0,
            required = true) String clip,
            @Param(value = "cut, dissolve, or the name of one of FFmpeg's xfade transitions such as wipeleft.", position = 1,
                    required = true) String kind,
            @Param(value = "How long: 12f are frames, 0.5 seconds.", fallback = "0.5") String length) {}

    @Activate
    public SetTransition(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        return desk.edit(context, input.clip(), chosen -> new CutEdit.Transition(chosen.clip().id(), blend(input, chosen.length(input.length()))),
                "Transition into " + input.clip());
    }

    private static Blend blend(Input input, long length) {
        String kind = input.kind().strip().equals("dissolve") ? "fade" : input.kind().strip();
        return kind.equals("cut") || length <= 0 ? Blend.CUT : Blend.around(kind, length);
    }
}

package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cuts a clip in two. */
@Component(service = Operation.class)
@Declaration(name = "cut.split", command = "cut split", title = "Cut a clip in two.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora cut split 2C 1.5")
public final class SplitClip implements Operation<SplitClip.Input, CutChanged> {
    private final CutDesk desk;

    /** Which clip, and where. */
    public record Input(@Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0,
            required = true) String clip,
            @Param(value = "How far after its start: 12f are frames, 0.5 seconds.", position = 1, required = true) String at) {}

    @Activate
    public SplitClip(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        return desk.edit(context, input.clip(), chosen -> new CutEdit.Split(chosen.clip().id(), chosen.length(input.at())), "Split " + input.clip());
    }
}

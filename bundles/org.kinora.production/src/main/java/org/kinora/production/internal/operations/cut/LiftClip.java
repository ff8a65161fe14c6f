package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a clip out and leaves its place free. */
@Component(service = Operation.class)
@Declaration(name = "cut.lift", command = "cut lift", title = "Take a clip out; a picture leaves black.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora cut lift 2C")
public final class LiftClip implements Operation<LiftClip.Input, CutChanged> {
    private final CutDesk desk;

    /** Which clip. */
    public record Input(@Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0,
            required = true) String clip) {}

    @Activate
    public LiftClip(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        return desk.edit(context, input.clip(), chosen -> new CutEdit.Lift(chosen.clip().id()), "Lift " + input.clip());
    }
}

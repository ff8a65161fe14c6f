package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves one end of a picture clip and all that follows. */
@Component(service = Operation.class)
@Declaration(name = "cut.ripple", command = "cut ripple", title = "Move one end of a picture clip, and all that follows with it.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora cut ripple 2C out -12f\n  kinora cut ripple 2C in 0.5")
public final class RippleClip implements Operation<EdgeShift, CutChanged> {
    private final CutDesk desk;

    @Activate
    public RippleClip(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(EdgeShift input, Context context) {
        return desk.edit(context, input.clip(), chosen -> new CutEdit.Ripple(chosen.clip().id(), input.edge(), chosen.length(input.by())),
                "Ripple " + input.clip() + " at its " + CutDesk.point(input.edge()));
    }
}

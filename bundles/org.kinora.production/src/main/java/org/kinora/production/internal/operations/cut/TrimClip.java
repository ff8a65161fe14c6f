package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves one end of a clip. */
@Component(service = Operation.class)
@Declaration(name = "cut.trim", command = "cut trim", title = "Move one end of a clip; nothing else moves.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
                help = "A picture that gets shorter leaves black.\n  kinora cut trim mara-3 in 0.2\n  kinora cut trim 2C out -12f")
public final class TrimClip implements Operation<EdgeShift, CutChanged> {
    private final CutDesk desk;

    @Activate
    public TrimClip(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(EdgeShift input, Context context) {
        return desk.edit(context, input.clip(), chosen -> new CutEdit.Trim(chosen.clip().id(), input.edge(), chosen.length(input.by())),
                "Trim " + input.clip() + " at its " + CutDesk.point(input.edge()));
    }
}

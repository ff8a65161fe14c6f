package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves the cut before a picture clip. */
@Component(service = Operation.class)
@Declaration(name = "cut.roll", command = "cut roll", title = "Move the cut before a picture clip; the film stays as long.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora cut roll 2C -8f")
public final class RollCut implements Operation<ClipShift, CutChanged> {
    private final CutDesk desk;

    @Activate
    public RollCut(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(ClipShift input, Context context) {
        return desk.edit(context, input.clip(), chosen -> new CutEdit.Roll(chosen.clip().id(), chosen.length(input.by())),
                "Roll the cut before " + input.clip());
    }
}

package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves a picture clip between its neighbours. */
@Component(service = Operation.class)
@Declaration(name = "cut.slide", command = "cut slide", title = "Move a picture clip between its neighbours, which get longer and shorter.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora cut slide 2C -10f")
public final class SlideClip implements Operation<ClipShift, CutChanged> {
    private final CutDesk desk;

    @Activate
    public SlideClip(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(ClipShift input, Context context) {
        return desk.edit(context, input.clip(), chosen -> new CutEdit.Slide(chosen.clip().id(), chosen.length(input.by())), "Slide " + input.clip());
    }
}

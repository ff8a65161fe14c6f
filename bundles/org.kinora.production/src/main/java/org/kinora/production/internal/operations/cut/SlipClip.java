package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows another part of the same medium. */
@Component(service = Operation.class)
@Declaration(name = "cut.slip", command = "cut slip", title = "Show a later or earlier part of the same medium; nothing moves.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora cut slip 2C 6f")
public final class SlipClip implements Operation<ClipShift, CutChanged> {
    private final CutDesk desk;

    @Activate
    public SlipClip(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(ClipShift input, Context context) {
        return desk.edit(context, input.clip(), chosen -> new CutEdit.Slip(chosen.clip().id(), chosen.length(input.by())), "Slip " + input.clip());
    }
}

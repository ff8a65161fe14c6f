package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.Cut;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes one edit of the cut back, whichever it is; undo takes back the newest. */
@Component(service = Operation.class)
@Declaration(name = "cut.forget", command = "cut forget", title = "Take one edit of the cut back, by its number in cut show --edits.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE})
public final class ForgetEdit implements Operation<ForgetEdit.Input, CutChanged> {
    private final CutDesk desk;

    /** Which. */
    public record Input(@Param(value = "Number of the edit.", position = 0, required = true, min = 1) int number) {}

    @Activate
    public ForgetEdit(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        Cut before = desk.cut(context).cut();
        desk.remove(context, input.number());
        return CutChanged.of(before, desk.cut(context).cut(), "Edit " + input.number() + " is taken back");
    }
}

package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ties a clip to a shot. */
@Component(service = Operation.class)
@Declaration(name = "cut.link", command = "cut link", title = "Tie a sound or words to a shot so that they move with it, or untie them.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora cut link mara-3 2C\n  kinora cut link mara-3")
public final class LinkClip implements Operation<LinkClip.Input, CutChanged> {
    private final CutDesk desk;

    /** Which clip to which shot. */
    public record Input(@Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0,
            required = true) String clip,
            @Param(value = "Label of the shot; none to untie it.", position = 1) String shot) {}

    @Activate
    public LinkClip(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        boolean untie = input.shot().isBlank();
        return desk.edit(context, input.clip(), chosen -> new CutEdit.Link(chosen.clip().id(), untie ? "" : desk.clip(chosen.cut(), chosen.names(),
                input.shot()).id()), (untie ? "Untie " : "Tie ") + input.clip());
    }
}

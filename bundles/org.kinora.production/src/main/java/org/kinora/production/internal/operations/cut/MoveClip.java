package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.Anchor;
import org.kinora.api.film.Clip;
import org.kinora.api.film.CutEdit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves a clip to another place. */
@Component(service = Operation.class)
@Declaration(name = "cut.move", command = "cut move", title = "Move a clip: a picture before or behind another one, a sound to a place.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
                help = "  kinora cut move 2C 3A\n  kinora cut move 2C 3A --offset 2 moves it behind 3A when that is nearer\n  kinora cut move "
                        + "mara-3 2C --offset 0.4")
public final class MoveClip implements Operation<MoveClip.Input, CutChanged> {
    private final CutDesk desk;

    /** Which clip, and where to. */
    public record Input(@Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0,
            required = true) String clip,
            @Param(value = "Beside which clip.", position = 1, required = true) String to,
            @Param("How far after that clip's start: 12f are frames, 0.5 seconds.") String offset,
            @Param("Track to move it to; its own when not given.") String track) {}

    @Activate
    public MoveClip(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        return desk.edit(context, input.clip(), chosen -> move(input, chosen), "Move " + input.clip() + " to " + input.to());
    }

    private CutEdit move(Input input, CutDesk.Chosen chosen) {
        Clip beside = desk.clip(chosen.cut(), chosen.names(), input.to());
        long offset = input.offset().isBlank() ? 0 : CutDesk.length(chosen.cut(), beside, input.offset());
        String track = input.track().isBlank() ? CutDesk.track(chosen.cut(), chosen.clip()).id() : input.track().strip();
        return new CutEdit.Move(chosen.clip().id(), track, new Anchor(beside.id(), offset));
    }
}

package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.time.Rational;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes the speed of a picture clip. */
@Component(service = Operation.class)
@Declaration(name = "cut.speed", command = "cut speed", title = "Play a picture clip faster, slower, backwards, or hold it.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
                help = "  kinora cut speed 2C 1/2\n  kinora cut speed 2C -1\n  kinora cut speed 2C 0 holds its first frame")
public final class RetimeClip implements Operation<RetimeClip.Input, CutChanged> {
    private final CutDesk desk;

    /** Which clip, and how fast. */
    public record Input(@Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0,
            required = true) String clip,
            @Param(value = "1 as it was taken, 2 twice as fast, 1/2 half as fast, -1 backwards, 0 held.", position = 1,
                    required = true) Rational speed) {}

    @Activate
    public RetimeClip(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        return desk.edit(context, input.clip(), chosen -> new CutEdit.Retime(chosen.clip().id(), input.speed()),
                "Play " + input.clip() + " at speed " + input.speed());
    }
}

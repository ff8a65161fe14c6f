package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Level;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.time.Rational;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Chooses the level of a clip. */
@Component(service = Operation.class)
@Declaration(name = "cut.level", command = "cut level", title = "Choose how loud a clip is, where it is heard, and how it fades.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora cut level mara-3 --gain -3 --fade-in 0.1")
public final class SetLevel implements Operation<SetLevel.Input, CutChanged> {
    private final CutDesk desk;

    /** Which clip, how loud. */
    public record Input(@Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0,
            required = true) String clip,
            @Param(value = "Louder or softer.", unit = "dB", fallback = "0") Rational gain,
            @Param(value = "From left (-1000) to right (1000).", min = -1000, max = 1000) int side,
            @Param("Fade at the start: 12f are frames, 0.5 seconds.") String fadeIn,
            @Param("Fade at the end.") String fadeOut) {}

    @Activate
    public SetLevel(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        return desk.edit(context, input.clip(), chosen -> new CutEdit.Loudness(chosen.clip().id(), new Level((int) input.gain().times(100).round(),
                fade(chosen, input.fadeIn()), fade(chosen, input.fadeOut()), input.side())), "Level of " + input.clip());
    }

    private static long fade(CutDesk.Chosen chosen, String length) {
        return length.isBlank() ? 0 : chosen.length(length);
    }
}

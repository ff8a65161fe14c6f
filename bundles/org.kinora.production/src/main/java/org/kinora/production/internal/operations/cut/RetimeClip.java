package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Effect.Smoothed;
import org.kinora.api.film.Role;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.time.Rational;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes the speed of a picture clip, and what is seen between the frames of its footage. */
@Component(service = Operation.class)
@Declaration(name = "cut.speed", command = "cut speed", title = "Play a picture clip faster, slower, backwards, or hold it.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
                help = "Slow motion shows all frames that the footage has, at its own rate; between them it repeats them, as editing programs do, "
                        + "unless --smooth says otherwise. At speed 1 --smooth evens out footage of another frame rate than the film's, such as 25 in "
                        + "24.\n"
                        + "  kinora cut speed 2C 0.5 --smooth flow\n  kinora cut speed 2C -1\n  kinora cut speed 2C 0 holds its first frame\n"
                        + "  kinora cut speed 2C 1 --smooth blend")
public final class RetimeClip implements Operation<RetimeClip.Input, CutChanged> {
    private final CutDesk desk;

    /** What is seen between frames. */
    public enum Smooth {
        REPEAT, BLEND, FLOW;

        private List<Effect> in(List<Effect> effects) {
            List<Effect> smoothed = new ArrayList<>(effects.stream().filter(effect -> !(effect instanceof Smoothed)).toList());
            if (this != REPEAT) smoothed.add(new Smoothed(Smoothed.Way.valueOf(name())));
            return smoothed;
        }
    }

    /** Which clip, how fast, how evenly. */
    public record Input(@Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0,
            required = true) String clip,
            @Param(value = "1 as it was taken, 2 twice as fast, 0.5 half as fast, -1 backwards, 0 held.", position = 1,
                    required = true) Rational speed,
            @Param("Between two frames: the earlier one again (repeat), one fading into the other (blend), or what moves on its way by optical flow "
                    + "(flow). As it was when not given; repeat at first.") Optional<Smooth> smooth) {}

    @Activate
    public RetimeClip(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        EditedCut cut = desk.cut(context);
        Clip clip = desk.clip(cut.cut(), desk.names(context), input.clip());
        return desk.add(context, cut, edits(cut.cut(), clip, input), "Play " + input.clip() + " at speed " + input.speed()
                + input.smooth().map(smooth -> ", " + smooth.name().toLowerCase(Locale.ROOT)).orElse(""));
    }

    static List<CutEdit> edits(Cut cut, Clip clip, Input input) {
        List<Effect> effects = input.smooth().map(smooth -> smooth.in(clip.effects())).orElse(clip.effects());
        List<CutEdit> edits = new ArrayList<>();
        boolean paced = CutDesk.track(cut, clip).role() != Role.PICTURE || !clip.speed().equals(input.speed());
        if (paced || effects.equals(clip.effects())) edits.add(new CutEdit.Retime(clip.id(), input.speed()));
        if (!effects.equals(clip.effects())) edits.add(new CutEdit.Treat(clip.id(), effects));
        return edits;
    }
}

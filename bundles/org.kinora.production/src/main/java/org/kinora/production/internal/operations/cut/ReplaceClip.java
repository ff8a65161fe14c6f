package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit;
import org.kinora.api.film.CutEdit.NewClip;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Source;
import org.kinora.api.time.Rational;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows or sounds an own file in the place of a clip. */
@Component(service = Operation.class)
@Declaration(name = "cut.replace", command = "cut replace", title = "Show or sound an own file in the place of a clip, which keeps its length.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "To give a shot or a line a new take, use take add or line audio.\n  kinora cut replace credits end.png")
public final class ReplaceClip implements Operation<ReplaceClip.Input, CutChanged> {
    private final CutDesk desk;
    private final OwnClips own;

    /** Which clip by which file. */
    public record Input(@Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0,
            required = true) String clip,
            @Param(value = "Picture, clip or sound.", position = 1, required = true) Source file,
            @Param(value = "Where in the file it begins.", unit = "s", fallback = "0") Rational from) {}

    @Activate
    public ReplaceClip(@Reference CutDesk desk, @Reference OwnClips own) {
        this.desk = desk;
        this.own = own;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        return desk.edit(context, input.clip(), chosen -> {
            NewClip made = own.clip(context, chosen.cut(), input.file(), CutDesk.track(chosen.cut(), chosen.clip()).role(), input.from());
            return new CutEdit.Replace(chosen.clip().id(), made.medium(), made.in());
        }, "Replace " + input.clip());
    }
}

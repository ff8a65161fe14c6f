package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.Clip;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.production.internal.graph.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows another part of the same medium. */
@Component(service = Operation.class)
@Declaration(name = "cut.slip", command = "cut slip", title = "Show a later or earlier part of the same medium; nothing moves.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora cut slip 2C 6f")
public final class SlipClip implements Operation<SlipClip.Input, CutChanged> {
    private final CutDesk desk;

    /** Which clip. */
    public record Input(@Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0,
            required = true) String clip,
            @Param(value = "By how much: 12f are frames, 0.5 seconds; later when positive, earlier when negative.", position = 1,
                    required = true) String by) {}

    @Activate
    public SlipClip(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        EditedCut cut = desk.cut(context);
        Names names = desk.names(context);
        Clip clip = desk.clip(cut.cut(), names, input.clip());
        long by = CutDesk.length(cut.cut(), clip, input.by());
        return desk.add(context, cut, new CutEdit.Slip(clip.id(), by), "Slip " + input.clip());
    }
}

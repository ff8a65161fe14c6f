package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.Anchor;
import org.kinora.api.film.Clip;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Marker;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a marker with a note into the film. */
@Component(service = Operation.class)
@Declaration(name = "cut.mark", command = "cut mark", title = "Put a marker with a note into the film, or take it out.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "  kinora cut mark look 2C --offset 1.5 --note 'too dark'\n  kinora cut mark look --off")
public final class MarkCut implements Operation<MarkCut.Input, CutChanged> {
    private final CutDesk desk;

    /** What to mark, and where. */
    public record Input(@Param(value = "Name of the marker.", position = 0, required = true) String name,
            @Param(value = "Clip at whose start it stands.", position = 1) String at,
            @Param("How far after that start: 12f are frames, 0.5 seconds.") String offset, @Param("Words of the note.") String note,
            @Param("Make it a chapter of the film.") boolean chapter, @Param("Take it out.") boolean off) {}

    @Activate
    public MarkCut(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        EditedCut cut = desk.cut(context);
        String name = input.name().strip();
        if (input.off()) return desk.add(context, cut, new CutEdit.Unmark(name), "Take out the marker " + name);
        Clip clip = desk.clip(cut.cut(), desk.names(context), input.at());
        long offset = input.offset().isBlank() ? 0 : CutDesk.length(cut.cut(), clip, input.offset());
        Marker marker = new Marker(input.chapter() ? Marker.Kind.CHAPTER : Marker.Kind.NOTE, name, 0, name, input.note());
        return desk.add(context, cut, new CutEdit.Mark(marker, new Anchor(clip.id(), offset)), "Mark " + name);
    }
}

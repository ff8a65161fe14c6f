package org.kinora.production.internal.operations.cut;

import java.util.List;
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

/** Makes neighbouring picture clips one clip that shows a cut of its own. */
@Component(service = Operation.class)
@Declaration(name = "cut.nest", command = "cut nest", title = "Make neighbouring picture clips one clip, which is trimmed and moved as one.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
                help = "Frame for frame the film stays as it was. --off puts the clips back in its place.\n"
                        + "  kinora cut nest arrival 2A 2B 2C\n  kinora cut nest arrival --off")
public final class NestClips implements Operation<NestClips.Input, CutChanged> {
    private final CutDesk desk;

    /** Which clips. */
    public record Input(@Param(value = "Name of the clip that they become.", position = 0, required = true) String name,
            @Param(value = "Clips: labels of shots, names of lines, ids of cut show.", position = 1) List<String> clips,
            @Param("Put its clips in its place.") boolean off) {}

    @Activate
    public NestClips(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        EditedCut cut = desk.cut(context);
        Names names = desk.names(context);
        String name = input.name().strip();
        if (input.off()) return desk.add(context, cut, new CutEdit.Unnest(desk.clip(cut.cut(), names, name).id()), "Lay out " + name);
        List<String> clips = input.clips().stream().map(clip -> desk.clip(cut.cut(), names, clip).id()).toList();
        return desk.add(context, cut, new CutEdit.Nest(clips, name), "Nest " + name);
    }
}

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

/** Makes clips a group that is moved and taken out together. */
@Component(service = Operation.class)
@Declaration(name = "cut.group", command = "cut group", title = "Make clips one group, which is moved and taken out together.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
                help = "  kinora cut group arrival 2A 2B 2C\n  kinora cut group arrival 2A 2B 2C --off")
public final class GroupClips implements Operation<GroupClips.Input, CutChanged> {
    private final CutDesk desk;

    /** Which clips. */
    public record Input(@Param(value = "Name of the group.", position = 0, required = true) String name,
            @Param(value = "Clips: labels of shots, names of lines, ids of cut show.", position = 1, required = true) List<String> clips,
            @Param("Dissolve it.") boolean off) {}

    @Activate
    public GroupClips(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        EditedCut cut = desk.cut(context);
        Names names = desk.names(context);
        List<String> clips = input.clips().stream().map(name -> desk.clip(cut.cut(), names, name).id()).toList();
        return desk.add(context, cut, new CutEdit.Group(clips, input.off() ? "" : input.name().strip()), (input.off() ? "Dissolve the group "
                : "Group ") + input
                .name());
    }
}

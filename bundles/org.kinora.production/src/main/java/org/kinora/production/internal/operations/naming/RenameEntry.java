package org.kinora.production.internal.operations.naming;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls a character, a place or a prop otherwise, everywhere. */
@Component(service = Operation.class)
@Declaration(name = "bible.rename", command = "bible rename", title = "Rename a character, a place or a prop everywhere.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "Whole words in every shape (MARA, Mara, Mara's), in the script, the bible, prompts, captions, titles, hand edits and notes on the "
                + "canvas. Whoever is renamed keeps looks, voice, own pictures and places on the sets; other names (nicknames) stay. Shots and lines "
                + "that do not say the name stay as they are; kinora project undo takes all of it back.\n"
                + "  kinora bible rename MARA ANNA --preview\n  kinora bible rename \"LAMP ROOM\" \"ENGINE ROOM\"")
public final class RenameEntry implements Operation<RenameEntry.Input, Renaming> {
    private final NamingDesk desk;

    /** Who shall be called what. */
    public record Input(@Param(value = "The name now, as the script has it.", position = 0, required = true) String from,
            @Param(value = "The name from now on.", position = 1, required = true) String to,
            @Param("Only show every place, as it is and as it would be.") boolean preview) {}

    @Activate
    public RenameEntry(@Reference NamingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Renaming run(Input input, Context context) {
        return desk.run(context, new NamingDesk.Wish(input.from(), input.to(), true, input.preview()));
    }
}

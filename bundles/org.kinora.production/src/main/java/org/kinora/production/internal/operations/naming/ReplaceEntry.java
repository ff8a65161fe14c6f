package org.kinora.production.internal.operations.naming;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts another place or prop into the stead of one, everywhere. */
@Component(service = Operation.class)
@Declaration(name = "bible.replace", command = "bible replace", title = "Replace a place or a prop by another one everywhere.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "As bible rename, but what comes is something else: a set or a thing of its own is drawn for it, by its own words, or the one that "
                + "the film has already under that name. Pictures and hand edits of what was there wait until it comes back.\n"
                + "  kinora bible replace KITCHEN WORKSHOP --preview\n  kinora bible replace LETTER TELEGRAM")
public final class ReplaceEntry implements Operation<ReplaceEntry.Input, Renaming> {
    private final NamingDesk desk;

    /** What shall be replaced by what. */
    public record Input(@Param(value = "The place or prop now, as the script has it.", position = 0, required = true) String from,
            @Param(value = "What takes its place.", position = 1, required = true) String to,
            @Param("Only show every place, as it is and as it would be.") boolean preview) {}

    @Activate
    public ReplaceEntry(@Reference NamingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Renaming run(Input input, Context context) {
        return desk.run(context, new NamingDesk.Wish(input.from(), input.to(), false, input.preview()));
    }
}

package org.kinora.production.internal.operations.cut;

import java.util.Optional;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mutes, solos and locks a track, or adds one. */
@Component(service = Operation.class)
@Declaration(name = "cut.track", command = "cut track", title = "Mute, solo or lock a track, or add one.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "What is not given is switched off.\n  kinora cut track music --mute\n  kinora cut track picture --lock\n  kinora cut track "
                + "foley --add effects")
public final class SetTrack implements Operation<SetTrack.Input, CutChanged> {
    private final CutDesk desk;

    /** Which track, and how. */
    public record Input(@Param(value = "Name of the track.", position = 0, required = true) String track,
            @Param("Leave it out of the film.") boolean mute,
            @Param("Hear only tracks with this mark.") boolean solo, @Param("Keep it safe from edits.") boolean lock,
            @Param(value = "Add it: overlay (pictures over the picture), dialogue, music, effects or ambience.",
                    choices = {"overlay", "dialogue", "music", "effects", "ambience"}) String add) {}

    @Activate
    public SetTrack(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        EditedCut cut = desk.cut(context);
        String name = input.track().strip();
        if (!name.matches("[\\p{L}\\p{N}-]{1,40}")) throw Texts.beside(SetTrack.class).failure(Kind.INPUT, "track.names", name);
        Optional<Track> track = cut.cut().tracks().stream().filter(found -> found.id().equals(name)).findFirst();
        if (!input.add().isBlank() && track.isEmpty())
            return desk.add(context, cut, new CutEdit.AddTrack(name, Role.valueOf(input.add().toUpperCase(java.util.Locale.ROOT)), name),
                    "Add track " + name);
        return desk.add(context, cut, new CutEdit.SetTrack(name, input.mute(), input.solo(), input.lock()), "Track " + name);
    }
}

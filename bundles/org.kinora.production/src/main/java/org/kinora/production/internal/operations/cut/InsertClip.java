package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.Anchor;
import org.kinora.api.film.Clip;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.CutEdit.NewClip;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Track;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Source;
import org.kinora.api.time.Rational;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts an own file into the cut. */
@Component(service = Operation.class)
@Declaration(name = "cut.insert", command = "cut insert", title = "Put an own picture, clip or sound into the cut.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "What follows makes room, or is covered with --overwrite. A picture lasts 3 s unless --length says otherwise.\n"
                + "  kinora cut insert 2C map.png\n  kinora cut insert mara-3 door.wav --track effects --overwrite --offset 0.4")
public final class InsertClip implements Operation<InsertClip.Input, CutChanged> {
    private final CutDesk desk;
    private final OwnClips own;

    /** Which file, and where. */
    public record Input(@Param(value = "Clip at whose start it is put in.", position = 0, required = true) String at,
            @Param(value = "Picture, clip or sound.", position = 1, required = true) Source file,
            @Param("How far after that start: 12f are frames, 0.5 seconds.") String offset,
            @Param(value = "Track it is put on.", fallback = "picture") String track, @Param("Cover what is there.") boolean overwrite,
            @Param(value = "Where in the file it begins.", unit = "s", fallback = "0") Rational from,
            @Param("How long it lasts: 12f are frames, 0.5 seconds; all of it when not given.") String length) {}

    @Activate
    public InsertClip(@Reference CutDesk desk, @Reference OwnClips own) {
        this.desk = desk;
        this.own = own;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        EditedCut cut = desk.cut(context);
        Clip beside = desk.clip(cut.cut(), desk.names(context), input.at());
        Track track = desk.track(cut.cut(), input.track());
        long offset = input.offset().isBlank() ? 0 : CutDesk.length(cut.cut(), beside, input.offset());
        NewClip whole = own.clip(context, cut.cut(), input.file(), track.role(), input.from());
        long length = input.length().isBlank() ? whole.length() : Length.of(input.length()).units(track.role(), cut.cut().format().rate());
        NewClip clip = new NewClip(whole.id(), whole.medium(), whole.in(), length);
        Anchor at = new Anchor(beside.id(), offset);
        return desk.add(context, cut, input.overwrite() ? new CutEdit.Overwrite(track.id(), at, clip) : new CutEdit.Insert(track.id(), at, clip),
                (input
                .overwrite() ? "Overwrite with " : "Insert ") + clip.id());
    }
}

package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.film.Anchor;
import org.kinora.api.film.Clip;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.CutEdit.NewClip;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Source;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lays an own picture or clip over the picture. */
@Component(service = Operation.class)
@Declaration(name = "cut.overlay", command = "cut overlay", title = "Lay an own picture or clip over the picture.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "A logo, a picture in the picture, a layer to mix. It covers the frame unless --zoom makes it smaller; what is "
                + "transparent stays so. What is already on its track there gives way; another --track lies above it. cut effect, cut trim, cut "
                + "move and cut lift work on it by its name, which is that of the file.\n"
                + "  kinora cut overlay 2C logo.png --zoom 0.2 --x 0.36 --y -0.36\n  kinora cut overlay 1A rain.mp4 --opacity 0.4 --length 2.5")
public final class OverlayClip implements Operation<OverlayClip.Input, CutChanged> {
    private final CutDesk desk;
    private final OwnClips own;

    /** Which file, where and how. */
    public record Input(@Param(value = "Clip at whose start it appears.", position = 0, required = true) String at,
            @Param(value = "Picture or clip.", position = 1, required = true) Source file,
            @Param("How far after that start: 12f are frames, 0.5 seconds.") String offset,
            @Param("How long it lasts: 12f are frames, 0.5 seconds; a picture 3 s when not given.") String length,
            @Param(value = "Where in the file it begins.", unit = "s", fallback = "0") Rational from,
            @Param("How large: 1 covers the frame; 0.5..1 grows.") String zoom, @Param("How far to the right, of the frame's width.") String x,
            @Param("How far down, of the frame's height.") String y, @Param("0 to 1.") String opacity,
            @Param(value = "Track; it is added when it is missing.", fallback = "overlay") String track) {}

    @Activate
    public OverlayClip(@Reference CutDesk desk, @Reference OwnClips own) {
        this.desk = desk;
        this.own = own;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        EditedCut cut = desk.cut(context);
        Clip beside = desk.clip(cut.cut(), desk.names(context), input.at());
        Rational rate = cut.cut().format().rate();
        String name = track(cut, input.track().strip());
        NewClip whole = own.clip(context, cut.cut(), input.file(), Role.OVERLAY, input.from());
        long length = input.length().isBlank() ? whole.length() : Length.of(input.length()).units(Role.OVERLAY, rate);
        long offset = input.offset().isBlank() ? 0 : CutDesk.length(cut.cut(), beside, input.offset());
        List<CutEdit> edits = new ArrayList<>();
        if (cut.cut().tracks().stream().noneMatch(track -> track.id().equals(name))) edits.add(new CutEdit.AddTrack(name, Role.OVERLAY, ""));
        edits.add(new CutEdit.Overwrite(name, new Anchor(beside.id(), offset), new NewClip(whole.id(), whole.medium(), whole.in(), length)));
        List<Effect> effects = effects(input, new KeyText(length - 1, rate, false));
        if (!effects.isEmpty()) edits.add(new CutEdit.Treat(whole.id(), effects));
        return desk.add(context, cut, edits, "Overlay " + whole.id());
    }

    private static String track(EditedCut cut, String name) {
        boolean taken = cut.cut().tracks().stream().anyMatch(track -> track.id().equals(name) && track.role() != Role.OVERLAY);
        if (!taken && name.matches("[\\p{L}\\p{N}-]{1,40}")) return name;
        throw Texts.beside(OverlayClip.class).failure(Kind.INPUT, taken ? "overlay.track" : "track.names", name,
                String.join(", ", cut.cut().tracks().stream().filter(track -> track.role() == Role.OVERLAY).map(Track::id).toList()));
    }

    private static List<Effect> effects(Input input, KeyText keys) {
        List<Effect> effects = new ArrayList<>();
        if (!(input.zoom() + input.x() + input.y()).isBlank())
            effects.add(new Effect.Transform(keys.keys(input.zoom(), "1"), keys.keys(input.x(), "0"), keys.keys(input.y(), "0"), keys.keys("", "0")));
        if (!input.opacity().isBlank()) effects.add(new Effect.Opacity(keys.keys(input.opacity(), "1")));
        return effects;
    }
}

package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.film.Anchor;
import org.kinora.api.film.Clip;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.CutEdit.Edge;
import org.kinora.api.film.CutEdit.NewClip;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Medium;
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

/** Begins or ends a shot with an own picture, whether or not what makes its clip can be told to: it lies over the shot, which blends into it. */
@Component(service = Operation.class)
@Declaration(name = "cut.anchor", command = "cut anchor", title = "Begin or end a shot with an own picture, blended into what the shot shows.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "The shot keeps its movement and may be made again; the picture is held at its end and blends with it. A second one takes the place "
                + "of the first. cut lift anchor.out.SHOT takes it away.\n  kinora cut anchor 2C door.png\n  kinora cut anchor 2C hall.png in --hold "
                + "12f")
public final class AnchorFrame implements Operation<AnchorFrame.Input, CutChanged> {
    /** Name of the track that such pictures lie on. */
    static final String TRACK = "anchors";

    private final CutDesk desk;
    private final OwnClips own;

    /** Which picture at which end. */
    public record Input(@Param(value = "Clip: the label of a shot, or an id of cut show.", position = 0, required = true) String shot,
            @Param(value = "Picture.", position = 1, required = true) Source file,
            @Param(value = "Whether it is the first frame (in) or the last one (out).", position = 2, fallback = "out") Edge edge,
            @Param(value = "How long it stands alone: 12f are frames, 0.5 seconds.", fallback = "0.25") String hold,
            @Param(value = "How long it blends with the shot.", fallback = "0.5") String blend) {}

    @Activate
    public AnchorFrame(@Reference CutDesk desk, @Reference OwnClips own) {
        this.desk = desk;
        this.own = own;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        EditedCut cut = desk.cut(context);
        Clip shot = desk.clip(cut.cut(), desk.names(context), input.shot());
        Track row = CutDesk.track(cut.cut(), shot);
        NewClip picture = own.clip(context, cut.cut(), input.file(), Role.OVERLAY, Rational.ZERO);
        if (row.role() != Role.PICTURE || !(picture.medium() instanceof Medium.Still))
            throw Texts.beside(AnchorFrame.class).failure(Kind.INPUT, "anchor", input.shot(), input.file().name());
        Rational rate = cut.cut().format().rate();
        Span span = Span.of(input.edge(), shot.length(), Length.of(input.hold()).units(Role.OVERLAY, rate),
                Length.of(input.blend()).units(Role.OVERLAY, rate));
        Anchor place = input.edge() == Edge.IN ? Anchor.at(shot.id()) : new Anchor(shot.id(), -span.length(), true);
        String id = "anchor." + input.edge().name().toLowerCase(Locale.ROOT) + "." + shot.id();
        List<CutEdit> edits = new ArrayList<>();
        if (cut.cut().tracks().stream().noneMatch(track -> track.id().equals(TRACK))) edits.add(new CutEdit.AddTrack(TRACK, Role.OVERLAY, ""));
        if (cut.cut().tracks().stream().anyMatch(track -> track.clips().stream().anyMatch(clip -> clip.id().equals(id))))
            edits.add(new CutEdit.Lift(id));
        edits.add(new CutEdit.Overwrite(TRACK, place, new NewClip(id, picture.medium(), 0, span.length())));
        edits.add(new CutEdit.Link(id, shot.linked().isEmpty() ? shot.id() : shot.linked()));
        edits.add(new CutEdit.Treat(id, List.of(new Effect.Opacity(span.opacity()))));
        return desk.add(context, cut, edits, (input.edge() == Edge.IN ? "Begin " : "End ") + input.shot() + " with " + input.file().name());
    }
}

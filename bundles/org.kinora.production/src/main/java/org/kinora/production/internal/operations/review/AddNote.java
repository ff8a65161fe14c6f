package org.kinora.production.internal.operations.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.story.Line;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a note for whoever works on the film. */
@Component(service = Operation.class)
@Declaration(name = "review.add", command = "review add", title = "Write a review note on a frame, a shot, a line or the film.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "  kinora review add \"Too dark\" 12A\n  kinora review add \"The hand jumps\" 12A --at 1.5\n  kinora review add \"Softer\" mara-3\n"
                + "  kinora review add \"Flash here\" --frame 240\n  kinora review add \"Shorter by a minute\"")
public final class AddNote implements Operation<AddNote.Input, ReviewChanged> {
    private static final Texts TEXTS = Texts.beside(AddNote.class);

    private final ReviewDesk desk;

    /** What about what. */
    public record Input(@Param(value = "What the note says.", position = 0, required = true) String text,
            @Param(value = "Label or id of a shot, or name of a line such as mara-3; the film when not given.", position = 1) String on,
            @Param(value = "Seconds after the start of the shot.", unit = "s", min = 0) Optional<Rational> at,
            @Param(value = "Frame of the film, from 0; the note is tied to the shot there.", min = -1, fallback = "-1") long frame,
            @Param("Who says it; the name of the account when not given.") String author) {}

    @Activate
    public AddNote(@Reference ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public ReviewChanged run(Input input, Context context) {
        String text = ReviewDesk.words(input.text());
        ReviewNote note = about(input, context);
        long now = desk.now();
        ReviewNote written = new ReviewNote(ReviewDesk.fresh(), note.of(), note.on(), note.label(), note.at(),
                ReviewDesk.author(input.author(), context), text, now, false, "", now, List.of());
        desk.put(context, written, TEXTS.text("message.added", ReviewDesk.where(written)));
        return new ReviewChanged(written.id(), false, TEXTS.text("added", ReviewDesk.where(written)));
    }

    private ReviewNote about(Input input, Context context) {
        if (input.on().isBlank() && input.frame() < 0) {
            if (input.at().isPresent()) throw TEXTS.failure(Kind.INPUT, "at.alone", input.at().get());
            return blank(ReviewNote.Of.FILM, "", "", Optional.empty());
        }
        Story story = desk.story(context);
        if (input.on().isBlank()) {
            Optional<Map.Entry<Shot, Rational>> there = desk.at(context, story, input.frame());
            if (there.isPresent()) return blank(ReviewNote.Of.SHOT, there.get().getKey().id(), there.get().getKey().label(),
                    Optional.of(there.get().getValue()));
            // Titles and credits are shots of nobody: the note stands where the film is then.
            Rational seconds = desk.seconds(context, input.frame())
                    .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "frame.beyond", input.frame()));
            return blank(ReviewNote.Of.FILM, "", "", Optional.of(seconds));
        }
        Names names = new Names(story);
        Optional<Shot> shot = names.shot(input.on());
        if (shot.isPresent()) {
            input.at().filter(at -> at.signum() < 0 || at.compareTo(shot.get().duration()) > 0)
                    .ifPresent(at -> { throw TEXTS.failure(Kind.INPUT, "at.beyond", at, shot.get().label(), shot.get().duration()); });
            return blank(ReviewNote.Of.SHOT, shot.get().id(), shot.get().label(), input.at());
        }
        Line line = names.line(input.on()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "on.unknown", input.on()));
        return blank(ReviewNote.Of.LINE, line.id(), names.of(line), Optional.empty());
    }

    private static ReviewNote blank(ReviewNote.Of of, String on, String label, Optional<Rational> at) {
        return new ReviewNote("", of, on, label, at, "", "", 0, false, "", 0, List.of());
    }
}

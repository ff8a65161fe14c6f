package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Anchor;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.CutEdit.NewClip;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Effect;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts words over the picture, or changes those that are there. */
@Component(service = Operation.class)
@Declaration(name = "cut.title", command = "cut title", title = "Put words over the picture: a lower third, a title, a call to action.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "A new line begins after |. What is already on the track of titles there gives way. Named by its id of cut show, a title that is "
                + "there gets other words and keeps its place. cut move, cut trim, cut effect and cut lift work on it.\n"
                + "  kinora cut title 2C \"Mara Lindt|keeper of the light\"\n  kinora cut title 1A \"Chapter two\" --kind title --slide below\n"
                + "  kinora cut title Mara-Lindt \"Mara Lind|keeper of the light\"")
public final class TitleClip implements Operation<TitleClip.Input, CutChanged> {
    private static final String USUAL_LENGTH = "4";
    private static final String USUAL_FADE = "0.33";
    /** So long a title is on its way in: half a second. */
    private static final Rational WAY = Rational.of(1, 2);

    private final CutDesk desk;

    /** How words are set. */
    public enum Set { LOWER_THIRD, TITLE, CALL_TO_ACTION }

    /** From where words come. */
    public enum Slide {
        NONE, LEFT, RIGHT, BELOW;

        private List<Effect> effects(long frames) {
            if (this == NONE) return List.of();
            Keys still = Keys.of(0);
            Keys in = new Keys(List.of(new KeyFrame(0, this == LEFT ? -Keys.ONE : Keys.ONE,
                    KeyFrame.Ease.SMOOTH), new KeyFrame(Math.max(1, frames), 0)));
            return List.of(new Effect.Transform(Keys.of(Keys.ONE), this == BELOW ? still : in, this == BELOW ? in : still, still));
        }
    }

    /** Which words, where, and how. */
    public record Input(@Param(value = "Clip at whose start they appear, or a title that gets other words.", position = 0, required = true) String at,
            @Param(value = "Words; a new line begins after |.", position = 1, required = true) String words,
            @Param("How they are set: lower-third, title or call-to-action. A lower third when not given.") Optional<Set> kind,
            @Param("How far after that start: 12f are frames, 0.5 seconds.") String offset,
            @Param("How long they stay: 12f are frames, 0.5 seconds; 4 s when not given.") String length,
            @Param("How long they fade in and out: 8f are frames, 0.5 seconds; 0.33 s when not given.") String fade,
            @Param("From where they come: none, left, right or below.") Optional<Slide> slide) {}

    @Activate
    public TitleClip(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        EditedCut cut = desk.cut(context);
        Clip clip = desk.clip(cut.cut(), desk.names(context), input.at());
        return desk.add(context, cut, edits(cut.cut(), clip, input), "Put words over the picture: " + String.join(" / ", lines(input.words())));
    }

    /** Edits that put words at a clip, or into it where it has words. */
    static List<CutEdit> edits(Cut cut, Clip clip, Input input) {
        List<String> lines = lines(input.words());
        return clip.medium() instanceof Medium.Text old && old.kind() != Medium.Text.Kind.CAPTION ? changed(cut, clip, old, lines, input)
                : added(cut, clip, lines, input);
    }

    private static List<CutEdit> added(Cut cut, Clip beside, List<String> lines, Input input) {
        Rational rate = cut.format().rate();
        String id = OwnClips.name(cut, lines.getFirst());
        long length = Math.max(1, frames(input.length(), USUAL_LENGTH, rate));
        Medium.Text text = new Medium.Text(set(input.kind().orElse(Set.LOWER_THIRD)), lines, cut.language());
        List<CutEdit> edits = new ArrayList<>();
        long offset = input.offset().isBlank() ? 0 : CutDesk.length(cut, beside, input.offset());
        edits.add(new CutEdit.Overwrite(Role.TITLES.track(), new Anchor(beside.id(), offset), new NewClip(id, text, 0, length)));
        edits.add(new CutEdit.Loudness(id, faded(input.fade(), length, rate)));
        input.slide().map(slide -> slide.effects(WAY.frames(rate))).filter(effects -> !effects.isEmpty())
                .ifPresent(effects -> edits.add(new CutEdit.Treat(id, effects)));
        return edits;
    }

    private static List<CutEdit> changed(Cut cut, Clip clip, Medium.Text old, List<String> lines, Input input) {
        Rational rate = cut.format().rate();
        List<CutEdit> edits = new ArrayList<>();
        edits.add(new CutEdit.Replace(clip.id(), new Medium.Text(input.kind().map(TitleClip::set).orElse(old.kind()), lines, old.language()),
                clip.in()));
        long length = input.length().isBlank() ? clip.length() : Math.max(1, frames(input.length(), USUAL_LENGTH, rate));
        if (length != clip.length()) edits.add(new CutEdit.Trim(clip.id(), CutEdit.Edge.OUT, length - clip.length()));
        if (!input.fade().isBlank()) edits.add(new CutEdit.Loudness(clip.id(), faded(input.fade(), length, rate)));
        input.slide().ifPresent(slide -> edits.add(new CutEdit.Treat(clip.id(), slide.effects(WAY.frames(rate)))));
        if (!input.offset().isBlank()) edits.add(new CutEdit.Move(clip.id(), CutDesk.track(cut, clip).id(),
                new Anchor(clip.id(), CutDesk.length(cut, clip, input.offset()))));
        return edits;
    }

    private static Level faded(String fade, long length, Rational rate) {
        long frames = Math.clamp(frames(fade, USUAL_FADE, rate), 0, length / 2);
        return Level.PLAIN.faded(frames, frames);
    }

    private static long frames(String text, String usual, Rational rate) {
        return Length.of(text.isBlank() ? usual : text).units(Role.TITLES, rate);
    }

    private static Medium.Text.Kind set(Set set) {
        return Medium.Text.Kind.valueOf(set.name());
    }

    private static List<String> lines(String words) {
        List<String> lines = words.lines().flatMap(line -> List.of(line.split("\\|")).stream()).map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) throw Texts.beside(TitleClip.class).failure(Kind.INPUT, "title", words.strip());
        return lines;
    }
}

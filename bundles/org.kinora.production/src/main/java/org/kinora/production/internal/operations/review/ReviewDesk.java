package org.kinora.production.internal.operations.review;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Role;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Names;
import org.kinora.production.internal.graph.Planning;
import org.kinora.production.internal.operations.cut.CutDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the notes of reviewers, and knows where in the film they stand now. */
@Component(service = ReviewDesk.class)
public final class ReviewDesk {
    private static final Texts TEXTS = Texts.beside(ReviewDesk.class);
    private static final int LONGEST = 4000;
    private static final int ID = 12;

    private final Planning planning;
    private final CutDesk cuts;
    private final InstantSource clock;

    @Activate
    public ReviewDesk(@Reference Planning planning, @Reference CutDesk cuts) {
        this(planning, cuts, InstantSource.system());
    }

    ReviewDesk(Planning planning, CutDesk cuts, InstantSource clock) {
        this.planning = planning;
        this.cuts = cuts;
        this.clock = clock;
    }

    long now() {
        return clock.millis();
    }

    static String fresh() {
        return "n" + UUID.randomUUID().toString().replace("-", "").substring(0, ID);
    }

    static String words(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) throw TEXTS.failure(Kind.INPUT, "note.text", LONGEST, plain.length());
        return plain;
    }

    static String author(String given, Context context) {
        return given.isBlank() ? context.caller().user() : given.strip();
    }

    Story story(Context context) {
        return planning.plan(context.project(OpenProject.class), context.branch(), context.caller(), context.work()).plan().story();
    }

    /** All notes, those of the film first, then in the order of the film, the oldest first; what is gone comes last. */
    List<NoteRow> rows(Context context) {
        Map<String, ReviewNote> notes = context.project(OpenProject.class).documents().list(context.branch(), ReviewNote.TYPE);
        if (notes.isEmpty()) return List.of();
        Story story = story(context);
        Map<String, Integer> order = new HashMap<>();
        story.shots().forEach(shot -> order.put(shot.id(), order.size()));
        Optional<Cut> cut = cut(context);
        Names names = new Names(story);
        List<NoteRow> rows = new ArrayList<>();
        notes.values().forEach(note -> rows.add(NoteRow.of(note, place(note, story, names, cut))));
        rows.sort(Comparator.comparing(NoteRow::gone).thenComparingInt(row -> order.getOrDefault(row.shot(), -1))
                .thenComparingLong(NoteRow::seconds).thenComparing(NoteRow::written).thenComparing(NoteRow::id));
        return rows;
    }

    /** The cut of the newest build; a film that was never made has none. */
    private Optional<Cut> cut(Context context) {
        try {
            return Optional.of(cuts.cut(context).cut());
        } catch (Failure unmade) {
            if (unmade.kind() == Kind.MISSING) return Optional.empty();
            throw unmade;
        }
    }

    private static NoteRow.Place place(ReviewNote note, Story story, Names names, Optional<Cut> cut) {
        if (note.of() == ReviewNote.Of.FILM) {
            Rational rate = cut.map(made -> made.format().rate()).orElse(story.format().rate());
            return new NoteRow.Place("", "", "", note.at().map(at -> at.frames(rate)).orElse(-1L), false);
        }
        Optional<Line> line = note.of() != ReviewNote.Of.LINE ? Optional.empty()
                : story.lines().filter(one -> one.id().equals(note.on())).findFirst();
        String shot = note.of() == ReviewNote.Of.SHOT ? note.on() : line.map(Line::shot).orElse("");
        Optional<Shot> found = story.shot(shot);
        if (found.isEmpty()) return new NoteRow.Place("", note.label(), "", -1, true);
        Scene scene = story.scenes().stream().filter(one -> one.shot(shot).isPresent()).findFirst().orElseThrow();
        Rational offset = note.at().or(() -> line.map(Line::offset)).orElse(Rational.ZERO);
        return new NoteRow.Place(shot, line.map(names::of).orElse(found.get().label()), scene.number(), frame(story, shot, offset, cut), false);
    }

    /** Where a place of a shot is in the film as it is cut; before it is made, as it is planned. */
    private static long frame(Story story, String shot, Rational offset, Optional<Cut> cut) {
        Rational rate = cut.map(made -> made.format().rate()).orElse(story.format().rate());
        long into = Math.max(0, offset.frames(rate));
        Optional<Clip> clip = cut.flatMap(made -> made.clips(Role.PICTURE).stream().filter(one -> one.id().equals(shot)).findFirst());
        if (clip.isPresent()) return clip.get().position() + Math.min(into, Math.max(0, clip.get().length() - 1));
        Rational begin = Rational.ZERO;
        for (Shot one : story.shots().toList()) {
            if (one.id().equals(shot)) return begin.frames(rate) + into;
            begin = begin.plus(one.duration());
        }
        return -1;
    }

    /** The shot that a frame of the film shows, and the second within it. */
    Optional<Map.Entry<Shot, Rational>> at(Context context, Story story, long frame) {
        Optional<Cut> cut = cut(context);
        if (cut.isPresent()) {
            return cut.get().clips(Role.PICTURE).stream().filter(clip -> clip.position() <= frame && frame < clip.end()).findFirst()
                    .flatMap(clip -> story.shot(clip.id()).or(() -> story.shot(clip.linked())).map(shot -> Map.entry(shot,
                            Rational.of(frame - clip.position()).dividedBy(cut.get().format().rate()))));
        }
        Rational left = Rational.of(frame).dividedBy(story.format().rate());
        for (Shot shot : story.shots().toList()) {
            if (left.compareTo(shot.duration()) < 0) return Optional.of(Map.entry(shot, left));
            left = left.minus(shot.duration());
        }
        return Optional.empty();
    }

    /** When a frame of the film is; empty beyond its end. */
    Optional<Rational> seconds(Context context, long frame) {
        Optional<Cut> cut = cut(context);
        if (cut.isEmpty() || frame >= cut.get().frames()) return Optional.empty();
        return Optional.of(Rational.of(frame).dividedBy(cut.get().format().rate()));
    }

    void put(Context context, ReviewNote note, String message) {
        context.project(OpenProject.class).documents().edit(context.branch(), message, context.caller(),
                view -> List.of(Change.put(ReviewNote.TYPE, note.id(), note)));
    }

    /** A note by its id, or by the beginning of it that no other note has. */
    ReviewNote find(Context context, String id) {
        List<ReviewNote> found = context.project(OpenProject.class).documents().list(context.branch(), ReviewNote.TYPE).values().stream()
                .filter(note -> !id.isBlank() && note.id().startsWith(id.strip())).toList();
        if (found.size() != 1) throw TEXTS.failure(Kind.INPUT, "note.unknown", id, found.size());
        return found.getFirst();
    }

    ReviewChanged change(Context context, String id, String key, UnaryOperator<ReviewNote> change) {
        ReviewNote before = find(context, id);
        ReviewNote after = change.apply(before);
        if (!after.equals(before)) put(context, after, TEXTS.text("message." + key, where(before)));
        return new ReviewChanged(after.id(), after.resolved(), TEXTS.text(key, where(before)));
    }

    static String where(ReviewNote note) {
        return note.of() == ReviewNote.Of.FILM ? TEXTS.text("film") : note.label();
    }
}

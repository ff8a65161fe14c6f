package org.kinora.direction.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Prop;
import org.kinora.api.story.ShotKind;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.bible.Cast;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.Wish;
import org.kinora.direction.internal.stage.Moment;
import org.kinora.direction.internal.words.Tokens;

/** Shots of a paragraph of action: a chunk of sentences each, with inserts of things that are named in capitals. */
final class ActedPlanner {
    private static final long LONGEST = 6_000;
    private static final long WISHED = 11_000;
    private static final long SHORTEST = 1_700;
    private static final long INSERT = 1_500;

    private final SceneSetting setting;
    private final Ids ids;
    private final List<String> named = new ArrayList<>();

    ActedPlanner(SceneSetting setting, Ids ids) {
        this.setting = setting;
        this.ids = ids;
    }

    /**
     * @param shown the shot that these follow; empty at the beginning of a scene
     * @param after seat of what follows; null for nothing
     */
    List<Draft> plan(Segment.Acted acted, Optional<Draft> shown, Seat seat, Seat before, Seat after) {
        named.clear();
        List<String> thing = shown.filter(shot -> shot.kind == ShotKind.INSERT).map(shot -> shot.props).orElse(List.of());
        Piece.Action action = acted.action();
        String whole = String.join(" ", acted.sentences());
        boolean one = action.asked().filter(wish -> wish.seconds().isPresent() || setting.estimate().action(whole) <= setting.estimate()
                .limit(WISHED)).isPresent();
        List<String> chunks = one ? List.of(whole) : chunks(acted.sentences());
        List<Intent> intents = new ArrayList<>();
        List<Long> lengths = new ArrayList<>();
        boolean inserted = action.asked().isPresent();
        Seat last = before;
        for (int i = 0; i < chunks.size(); i++) {
            String chunk = chunks.get(i);
            long length = Math.max(1_300, setting.estimate().action(chunk));
            boolean lastChunk = i == chunks.size() - 1;
            List<Prop> things = setting.bible().capitalsIn(chunk);
            boolean insert = !inserted && !things.isEmpty() && length >= SHORTEST && !setting.stage().at(action.id()).subjects().isEmpty();
            Seat here = i == 0 ? seat : Seat.free(List.of(Seat.SIDE, Seat.FRONT, Seat.AXIS), last, lastChunk && !insert ? after : null);
            Intent intent = act(action, chunk, here, i == 0 ? action.asked() : Optional.empty()).further(thing);
            intents.add(intent);
            thing = intent.subjects().isEmpty() && intent.landmarks().isEmpty() ? intent.props() : List.of();
            last = here;
            lengths.add(insert ? Math.max(1_400, length - INSERT + 600) : length);
            if (!insert) continue;
            inserted = true;
            last = Seat.free(List.of(Seat.AXIS, Seat.SIDE), last, lastChunk ? after : null);
            intents.add(detailed(action.id(), things.getFirst(), last));
            thing = intents.getLast().props();
            lengths.add(INSERT);
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < intents.size(); i++) {
            Draft draft = draft(intents.get(i), action.id(), lengths.get(i), i == 0 ? setting.opening() : drafts.getFirst().id);
            Optional<Draft> previous = i == 0 ? shown : Optional.of(drafts.getLast());
            if (draft.asked.isEmpty()) previous.ifPresent(draft::nearer);
            drafts.add(draft);
        }
        return drafts;
    }

    private Draft draft(Intent intent, String part, long millis, String parent) {
        Draft draft = setting.framer().frame(intent);
        draft.parent = Optional.of(parent);
        draft.parts = List.of(part);
        draft.head = draft.asked.orElse(Rational.ofMillis(millis));
        return draft;
    }

    private Intent act(Piece.Action action, String chunk, Seat seat, Optional<Wish> wish) {
        Moment moment = setting.stage().at(action.id());
        List<Cast.Mention> mentions = setting.bible().cast().mentions(chunk, last(moment), setting.stage().carried());
        List<String> subjects = mentions.stream().map(Cast.Mention::character).distinct().toList();
        named.removeAll(subjects);
        named.addAll(0, subjects);
        String pose = mentions.isEmpty() ? "" : setting.acting().pose(chunk.substring(mentions.getFirst().to())).or(() -> setting.acting()
                .pose(chunk)).orElse("");
        List<String> props = setting.bible().smallIn(chunk).stream().map(Prop::id).toList();
        List<String> landmarks = setting.bible().largeIn(chunk, setting.place()).stream().map(Prop::id).toList();
        return new Intent(ids.next(action.id()), seat, moment.towards(other(moment, subjects)), subjects, List.of(), Intent.Purpose.ACT,
                setting.acting().emotion(chunk), pose, props, landmarks, chunk, wish);
    }

    /** Whom somebody turns to who acts alone: whoever of those present the script named last. */
    private Optional<String> other(Moment moment, List<String> subjects) {
        if (subjects.size() != 1) return subjects.stream().skip(1).findFirst();
        return last(moment).stream().filter(id -> !subjects.contains(id) && moment.present().contains(id)).findFirst();
    }

    /** Whom a pronoun means: whoever this paragraph named before, then whoever the script did. */
    private List<String> last(Moment moment) {
        List<String> last = new ArrayList<>(named);
        moment.recent().stream().filter(id -> !last.contains(id)).forEach(last::add);
        return last;
    }

    /** The close picture of a thing that the opening of the scene names. */
    Draft detail(String part, Prop prop, Seat seat) {
        return draft(detailed(part, prop, seat), part, INSERT, setting.opening());
    }

    private Intent detailed(String part, Prop prop, Seat seat) {
        return new Intent(ids.next(part), seat, setting.stage().at(part), List.of(), List.of(), Intent.Purpose.DETAIL, "neutral", "",
                List.of(prop.id()), List.of(), "Close on " + prop.description() + ".", Optional.empty());
    }

    /** Sentences joined while they are short. */
    List<String> chunks(List<String> sentences) {
        List<String> chunks = new ArrayList<>();
        for (String sentence : sentences) {
            for (String piece : pieces(sentence)) {
                boolean joins = !chunks.isEmpty() && (setting.estimate().action(chunks.getLast()) < SHORTEST || setting.estimate()
                        .action(piece) < SHORTEST)
                        && setting.estimate().action(chunks.getLast() + " " + piece) <= setting.estimate().limit(LONGEST);
                if (joins) chunks.set(chunks.size() - 1, chunks.getLast() + " " + piece);
                else chunks.add(piece);
            }
        }
        return chunks;
    }

    /** A sentence that no shot can hold is divided at its commas, else between words. */
    private List<String> pieces(String sentence) {
        if (setting.estimate().action(sentence) <= setting.estimate().limit(9_000)) return List.of(sentence);
        List<Tokens.Token> words = Tokens.of(sentence);
        int half = words.size() / 2;
        if (half == 0) return split(sentence, sentence.offsetByCodePoints(0, sentence.codePointCount(0, sentence.length()) / 2));
        int best = words.get(half).from();
        for (int i = 2; i < words.size() - 1; i++) {
            String between = sentence.substring(words.get(i - 1).to(), words.get(i).from());
            if (between.matches(".*[,;:–—].*") && Math.abs(i - half) <= words.size() / 4) {
                best = words.get(i).from();
                if (i >= half) break;
            }
        }
        return split(sentence, best);
    }

    private List<String> split(String sentence, int at) {
        if (at <= 0 || at >= sentence.length()) return List.of(sentence);
        List<String> pieces = new ArrayList<>(pieces(sentence.substring(0, at).strip()));
        pieces.addAll(pieces(sentence.substring(at).strip()));
        return pieces;
    }
}

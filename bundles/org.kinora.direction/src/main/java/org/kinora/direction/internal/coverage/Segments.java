package org.kinora.direction.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.screenplay.Element;
import org.kinora.direction.internal.bible.Cast;
import org.kinora.direction.internal.bible.Role;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.timing.Estimate;
import org.kinora.direction.internal.words.Tokens;

/**
 * Cuts a scene into segments by structure alone. Where the speaker changes, a running count keeps cuts at no more than 3 of 5 changes: hold, cut,
 * hold, cut, cut … A short action between two speeches is held too when the count says hold. A speech without words is a picture of its own.
 */
final class Segments {
    private static final long SHORT_ACTION = 2_300;

    private final Estimate estimate;
    private final Cast cast;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Piece.Talk> talks = new ArrayList<>();
    private final List<String> actions = new ArrayList<>();
    private boolean exchange;
    private int changes;
    private int cuts;
    private int dialogueCuts;

    Segments(Estimate estimate, Cast cast) {
        this.estimate = estimate;
        this.cast = cast;
    }

    List<Segment> of(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Talk talk when talk.silent() -> {
                    flush(false);
                    talks.add(talk);
                    actions.add("");
                    flush(false);
                }
                case Piece.Talk talk -> speak(talk, "");
                case Piece.Action action -> {
                    boolean between = !talks.isEmpty() && i + 1 < pieces.size() && pieces.get(i + 1) instanceof Piece.Talk next && !next.silent();
                    if (between && action.asked().isEmpty() && estimate.action(action.text()) <= estimate.limit(SHORT_ACTION)
                            && seen(action, (Piece.Talk) pieces.get(i + 1)) && holds((Piece.Talk) pieces.get(i + 1))) {
                        speak((Piece.Talk) pieces.get(++i), action.text());
                    } else {
                        flush(false);
                        segments.add(new Segment.Acted(action, Tokens.sentences(action.text())));
                    }
                }
                case Piece.Images images -> {
                    flush(false);
                    segments.add(new Segment.Shown(images));
                }
                case Piece.Card card -> {
                    flush(false);
                    segments.add(new Segment.Carded(card));
                }
                case Piece.Super _, Piece.Join _, Piece.Turn _ -> { }
            }
        }
        flush(false);
        return List.copyOf(segments);
    }

    private void speak(Piece.Talk talk, String before) {
        if (!talks.isEmpty()) {
            boolean hold = holds(talk);
            if (changes(talk)) {
                changes++;
                if (!hold) cuts++;
            }
            if (!hold) flush(true);
        }
        talks.add(talk);
        actions.add(before);
    }

    /** Whether a picture of the speakers before and after shows all whom an action names. */
    private boolean seen(Piece.Action action, Piece.Talk after) {
        List<String> seen = java.util.stream.Stream.concat(talks.stream(), java.util.stream.Stream.of(after))
                .filter(talk -> !talk.speech().voiceOver() && !talk.speech().offScreen()).map(this::speaker).toList();
        return cast.mentions(action.text(), List.of()).stream().allMatch(mention -> seen.contains(mention.character()));
    }

    /** Id of who speaks, the same under every name. */
    private String speaker(Piece.Talk talk) {
        String cue = talk.speech().speaker();
        return cast.speaker(cue).map(Role::id).orElse(cue);
    }

    private boolean changes(Piece.Talk talk) {
        return !speaker(talks.getLast()).equals(speaker(talk));
    }

    /** Whether the picture stays for the next speech; never for a third one, never against a wish of the writer. */
    private boolean holds(Piece.Talk talk) {
        if (talk.speech().dual() == Element.Dual.RIGHT && talks.getLast().speech().dual() == Element.Dual.LEFT && changes(talk)) return true;
        boolean asked = talk.asked().isPresent() || talks.getLast().asked().isPresent();
        return changes(talk) && talks.size() < 2 && !asked && mustHold();
    }

    private boolean mustHold() {
        return (cuts + 1) * 5 > (changes + 1) * 3;
    }

    private void flush(boolean talkFollows) {
        if (!talks.isEmpty()) {
            segments.add(new Segment.Spoken(talks, actions, exchange, dialogueCuts));
            if (exchange) dialogueCuts++;
        }
        exchange = talkFollows;
        talks.clear();
        actions.clear();
    }
}

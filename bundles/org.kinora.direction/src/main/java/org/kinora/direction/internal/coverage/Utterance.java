package org.kinora.direction.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.screenplay.Element;
import org.kinora.api.story.Line;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.script.Piece;

/**
 * What is heard without anybody answering: one speech, or the two of a dual dialogue.
 *
 * @param turns the lines one after the other; the two lines of a turn that has two begin together
 */
record Utterance(List<Piece.Talk> talks, List<List<Line>> turns) {
    private static final long LONGEST = 4_400;
    private static final long DUAL = 8_000;
    private static final long MOST = 12_000;
    /** Milliseconds of picture before the first and after the last word of a set-up, at most. */
    private static final long AROUND = 1_000;
    /** Milliseconds by which a cut comes later that is moved to the end of a line. */
    private static final long BETWEEN = 600;

    /** The utterances of a set-up. */
    static List<Utterance> of(Segment.Spoken spoken, Lines lines) {
        List<Utterance> utterances = new ArrayList<>();
        List<Piece.Talk> talks = spoken.talks();
        for (int t = 0; t < talks.size(); t++) {
            List<List<Line>> turns = new ArrayList<>();
            for (Line line : lines.of(talks.get(t), spoken.actions().get(t))) turns.add(List.of(line));
            List<Line> right = t + 1 < talks.size() && talks.get(t + 1).speech().dual() == Element.Dual.RIGHT ? lines.of(talks.get(t + 1), "")
                    : List.of();
            boolean dual = !right.isEmpty() && talks.get(t).speech().dual() == Element.Dual.LEFT
                    && !right.getFirst().character().equals(turns.getLast().getFirst().character());
            if (!dual) {
                utterances.add(new Utterance(List.of(talks.get(t)), turns));
                continue;
            }
            turns.add(together(turns.removeLast().getFirst(), right.getFirst()));
            right.stream().skip(1).forEach(line -> turns.add(List.of(line)));
            utterances.add(new Utterance(List.of(talks.get(t), talks.get(++t)), turns));
        }
        return utterances;
    }

    /** The two halves of a dual dialogue know each other and begin together. */
    private static List<Line> together(Line a, Line b) {
        return List.of(new Line(a.id(), a.character(), a.speaker(), a.text(), a.language(), a.delivery(), a.shot(), a.offset(), a.duration(),
                Optional.of(b.id()), a.pause()),
                new Line(b.id(), b.character(), b.speaker(), b.text(), b.language(), b.delivery(), b.shot(), b.offset(), b.duration(),
                        Optional.of(a.id()), Rational.ZERO));
    }

    boolean dual() {
        return talks.size() > 1;
    }

    /**
     * Where the picture is cut while it is heard; two who speak at once are held together as long as they can be. What is heard before in the same
     * set-up leaves less room: by how long it may be at most, never by its own words.
     *
     * @param before what is heard before this in the set-up
     */
    List<Division> divisions(boolean listener, SceneSetting setting, Optional<Utterance> before) {
        List<Line> longer = turns.stream().map(turn -> turn.stream().reduce((a, b) -> b.duration().compareTo(a.duration()) > 0 ? b : a).orElseThrow())
                .toList();
        long longest = setting.estimate().limit(longest());
        if (before.isPresent()) {
            long pause = turns.isEmpty() ? 0 : turns.getFirst().getFirst().pause().millis();
            long still = AROUND + (turns.size() > 1 ? BETWEEN : 0);
            long full = setting.estimate().limit(before.get().longest()) * (1000 + Division.PLAY) / 1000;
            long room = setting.estimate().limit(MOST) - still - full - pause;
            longest = Math.max(Division.LEAST, Math.min(longest, room * 1000 / (1000 + Division.PLAY)));
        }
        return Division.of(longer, listener && !dual(), longest);
    }

    private long longest() {
        return dual() ? DUAL : LONGEST;
    }
}

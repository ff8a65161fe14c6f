package org.kinora.screenplay.internal.fountain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which lines are character cues. Names in capitals are, by the Fountain rules. Writing systems without capitals need evidence: a short
 * line without punctuation, with text right below, whose name stands so at least twice, or was forced once with {@code @}, or has an extension,
 * or is followed by a parenthetical.
 */
final class Cues {
    private static final int LONGEST_CASELESS = 24;
    private static final String SENTENCE = ".!?…。！？؟،,、:：;；؛«»\"“”「」『』—-";

    private final List<Line> lines;
    private final Set<String> known;

    Cues(List<Line> lines) {
        this.lines = lines;
        this.known = known();
    }

    /** The cue in a line that begins a block; empty when it is none. */
    Optional<Cue> at(int index) {
        String bare = lines.get(index).bare();
        boolean forced = bare.charAt(0) == '@';
        if (!forced && !words(index)) return Optional.empty();
        Optional<Cue> cue = Cue.read(bare);
        if (cue.isEmpty() || forced || cue.get().capitals()) return cue;
        return candidate(cue.get()) && evident(cue.get(), index) ? cue : Optional.empty();
    }

    /** Whether words of a speech follow: the next line that is no mere note holds text. */
    boolean words(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).ghost()) next++;
        return next < lines.size() && !lines.get(next).blank();
    }

    private boolean evident(Cue cue, int index) {
        int next = index + 1;
        while (lines.get(next).ghost()) next++;
        String below = lines.get(next).bare();
        return !cue.extensions().isEmpty() || cue.dual() || known.contains(cue.name())
                || below.startsWith("(") && below.endsWith(")") || below.startsWith("（") && below.endsWith("）");
    }

    private static boolean candidate(Cue cue) {
        String name = cue.name();
        if (name.length() > LONGEST_CASELESS || !Letters.caseless(name)) return false;
        for (int i = 0; i < name.length(); i++) if (SENTENCE.indexOf(name.charAt(i)) >= 0) return false;
        return name.split("\\s").length <= 3;
    }

    private Set<String> known() {
        Set<String> names = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank() || i > 0 && !lines.get(i - 1).blank()) continue;
            String bare = line.bare();
            char first = bare.charAt(0);
            if (first == '@') Cue.read(bare).ifPresent(cue -> names.add(cue.name()));
            else if (first >= 0x0590 && bare.length() <= 2 * LONGEST_CASELESS && words(i)) {
                Cue.read(bare).filter(Cues::candidate).ifPresent(cue -> seen.merge(cue.name(), 1, Integer::sum));
            }
        }
        seen.forEach((name, count) -> {
            if (count >= 2) names.add(name);
        });
        return names;
    }
}

package org.kinora.screenplay.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.screenplay.Problem.Severity;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.work.Texts;

/**
 * Finds speakers that are probably a misspelling: one letter away from a name that speaks more often or is named in the action, and itself named
 * nowhere in the action. Names that
 * differ in a digit, in a plural s or in fewer than four letters are different people. Neighbours are found by their deletions (symmetric
 * delete), in linear time.
 */
final class SpeakerCheck {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int MOST_SPEAKERS = 2_000;
    private static final int MOST_NEIGHBOURS = 64;

    private SpeakerCheck() {}

    static void problems(Screenplay screenplay, Texts texts, List<Problem> problems) {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        for (Element element : screenplay.elements()) {
            if (element instanceof Element.Speech speech) {
                lines.computeIfAbsent(speech.speaker().toUpperCase(Locale.ROOT), _ -> new ArrayList<>()).add(speech.line());
            }
        }
        if (lines.size() > MOST_SPEAKERS) return;
        Map<String, List<String>> near = new HashMap<>();
        for (String name : lines.keySet()) for (String key : deletions(name)) near.computeIfAbsent(key, _ -> new ArrayList<>()).add(name);
        Set<String> told = null;
        for (Map.Entry<String, List<Integer>> entry : lines.entrySet()) {
            String name = entry.getKey();
            if (name.length() < SHORTEST || entry.getValue().size() > 2) continue;
            Set<String> close = close(name, near, lines);
            if (close.isEmpty()) continue;
            if (told == null) told = told(screenplay);
            if (told.contains(lastWord(name))) continue;
            Optional<String> meant = meant(name, close, told, lines);
            if (meant.isEmpty()) continue;
            for (int line : entry.getValue()) {
                problems.add(new Problem(Severity.WARNING, line, "speaker.unknown", texts.text("speaker.unknown", name, meant.get())));
            }
        }
    }

    private static Set<String> close(String name, Map<String, List<String>> near, Map<String, List<Integer>> lines) {
        Set<String> close = new TreeSet<>();
        for (String key : deletions(name)) {
            List<String> others = near.getOrDefault(key, List.of());
            if (others.size() > MOST_NEIGHBOURS) continue;
            for (String other : others) {
                boolean rarer = other.length() < SHORTEST - 1 || lines.get(other).size() < lines.get(name).size();
                if (!other.equals(name) && !rarer && oneLetterApart(name, other)) close.add(other);
            }
        }
        return close;
    }

    /** The close name that speaks most, if it speaks more often than this one or is named in the action, which this one is not. */
    private static Optional<String> meant(String name, Set<String> close, Set<String> told, Map<String, List<Integer>> lines) {
        return close.stream().filter(other -> lines.get(other).size() > lines.get(name).size() || told.contains(lastWord(other)))
                .max(Comparator.comparingInt(other -> lines.get(other).size()));
    }

    private static Set<String> deletions(String name) {
        if (name.length() > LONGEST) return Set.of();
        Set<String> keys = new HashSet<>();
        keys.add(name);
        for (int i = 0; i < name.length(); i++) keys.add(name.substring(0, i) + name.substring(i + 1));
        return keys;
    }

    /** One letter put in, left out, changed, or two neighbours swapped; digits and a plural s apart. */
    static boolean oneLetterApart(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = longer == a ? b : a;
        if (longer.length() - shorter.length() > 1) return false;
        int head = 0;
        while (head < shorter.length() && longer.charAt(head) == shorter.charAt(head)) head++;
        int tail = 0;
        while (tail < shorter.length() - head && longer.charAt(longer.length() - 1 - tail) == shorter.charAt(shorter.length() - 1 - tail)) tail++;
        String odd = longer.substring(head, longer.length() - tail);
        String even = shorter.substring(head, shorter.length() - tail);
        if (!odd.chars().allMatch(Character::isLetter) || !even.chars().allMatch(Character::isLetter)) return false;
        if (longer.length() > shorter.length()) {
            boolean plural = tail == 0 && odd.equals("S");
            return odd.length() == 1 && even.isEmpty() && !plural && !single(longer, head);
        }
        if (odd.length() == 2) return odd.charAt(0) == even.charAt(1) && odd.charAt(1) == even.charAt(0);
        return odd.length() == 1 && !single(longer, head);
    }

    /** Whether the letter stands alone, as in GUARD A and GUARD B. */
    private static boolean single(String name, int at) {
        return (at == 0 || name.charAt(at - 1) == ' ') && (at + 1 >= name.length() || name.charAt(at + 1) == ' ');
    }

    private static Set<String> told(Screenplay screenplay) {
        Set<String> words = new HashSet<>();
        for (Element element : screenplay.elements()) {
            if (!(element instanceof Element.Action action)) continue;
            for (String word : action.text().toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) words.add(word);
        }
        return words;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}

package org.kinora.stage.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** From words and phrases to what they stand for; the first entry of a phrase wins. Immutable after it is filled. */
public final class Vocabulary {
    private final Map<String, List<String>> kinds = new HashMap<>();
    private int longest = 1;

    /**
     * A phrase of a text that stands for something.
     *
     * @param from index of its first word
     * @param to index after its last word
     */
    public record Hit(String kind, int from, int to) {}

    /** Adds what a phrase stands for. */
    public void add(String phrase, String kind) {
        String key = String.join(" ", Words.of(phrase));
        if (key.isEmpty()) return;
        List<String> named = kinds.computeIfAbsent(key, k -> new ArrayList<>());
        if (!named.contains(kind)) named.add(kind);
        longest = Math.max(longest, key.split(" ").length);
    }

    /** The phrases of a text in its order, the longest first, without overlaps, that stand for something wanted. */
    public List<Hit> hits(List<String> words, Predicate<String> wanted) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int length = Math.min(longest, words.size() - i); length > 0; length--) {
                Optional<String> kind = kind(words.subList(i, i + length), wanted);
                if (kind.isEmpty()) continue;
                hits.add(new Hit(kind.get(), i, i + length));
                i += length - 1;
                break;
            }
        }
        return hits;
    }

    private Optional<String> kind(List<String> phrase, Predicate<String> wanted) {
        String head = phrase.size() == 1 ? "" : String.join(" ", phrase.subList(0, phrase.size() - 1)) + " ";
        for (String last : Words.forms(phrase.getLast())) {
            List<String> named = kinds.get(head + last);
            if (named == null) continue;
            Optional<String> kind = named.stream().filter(wanted).findFirst();
            if (kind.isPresent()) return kind;
        }
        return Optional.empty();
    }
}

package org.kinora.direction.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table from words to kinds, read from a text beside a class: lines {@code kind: word, two words, verb~}. A tilde stands for the forms of an
 * English
 * verb (s, ed, ing). Immutable and thread-safe.
 */
public final class Lexicon {
    /** A word found: its kind and which tokens it covers. */
    public record Hit(String kind, int from, int to) {}

    private final Map<String, String> kinds;
    private final List<String> order;
    private final int longest;

    private Lexicon(Map<String, String> kinds, List<String> order, int longest) {
        this.kinds = kinds;
        this.order = order;
        this.longest = longest;
    }

    /** The table {@code name} beside a class. */
    public static Lexicon beside(Class<?> type, String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name + " beside " + type.getName());
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lexicon parse(String text) {
        Map<String, String> kinds = new HashMap<>();
        Set<String> order = new LinkedHashSet<>();
        int longest = 1;
        for (String line : text.split("\n")) {
            int colon = line.indexOf(':');
            if (colon < 0 || line.startsWith("#")) continue;
            String kind = line.substring(0, colon).strip();
            order.add(kind);
            for (String entry : line.substring(colon + 1).split(",")) {
                String word = entry.strip();
                if (word.isEmpty()) continue;
                for (String form : forms(word)) kinds.putIfAbsent(form, kind);
                longest = Math.max(longest, word.split(" ").length);
            }
        }
        return new Lexicon(Map.copyOf(kinds), List.copyOf(order), longest);
    }

    /** The kinds in the order of the table. */
    public List<String> kinds() {
        return order;
    }

    public Optional<String> kind(String phrase) {
        return Optional.ofNullable(kinds.get(phrase.toLowerCase(java.util.Locale.ROOT)));
    }

    /** The entries in a text, in its order, longest match first, without overlaps. */
    public List<Hit> hits(List<String> lowerWords) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < lowerWords.size(); i++) {
            for (int length = Math.min(longest, lowerWords.size() - i); length > 0; length--) {
                String kind = kinds.get(String.join(" ", lowerWords.subList(i, i + length)));
                if (kind == null) continue;
                hits.add(new Hit(kind, i, i + length));
                i += length - 1;
                break;
            }
        }
        return hits;
    }

    public List<Hit> hits(String text) {
        return hits(Tokens.lower(text));
    }

    /** The kind of the first entry in a text. */
    public Optional<String> first(String text) {
        return hits(text).stream().map(Hit::kind).findFirst();
    }

    /** The kind that most entries of a text belong to; the earlier one when equal. */
    public Optional<String> most(String text) {
        Map<String, Integer> counts = new java.util.LinkedHashMap<>();
        for (Hit hit : hits(text)) counts.merge(hit.kind(), 1, Integer::sum);
        return counts.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).map(Map.Entry::getKey);
    }

    private static List<String> forms(String word) {
        if (!word.endsWith("~")) return List.of(word);
        String verb = word.substring(0, word.length() - 1);
        char last = verb.charAt(verb.length() - 1);
        if (last == 'e') {
            String stem = verb.substring(0, verb.length() - 1);
            return List.of(verb, verb + "s", verb + "d", stem + "ing", verb + "ing");
        }
        if (last == 'y' && "aeou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
            String stem = verb.substring(0, verb.length() - 1);
            return List.of(verb, stem + "ies", stem + "ied", verb + "ing");
        }
        return List.of(verb, verb + "s", verb + "es", verb + "ed", verb + "ing", verb + last + "ed", verb + last + "ing");
    }
}

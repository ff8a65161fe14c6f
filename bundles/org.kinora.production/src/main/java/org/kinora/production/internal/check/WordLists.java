package org.kinora.production.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words for colours, clothes and what happens to things, English and German, from {@code words.txt} beside this class. Immutable. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, String> colours = new HashMap<>();

    WordLists() {
        try (InputStream in = WordLists.class.getResourceAsStream("words.txt")) {
            if (in == null) throw new IllegalStateException("no words.txt beside " + WordLists.class.getName());
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int colon = line.indexOf(':');
                if (colon < 0) continue;
                Set<String> words = lists.computeIfAbsent(line.substring(0, colon).strip(), any -> new HashSet<>());
                for (String word : line.substring(colon + 1).strip().split("\\s+")) words.add(word);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lists.forEach((name, words) -> {
            if (name.startsWith("colour ")) words.forEach(word -> colours.put(word, name.substring(7)));
        });
    }

    /** Whether a word stands in a list. */
    boolean in(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    /** The colour that a word names, the same for crimson and scarlet; empty for none. */
    String colour(String word) {
        return colours.getOrDefault(word, "");
    }

    List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.!?])\\s+")).filter(sentence -> !sentence.isBlank()).toList();
    }

    /** The words of a sentence in small letters, without marks; a hyphen splits. */
    static List<String> words(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+")).filter(word -> !word.isEmpty()).toList();
    }
}

package org.kinora.artist.internal.head;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows the words for moods, English and German, and what they do to a face. Immutable and thread-safe. */
final class Expressions {
    private static final Set<String> MUCH = Set.of("very", "extremely", "deeply", "utterly", "completely", "so", "sehr", "äußerst", "völlig",
            "wildly", "totally");
    private static final Set<String> LITTLE = Set.of("slightly", "little", "somewhat", "mildly", "faintly", "half", "bit", "leicht", "etwas",
            "bisschen", "vaguely");

    private final Map<String, Expression> moods = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<String> stems = new ArrayList<>();

    Expressions() {
        try (InputStream in = Expressions.class.getResourceAsStream("expressions.txt")) {
            if (in == null) throw new IllegalStateException("no resource expressions.txt");
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line) {
        String[] cells = line.split("\\|");
        String name = cells[0].strip();
        moods.put(name, cells.length == 2 ? Expression.NEUTRAL : actions(cells[1].strip()));
        words.put(name, name);
        for (String word : cells[cells.length - 1].split(",")) {
            String key = word.strip();
            if (key.endsWith("~")) stems.add(key.substring(0, key.length() - 1));
            words.put(key.replace("~", ""), name);
        }
    }

    private static Expression actions(String text) {
        Map<Expression.Action, Double> out = new EnumMap<>(Expression.Action.class);
        String[] cells = text.split("\\s+");
        for (int i = 0; i + 1 < cells.length; i += 2) {
            out.put(Expression.Action.valueOf(cells[i].toUpperCase(Locale.ROOT)), Integer.parseInt(cells[i + 1]) / 100.0);
        }
        return new Expression(out);
    }

    /** The names of all moods, in the order of the table. */
    List<String> names() {
        return List.copyOf(moods.keySet());
    }

    /** The mood of some words, the first known one of them; words of degree before it make it weaker or stronger. */
    Expression of(String emotion) {
        String said = emotion == null ? "" : emotion.toLowerCase(Locale.ROOT).strip();
        if (words.containsKey(said)) return moods.get(words.get(said));
        double strength = 1;
        for (String word : said.split("[^\\p{L}-]+")) {
            if (MUCH.contains(word)) strength = 1.35;
            else if (LITTLE.contains(word)) strength = 0.5;
            else {
                String mood = mood(word);
                if (!mood.isEmpty()) return moods.get(mood).times(strength);
            }
        }
        return Expression.NEUTRAL;
    }

    private String mood(String word) {
        if (words.containsKey(word)) return words.get(word);
        String best = "";
        for (String stem : stems) if (word.startsWith(stem) && stem.length() > best.length()) best = stem;
        return best.isEmpty() ? "" : words.get(best);
    }
}

package org.kinora.composer.internal.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The genres this composer knows, read from {@code styles.txt}. Immutable. */
public final class Styles {
    /** Genres by their own names, in the order of the guide. */
    public static final List<String> GENRES = List.of("score", "piano", "strings", "electronic", "ambient", "folk", "pop", "jazz", "latin", "western",
            "horror", "adventure", "comedy", "lullaby");

    private final Map<String, List<String>> sections;

    private Styles(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    static Styles load() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(Styles.class.getResourceAsStream("styles.txt")),
                StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String text = line.strip();
                if (text.isEmpty() || text.startsWith("#")) continue;
                if (text.startsWith("[")) sections.put(text.substring(1, text.length() - 1), section = new ArrayList<>());
                else section.add(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Styles(sections);
    }

    /** How a genre plays a mood: its own way for that mood, else the one for the mood's energy. */
    Style of(String genre, Mood mood) {
        String known = known(genre) ? family(genre) : "score";
        for (String section : List.of(known + "/" + mood.name(), known + "/" + mood.energy(), known + "/1"))
            if (sections.containsKey(section)) return new StyleReader(section, sections).read();
        throw new IllegalStateException("no style " + known);
    }

    /** The names of all sections. */
    List<String> names() {
        return List.copyOf(sections.keySet());
    }

    Style named(String section) {
        return new StyleReader(section, sections).read();
    }

    /** Whether a word is understood; the empty one is: it means the composer's own genre. */
    public static boolean known(String genre) {
        return GENRES.contains(family(genre));
    }

    private static String family(String genre) {
        String word = genre.toLowerCase(Locale.ROOT).strip();
        return switch (word) {
            case "", "film", "film score", "orchestral", "cinematic", "soundtrack", "drama", "documentary", "romance" -> "score";
            case "solo piano", "felt piano", "neoclassical" -> "piano";
            case "chamber", "classical", "string quartet", "baroque" -> "strings";
            case "synth", "synthwave", "techno", "edm", "house", "trance", "dance", "sci-fi", "science fiction", "cyberpunk", "hip-hop" ->
                    "electronic";
            case "drone", "new age", "meditation", "atmospheric", "chill" -> "ambient";
            case "acoustic", "celtic", "country", "medieval", "singer-songwriter" -> "folk";
            case "rock", "indie", "corporate", "ballad", "funk", "soul" -> "pop";
            case "jazz-light", "light jazz", "swing", "lounge", "noir", "film noir", "blues", "crime" -> "jazz";
            case "bossa", "bossa nova", "samba", "tango", "world" -> "latin";
            case "spaghetti western", "desert" -> "western";
            case "thriller", "dark ambient", "ghost" -> "horror";
            case "epic", "fantasy", "action", "trailer", "superhero", "war" -> "adventure";
            case "comic", "cartoon", "quirky", "circus" -> "comedy";
            case "children", "music box", "fairy tale", "family" -> "lullaby";
            default -> word;
        };
    }
}

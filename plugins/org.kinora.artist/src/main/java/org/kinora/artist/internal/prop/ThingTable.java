package org.kinora.artist.internal.prop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The hand things, read from {@code things.txt} beside this class. Immutable and thread-safe. */
final class ThingTable {
    private static final int LONGEST = 3;
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Map<String, Thing> words = new HashMap<>();

    ThingTable() {
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
            int[] size = Arrays.stream(cells[1].split(" +")).mapToInt(Integer::parseInt).toArray();
            int[] grip = Arrays.stream(cells[4].split(" +")).mapToInt(Integer::parseInt).toArray();
            Thing thing = new Thing(cells[0], size[0], size[1], size[2], Integer.parseInt(cells[2]),
                    Thing.Lie.valueOf(cells[3].toUpperCase(Locale.ROOT)), grip[0],
                    grip[1], Arrays.stream(cells[5].split(",")).map(String::strip).toList());
            things.put(thing.name(), thing);
            for (String word : thing.words()) words.putIfAbsent(word, thing);
        }
    }

    private static List<String> lines() {
        try (InputStream in = ThingTable.class.getResourceAsStream("things.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Thing> all() {
        return things;
    }

    /** Whether there is a thing of this very name. */
    boolean has(String name) {
        return things.containsKey(name);
    }

    /** Whether these very words, or one of them in the plural, name a thing. */
    boolean word(String said) {
        return words.containsKey(said) || said.endsWith("s") && words.containsKey(said.substring(0, said.length() - 1));
    }

    /** What is meant: by the last words of the note that name a thing, the longest phrase first, else by the kind; empty when neither is known. */
    Optional<Thing> meant(String kind, String note) {
        return named(note).or(() -> Optional.ofNullable(things.get(kind))).or(() -> named(kind));
    }

    private Optional<Thing> named(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+");
        for (int to = parts.length; to > 0; to--) for (int length = Math.min(LONGEST, to); length > 0; length--) {
            String phrase = String.join(" ", Arrays.copyOfRange(parts, to - length, to));
            Thing thing = words.get(phrase);
            if (thing == null && length == 1 && phrase.endsWith("s")) thing = words.get(phrase.substring(0, phrase.length() - 1));
            if (thing != null) return Optional.of(thing);
        }
        return Optional.empty();
    }
}

package org.kinora.stage.internal.set;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.stage.Part;
import org.kinora.stage.internal.words.Vocabulary;

/** The catalogue of parts, read from {@code parts.txt} beside this class. Immutable and thread-safe. */
public final class Catalogue {
    private final Map<String, PartKind> kinds = new LinkedHashMap<>();
    private final Vocabulary vocabulary = new Vocabulary();

    public Catalogue() {
        for (String line : Resource.lines("parts.txt")) {
            String[] cells = line.split("\\|", -1);
            if (cells.length != 5) throw new IllegalStateException("parts.txt: " + line);
            PartKind kind = kind(cells);
            if (kinds.put(kind.name(), kind) != null) throw new IllegalStateException("parts.txt has " + kind.name() + " twice");
            kind.words().forEach(word -> vocabulary.add(word, kind.name()));
        }
    }

    private static PartKind kind(String[] cells) {
        int[] size = Arrays.stream(cells[1].strip().split(" +")).mapToInt(Integer::parseInt).toArray();
        Map<String, String> traits = new LinkedHashMap<>();
        for (String trait : cells[3].strip().split(" +")) {
            int equals = trait.indexOf('=');
            if (!trait.isEmpty()) traits.put(equals < 0 ? trait : trait.substring(0, equals), equals < 0 ? "" : trait.substring(equals + 1));
        }
        List<String> words = new ArrayList<>();
        for (String word : cells[4].split(",")) if (!word.isBlank()) words.add(word.strip());
        return new PartKind(cells[0].strip(), size[0], size[1], size[2], Integer.parseInt(cells[2].strip()), Map.copyOf(traits), List.copyOf(words));
    }

    /** The kind of a name; an unknown one is a mistake in a table. */
    public PartKind kind(String name) {
        PartKind kind = kinds.get(name);
        if (kind == null) throw new IllegalStateException("the catalogue has no part " + name);
        return kind;
    }

    public PartKind kind(Part part) {
        return kinds.getOrDefault(part.kind(), kinds.get("thing"));
    }

    public boolean knows(String name) {
        return kinds.containsKey(name);
    }

    public Collection<PartKind> kinds() {
        return kinds.values();
    }

    /** The words of the catalogue. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }
}

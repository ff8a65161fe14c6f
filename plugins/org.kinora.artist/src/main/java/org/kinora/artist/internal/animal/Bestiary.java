package org.kinora.artist.internal.animal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.story.Character;

/** Knows the words for animals and what they look like. Immutable and thread-safe. */
final class Bestiary {
    private static final List<String> KEYS = List.of("kin", "length", "chest", "loins", "wide", "leg", "shank", "neck", "nape", "rise", "head",
            "skull", "muzzle", "snout", "face",
            "down", "ear", "tail", "foot", "tone", "light", "extra", "fat", "beak", "bill", "high", "legs");

    private final Map<String, Breed> words = new LinkedHashMap<>();

    Bestiary() {
        try (InputStream in = Bestiary.class.getResourceAsStream("breeds.txt")) {
            if (in == null) throw new IllegalStateException("no resource breeds.txt");
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line) {
        String[] cells = line.split("\\|");
        String[] said = cells[0].strip().split("\\s+");
        Map<String, List<String>> measures = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (int i = 2; i < said.length; i++) {
            if (KEYS.contains(said[i])) {
                current = new ArrayList<>();
                measures.put(said[i], current);
            } else current.add(said[i]);
        }
        List<String> extra = measures.containsKey("extra") ? Arrays.asList(measures.get("extra").getFirst().split(",")) : List.of();
        Breed breed = new Breed(said[0], said[1], measures, extra);
        for (String word : cells[1].split(",")) words.putIfAbsent(word.strip(), breed);
    }

    Optional<Breed> find(String word) {
        return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT).strip()));
    }

    /** All words for animals. */
    List<String> words() {
        return List.copyOf(words.keySet());
    }

    /**
     * What somebody is: the most exact word among species, name and description; a description speaks of others too, so that it only tells kinds
     * apart.
     */
    Breed of(Character who) {
        Breed species = find(who.species()).orElseGet(() -> words.get("animal"));
        Optional<Breed> named = longest(who.name() + " " + String.join(" ", who.aliases()));
        if (named.isPresent()) return named.get();
        String said = who.description() == null ? "" : who.description();
        return longest(said).filter(breed -> breed.word("kin").equals(species.word("kin"))).orElse(species);
    }

    private Optional<Breed> longest(String text) {
        String padded = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        String best = "";
        for (String word : words.keySet()) if (word.length() > best.length() && padded.contains(" " + word + " ")) best = word;
        return Optional.ofNullable(words.get(best));
    }
}

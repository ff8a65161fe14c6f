package org.kinora.artist.internal.head;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Surface;

/** Knows the words for cuts and colours of hair, and gives those a cut of whom nothing is said. Immutable and thread-safe. */
final class Barber {
    private final Map<String, Haircut> cuts = new LinkedHashMap<>();
    private final Map<String, String> cutWords = new LinkedHashMap<>();
    private final Map<String, Surface> colourWords = new LinkedHashMap<>();

    Barber() {
        for (String line : lines("haircuts.txt")) {
            String[] cells = line.split("\\|");
            String[] said = cells[0].strip().split("\\s+");
            Map<String, String> values = new HashMap<>();
            for (int i = 1; i + 1 < said.length; i += 2) values.put(said[i], said[i + 1]);
            cuts.put(said[0], Haircut.of(said[0], values));
            for (String word : cells[cells.length - 1].split(",")) cutWords.put(word.strip(), said[0]);
        }
        for (String line : lines("haircolours.txt")) {
            String[] cells = line.split("\\|");
            String[] said = cells[0].strip().split("\\s+");
            Surface surface = new Surface(Integer.parseInt(said[0]), Integer.parseInt(said[1], 16), false, Finish.HAIR);
            for (String word : cells[1].split(",")) colourWords.put(word.strip(), surface);
        }
    }

    /** All words for cuts with the names of the cuts. */
    Map<String, String> words() {
        return Map.copyOf(cutWords);
    }

    Haircut cut(Character who) {
        Look look = who.look();
        if (who.species().equalsIgnoreCase("alien") && look.hair().isBlank()) return cuts.get("bald");
        String hair = look.hair().toLowerCase(Locale.ROOT);
        String name = find(cutWords, hair).or(() -> find(cutWords, look.features().toLowerCase(Locale.ROOT)
                .replaceAll("\\b(?!braids|ponytail|pigtails|bald)\\p{L}+", "")))
                .orElseGet(() -> unsaid(who));
        boolean woman = look.gender().equals("female");
        if (look.features().toLowerCase(Locale.ROOT).contains("ponytail")) name = "ponytail";
        if (look.features().toLowerCase(Locale.ROOT).contains("braids")) name = "pigtails";
        if (name.equals("curly") && (hair.contains("long") || woman && !hair.contains("short") && !hair.contains("cropped")))
                name = "longcurly";
        if (name.equals("messy") && woman) name = "wavy";
        if (name.equals("crew") && woman) name = "pixie";
        if (name.equals("short") && woman && Dice.roll(who.id(), "pixie") < 0.6) name = "pixie";
        if (name.equals("short") && hair.contains("curly")) name = "curly";
        if (name.equals("wavy") && hair.contains("long")) name = "longcurly";
        if (name.equals("long") && !woman && look.gender().equals("male")) name = "shoulder";
        Haircut cut = cuts.get(name);
        return Dice.roll(who.id(), "part") < 0.5 ? cut.mirrored() : cut;
    }

    private static String unsaid(Character who) {
        int age = Proportions.age(who.look());
        String id = who.id();
        if (who.look().gender().equals("female")) {
            if (age < 13) return Dice.choose(id, "cut", "pigtails", "long", "ponytail", "bob", "shoulder");
            if (age > 60) return Dice.choose(id, "cut", "bun", "bob", "curly", "pixie", "shoulder");
            return Dice.choose(id, "cut", "long", "shoulder", "bob", "ponytail", "wavy", "bun", "longcurly", "pixie");
        }
        if (age < 13) return Dice.choose(id, "cut", "messy", "short", "side-parting", "curly", "bob");
        if (age > 55) return Dice.choose(id, "cut", "receding", "side-parting", "bald", "short", "slick", "receding");
        return Dice.choose(id, "cut", "short", "side-parting", "messy", "crew", "curly", "quiff", "slick", "short");
    }

    Surface colour(Character who) {
        String hair = who.look().hair().toLowerCase(Locale.ROOT).replaceAll("\\b(dark|light)[ -]+(brown|blond)e?\\b", "$1-$2");
        Optional<Surface> said = find(colourWords, hair);
        if (said.isPresent()) return said.get();
        int age = Proportions.age(who.look());
        if (age >= 68) return colourWords.get(Dice.choose(who.id(), "hair-colour", "white", "grey"));
        if (age >= 52) return colourWords.get(Dice.choose(who.id(), "hair-colour", "grey", "greying", "dark-brown"));
        if (who.look().skin() > 550) return colourWords.get("black");
        return colourWords.get(Dice.choose(who.id(), "hair-colour", "brown", "dark-brown", "black", "dark-blond", "auburn", "red", "golden",
                "brown"));
    }

    /** The value of the longest word that is said; {@code ~} at its end stands for any ending. */
    private static <T> Optional<T> find(Map<String, T> words, String text) {
        T found = null;
        int longest = 0;
        for (String part : text.split("[^\\p{L}-]+")) {
            for (Map.Entry<String, T> entry : words.entrySet()) {
                String word = entry.getKey();
                boolean stem = word.endsWith("~");
                String plain = stem ? word.substring(0, word.length() - 1) : word;
                if (plain.length() > longest && (stem ? part.startsWith(plain) : part.equals(plain))) {
                    longest = plain.length();
                    found = entry.getValue();
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<String> lines(String name) {
        try (InputStream in = Barber.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

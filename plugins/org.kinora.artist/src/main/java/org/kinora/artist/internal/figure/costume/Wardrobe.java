package org.kinora.artist.internal.figure.costume;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinora.api.story.Character;
import org.kinora.artist.internal.figure.pose.Lot;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Surface;

/** What people wear: by the words of their look and description, else by gender, age and lot. Immutable and thread-safe. */
public final class Wardrobe {
    private record Line(String word, String garments, String shoes) {}

    private final Map<String, Garment> garments = new HashMap<>();
    private final List<Line> outfits = new ArrayList<>();
    private final List<Line> extras = new ArrayList<>();

    public Wardrobe() {
        for (String line : lines("garments.txt")) {
            String[] cells = line.split(":");
            garments.put(cells[0].strip(), new Garment(cells[0].strip(), Arrays.stream(cells[1].split(";")).map(Wardrobe::cut).toList()));
        }
        for (String line : lines("outfits.txt")) {
            String[] cells = line.split("\\|");
            for (String word : cells[2].split(",")) outfits.add(new Line(word.strip(), cells[0].strip(), cells[1].strip()));
        }
        for (String line : lines("extras.txt")) {
            String[] cells = line.split(":");
            for (String word : cells[1].split(",")) extras.add(new Line(word.strip(), cells[0].strip(), ""));
        }
        outfits.sort(Comparator.comparingInt((Line line) -> -line.word().length()).thenComparing(Line::word));
    }

    private static Garment.Cut cut(String text) {
        String[] words = text.strip().split(" +");
        return new Garment.Cut(words[0], Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray());
    }

    private static List<String> lines(String name) {
        try (InputStream in = Wardrobe.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param accented whether one garment shows the colour that the person is known by */
    Outfit of(Character character, boolean accented) {
        Tones tones = Tones.of(character, accented);
        String costume = character.look().costume().toLowerCase(Locale.ROOT);
        String said = (character.look().features() + " . " + character.description()).toLowerCase(Locale.ROOT);
        String role = (character.name() + " " + character.species()).toLowerCase(Locale.ROOT);
        Line line = found(outfits, costume).or(() -> found(outfits, said)).or(() -> found(outfits, role)).orElseGet(() -> plain(character));
        // A costume that chance chose gives way to what the words of a role say.
        if (!said.contains(costume) && found(outfits, said + " " + role).isPresent()) line = found(outfits, said + " " + role).get();
        if (line.word().startsWith("dress") && character.look().gender().equals("male")) line = plain(character);
        List<Outfit.Worn> layers = new ArrayList<>();
        for (String garment : line.garments().split(" +")) layers.add(worn(garment, tones, layers));
        for (Line extra : extras) {
            if (!said(extra.word(), said + " " + costume) || layers.stream()
                    .anyMatch(worn -> worn.garment().name().equals(extra.garments().split("@")[0]))) continue;
            layers.add(worn(extra.garments(), tones, layers));
        }
        boolean pale = Lot.pick(4, character.id(), "leather") == 0;
        return new Outfit(layers, line.shoes(), Surface.grey(line.shoes().equals("shoe") && pale ? 760 : 130, Finish.PLAIN), tones.skin());
    }

    private Outfit.Worn worn(String garment, Tones tones, List<Outfit.Worn> below) {
        String[] words = garment.split("@");
        int above = below.isEmpty() ? 500 : below.getLast().surface().tone();
        return new Outfit.Worn(Optional.ofNullable(garments.get(words[0])).orElseThrow(() -> new IllegalStateException("no garment " + words[0])),
                tones.of(words[1].charAt(0), above));
    }

    private static Optional<Line> found(List<Line> lines, String text) {
        return text.isBlank() ? Optional.empty() : lines.stream().filter(line -> said(line.word(), text)).findFirst();
    }

    private static boolean said(String word, String text) {
        return text.contains(word) && Pattern.compile("(?U)(?<![\\p{L}])" + Pattern.quote(word) + "(?![\\p{L}])").matcher(text).find();
    }

    /** What somebody wears of whom nothing is said. */
    private Line plain(Character character) {
        boolean woman = character.look().gender().equals("female");
        int age = character.look().age();
        String[] words = age > 0 && age < 4 ? new String[] {"pyjamas", "overalls"} : age > 0 && age < 13 ? woman
                ? new String[] {"dress", "t-shirt", "sweater"} : new String[]
            {"t-shirt", "sweater", "shorts"} : woman ? new String[] {"blouse", "dress", "sweater", "cardigan", "jacket"}
                    : new String[] {"shirt", "jacket", "sweater", "blazer"};
        String word = words[Lot.pick(words.length, character.id(), "clothes")];
        return outfits.stream().filter(line -> line.word().equals(word)).findFirst().orElseThrow();
    }
}

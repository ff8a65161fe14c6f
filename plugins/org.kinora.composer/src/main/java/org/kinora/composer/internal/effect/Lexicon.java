package org.kinora.composer.internal.effect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Understands what words sound like: {@code "a heavy door closes in a stone hall"} is the kind {@code door-close}, large, in a stone hall. Read from
 * {@code words.txt}; immutable.
 */
final class Lexicon {
    private static final Pattern PLACE = Pattern.compile("\\b(?:in|inside|within|through|at|from|across|down|behind|outside|under) (.*)");

    /** One kind with its words. */
    record Entry(String kind, List<Word> things, List<Word> doings) {}

    /**
     * One word, or several that stand together.
     *
     * @param alone whether it is enough
     */
    record Word(List<String> parts, boolean alone) {}

    private static final Set<String> PAST = Set.of("drew", "broke", "fell", "blew", "struck", "rang", "swung", "tore", "wrote", "ate", "rode",
            "ran", "flew",
            "drove", "threw", "slid", "crept", "fled", "shot", "bit", "dug", "spun", "slept", "shook", "burst", "shut");

    private final List<Entry> entries;

    private Lexicon(List<Entry> entries) {
        this.entries = entries;
    }

    static Lexicon load() {
        List<Entry> entries = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] parts = line.split("\\|", -1);
                entries.add(new Entry(parts[0].strip(), words(parts[1]), words(parts.length > 2 ? parts[2] : "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(List.copyOf(entries));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.strip().split(" +")) {
            if (word.isEmpty()) continue;
            boolean alone = word.startsWith("*");
            words.add(new Word(List.of((alone ? word.substring(1) : word).split("-")), alone));
        }
        return List.copyOf(words);
    }

    List<Entry> entries() {
        return entries;
    }

    /** The kind that words name; empty when no word is known. */
    Optional<Spotted> spot(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("['’]s\\b", "").replaceAll("[^a-z0-9]+", " ").strip();
        var place = PLACE.matcher(plain);
        String where = place.find() ? place.group(1) : "";
        String what = where.isEmpty() ? plain : plain.substring(0, place.start()).strip();
        Optional<Scored> best = best(what).or(() -> best(plain));
        Optional<Room> room = Room.of(where).or(() -> where.isEmpty() ? Room.of(leftOver(plain, best)) : Optional.empty());
        return best.map(found -> new Spotted(found.entry().kind(), found.score() > 9 ? 4 : 2, Manners.of(plain), room));
    }

    /** The words that did not name the kind: those may name the place. */
    private static String leftOver(String text, Optional<Scored> best) {
        if (best.isEmpty()) return text;
        StringBuilder rest = new StringBuilder();
        for (String token : text.split(" +")) if (!best.get().used().contains(token)) rest.append(token).append(' ');
        return rest.toString();
    }

    private record Scored(Entry entry, int score, List<String> used) {}

    private Optional<Scored> best(String text) {
        List<String> tokens = List.of(text.split(" +"));
        Scored best = null;
        for (Entry entry : entries) {
            Optional<Found> thing = longest(entry.things(), tokens);
            Optional<Found> doing = longest(entry.doings(), tokens).filter(found -> thing.isEmpty() || thing.get().at() != found.at());
            boolean enough = thing.isPresent() && doing.isPresent() || thing.or(() -> doing).filter(found -> found.word().alone()).isPresent();
            if (!enough) continue;
            int score = thing.map(found -> 3 * found.word().parts().size() + 3).orElse(0) + doing.map(found -> 2 * found.word().parts().size() + 2)
                    .orElse(0)
                    + (thing.isPresent() && doing.isPresent() ? 3 : 0);
            if (best != null && score <= best.score()) continue;
            List<String> used = new ArrayList<>();
            for (Optional<Found> found : List.of(thing, doing))
                found.ifPresent(there -> used.addAll(tokens.subList(there.at(), there.at() + there.word().parts().size())));
            best = new Scored(entry, score, List.copyOf(used));
        }
        return Optional.ofNullable(best);
    }

    /** A word and where it stands. */
    private record Found(Word word, int at) {}

    /** The longest of some words that is there; of equal ones one that is enough alone. */
    private static Optional<Found> longest(List<Word> words, List<String> tokens) {
        Found best = null;
        for (Word word : words) {
            int at = position(word, tokens);
            if (at < 0) continue;
            int more = best == null ? 1 : Integer.compare(word.parts().size(), best.word().parts().size());
            if (more > 0 || more == 0 && word.alone() && !best.word().alone()) best = new Found(word, at);
        }
        return Optional.ofNullable(best);
    }

    private static int position(Word word, List<String> tokens) {
        for (int at = 0; at + word.parts().size() <= tokens.size(); at++) {
            boolean all = true;
            for (int i = 0; all && i < word.parts().size(); i++) all = same(tokens.get(at + i), word.parts().get(i));
            if (all) return at;
        }
        return -1;
    }

    /** Whether a token is a form of a word: plural, third person, -ing, -ed, or an irregular form. */
    static boolean same(String token, String word) {
        if (token.equals(word) || irregular(token).equals(word)) return true;
        if (!token.startsWith(word.substring(0, Math.max(1, word.length() - 1)))) return false;
        return forms(word).contains(token);
    }

    /** The forms of a word beside the plain and the irregular ones. */
    private static List<String> forms(String word) {
        String last = word.substring(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        return switch (last) {
            case "e" -> List.of(word + "s", word.length() > 2 ? word + "d" : word, stem + "ing");
            case "y" -> List.of(word + "s", stem + "ies", stem + "ied", word + "ing");
            case "f" -> List.of(word + "s", stem + "ves");
            default -> List.of(word + "s", word + "es", word + "ing", word + "ed", word + last + "ing", word + last + "ed");
        };
    }

    /** Whether a token is a form of one of some words, asked often: the words with all their forms, for {@link #among}. */
    static Set<String> all(Stream<String> words) {
        Set<String> all = new HashSet<>();
        words.forEach(word -> {
            all.add(word);
            all.addAll(forms(word));
        });
        return Set.copyOf(all);
    }

    /** Whether a token is in words with their forms. */
    static boolean among(Set<String> words, String token) {
        return words.contains(token) || words.contains(irregular(token));
    }

    /** Whether a word is the past tense of an irregular verb, and not only its participle, such as "broken". */
    static boolean simplePast(String token) {
        return PAST.contains(token);
    }

    private static String irregular(String token) {
        return switch (token) {
            case "drew", "drawn" -> "draw";
            case "broke", "broken" -> "break";
            case "fell", "fallen" -> "fall";
            case "blew", "blown" -> "blow";
            case "struck" -> "strike";
            case "rang", "rung" -> "ring";
            case "swung" -> "swing";
            case "tore", "torn" -> "tear";
            case "wrote", "written" -> "write";
            case "drank" -> "drink";
            case "ate", "eaten" -> "eat";
            case "rode", "ridden" -> "ride";
            case "ran" -> "run";
            case "flew", "flown" -> "fly";
            case "drove", "driven" -> "drive";
            case "threw", "thrown" -> "throw";
            case "slid" -> "slide";
            case "crept" -> "creep";
            case "fled" -> "flee";
            case "lit" -> "light";
            case "shot" -> "shoot";
            case "bit", "bitten" -> "bite";
            case "dug" -> "dig";
            case "shook", "shaken" -> "shake";
            case "spun" -> "spin";
            case "sang", "sung" -> "sing";
            case "slept" -> "sleep";
            case "knives" -> "knife";
            case "wolves" -> "wolf";
            case "men" -> "man";
            case "women" -> "woman";
            case "feet" -> "foot";
            case "geese" -> "goose";
            default -> token;
        };
    }
}

package org.kinora.composer.internal.effect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kinora.api.generate.Sounding;
import org.kinora.api.time.Rational;

/** Hears in the action of a shot what makes a sound. Read from {@code happenings.txt}; stricter than the {@link Lexicon}. Immutable. */
final class Happenings {
    private static final Map<String, Set<String>> COVERED = Map.of("sea", Set.of("wave"), "wind", Set.of("wind-gust"), "forest",
            Set.of("birds", "wind-gust"), "rain", Set.of("shower"), "engine", Set.of("car-pass", "car-idle", "truck", "motorcycle"),
            "crowd", Set.of("dishes"), "ship-hum", Set.of("machine", "rocket", "space-hum"), "fire", Set.of("campfire"));
    private static final Set<String> NUMBERS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve");
    private static final Set<String> COUNTED = Set.of("time", "times", "knock", "knocks", "shot", "shots", "step", "steps", "ring", "rings", "stroke",
            "strokes", "blow", "blows", "bell", "bells", "bark", "barks");

    private final List<Way> ways;
    private final Set<String> verbs;
    private final GermanHappenings german = GermanHappenings.load();

    /** How the things of a way stand to its verb. */
    private enum Bond { VERB, EITHER, DOER, NEAR, ITSELF }

    /** One way to say that something sounds. Words of several parts are lists; {@code notOf} are those who do or suffer it otherwise. */
    private record Way(String kind, Rational seconds, boolean lasting, int weight, Bond bond, List<List<String>> things, List<String> verbs,
            List<List<String>> never, List<String> notOf) {}

    private Happenings(List<Way> ways) {
        this.ways = ways;
        this.verbs = Lexicon.all(ways.stream().flatMap(way -> way.verbs().stream()));
    }

    static Happenings load() {
        List<Way> ways = new ArrayList<>();
        Map<String, List<String>> groups = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Happenings.class.getResourceAsStream("happenings.txt")), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.startsWith("@")) groups.put(line.split(" ")[0], List.of(line.substring(line.indexOf(' ') + 1).split(" ")));
                else ways.addAll(ways(line, groups));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Happenings(List.copyOf(ways));
    }

    private static List<Way> ways(String line, Map<String, List<String>> groups) {
        String[] columns = line.split("\\|");
        boolean lasting = columns[1].contains("+");
        Rational seconds = Rational.ofMillis(Math.round(1000 * Double.parseDouble(columns[1].strip().replace("+", ""))));
        List<Way> ways = new ArrayList<>();
        for (String text : columns[3].split(";")) {
            List<List<String>> things = new ArrayList<>();
            List<String> verbs = new ArrayList<>();
            List<List<String>> never = new ArrayList<>();
            List<String> notOf = new ArrayList<>();
            Bond bond = Bond.VERB;
            boolean doing = false;
            for (String word : text.strip().split(" +")) {
                if (word.startsWith("!")) bond = Bond.ITSELF;
                if (word.length() == 1 && "/<&".contains(word)) {
                    bond = word.equals("/") ? Bond.EITHER : word.equals("<") ? Bond.DOER : Bond.NEAR;
                    doing = true;
                } else if (word.startsWith("-@")) notOf.addAll(groups.get(word.substring(1)));
                else if (word.startsWith("-")) never.add(List.of(word.substring(1).split("-")));
                else if (doing || text.strip().startsWith("=")) verbs.add(word.replace("=", ""));
                else things.add(List.of(word.replace("!", "").split("-")));
            }
            ways.add(new Way(columns[0].strip(), seconds, lasting, Integer.parseInt(columns[2].strip()), bond, List.copyOf(things),
                    List.copyOf(verbs),
                    List.copyOf(never), List.copyOf(notOf)));
        }
        return ways;
    }

    /** All kinds that may be heard. */
    Stream<String> kinds() {
        return Stream.concat(ways.stream().map(Way::kind), german.kinds()).distinct();
    }

    /** What is heard in an action, English or German, in its order; not what its ambience has anyway. */
    List<Sounding> hear(String action, String ambience) {
        Set<String> covered = COVERED.getOrDefault(ambience, Set.of());
        if (GermanHappenings.german(action)) return german.hear(action, covered);
        List<Sounding> heard = english(action, covered);
        return heard.isEmpty() && !GermanHappenings.english(action) ? german.hear(action, covered) : heard;
    }

    private List<Sounding> english(String action, Set<String> covered) {
        List<Sounding> heard = new ArrayList<>();
        for (Clause clause : Clauses.of(action, word -> Lexicon.among(verbs, word))) {
            Optional<Way> way = ways.stream().filter(one -> fits(one, clause)).findFirst();
            if (way.isEmpty() || covered.contains(way.get().kind())) continue;
            heard.add(new Sounding(clause.at(), way.get().kind(), way.get().kind() + ": " + words(way.get(), clause), way.get().seconds(),
                    way.get().lasting(), way.get().weight(), clause.far()));
        }
        return List.copyOf(heard);
    }

    private static boolean fits(Way way, Clause clause) {
        boolean said = way.bond() == Bond.ITSELF ? clause.verb().isEmpty() || clause.heard()
                : !clause.verb().isEmpty() && way.verbs().stream().anyMatch(verb -> Lexicon.same(clause.verb(), verb));
        if (!said || way.never().stream().anyMatch(word -> has(clause.words(), word))
                || way.notOf().stream().anyMatch(word -> has(clause.things(), List.of(word)))) return false;
        return switch (way.bond()) {
            case VERB -> !clause.subject().contains("it");
            case DOER -> any(way, clause.subject());
            case EITHER -> any(way, clause.object()) || any(way, clause.subject());
            case NEAR -> any(way, clause.words());
            case ITSELF -> any(way, clause.subject()) || any(way, clause.object());
        };
    }

    private static boolean any(Way way, List<String> words) {
        return way.things().stream().anyMatch(thing -> has(words, thing));
    }

    /** Whether a word, or several that stand together, is in a row of words. */
    private static boolean has(List<String> words, List<String> word) {
        for (int at = 0; at + word.size() <= words.size(); at++) {
            boolean all = true;
            for (int i = 0; all && i < word.size(); i++) all = Lexicon.same(words.get(at + i), word.get(i));
            if (all) return true;
        }
        return false;
    }

    /** The words that say how it sounds: without who does it and without ages. */
    private static String words(Way way, Clause clause) {
        List<String> said = way.bond() == Bond.VERB ? clause.doing() : clause.words();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            boolean number = NUMBERS.contains(said.get(i)) || said.get(i).matches("\\p{N}+");
            if (!number || i + 1 < said.size() && COUNTED.contains(said.get(i + 1))) kept.add(said.get(i));
        }
        return String.join(" ", kept);
    }
}

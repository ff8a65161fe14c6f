package org.kinora.composer.internal.effect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kinora.api.generate.Sounding;
import org.kinora.api.time.Rational;

/**
 * Hears in a German action what makes a sound. Word order is free in German, so a clause is a bag of words: a thing and a verb of it. Read from
 * {@code
 * happenings-de.txt}; immutable.
 */
final class GermanHappenings {
    private static final Pattern CLAUSE = Pattern.compile("(?:(?!\\s(?:und|dann|während|als|bis|bevor|nachdem|doch|aber)\\s)[^.!?…;:,\\n—–])+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}]+)*");
    private static final Set<String> GERMAN = Set.of("der", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "und", "ist",
            "im", "zum",
            "zur", "auf", "aus", "mit", "nicht", "sie", "er", "es", "ihr", "sein", "seine", "sich", "von", "vom", "vor", "hinter", "unter", "über",
                    "dann",
            "wird", "nach", "neben", "durch", "zu", "ab");
    private static final Set<String> ENGLISH = Set.of("the", "and", "of", "to", "on", "at", "his", "her", "he", "she", "it", "they", "is",
            "are", "with", "from", "into", "out", "up");
    private static final Set<String> NOT = Set.of("nicht", "nie", "niemals", "kein", "keine", "keinen", "keiner", "ohne", "niemand", "nichts",
            "fast", "beinahe",
            "will", "möchte", "wollte", "könnte", "würde", "soll", "darf", "erinnert", "wie", "falls", "ob", "wenn", "hatte", "hatten", "wurde",
                    "weigert");
    private static final Set<String> FAR = Set.of("draußen", "fern", "ferne", "ferner", "fernes", "entfernt", "entfernte", "weit", "nebenan",
            "irgendwo");
    private static final Set<String> MEANT = Set.of("sie", "ihn", "es", "er", "diese", "ihnen");

    /** A clause of so few words goes on with what the one before it was about. */
    private static final int FEW = 2;

    private final List<Way> ways;

    /** One way to say that something sounds. */
    private record Way(String kind, Rational seconds, boolean lasting, int weight, boolean noun, List<String> things, List<String> verbs,
            List<String> with, List<String> never) {}

    /** A clause: its words, and those that a pronoun in it may mean. */
    private record Part(List<String> words, List<String> before, int at, boolean verbless) {}

    private GermanHappenings(List<Way> ways) {
        this.ways = ways;
    }

    static GermanHappenings load() {
        List<Way> ways = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GermanHappenings.class.getResourceAsStream("happenings-de.txt")), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine())
                if (!line.isBlank() && !line.startsWith("#")) for (String text : line.split("\\|")[3].split(";")) ways.add(way(line.split("\\|"),
                        text.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GermanHappenings(List.copyOf(ways));
    }

    private static Way way(String[] columns, String text) {
        List<String> things = new ArrayList<>();
        List<String> verbs = new ArrayList<>();
        List<String> with = new ArrayList<>();
        List<String> never = new ArrayList<>();
        boolean doing = text.startsWith("=");
        for (String word : text.split(" +")) {
            if (word.equals("&")) doing = true;
            else if (word.startsWith("+")) with.add(word.substring(1));
            else if (word.startsWith("-")) never.add(word.substring(1));
            else (doing ? verbs : things).add(word.replaceAll("^[=!]", ""));
        }
        boolean lasting = columns[1].contains("+");
        return new Way(columns[0].strip(), Rational.ofMillis(Math.round(1000 * Double.parseDouble(columns[1].strip().replace("+", "")))), lasting,
                Integer.parseInt(columns[2].strip()), text.startsWith("!"), List.copyOf(things), List.copyOf(verbs), List.copyOf(with),
                        List.copyOf(never));
    }

    /** Whether a text is rather German than English. */
    static boolean german(String text) {
        int balance = 0;
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (GERMAN.contains(word.group()) || word.group().matches(".*[äöüß].*")) balance++;
            if (ENGLISH.contains(word.group())) balance--;
        }
        return balance > 0;
    }

    /** Whether a text has words that only English has. */
    static boolean english(String text) {
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) if (ENGLISH.contains(word.group())) return true;
        return false;
    }

    Stream<String> kinds() {
        return ways.stream().map(Way::kind).distinct();
    }

    /** What is heard in an action, in its order, without kinds that are heard anyway. */
    List<Sounding> hear(String action, Set<String> covered) {
        List<Sounding> heard = new ArrayList<>();
        for (Part part : parts(action)) {
            if (part.words().stream().anyMatch(NOT::contains) || stops(part.words())) continue;
            Optional<Way> way = ways.stream().filter(one -> fits(one, part)).findFirst();
            if (way.isEmpty() || covered.contains(way.get().kind())) continue;
            boolean far = part.words().stream().anyMatch(FAR::contains);
            String words = way.get().kind() + ": " + GermanManners.english(part.words());
            heard.add(new Sounding(part.at(), way.get().kind(), words.strip().replaceAll(":$", ""), way.get().seconds(), way.get().lasting(),
                    way.get().weight(), far));
        }
        return List.copyOf(heard);
    }

    private List<Part> parts(String action) {
        List<Part> parts = new ArrayList<>();
        List<String> before = List.of();
        Matcher clause = CLAUSE.matcher(action);
        while (clause.find()) {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(clause.group().toLowerCase(Locale.ROOT));
            while (word.find()) words.add(word.group());
            if (words.isEmpty()) continue;
            boolean verb = words.stream().anyMatch(one -> one.length() > 3 && (one.endsWith("t") || one.endsWith("te")) && !one.equals("nicht"));
            parts.add(new Part(List.copyOf(words), before, (int) (1000L * clause.start() / Math.max(1, action.length())),
                    !verb || words.size() <= 3));
            before = List.copyOf(words);
        }
        return parts;
    }

    /** "Das Telefon hört auf zu klingeln." */
    private static boolean stops(List<String> words) {
        return words.contains("auf") && (words.contains("hört") || words.contains("hören") || words.contains("hörte"));
    }

    private static boolean fits(Way way, Part part) {
        List<String> words = part.words();
        if (way.never().stream().anyMatch(word -> has(words, word))) return false;
        if (!way.with().isEmpty() && way.with().stream().noneMatch(word -> has(words, word))) return false;
        boolean heard = words.contains("hört") || words.contains("hören") || words.contains("nähern") || words.contains("nähert")
                || words.contains("ertönt");
        if (way.noun()) return (part.verbless() || heard) && way.things().stream().anyMatch(word -> has(words, word));
        if (way.verbs().stream().noneMatch(word -> has(words, word))) return false;
        if (way.things().isEmpty() || way.things().stream().anyMatch(word -> has(words, word))) return true;
        return (words.size() <= FEW || words.stream().anyMatch(MEANT::contains)) && way.things().stream().anyMatch(word -> has(part.before(), word));
    }

    /** Whether a word, with any ending where it has a star, or words that stand together, are in a clause. */
    private static boolean has(List<String> words, String word) {
        if (word.endsWith("*")) return words.stream().anyMatch(one -> one.startsWith(word.substring(0, word.length() - 1)));
        if (!word.contains("-") || words.contains(word)) return words.contains(word);
        return String.join("-", words).contains(word);
    }
}

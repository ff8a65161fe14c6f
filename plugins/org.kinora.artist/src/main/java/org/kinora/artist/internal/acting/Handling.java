package org.kinora.artist.internal.acting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.story.Prop;

/** What a clause puts into the hand of whoever it speaks of: a thing of the bible, else any thing that can be drawn. Immutable and thread-safe. */
final class Handling {
    private static final Pattern TAKES = Pattern.compile("(?U)\\b(?:takes?|took|holds?|held|pulls?|lifts?|lifted|raises?|picks?|picked|carr(?:y|ies)"
            + "|grabs?|grips?|throws?|threw|tosses|puts?|lays?|drops?|lowers?|unfolds?|weighs?|strikes?|gives?|hands|offers?|shows?|reads?|swings?"
            + "|(?:closes|shuts|packs|opens)(?= (?:the|a|her|his) (?:\\w+ )?(?:suitcase|book))"
            + "|clutches|presses|bites? into|winds|breaks|shakes?(?! (?:his|her) head)|zieht|nimmt|hebt|legt|hält|reicht|greift|liest|wirft|trägt"
            + "|prend|tient|lève)\\b(.*)");
    private static final Pattern USES = Pattern.compile("(?U)\\b(?:waters?|cuts?|sweeps?|paints?|digs?|writes?|eats?|stirs?|hits?|points?|knocks?"
            + "|wipes?|scrubs?|polish(?:es)?|cleans?|dries|dusts?|wischt|putzt|lights|plays?|schneidet|fegt|kehrt)\\b.* (?:with|mit) (.*)");
    private static final Pattern END = Pattern.compile("(?U)\\s(?:in|into|on|onto|from|to|towards?|with|at|under|against|over|beside|behind|before"
            + "|for|until|like|out|off|away|back|up|down|aside|handle|neben|auf|aus|heraus|hinein|hin|an|unter|mit|vor|von|der|dans|sur|de)\\b");
    private static final Pattern EMPTY = Pattern.compile("(?U)\\b(?:(?:both|her|his) hands?,? (?:open|empty)|hands? (?:open and )?empty"
            + "|open and empty|^(?:then )?at (?:her|his) (?:own )?(?:\\w+ )?(?:hands?|fingers|palms?)"
            + "|(?:looks?|stares?|gazes?) .*\\b(?:her|his) (?:own )?(?:\\w+ )?(?:hands?|fingers|palms?))");
    private static final Pattern WORN = Pattern.compile("(?U)\\b(?:off|wears?|wearing|puts? on)\\b");
    private static final List<String> FIXED = List.of("vehicle", "door", "furniture", "screen");

    private final Predicate<String> drawn;

    /** @param drawn whether there is a thing of that name to be drawn in a hand */
    Handling(Predicate<String> drawn) {
        this.drawn = drawn;
    }

    /** Whether words say that the hands are empty. */
    boolean empties(String words) {
        return EMPTY.matcher(words).find();
    }

    /** Id of the prop, or the name of the thing. */
    Optional<String> thing(String words, List<Prop> props) {
        Matcher uses = USES.matcher(words);
        if (uses.find()) {
            Optional<String> tool = named(object(uses.group(1)), props);
            if (tool.isPresent()) return tool;
        }
        Matcher takes = TAKES.matcher(words);
        if (!takes.find() || WORN.matcher(takes.group()).find()) return Optional.empty();
        return named(object(takes.group(1)), props);
    }

    /** What is handled: the words up to the next preposition; after one "of" when what stands before it is a measure. */
    private static String object(String words) {
        String rest = " " + words.strip().replaceAll("^(?:up|out|down|back|off)\\b", "").strip();
        Matcher end = END.matcher(rest);
        return (end.find(1) ? rest.substring(0, end.start()) : rest).strip();
    }

    private Optional<String> named(String object, List<Prop> props) {
        if (object.isEmpty()) return Optional.empty();
        String[] words = object.split("[^\\p{L}\\p{N}-]+");
        for (int i = words.length - 1; i >= 0; i--) {
            String word = words[i];
            if (word.length() < 3) continue;
            Optional<String> known = props.stream().filter(prop -> !FIXED.contains(prop.kind()) && prop(prop, word)).map(Prop::id).findFirst();
            if (known.isPresent()) return known;
        }
        String[] of = object.split(" (?:of|voller) ", 2);
        return drawn(of[0]).or(() -> of.length > 1 ? drawn(of[1]) : Optional.empty());
    }

    private static boolean prop(Prop prop, String word) {
        String[] name = prop.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        String last = name[name.length - 1];
        return last.equals(word) || last.equals(word + "s") || word.equals(last + "s") || word.length() > 4 && last.endsWith(word + "n");
    }

    private Optional<String> drawn(String words) {
        String[] said = words.split("[^\\p{L}\\p{N}-]+");
        for (int length = Math.min(2, said.length); length > 0; length--) {
            String name = String.join(" ", List.of(said).subList(said.length - length, said.length));
            if (name.length() > 2 && drawn.test(name)) return Optional.of(name.replace(' ', '-'));
        }
        return Optional.empty();
    }
}

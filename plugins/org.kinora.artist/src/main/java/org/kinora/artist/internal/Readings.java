package org.kinora.artist.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.stage.Part;

/** What words say that a clock shows or that is written on a page: "half past two", "one word: DAD". Pure. */
final class Readings {
    private static final Set<String> CLOCKS = Set.of("clock", "alarm-clock", "watch");
    private static final List<String> HOURS = List.of("twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "zwölf", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf");
    private static final String HOUR = "(" + String.join("|", HOURS) + "|ein|\\d{1,2})";
    private static final Pattern PAST = Pattern.compile("(?iu)\\b(half|quarter|viertel) (past|to|nach|vor) " + HOUR + "\\b");
    private static final Pattern HALB = Pattern.compile("(?iu)\\bhalb " + HOUR + "\\b");
    private static final Pattern DIGITS = Pattern.compile("\\b(\\d{1,2})[:.](\\d\\d)\\b");
    private static final Pattern SHARP = Pattern.compile("(?iu)\\b" + HOUR + " (?:o'clock|uhr)\\b");
    private static final Pattern NOON = Pattern.compile("(?iu)\\b(?:midnight|noon|mitternacht|mittag)\\b");
    private static final Pattern WORD = Pattern.compile("(?U)\\b(?:word|name|wort)s?: ?[\"“„]?(\\p{Lu}{2,9})\\b");

    private Readings() {}

    private static final Pattern OPEN = Pattern.compile("(?iu)\\b(?:opens? (?:the |an |her |his )?oven|(?:into|in|out of|from|inside) the oven"
            + "|öffnet den ofen|(?:aus dem|in den) ofen)\\b");

    /** The note for a part of that kind, such as {@code reads 2:30}; empty when the words do not say. */
    static Optional<String> of(Part part, String words) {
        if (CLOCKS.contains(part.kind())) return minutes(words).map(minutes -> "reads %d:%02d".formatted(minutes / 60, minutes % 60));
        if (part.kind().equals("stove")) return OPEN.matcher(words).find() ? Optional.of("open") : Optional.empty();
        Matcher word = WORD.matcher(words);
        return part.kind().equals("calendar") && word.find() ? Optional.of("reads " + word.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<Integer> minutes(String words) {
        Matcher past = PAST.matcher(words);
        if (past.find()) {
            int by = past.group(1).equalsIgnoreCase("half") ? 30 : 15;
            boolean before = List.of("to", "vor").contains(past.group(2).toLowerCase(Locale.ROOT));
            return Optional.of(Math.floorMod(hour(past.group(3)) * 60 + (before ? -by : by), 720));
        }
        Matcher halb = HALB.matcher(words);
        if (halb.find()) return Optional.of(Math.floorMod(hour(halb.group(1)) * 60 - 30, 720));
        Matcher digits = DIGITS.matcher(words);
        if (digits.find() && Integer.parseInt(digits.group(2)) < 60) return Optional.of(Integer.parseInt(digits.group(1)) % 12 * 60
                + Integer.parseInt(digits.group(2)));
        Matcher sharp = SHARP.matcher(words);
        if (sharp.find()) return Optional.of(hour(sharp.group(1)) * 60);
        return NOON.matcher(words).find() ? Optional.of(0) : Optional.empty();
    }

    private static int hour(String said) {
        if (said.chars().allMatch(Character::isDigit)) return Integer.parseInt(said) % 12;
        String word = said.toLowerCase(Locale.ROOT);
        return word.equals("ein") ? 1 : HOURS.indexOf(word) % 12;
    }
}

package org.kinora.direction.internal.write;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kinora.direction.internal.words.Tokens;

/** What a script must or must not have, read from short phrases in English; phrases that no rule knows count as not kept. */
final class Constraints {
    private static final String NO = "(?:no|without(?: any)?|never(?: any)?)";
    private static final Pattern WORDLESS = pattern("(?:a )?(?:silent|wordless)(?: film)?|" + NO
            + " (?:dialogues?|dialogs?|talking|speech|words|spoken words|speaking)");
    private static final Pattern ONE_PLACE = pattern("(?:only |in )?(?:one|a single|the same) (?:place|location|room|set|setting)(?: only)?");
    private static final Pattern DAY = pattern("(?:only (?:by )?|by )?(?:day|daytime|daylight)(?: only)?|no night(?: scenes)?|not at night");
    private static final Pattern NIGHT = pattern("(?:only (?:at )?|at )?night(?: only)?|no day(?:light)?(?: scenes)?|not by day");
    private static final Pattern PEOPLE = pattern("(?:(?:at most|only|no more than) )?(\\d{1,2}|one|two|three|four|five|six)"
            + " (?:people|persons?|characters?|actors?)(?: only)?");
    private static final Pattern WITHOUT = pattern(NO + " (.+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^((?:INT|EXT)\\. .*) - [A-Z]+$");
    private static final Pattern CUE = Pattern.compile("[\\p{Lu}][\\p{Lu}\\p{M}\\d .'-]*?(?: *\\(.*\\))?");
    private static final List<String> NUMBERS = List.of("none", "one", "two", "three", "four", "five", "six");

    private final List<String> phrases;

    private Constraints(List<String> phrases) {
        this.phrases = phrases;
    }

    static Constraints of(String text) {
        Stream<String> phrases = Arrays.stream(text.split("[,;.\\n]| and ")).map(String::strip);
        return new Constraints(phrases.filter(phrase -> !phrase.isEmpty()).distinct().toList());
    }

    /** Whether nobody speaks. */
    boolean wordless() {
        return says(WORDLESS);
    }

    /** Whether all scenes have the same place. */
    boolean inOnePlace() {
        return says(ONE_PLACE);
    }

    /** Whether another choice of words may keep what this one does not. */
    boolean chooseWords() {
        return phrases.stream().anyMatch(phrase -> without(phrase) != null);
    }

    /** A scene as the constraints have it: without what is spoken, at the hour that is allowed. */
    String applied(String scene) {
        String hour = says(DAY) ? " - DAY" : " - NIGHT";
        String timed = says(DAY) || says(NIGHT) ? HEADING.matcher(scene).replaceAll("$1" + hour) : scene;
        if (!wordless()) return timed;
        return String.join("\n\n", Arrays.stream(timed.split("\n{2,}")).filter(block -> !spoken(block)).toList());
    }

    /** The phrases that a script does not keep, or that nobody can tell by its text. */
    List<String> unkept(String script) {
        List<String> body = script.lines().dropWhile(line -> !line.isBlank()).filter(line -> !line.startsWith("=") && !line.startsWith("#")).toList();
        String text = String.join("\n", body);
        return phrases.stream().filter(phrase -> !kept(phrase, text)).toList();
    }

    private static boolean kept(String phrase, String text) {
        if (WORDLESS.matcher(phrase).matches()) return cues(text).isEmpty();
        if (ONE_PLACE.matcher(phrase).matches())
            return headings(text).stream().map(heading -> heading.replaceFirst(" - [A-Z]+$", "")).distinct().count() <= 1;
        if (DAY.matcher(phrase).matches()) return headings(text).stream().allMatch(heading -> heading.endsWith(" - DAY"));
        if (NIGHT.matcher(phrase).matches()) return headings(text).stream().allMatch(heading -> heading.endsWith(" - NIGHT"));
        Matcher people = PEOPLE.matcher(phrase);
        // Somebody may be there and say nothing, so that only who speaks can be counted; where nobody does, nobody can tell.
        if (people.matches()) return !cues(text).isEmpty() && cues(text).size() <= number(people.group(1)) && number(people.group(1)) >= 2;
        String thing = without(phrase);
        return thing != null && !Pattern.compile("(?iu)\\b" + Pattern.quote(singular(thing)) + "(?:s|es)?\\b").matcher(text).find();
    }

    private boolean says(Pattern rule) {
        return phrases.stream().anyMatch(phrase -> rule.matcher(phrase).matches());
    }

    /** What must not be named; null where the phrase says something else. */
    private static String without(String phrase) {
        Matcher matcher = WITHOUT.matcher(phrase);
        boolean rule = Stream.of(WORDLESS, DAY, NIGHT, PEOPLE).anyMatch(pattern -> pattern.matcher(phrase).matches());
        return !rule && matcher.matches() && Tokens.of(matcher.group(1)).size() <= 3 ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?iu)" + words);
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    private static int number(String word) {
        int at = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
        return at >= 0 ? at : Integer.parseInt(word);
    }

    private static List<String> headings(String text) {
        return text.lines().filter(line -> HEADING.matcher(line).matches()).toList();
    }

    private static List<String> cues(String text) {
        return Arrays.stream(text.split("\n{2,}")).filter(Constraints::spoken)
                .map(block -> block.strip().lines().findFirst().orElseThrow().replaceFirst(" *\\(.*", "")).distinct().toList();
    }

    private static boolean spoken(String block) {
        List<String> lines = block.strip().lines().toList();
        return lines.size() > 1 && CUE.matcher(lines.getFirst()).matches() && !HEADING.matcher(lines.getFirst()).matches();
    }
}

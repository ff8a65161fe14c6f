package org.kinora.production.internal.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts other names into texts, all at once and whole words only: {@code MARA}, {@code Mara} and {@code Mara's} become {@code ANNA}, {@code Anna} and
 * {@code Anna's}; in languages with a genitive {@code Maras} becomes {@code Annas}, and after a hiss an apostrophe. A name within a longer one that
 * is to be kept stays. Immutable, thread-safe.
 */
public final class Wording {
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}]";

    private final List<Swap> swaps;
    private final List<String> kept;
    private final boolean genitive;
    private final Pattern pattern;
    private final Map<String, Swap> byKey = new HashMap<>();

    /**
     * One name for another.
     *
     * @param small whether small letters mean it too, as those of places and things do
     * @param doubtful whether it may be an ordinary word where a sentence begins; it stays there
     */
    public record Swap(Spelling from, Spelling to, boolean small, boolean doubtful) {
        public Swap(Spelling from, Spelling to, boolean small) {
            this(from, to, small, false);
        }
    }

    /** The possessive endings. */
    private enum Ending { NONE, APOSTROPHE_S, APOSTROPHE, S }

    /**
     * @param kept longer names that hold one of the names and mean somebody else
     * @param genitive whether the language writes {@code Maras} for what is Mara's
     */
    public Wording(List<Swap> swaps, List<String> kept, boolean genitive) {
        this.swaps = List.copyOf(swaps);
        this.kept = List.copyOf(kept);
        this.genitive = genitive;
        this.pattern = pattern();
        swaps.forEach(swap -> byKey.put(swap.from().key(), swap));
    }

    public List<Swap> swaps() {
        return swaps;
    }

    public List<String> kept() {
        return kept;
    }

    public boolean genitive() {
        return genitive;
    }

    /** The way back. */
    public Wording inverse() {
        return new Wording(swaps.stream().map(swap -> new Swap(swap.to(), swap.from(), swap.small(), swap.doubtful())).toList(), kept, genitive);
    }

    /** The text with the other names. */
    public String apply(String text) {
        if (text.isEmpty() || swaps.isEmpty()) return text;
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder(text.length() + 16);
        int copied = 0;
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            from = Math.max(matcher.end(), from + 1);
            Swap swap = byKey.get(matcher.group().toLowerCase(Locale.ROOT).replaceAll("[ \\t]+", " "));
            if (swap == null) continue;
            String shaped = shaped(text, matcher, swap);
            if (shaped == null) continue;
            Ending ending = ending(text, matcher.end(), matcher.start(), swap.from());
            int end = matcher.end() + (ending == Ending.NONE ? 0 : ending == Ending.APOSTROPHE_S ? 2 : 1);
            out.append(text, copied, matcher.start()).append(shaped).append(ended(text.substring(matcher.end(), end), ending, swap.to(),
                    shaped.equals(swap.to().capitals()) && swap.to().shaped()));
            copied = end;
            from = Math.max(end, from);
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    /** Whether a text says one of the names in a shape that would be changed. */
    public boolean changes(String text) {
        return !apply(text).equals(text);
    }

    private Pattern pattern() {
        List<String> names = new ArrayList<>(kept);
        swaps.forEach(swap -> names.add(swap.from().proper()));
        names.sort(Comparator.comparingInt(String::length).reversed());
        StringBuilder pattern = new StringBuilder();
        for (String name : names) {
            int first = name.codePointAt(0);
            int last = name.codePointBefore(name.length());
            pattern.append(pattern.isEmpty() ? "" : "|").append(Character.isIdeographic(first) ? "" : "(?<!" + WORD + ")");
            pattern.append(Arrays.stream(name.split("[ \\t]+")).map(Pattern::quote).collect(Collectors.joining("[ \\t]+")));
            if (!Character.isIdeographic(last)) pattern.append(genitive ? "(?=[sS]?(?!" + WORD + "))" : "(?!" + WORD + ")");
        }
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The new name in the shape of the found one; null where the found word is no name. */
    private static String shaped(String text, Matcher found, Swap swap) {
        String name = found.group();
        boolean small = name.codePoints().noneMatch(Character::isUpperCase) && name.codePoints().anyMatch(Character::isLowerCase);
        if (small && swap.from().shaped()) return swap.small() ? swap.to().small() : null;
        boolean capitals = name.codePoints().noneMatch(Character::isLowerCase);
        if (capitals && !swap.from().shaped()) capitals = text.codePoints().noneMatch(Character::isLowerCase);
        if (capitals) return swap.to().capitals();
        if (swap.doubtful() && begins(text, found.start())) return null;
        boolean sentence = swap.small() && name.indexOf(' ') > 0 && name.equals(swap.from().sentence()) && !name.equals(swap.from().proper());
        return sentence ? swap.to().sentence() : swap.to().proper();
    }

    /** Whether a sentence begins at a place. */
    private static boolean begins(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (Character.isWhitespace(text.charAt(before)) || "\"'“”„‚‘’«»(*_".indexOf(text.charAt(before)) >= 0)) before--;
        return before < 0 || ".!?:…".indexOf(text.charAt(before)) >= 0;
    }

    private Ending ending(String text, int at, int start, Spelling from) {
        if (at >= text.length()) return Ending.NONE;
        char next = text.charAt(at);
        boolean apostrophe = next == '\'' || next == '’';
        if (apostrophe && at + 1 < text.length() && (text.charAt(at + 1) | 32) == 's' && !word(text, at + 2)) return Ending.APOSTROPHE_S;
        boolean bare = from.bare() || genitive && from.sibilant();
        if (apostrophe && bare && !word(text, at + 1) && !quoted(text, start)) return Ending.APOSTROPHE;
        return genitive && !from.sibilant() && (next | 32) == 's' ? Ending.S : Ending.NONE;
    }

    /** Whether a single quotation mark is open before a place, so that the next one may close it. */
    private static boolean quoted(String text, int at) {
        for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--)
            if ((text.charAt(i) == '\'' || text.charAt(i) == '‘' || text.charAt(i) == '‚') && (i == 0 || !word(text, i - 1))) return true;
        return false;
    }

    private static boolean word(String text, int at) {
        return at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK);
    }

    private String ended(String found, Ending ending, Spelling to, boolean capitals) {
        if (ending == Ending.NONE) return found;
        if (ending == Ending.APOSTROPHE_S) return to.bare() ? found.substring(0, 1) : found;
        String mark = ending == Ending.APOSTROPHE ? found : "'";
        String s = capitals ? "S" : "s";
        if (genitive) return to.sibilant() ? mark : s;
        return to.bare() ? mark : mark + s;
    }
}

package org.kinora.voice.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the marks of a sentence ask of its melody. The models know no questions and no cries, so this is laid over what they say.
 *
 * @param rise cents by which the voice goes up (or down) over the last word
 * @param onset cents by which the first words lie higher
 * @param lift cents by which all of it lies higher
 * @param spread factor on the movement of pitch
 * @param force effort beyond that of the line
 * @param gain decibels beyond the level of the line
 * @param drawl factor on the durations of the last word
 * @param fade decibels by which the end is softer
 * @param cut whether the last sound is broken off
 */
public record Melody(int rise, int onset, int lift, double spread, double force, double gain, double drawl, double fade, boolean cut) {
    public static final Melody STATEMENT = new Melody(0, 0, 0, 1, 0, 0, 1, 0, false);

    private static final Melody ASKING = new Melody(750, 0, 30, 1.05, 0, 0, 1, 0, false);
    private static final Melody WONDERING = new Melody(-60, 190, 30, 1.12, 0, 0, 1, 0, false);
    private static final Melody CALLING = new Melody(-80, 60, 100, 1.28, 0.3, 1.2, 1, 0, false);
    private static final Melody DISBELIEVING = new Melody(900, 80, 140, 1.35, 0.35, 1.4, 1, 0, false);
    private static final Melody TRAILING = new Melody(-40, 0, 0, 0.9, -0.1, 0, 1.28, -7, false);
    private static final Melody CUT_OFF = new Melody(180, 0, 20, 1.05, 0.1, 0, 0.82, 0, true);

    private static final Set<String> ASKING_WORDS = Set.of("who", "who's", "who'd", "who'll", "whom", "whose", "what", "what's", "what're", "when",
            "when's", "where", "where's", "where'd", "why", "why's", "why'd", "how", "how's", "how'd", "which");
    private static final Set<String> BEFORE = Set.of("and", "but", "so", "well", "then", "now", "oh", "hey", "or", "for", "to", "since", "okay",
            "ok");

    /** The melody of a sentence. */
    public static Melody of(List<Word> sentence) {
        return switch (sentence.getLast().after()) {
            case QUESTION -> wonders(sentence) ? WONDERING : ASKING;
            case OUTCRY -> DISBELIEVING;
            case EXCLAMATION -> CALLING;
            case TRAILING -> TRAILING;
            case CUT -> CUT_OFF;
            default -> STATEMENT;
        };
    }

    /** A question for a word of asking, or for one of several things, goes down at its end; "You did what?" goes up. */
    private static boolean wonders(List<Word> sentence) {
        int first = 0;
        while (first < sentence.size() - 1 && BEFORE.contains(plain(sentence.get(first)))) first++;
        boolean choice = sentence.stream().skip(1).anyMatch(word -> plain(word).equals("or"));
        boolean asksForAWord = ASKING_WORDS.contains(plain(sentence.get(first))) && sentence.size() > first + 1;
        return choice || asksForAWord;
    }

    private static String plain(Word word) {
        return word.shown().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}

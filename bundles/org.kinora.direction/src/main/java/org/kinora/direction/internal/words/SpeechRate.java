package org.kinora.direction.internal.words;

import org.kinora.api.time.Rational;

/**
 * How long words take to speak, before anybody has spoken them: by syllables where vowels are written, by characters in Chinese, Japanese and Korean,
 * by letters elsewhere; commas and sentence ends rest. Milliseconds, integers only.
 */
public final class SpeechRate {
    private static final int SYLLABLE = 205;
    private static final int IDEOGRAPH = 220;
    private static final int LETTER = 75;
    private static final int ONSET = 180;

    private SpeechRate() {}

    /** Seconds that a line takes at a pace in permille of normal speed; at least half a second. */
    public static Rational seconds(String text, String language, int pace) {
        long millis = millis(text, language) * 1000 / Math.max(300, pace == 0 ? 1000 : pace);
        return Rational.ofMillis(Math.max(500, millis + ONSET));
    }

    /** Milliseconds of the words and the rests between them. */
    public static long millis(String text, String language) {
        long spoken = switch (language.split("-")[0]) {
            case "zh", "ja", "ko" -> ideographs(text) * IDEOGRAPH + syllables(text) * SYLLABLE;
            case "ar", "he", "th", "hi" -> text.codePoints().filter(Character::isLetter).count() * LETTER;
            default -> syllables(text) * SYLLABLE;
        };
        return spoken + rests(text);
    }

    /** Vowel groups, at least one in each word; digits count two each. */
    static long syllables(String text) {
        long syllables = 0;
        for (Tokens.Token token : Tokens.of(text)) {
            int groups = 0;
            boolean before = false;
            String word = token.lower();
            for (int i = 0; i < word.length(); i++) {
                boolean vowel = "aeiouyäöüáéíóúàèìòùâêîôûåæøœãõ".indexOf(word.charAt(i)) >= 0
                        || "аеёиоуыэюяіїєαεηιουωάέήίόύώ".indexOf(word.charAt(i)) >= 0;
                if (vowel && !before) groups++;
                if (Character.isDigit(word.charAt(i))) groups += 2;
                before = vowel;
            }
            if (groups > 1 && word.endsWith("e") && !word.endsWith("le") && !word.endsWith("ee")) groups--;
            boolean letters = word.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isIdeographic(c));
            syllables += letters ? Math.max(1, groups) : groups;
        }
        return syllables;
    }

    private static long ideographs(String text) {
        return text.codePoints().filter(c -> Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL).count();
    }

    private static long rests(String text) {
        long rests = 0;
        String words = text.strip();
        for (int i = 0; i + 1 < words.length(); i++) {
            char c = words.charAt(i);
            if (",;:–—،、，".indexOf(c) >= 0) rests += 160;
            if (".!?…。！？؟".indexOf(c) >= 0) rests += 280;
        }
        return rests;
    }
}

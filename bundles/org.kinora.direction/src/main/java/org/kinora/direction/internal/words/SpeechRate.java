package org.kinora.direction.internal.words;

import java.util.Map;
import org.kinora.api.time.Rational;

/**
 * How long words take to speak, before anybody has spoken them: by syllables and consonants where vowels are written, by characters in Chinese,
 * Japanese and Korean, by letters elsewhere; clauses and sentences end with a rest. Milliseconds, integers only.
 *
 * <p>The numbers for English are a least-squares fit (relative errors) to 189 lines of scripts as our MaryTTS voice speaks them, each at its own pace
 * and voice. On 84 lines held out the median error is 4 % and the sum of all is right to 1 %; SpeechLengthTest keeps it so. Other languages are
 * scaled by their syllable rates (Pellegrino, Coupé and Marsico 2011, A Cross-Language Perspective on Speech Information Rate, Language 87), those
 * without a figure there are taken to be as fast as English.
 */
public final class SpeechRate {
    private static final int SYLLABLE = 118;
    private static final int CONSONANT = 44;
    private static final int DIGIT = 270;
    private static final int LETTER = 110;
    private static final int KANA = 150;
    private static final int KANJI = 270;
    private static final int HANZI = 235;
    private static final int HANGUL = 190;
    private static final int CLAUSE = 300;
    private static final int DASH = 400;
    private static final int SENTENCE = 500;
    /** The last word before a silence is drawn out. */
    private static final int FINAL = 115;
    /** Silence before and after a line, whatever its pace. */
    private static final int AROUND = 180;
    private static final int LEAST = 400;

    /** Permille of the English time for the same syllables and consonants. */
    private static final Map<String, Integer> TEMPO = Map.of("de", 995, "fr", 905, "it", 1020, "es", 890);
    private static final String LATIN = "aeiouyäöüáéíóúàèìòùâêîôûåæøœãõëïÿăąęıý";
    private static final String OTHER = "аеёиоуыэюяіїєαεηιουωάέήίόύώ";

    private SpeechRate() {}

    /** Seconds that a line takes at a pace in permille of normal speed; at least 0.4. */
    public static Rational seconds(String text, String language, int pace) {
        long millis = (millis(text, language) + FINAL) * 1000 / Math.max(300, pace == 0 ? 1000 : pace);
        return Rational.ofMillis(Math.max(LEAST, millis + AROUND));
    }

    /** Milliseconds of the words and the rests between them. */
    public static long millis(String text, String language) {
        String tongue = language.split("-")[0];
        long alphabetic = 0;
        for (Tokens.Token token : Tokens.of(text)) alphabetic += syllables(token.lower(), tongue) * SYLLABLE + consonants(token.lower()) * CONSONANT;
        return alphabetic * TEMPO.getOrDefault(tongue, 1000) / 1000 + signs(text) + rests(text);
    }

    /** Vowel groups of a word, at least one where it is written with vowels; in English and French without a last silent e. */
    static long syllables(String word, String language) {
        int groups = 0;
        boolean before = false;
        boolean letters = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = vowel(word.charAt(i));
            if (vowel && !before) groups++;
            before = vowel;
            letters |= alphabetic(word.charAt(i));
        }
        boolean silent = language.equals("en") && word.endsWith("e") && !word.endsWith("le") && !word.endsWith("ee")
                || language.equals("fr") && word.matches(".*[^éè]e[s]?");
        if (groups > 1 && silent) groups--;
        return letters ? Math.max(1, groups) : groups;
    }

    private static long consonants(String word) {
        return word.chars().filter(c -> alphabetic(c) && !vowel(c)).count();
    }

    private static boolean vowel(int c) {
        return LATIN.indexOf(c) >= 0 || OTHER.indexOf(c) >= 0;
    }

    private static boolean alphabetic(int c) {
        if (!Character.isLetter(c)) return false;
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, CYRILLIC, GREEK -> true;
            default -> false;
        };
    }

    /** Digits, and the signs of scripts that are not spelled with vowels. */
    private static long signs(String text) {
        boolean japanese = text.codePoints().mapToObj(Character.UnicodeScript::of).anyMatch(script -> script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA);
        return text.codePoints().mapToLong(c -> {
            if (Character.isDigit(c)) return DIGIT;
            if (!Character.isLetter(c) || alphabetic(c)) return 0;
            return switch (Character.UnicodeScript.of(c)) {
                case HAN -> japanese ? KANJI : HANZI;
                case HIRAGANA, KATAKANA -> KANA;
                case HANGUL -> HANGUL;
                default -> LETTER;
            };
        }).sum();
    }

    /** One rest for each group of marks between words; a mark inside a number or a word is none. */
    private static long rests(String text) {
        long rests = 0;
        long here = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean dashed = text.startsWith("--", i);
            char c = dashed ? '—' : text.charAt(i);
            boolean word = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            if (word) {
                rests += blank ? here : 0;
                here = 0;
                blank = false;
            } else {
                here = Math.max(here, rest(c));
                blank |= Character.isWhitespace(c) || "—–。！？、，…؟،".indexOf(c) >= 0;
            }
        }
        return rests;
    }

    private static int rest(char c) {
        if (".!?…。！？؟".indexOf(c) >= 0) return SENTENCE;
        if ("—–".indexOf(c) >= 0) return DASH;
        return ",;:、，،".indexOf(c) >= 0 ? CLAUSE : 0;
    }
}

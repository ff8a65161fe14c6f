package org.kinora.film.internal.caption;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.kinora.api.time.Rational;

/**
 * What a caption must keep to, in frames and characters (the rules that broadcasters and streaming services share; see film.md section 7).
 *
 * <p>Chinese, Japanese and Korean signs count 21/8 of a character in width, so that 16 fill a line, and twice when they are read.
 *
 * @param lineLength characters in a line
 * @param lines lines at once
 * @param perSecond characters to read in a second
 * @param least frames on screen, 5/6 s
 * @param most frames on screen, 7 s
 * @param gap frames between two captions
 */
public record CaptionRules(int lineLength, int lines, int perSecond, long least, long most, long gap) {
    /** The rules at a rate in frames per second. */
    public static CaptionRules of(Rational rate) {
        return new CaptionRules(42, 2, 20, Rational.of(5, 6).times(rate).ceil(), Rational.of(7).times(rate).floor(), 2);
    }

    /** Frames that lines must stay to be read. */
    public long reading(List<String> lines, Rational rate) {
        long signs = lines.stream().mapToLong(line -> count(line, 1, 2)).sum();
        return Math.max(least, Rational.of(signs, perSecond).times(rate).ceil());
    }

    /** Width of a text in characters: code points without combining marks. */
    public static int length(CharSequence text) {
        return (int) ((count(text, 8, 21) + 7) / 8);
    }

    private static long count(CharSequence text, int narrow, int wide) {
        long count = 0;
        for (int i = 0; i < text.length(); ) {
            int point = Character.codePointAt(text, i);
            int type = Character.getType(point);
            if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT) count += wide(point) ? wide
                    : narrow;
            i += Character.charCount(point);
        }
        return count;
    }

    private static boolean wide(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || script == UnicodeScript.HANGUL;
    }
}

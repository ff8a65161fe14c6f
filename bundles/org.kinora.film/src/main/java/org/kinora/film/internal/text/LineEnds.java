package org.kinora.film.internal.text;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells where a line of a text may end: by the rules of Unicode (UAX 14), and Korean, which is written with spaces, only at these. */
public final class LineEnds {
    private LineEnds() {}

    /** Places behind which a line may end, ascending, the last one the end of the text; none in an empty text. */
    public static List<Integer> of(String text, Locale locale) {
        List<Integer> ends = new ArrayList<>();
        BreakIterator places = BreakIterator.getLineInstance(locale);
        places.setText(text);
        places.first();
        for (int end = places.next(); end != BreakIterator.DONE; end = places.next())
            if (end == text.length() || !(hangul(text.codePointBefore(end)) && hangul(text.codePointAt(end)))) ends.add(end);
        return ends;
    }

    private static boolean hangul(int point) {
        return UnicodeScript.of(point) == UnicodeScript.HANGUL;
    }
}

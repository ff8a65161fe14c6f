package org.kinora.documents.internal.script;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.screenplay.Emphasis;

/** Text of typed letters, each with its style: every sign takes one column, wide ones of East Asia two, marks none. */
record Styled(List<Letter> letters) {
    /** One sign. */
    record Letter(int point, boolean bold, boolean italic, boolean underline) {
        int columns() {
            int type = Character.getType(point);
            if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) return 0;
            Character.UnicodeScript script = Character.UnicodeScript.of(point);
            boolean wide = script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                    || script == Character.UnicodeScript.KATAKANA
                    || script == Character.UnicodeScript.HANGUL;
            return wide ? 2 : 1;
        }

        boolean blank() {
            return Character.isWhitespace(point);
        }
    }

    /** A text with its emphasis marks. */
    static Styled of(String text) {
        return of(text, false);
    }

    static Styled of(String text, boolean italic) {
        List<Letter> letters = new ArrayList<>();
        for (Emphasis.Run run : Emphasis.runs(text)) run.text().replace("\t", "    ").codePoints().filter(point -> point == '\n'
                || !Character.isISOControl(point)).forEach(point -> letters.add(new Letter(point, run.bold(), run.italic() || italic,
                        run.underline())));
        return new Styled(letters);
    }

    int columns() {
        return letters.stream().mapToInt(Letter::columns).sum();
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    private Styled part(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && letters.get(end - 1).blank()) end--;
        return new Styled(List.copyOf(letters.subList(start, end)));
    }

    /** Lines of at most so many columns; words too long are broken, wide signs may be parted anywhere. */
    List<Styled> wrapped(int columns) {
        List<Styled> lines = new ArrayList<>();
        int start = 0;
        int at = 0;
        int width = 0;
        int place = -1;
        while (at < letters.size()) {
            Letter letter = letters.get(at);
            if (letter.point() == '\n') {
                lines.add(part(start, at));
                start = ++at;
                width = 0;
                place = -1;
                continue;
            }
            if (letter.blank()) place = at;
            width += letter.columns();
            if (width > columns && !letter.blank()) {
                int end = place > start ? place : at > start ? at : at + 1;
                lines.add(part(start, end));
                start = end;
                while (start < letters.size() && letters.get(start).blank() && letters.get(start).point() != '\n') start++;
                at = start;
                width = 0;
                place = -1;
                continue;
            }
            if (letter.columns() == 2 || letter.point() == '-' || letter.point() == 0x2014) place = at + 1;
            at++;
        }
        if (start < letters.size()) lines.add(part(start, letters.size()));
        return lines;
    }

    String plain() {
        StringBuilder plain = new StringBuilder();
        letters.forEach(letter -> plain.appendCodePoint(letter.point()));
        return plain.toString();
    }
}

package org.kinora.screenplay.internal.fountain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinora.api.screenplay.TitleEntry;
import org.kinora.screenplay.internal.heading.Intro;

/**
 * Reads the title page: {@code Key: value} lines at the very top, values on indented lines below their key.
 *
 * <p>A first line such as {@code FADE IN:} or {@code Mara: who is there?} is no title page: one needs a well-known key, or two keys.
 *
 * @param next index of the first line of the script itself
 */
record TitlePage(List<TitleEntry> entries, int next) {
    private static final Set<String> KNOWN = Set.of(
            "title", "credit", "author", "authors", "source", "draft date", "date", "contact", "copyright", "notes", "revision", "episode",
            "format", "draft", "version", "written by", "based on", "genre", "logline", "language", "font", "titel", "autor", "autorin", "titre",
            "auteur", "título", "titolo", "autore", "watermark", "header", "footer", "tl", "tc", "tr", "cc", "bl", "br");

    static TitlePage read(List<Line> lines) {
        List<TitleEntry> entries = new ArrayList<>();
        List<String> values = new ArrayList<>();
        boolean known = false;
        int at = 0;
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (line.ghost()) {
                at++;
                continue;
            }
            if (line.blank()) break;
            int colon = colon(line.text());
            if (colon > 0) {
                String key = line.text().substring(0, colon).strip();
                known |= KNOWN.contains(key.toLowerCase(Locale.ROOT));
                String value = line.text().substring(colon + 1).strip();
                close(entries, values);
                values.clear();
                if (!value.isEmpty()) values.add(value);
                entries.add(new TitleEntry(key, List.of(), line.number()));
            } else if (!entries.isEmpty() && Character.isWhitespace(line.text().charAt(0))) {
                values.add(line.bare());
            } else {
                break;
            }
            at++;
        }
        close(entries, values);
        if (entries.isEmpty() || !known && entries.size() < 2) return new TitlePage(List.of(), 0);
        return new TitlePage(List.copyOf(entries), at);
    }

    private static void close(List<TitleEntry> entries, List<String> values) {
        if (entries.isEmpty()) return;
        TitleEntry last = entries.removeLast();
        entries.add(new TitleEntry(last.key(), List.copyOf(values), last.line()));
    }

    /** Where the colon of a key stands; 0 or less when the line is none. */
    private static int colon(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > 40 || Character.isWhitespace(text.charAt(0)) || ".!@>~#=([{*_".indexOf(text.charAt(0)) >= 0) return 0;
        String key = text.substring(0, colon).strip();
        if (Transitions.fades(key) || key.endsWith(" TO") && Letters.capitals(key) || Intro.read(text).isPresent()) return 0;
        return text.startsWith("://", colon) ? 0 : colon;
    }
}

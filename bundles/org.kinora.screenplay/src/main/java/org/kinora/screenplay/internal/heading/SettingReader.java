package org.kinora.screenplay.internal.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.screenplay.Setting;

/**
 * Reads what a scene heading says. Parts are divided by dashes between blanks, by double dashes, by a colon or by a full stop behind a whole
 * word; the last part that names a time ends the place, what follows it and what stands in parentheses are remarks.
 */
public final class SettingReader {
    private static final int MOST_PARTS = 12;

    private SettingReader() {}

    /** The setting of a heading without its scene number. */
    public static Setting read(String heading) {
        String bare = heading.strip();
        Optional<Intro> intro = Intro.read(bare);
        List<String> remarks = new ArrayList<>();
        String rest = intro.map(i -> bare.substring(i.length())).orElse(bare);
        String single = joined(rest);
        List<String> parts = parts(bracketed(single, remarks));
        List<String> places = new ArrayList<>();
        List<String> times = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean alone = parts.size() == 1;
            if (alone ? Times.whole(part) : i > 0 && Times.is(part)) times.add(part);
            else if (i > 0 && Times.remark(part)) remarks.add(part);
            else if (!times.isEmpty()) remarks.add(part);
            else places.add(part);
        }
        Optional<String> time = times.stream().filter(t -> !Times.relative(t)).findFirst().or(() -> times.stream().findFirst());
        times.stream().filter(t -> !t.equals(time.get())).forEach(remarks::add);
        String place = places.isEmpty() ? "" : places.getFirst();
        List<String> rooms = places.isEmpty() ? List.of() : List.copyOf(places.subList(1, places.size()));
        Setting.Where where = single.equals(rest) ? intro.map(Intro::where).orElse(Setting.Where.UNSAID) : Setting.Where.BOTH;
        return new Setting(where, place, rooms, time, List.copyOf(remarks));
    }

    /** A second place such as in {@code INT. CAR/EXT. STREET} becomes a further part. */
    private static String joined(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) return text;
        Optional<Intro> second = Intro.read(text.substring(slash + 1).strip()).filter(Intro::dotted).filter(Intro::capitals);
        if (second.isEmpty()) return text;
        return text.substring(0, slash) + " - " + text.substring(slash + 1).strip().substring(second.get().length());
    }

    private static String bracketed(String text, List<String> remarks) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            char closing = c == '(' ? ')' : c == '[' ? ']' : 0;
            int close = closing == 0 ? -1 : text.indexOf(closing, at);
            if (close < 0) {
                if (closing != 0) return rest.append(text, at, text.length()).toString();
                rest.append(c);
                at++;
            } else {
                String remark = text.substring(at + 1, close).strip();
                if (!remark.isEmpty()) remarks.add(remark);
                at = close + 1;
            }
        }
        return rest.toString();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length() && parts.size() < MOST_PARTS; i++) {
            int length = separator(text, i, start);
            if (length == 0) continue;
            add(parts, text.substring(start, i));
            start = i + length;
            i = start - 1;
        }
        add(parts, text.substring(start));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        String bare = part.strip();
        while (bare.endsWith("-") || bare.endsWith(",") || bare.endsWith(".") && bare.indexOf('.') == bare.length() - 1) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        while (bare.startsWith("-") || bare.startsWith(".") || bare.startsWith(",")) bare = bare.substring(1).strip();
        if (!bare.isEmpty()) parts.add(bare);
    }

    private static int separator(String text, int at, int start) {
        char c = text.charAt(at);
        boolean last = at + 1 >= text.length();
        char next = last ? ' ' : text.charAt(at + 1);
        boolean before = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        if (c == '—') return 1;
        if (c == '–' || c == '-' || c == '−') {
            if (next == '-') {
                int end = at;
                while (end < text.length() && text.charAt(end) == '-') end++;
                return end - at;
            }
            return before && Character.isWhitespace(next) || before != Character.isWhitespace(next) && Times.is(rest(text, at + 1)) ? 1 : 0;
        }
        if (c == ':') return Character.isWhitespace(next) ? 1 : 0;
        if (c == '.' || c == '。') return Character.isWhitespace(next) && !abbreviation(text.substring(start, at)) ? 1 : 0;
        return 0;
    }

    private static String rest(String text, int from) {
        int end = Math.min(text.length(), from + 40);
        return text.substring(from, end).strip();
    }

    private static boolean abbreviation(String before) {
        int blank = Math.max(before.lastIndexOf(' '), before.lastIndexOf('.'));
        String word = before.substring(blank + 1);
        return word.length() < 3 || List.of("MRS", "APT", "AVE", "STR", "BLDG", "BLVD").contains(word.toUpperCase(Locale.ROOT));
    }
}

package org.kinora.film.internal.caption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Advanced SubStation Alpha (v4.00+): captions and the titles of the film, each kind in a style of its own. Times are hundredths of a second. */
final class Ass implements CaptionFile {
    private static final Pattern TIME = Pattern.compile("(\\d{1,4}):(\\d{1,2}):(\\d{1,2})[.:](\\d{1,3})");
    private static final List<String> FIELDS = List.of("Layer", "Start", "End", "Style", "Name", "MarginL", "MarginR", "MarginV", "Effect", "Text");

    private final Texts texts = Texts.beside(Ass.class);

    @Override
    public String suffix() {
        return "ass";
    }

    @Override
    public boolean titles() {
        return true;
    }

    @Override
    public String write(List<Cue> cues, Page page) {
        StringBuilder text = new StringBuilder("[Script Info]\nTitle: " + page.title().replaceAll("\\R", " ") + "\nScriptType: v4.00+\n"
                + "WrapStyle: 0\nScaledBorderAndShadow: yes\nYCbCr Matrix: TV.709\nPlayResX: " + page.width() + "\nPlayResY: " + page.height()
                        + "\n");
        if (!page.language().isEmpty()) text.append("Language: ").append(page.language()).append('\n');
        text.append("\n[V4+ Styles]\nFormat: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, "
                + "Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, "
                + "MarginR, MarginV, Encoding\n");
        style(text, Medium.Text.Kind.CAPTION, page, 22, 2);
        style(text, Medium.Text.Kind.SUPER, page, 16, 5);
        style(text, Medium.Text.Kind.LOWER_THIRD, page, 20, 1);
        style(text, Medium.Text.Kind.CALL_TO_ACTION, page, 16, 5);
        style(text, Medium.Text.Kind.TITLE, page, 11, 5);
        text.append("\n[Events]\nFormat: ").append(String.join(", ", FIELDS)).append('\n');
        for (Cue cue : cues)
            text.append("Dialogue: 0,").append(time(cue.from())).append(',').append(time(cue.to())).append(',')
                    .append(name(cue.kind())).append(",,0,0,0,,")
                    .append(String.join("\\N", cue.lines().stream().map(line -> Direction.marked(escaped(line))).toList())).append('\n');
        return text.toString();
    }

    /** One style: letters of a fraction of the picture's height, at a place of the number pad. */
    private static void style(StringBuilder text, Medium.Text.Kind kind, Page page, int fraction, int place) {
        int size = Math.max(8, page.height() / fraction);
        text.append(String.format(Locale.ROOT,
                "Style: %s,Noto Sans,%d,&H00FFFFFF,&H00FFFFFF,&H00000000,&H80000000,%d,0,0,0,100,100,0,0,1,%d,%d,%d,%d,%d,%d,"
                + "-1%n", name(kind), size, kind == Medium.Text.Kind.CAPTION ? 0 : -1, Math.max(1, size / 16), Math.max(0, size / 32), place,
                page.width() / 20, page.width() / 20, page.height() / 20).replace(System.lineSeparator(), "\n"));
    }

    private static String name(Medium.Text.Kind kind) {
        StringBuilder name = new StringBuilder();
        for (String word : kind.name().split("_")) name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        return name.toString();
    }

    private static String time(Rational seconds) {
        long hundredths = seconds.times(100).round();
        return "%d:%02d:%02d.%02d".formatted(hundredths / 360_000, hundredths / 6000 % 60, hundredths / 100 % 60, hundredths % 100);
    }

    /** A brace would begin a tag, a backslash may begin a line. */
    private static String escaped(String line) {
        return line.replace("\\", "\\\u200B").replace("{", "\\{").replace("}", "\\}");
    }

    @Override
    public Reading read(String text) {
        List<Cue> cues = new ArrayList<>();
        List<String> fields = FIELDS;
        String section = "";
        boolean script = false;
        long restyled = 0;
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.replace("\uFEFF", "").strip();
            if (line.startsWith("[")) {
                section = line.toLowerCase(Locale.ROOT);
                script |= section.startsWith("[script info") || section.equals("[events]");
            } else if (section.equals("[events]") && line.startsWith("Format:")) {
                fields = Arrays.stream(line.substring(7).split(",")).map(String::strip).toList();
            } else if (section.equals("[events]") && line.startsWith("Dialogue:")) {
                restyled += cue(number, line.substring(9).strip(), fields, cues);
            }
        }
        if (!script) throw texts.failure(Kind.INPUT, "ass.head");
        if (cues.isEmpty()) throw texts.failure(Kind.INPUT, "none", "ASS");
        return new Reading(cues, restyled);
    }

    private long cue(int number, String line, List<String> fields, List<Cue> cues) {
        String[] values = line.split(",", Math.max(2, fields.size()));
        int start = fields.indexOf("Start");
        int end = fields.indexOf("End");
        int text = fields.indexOf("Text");
        if (start < 0 || end < 0 || text < 0 || values.length < fields.size()) throw texts.failure(Kind.INPUT, "ass.line", number,
                Markup.shortened(line));
        Rational from = time(values[start].strip(), number, line);
        Rational to = time(values[end].strip(), number, line);
        if (to.compareTo(from) < 0) throw texts.failure(Kind.INPUT, "order", number);
        String words = values[text];
        if (words.matches(".*\\{[^}]*\\\\p[1-9].*")) return 1;
        int style = fields.indexOf("Style");
        Medium.Text.Kind kind = kind(style < 0 ? "" : values[style].strip());
        List<String> plain = new ArrayList<>();
        for (String part : tagless(words).split("\n")) {
            String bare = Direction.plain(Markup.clean(part));
            if (!bare.isBlank()) plain.add(bare);
        }
        if (!plain.isEmpty() && to.compareTo(from) > 0) cues.add(new Cue(from, to, plain, kind));
        return words.matches(".*(?<!\\\\)\\{.*") ? 1 : 0;
    }

    private Rational time(String text, int number, String line) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) throw texts.failure(Kind.INPUT, "ass.line", number, Markup.shortened(line));
        return Srt.seconds(time, 1);
    }

    private static Medium.Text.Kind kind(String style) {
        return Arrays.stream(Medium.Text.Kind.values()).filter(kind -> name(kind).equals(style)).findFirst().orElse(Medium.Text.Kind.CAPTION);
    }

    /** Words without override tags; {@code \N} and {@code \n} break the line, {@code \h} is a blank. */
    private static String tagless(String words) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            char next = i + 1 < words.length() ? words.charAt(i + 1) : 0;
            if (sign == '\\' && (next == 'N' || next == 'n')) plain.append('\n');
            else if (sign == '\\' && next == 'h') plain.append(' ');
            else if (sign == '\\' && (next == '{' || next == '}')) plain.append(next);
            else if (sign == '\\' && next == '\u200B') plain.append('\\');
            else if (sign == '{' && words.indexOf('}', i) > 0) {
                i = words.indexOf('}', i);
                continue;
            } else {
                plain.append(sign);
                continue;
            }
            i++;
        }
        return plain.toString();
    }
}

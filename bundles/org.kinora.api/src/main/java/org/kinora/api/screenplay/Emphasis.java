package org.kinora.api.screenplay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the emphasis marks that texts of a {@link Screenplay} keep: {@code *italic*}, {@code **bold**}, {@code ***both***},
 * {@code _underlined_} and the escapes {@code \*} and {@code \_}.
 *
 * <p>A mark opens before a non-blank and closes after one; a mark without partner is ordinary text. Marks may nest, and may reach over line
 * breaks, as writers use them although Fountain does not say so, but not over an empty line. Pure; linear in the length of the text.
 */
public final class Emphasis {
    private Emphasis() {}

    /** A stretch of text in one style. */
    public record Run(String text, boolean bold, boolean italic, boolean underline) {}

    private record Mark(int at, int length, char sign, int[] partner) {}

    /** The words alone, as they are spoken or shown without style. */
    public static String plain(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0) return text;
        StringBuilder plain = new StringBuilder();
        for (Run run : runs(text)) plain.append(run.text());
        return plain.toString();
    }

    /** The text as stretches of one style each, without marks; line breaks stay in the texts. */
    public static List<Run> runs(String text) {
        List<Mark> marks = marks(text);
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int bold = 0;
        int italic = 0;
        int underline = 0;
        int next = 0;
        for (int i = 0; i < text.length();) {
            if (next < marks.size() && marks.get(next).at() == i) {
                Mark mark = marks.get(next++);
                i += mark.length();
                if (mark.partner()[0] < 0) {
                    run.append(String.valueOf(mark.sign()).repeat(mark.length()));
                    continue;
                }
                flush(runs, run, bold > 0, italic > 0, underline > 0);
                int step = mark.partner()[0] > mark.at() ? 1 : -1;
                if (mark.sign() == '_') underline += step;
                else {
                    if (mark.length() >= 2) bold += step;
                    if (mark.length() != 2) italic += step;
                }
            } else {
                if (escape(text, i)) i++;
                run.append(text.charAt(i++));
            }
        }
        flush(runs, run, bold > 0, italic > 0, underline > 0);
        return List.copyOf(runs);
    }

    private static void flush(List<Run> runs, StringBuilder run, boolean bold, boolean italic, boolean underline) {
        if (run.isEmpty()) return;
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.bold() == bold && last.italic() == italic && last.underline() == underline) {
            runs.set(runs.size() - 1, new Run(last.text() + run, bold, italic, underline));
        } else {
            runs.add(new Run(run.toString(), bold, italic, underline));
        }
        run.setLength(0);
    }

    private static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        List<Deque<Mark>> open = List.of(new ArrayDeque<>(), new ArrayDeque<>(), new ArrayDeque<>(), new ArrayDeque<>());
        for (int i = 0; i < text.length();) {
            char c = text.charAt(i);
            if (c == '\n' && blank(text, i)) open.forEach(Deque::clear);
            if (escape(text, i)) i += 2;
            else if (c != '*' && c != '_') i++;
            else {
                int length = 1;
                while (c == '*' && length < 3 && i + length < text.length() && text.charAt(i + length) == '*') length++;
                Mark mark = new Mark(i, length, c, new int[] {-1});
                marks.add(mark);
                pair(text, mark, open);
                i += length;
            }
        }
        return marks;
    }

    private static void pair(String text, Mark mark, List<Deque<Mark>> open) {
        int kind = mark.sign() == '_' ? 0 : mark.length();
        char before = mark.at() == 0 ? ' ' : text.charAt(mark.at() - 1);
        int end = mark.at() + mark.length();
        char after = end >= text.length() ? ' ' : text.charAt(end);
        boolean closes = !Character.isWhitespace(before) && !(kind == 0 && Character.isLetterOrDigit(after));
        if (closes && !open.get(kind).isEmpty()) {
            Mark opening = open.get(kind).pop();
            if (opening.at() + opening.length() == mark.at()) return;
            opening.partner()[0] = mark.at();
            mark.partner()[0] = opening.at();
            for (Deque<Mark> stack : open) while (!stack.isEmpty() && stack.peek().at() > opening.at()) stack.pop();
            return;
        }
        boolean opens = !Character.isWhitespace(after) && !(kind == 0 && Character.isLetterOrDigit(before));
        if (opens) open.get(kind).push(mark);
    }

    private static boolean blank(String text, int lineEnd) {
        int next = lineEnd + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) next++;
        return next < text.length() && text.charAt(next) == '\n';
    }

    private static boolean escape(String text, int i) {
        return text.charAt(i) == '\\' && i + 1 < text.length() && (text.charAt(i + 1) == '*' || text.charAt(i + 1) == '_');
    }
}

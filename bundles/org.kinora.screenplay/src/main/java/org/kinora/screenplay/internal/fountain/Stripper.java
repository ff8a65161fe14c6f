package org.kinora.screenplay.internal.fountain;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.screenplay.Element;
import org.kinora.screenplay.internal.text.Lines;

/**
 * Lifts notes {@code [[…]]} and boneyards out of a text in one pass. A note may hold line ends, and blank lines that have two blanks;
 * a truly blank line before its end makes it ordinary text. A boneyard without end is ordinary text too.
 */
public final class Stripper {
    private final String text;
    private final Lines source;
    private final List<Line> lines = new ArrayList<>();
    private final List<Stripped.Aside> asides = new ArrayList<>();
    private final List<Integer> openNotes = new ArrayList<>();
    private final List<Integer> openBoneyards = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int number;
    private boolean lifted;
    private int noteEnd = -1;
    private int gap = -1;
    private boolean boneyardsEnd;

    private Stripper(String text) {
        this.text = text;
        this.source = Lines.of(text);
    }

    /** Lifts notes and boneyards out of a text. */
    public static Stripped strip(String text) {
        Stripper stripper = new Stripper(text);
        if (text.contains("[[") || text.contains("/*")) stripper.scan();
        else for (int i = 0; i < stripper.source.count(); i++) stripper.whole(i);
        return new Stripped(stripper.lines, stripper.asides, stripper.openNotes, stripper.openBoneyards);
    }

    private void whole(int index) {
        lines.add(new Line(index + 1, trim(text.substring(source.start(index), source.end(index))), false));
    }

    private void scan() {
        int next = 0;
        while (next < source.count()) {
            int end = source.end(next);
            int at = source.start(next);
            int plain = at;
            number = next + 1;
            while (true) {
                char c = at < end ? text.charAt(at) : '\n';
                if (at >= end) break;
                int close = c == '[' && text.startsWith("[[", at) ? note(at, next) : c == '/' && text.startsWith("/*", at) ? boneyard(at) : -1;
                if (close < 0) {
                    at += c == '[' && text.startsWith("[[", at) ? 2 : 1;
                    continue;
                }
                append(plain, at);
                lift(at, close, c == '[', next);
                at = close;
                plain = close;
                int reached = source.at(close - 1);
                if (reached > next) {
                    next = reached;
                    end = source.end(next);
                    if (line.toString().isBlank()) number = next + 1;
                }
            }
            append(plain, end);
            flush();
            next++;
        }
    }

    private void append(int from, int to) {
        int start = from;
        boolean seam = lifted && !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
        if (seam && start < to && text.charAt(start) == ' ') start++;
        line.append(text, start, Math.max(start, to));
    }

    private void lift(int from, int to, boolean note, int at) {
        String inner = text.substring(from + 2, to - 2);
        int where = at + 1;
        Element element = note ? new Element.Note(where, unify(inner).strip()) : new Element.Boneyard(where, unify(inner));
        asides.add(new Stripped.Aside(lines.size(), element));
        lifted = true;
    }

    private void flush() {
        String kept = line.toString();
        boolean ghost = lifted && kept.isBlank();
        lines.add(new Line(number, ghost ? "" : trim(kept), ghost));
        line.setLength(0);
        lifted = false;
    }

    private int note(int at, int lineIndex) {
        if (noteEnd < at + 2 && noteEnd != Integer.MAX_VALUE) {
            int found = text.indexOf("]]", at + 2);
            noteEnd = found < 0 ? Integer.MAX_VALUE : found;
        }
        if (gap <= at) gap = nextGap(lineIndex + 1);
        if (noteEnd < gap) return noteEnd + 2;
        if (openNotes.isEmpty() || openNotes.getLast() != lineIndex + 1) openNotes.add(lineIndex + 1);
        return -1;
    }

    private int nextGap(int from) {
        for (int i = from; i < source.count(); i++) {
            int length = source.end(i) - source.start(i);
            if (length < 2 && text.substring(source.start(i), source.end(i)).isBlank()) return source.start(i);
        }
        return Integer.MAX_VALUE - 1;
    }

    private int boneyard(int at) {
        if (boneyardsEnd) return -1;
        int close = text.indexOf("*/", at + 2);
        if (close >= 0) return close + 2;
        boneyardsEnd = true;
        openBoneyards.add(source.at(at) + 1);
        return -1;
    }

    private static String unify(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String trim(String text) {
        if (text.isBlank()) return text;
        return text.stripTrailing();
    }
}

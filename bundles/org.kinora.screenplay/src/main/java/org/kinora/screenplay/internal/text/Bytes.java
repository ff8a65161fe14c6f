package org.kinora.screenplay.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where the lines of a script begin in its bytes; as many lines as {@link Lines} finds in its text. */
final class Bytes {
    private final Source source;
    private final int[] starts;
    private final int count;

    private Bytes(Source source, int[] starts, int count) {
        this.source = source;
        this.starts = starts;
        this.count = count;
    }

    static Bytes of(Source source) {
        int unit = unit(source);
        int length = source.bytes().length;
        int[] starts = new int[64];
        int count = 0;
        int start = source.mark();
        for (int i = start; i + unit <= length; i += unit) {
            int c = value(source, i);
            if (c != '\n' && c != '\r') continue;
            if (c == '\r' && i + 2 * unit <= length && value(source, i + unit) == '\n') i += unit;
            if (count + 2 > starts.length) starts = Arrays.copyOf(starts, starts.length * 2);
            starts[count++] = start;
            start = i + unit;
        }
        if (start < length) starts[count++] = start;
        return new Bytes(source, starts, count);
    }

    int count() {
        return count;
    }

    /** First byte of a 0-based line; the length of the script behind its last line. */
    int start(int line) {
        return line >= count ? source.bytes().length : starts[line];
    }

    /** Whether the last line has a line end. */
    boolean ended() {
        return count == 0 || !end(count - 1).isEmpty();
    }

    /** The line end of a 0-based line; when it has none, that of the line before, or a line feed. */
    String lineEnd(int line) {
        for (int i = line; i >= 0 && i >= line - 1 && count > 0; i--) {
            String end = end(i);
            if (!end.isEmpty()) return end;
        }
        return count > 0 && !end(0).isEmpty() ? end(0) : "\n";
    }

    private String end(int line) {
        int unit = unit(source);
        int end = start(line + 1);
        int last = end - unit < start(line) ? 0 : value(source, end - unit);
        if (last == '\n') return end - 2 * unit >= start(line) && value(source, end - 2 * unit) == '\r' ? "\r\n" : "\n";
        return last == '\r' ? "\r" : "";
    }

    private static int unit(Source source) {
        return source.charset() == StandardCharsets.UTF_16LE || source.charset() == StandardCharsets.UTF_16BE ? 2 : 1;
    }

    private static int value(Source source, int at) {
        byte[] bytes = source.bytes();
        if (unit(source) == 1) return bytes[at];
        boolean little = source.charset() == StandardCharsets.UTF_16LE;
        return (bytes[at + (little ? 1 : 0)] & 0xFF) << 8 | bytes[at + (little ? 0 : 1)] & 0xFF;
    }
}

package org.kinora.screenplay.internal.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin and end. A line ends with CR, LF or CR LF, mixed as they come; a text that ends with a line end has no further
 * empty line.
 */
public final class Lines {
    private final int[] starts;
    private final int[] ends;
    private final int count;

    private Lines(int[] starts, int[] ends, int count) {
        this.starts = starts;
        this.ends = ends;
        this.count = count;
    }

    /** The lines of a text. */
    public static Lines of(CharSequence text) {
        int[] starts = new int[64];
        int[] ends = new int[64];
        int count = 0;
        int length = text.length();
        int start = 0;
        for (int i = 0; i <= length; i++) {
            boolean end = i == length;
            char c = end ? '\n' : text.charAt(i);
            if (c != '\n' && c != '\r' || end && start == length) continue;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = start;
            ends[count++] = i;
            if (!end && c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') i++;
            start = i + 1;
        }
        return new Lines(starts, ends, count);
    }

    public int count() {
        return count;
    }

    /** First character of a 0-based line. */
    public int start(int line) {
        return starts[line];
    }

    /** Behind the last character of a 0-based line, before its line end. */
    public int end(int line) {
        return ends[line];
    }

    /** The 0-based line that holds a position. */
    public int at(int position) {
        int found = Arrays.binarySearch(starts, 0, count, position);
        return found >= 0 ? found : -found - 2;
    }
}

package org.kinora.api.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.swt.graphics.GC;

/** Breaks a text into lines of a width; what does not fit ends in an ellipsis. */
public final class Lines {
    private static final String MORE = "\u2026";

    private Lines() {}

    /** As much of a text as fits one line in the font that is set; empty where not even a letter does. UI thread. */
    public static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) return text;
        String cut = cut(text, width, words -> gc.textExtent(words).x);
        return cut.equals(MORE) ? "" : cut;
    }

    /**
     * @param width in the units of the measure
     * @param most how many lines there may be; what is left over becomes an ellipsis
     * @param measure width of a text
     */
    public static List<String> of(String text, int width, int most, ToIntFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (measure.applyAsInt(longer) <= width || line.isEmpty()) {
                line = longer;
            } else if (lines.size() + 1 == most) {
                lines.add(cut(longer, width, measure));
                return lines;
            } else {
                lines.add(line);
                line = words[i];
            }
        }
        if (!line.isEmpty()) lines.add(measure.applyAsInt(line) <= width ? line : cut(line, width, measure));
        return lines;
    }

    /** As much as fits; halving asks for a dozen widths where a letter at a time asked for hundreds. */
    private static String cut(String line, int width, ToIntFunction<String> measure) {
        int fits = 0;
        int over = line.length() + 1;
        while (over - fits > 1) {
            int middle = (fits + over) / 2;
            if (measure.applyAsInt(line.substring(0, middle).stripTrailing() + MORE) <= width) fits = middle;
            else over = middle;
        }
        return line.substring(0, fits).stripTrailing() + MORE;
    }
}

package org.kinora.workbench.board.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks a text into lines of a width. */
final class Lines {
    private static final String MORE = "\u2026";

    private Lines() {}

    /**
     * @param most how many lines there may be; what is left over becomes an ellipsis
     * @param measure width of a text
     */
    static List<String> of(String text, int width, int most, ToIntFunction<String> measure) {
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

    private static String cut(String line, int width, ToIntFunction<String> measure) {
        int end = line.length();
        while (end > 0 && measure.applyAsInt(line.substring(0, end).stripTrailing() + MORE) > width) end--;
        return line.substring(0, end).stripTrailing() + MORE;
    }
}

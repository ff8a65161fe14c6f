package org.kinora.canvas.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.gl.Drawing;
import org.kinora.gl.Face;

/** Breaks words into lines of a width and remembers them; sizes are those of the sheet, so that zooming breaks nothing anew. */
public final class Wrapping {
    private static final String MORE = "\u2026";
    private static final int MOST = 20_000;

    private record Job(String text, double width, int most, double size, boolean bold) {}

    private final Map<Job, List<String>> done = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Job, List<String>> eldest) {
            return size() > MOST;
        }
    };

    /** One line; what does not fit ends in an ellipsis. */
    public String cut(String text, double width, double size, Face face, Drawing drawing) {
        return lines(text, width, 1, size, face, drawing).getFirst();
    }

    /** At most so many lines; the last one ends in an ellipsis when words are left over. Line ends of the text are kept. */
    public List<String> lines(String text, double width, int most, double size, Face face, Drawing drawing) {
        return done.computeIfAbsent(new Job(text, width, most, size, face.bold()), job -> broken(job, face, drawing));
    }

    private static List<String> broken(Job job, Face face, Drawing drawing) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : job.text.strip().split("\n", -1)) {
            String line = "";
            for (String word : paragraph.strip().split("\\s+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (line.isEmpty() || drawing.width(longer, face, job.size) <= job.width) {
                    line = longer;
                    continue;
                }
                lines.add(line);
                line = word;
            }
            lines.add(line);
        }
        boolean over = lines.size() > job.most;
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(job.most, lines.size())));
        if (over) kept.set(job.most - 1, kept.getLast() + " " + MORE);
        kept.replaceAll(line -> fitting(line, job, face, drawing));
        return List.copyOf(kept);
    }

    private static String fitting(String line, Job job, Face face, Drawing drawing) {
        if (drawing.width(line, face, job.size) <= job.width) return line;
        int end = line.endsWith(MORE) ? line.length() - 1 : line.length();
        while (end > 0 && drawing.width(line.substring(0, end).stripTrailing() + MORE, face, job.size) > job.width) end--;
        return line.substring(0, end).stripTrailing() + MORE;
    }
}

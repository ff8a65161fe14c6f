package org.kinora.film.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;

/**
 * Where the lines of rolling credits lie and how fast they go: whole pixels a frame, so that they move evenly; integers only, so that the length
 * of a film is the same on every machine.
 */
public record RollLayout(int width, int height, Rational rate, List<Medium.Block> blocks) {
    /**
     * One line.
     *
     * @param top pixels below the first line's top
     * @param pitch pixels to the next line
     * @param size pixels per em
     */
    record Row(String text, int top, int pitch, int size, boolean heading, boolean title) {}

    List<Row> rows() {
        int unit = Math.min(width, height);
        List<Row> rows = new ArrayList<>();
        int top = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Medium.Block block = blocks.get(i);
            boolean title = i == 0 && block.heading().isBlank();
            if (i > 0) top += unit * 95 / 1000;
            if (!block.heading().isBlank()) {
                rows.add(new Row(block.heading(), top, unit * 58 / 1000, unit * 34 / 1000, true, false));
                top += unit * 58 / 1000;
            }
            for (String line : block.lines()) {
                int pitch = unit * (title ? 110 : 70) / 1000;
                rows.add(new Row(line, top, pitch, unit * (title ? 86 : 48) / 1000, false, title));
                top += pitch;
            }
        }
        return rows;
    }

    int total() {
        List<Row> rows = rows();
        return rows.isEmpty() ? 0 : rows.getLast().top() + rows.getLast().pitch();
    }

    /** Pixels a frame: a line takes about six and a half seconds through the frame. */
    int speed() {
        return (int) Math.max(1, Rational.of(height * 2L, 13).dividedBy(rate).round());
    }

    /** Frames from the first line below the frame to the last one above it. */
    public long frames() {
        return (height + total() + speed() - 1) / speed();
    }
}

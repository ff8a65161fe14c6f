package org.kinora.stage.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.stage.internal.drawing.Pen.Dot;
import org.kinora.stage.internal.drawing.Pen.Ink;

/** Puts words beside what they name, where no other words are. Used by one thread. */
final class Labels {
    private static final double[][] AROUND = {{0, -1}, {0, 1}, {1, 0}, {-1, 0}, {0.8, -0.8}, {-0.8, -0.8}, {0.8, 0.8}, {-0.8, 0.8}};
    private static final double LETTER = 0.57;

    private final Pen pen;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final List<Box> taken = new ArrayList<>();

    /** A rectangle of the page. */
    private record Box(double x, double y, double width, double height) {
        boolean meets(Box other) {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
        }
    }

    /** Words are put between these edges of the page. */
    Labels(Pen pen, double left, double top, double right, double bottom) {
        this.pen = pen;
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /** Keeps words off a round place. */
    void keep(Dot middle, double radius) {
        taken.add(new Box(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius));
    }

    /** Words in the middle of something, left out where others are. */
    void within(Dot at, double size, String colour, String words) {
        Box box = box(at, size, words);
        if (taken.stream().anyMatch(box::meets) || !inside(box)) return;
        write(box, size, false, colour, words);
    }

    /** Words on a plate beside something, as near as there is room; a thin line leads to those that are far. */
    void beside(Dot at, double gap, double size, String colour, String plate, String words) {
        Optional<Box> found = Optional.empty();
        for (double away = 0; away < 8 && found.isEmpty(); away++) for (double[] side : AROUND) {
            double reach = gap + away * size * 0.9;
            Dot middle = at.plus(side[0] * (reach + width(size, words) / 2 * Math.abs(side[0])), side[1] * (reach + size * 0.7));
            Box box = box(middle, size, words);
            if (taken.stream().anyMatch(box::meets) || !inside(box)) continue;
            found = Optional.of(box);
            if (away > 1) pen.path(List.of(at, middle), Ink.line(colour.equals("ffffff") ? plate : colour, 0.7));
            break;
        }
        Box box = found.orElseGet(() -> box(at.plus(0, -gap - size * 0.7), size, words));
        if (!plate.isEmpty()) pen.polygon(List.of(new Dot(box.x, box.y), new Dot(box.x + box.width, box.y),
                new Dot(box.x + box.width, box.y + box.height),
                new Dot(box.x, box.y + box.height)), Ink.filled(plate));
        write(box, size, true, colour, words);
    }

    private void write(Box box, double size, boolean bold, String colour, String words) {
        taken.add(box);
        pen.text(new Dot(box.x + box.width / 2, box.y + box.height / 2 + size * 0.36), size, "middle", bold, colour, words);
    }

    private static double width(double size, String words) {
        return words.length() * size * LETTER + 7;
    }

    private static Box box(Dot middle, double size, String words) {
        double width = width(size, words);
        double height = size * 1.3;
        return new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    private boolean inside(Box box) {
        return box.x >= left && box.y >= top && box.x + box.width <= right && box.y + box.height <= bottom;
    }
}

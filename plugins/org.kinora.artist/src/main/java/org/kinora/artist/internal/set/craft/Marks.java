package org.kinora.artist.internal.set.craft;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.artist.internal.model.Stroke;

/** What is written and drawn on faces that look to the front: writing, dials, a portrait. Widths are millimetres of the thing's own scale. */
public final class Marks {
    private static final Pattern READS = Pattern.compile("reads (\\d\\d?):(\\d\\d)");

    private final Build build;

    public Marks(Build build) {
        this.build = build;
    }

    /** Lines of handwriting within a rectangle: words as low waves, the last line shorter. */
    public Marks writing(double x0, double x1, double y0, double y1, double z, int lines, double width) {
        double gap = (y1 - y0) / lines;
        for (int i = 0; i < lines; i++) {
            double y = y1 - gap * (i + 0.7);
            double end = i == lines - 1 ? x0 + (x1 - x0) * build.dice.between(0.35, 0.7) : x1 - (x1 - x0) * build.dice.between(0, 0.1);
            for (double x = x0; x < end - gap * 0.5; ) {
                double length = Math.min(end - x, gap * build.dice.between(0.9, 2.8));
                int waves = Math.max(2, (int) (length / gap * 3));
                double[] points = new double[3 * (waves + 1)];
                for (int k = 0; k <= waves; k++) {
                    points[3 * k] = x + length * k / waves;
                    points[3 * k + 1] = y + gap * (k % 2 == 0 ? -0.1 : build.dice.between(0.05, 0.26));
                    points[3 * k + 2] = z;
                }
                build.line(width, 300, Stroke.INK, 800, points);
                x += length + gap * 0.45;
            }
        }
        return this;
    }

    /** Straight grey lines, as print is seen. */
    public Marks print(double x0, double x1, double y0, double y1, double z, int lines, double width) {
        for (int i = 0; i < lines; i++) {
            double y = y1 - (y1 - y0) * (i + 0.5) / lines;
            double end = i == lines - 1 ? x0 + (x1 - x0) * 0.6 : x1 - (x1 - x0) * build.dice.between(0, 0.06);
            build.line(width, 0, Stroke.INK, 480, x0, y, z, end, y, z);
        }
        return this;
    }

    /** A head and shoulders in a frame. */
    public Marks portrait(double x, double y, double size, double z) {
        double s = size / 2;
        double[] head = Outline.arc(x, y + s * 0.32, s * 0.3, s * 0.4, 0, 360, 16);
        closed(size * 0.016, z, head);
        build.line(size * 0.016, x - s * 0.12, y - s * 0.05, z, x - s * 0.14, y - s * 0.22, z, x - s * 0.62, y - s * 0.42, z, x - s * 0.74,
                y - s * 0.95, z);
        build.line(size * 0.016, x + s * 0.12, y - s * 0.05, z, x + s * 0.14, y - s * 0.22, z, x + s * 0.62, y - s * 0.42, z, x + s * 0.74,
                y - s * 0.95, z);
        build.line(size * 0.035, x - s * 0.31, y + s * 0.3, z, x - s * 0.27, y + s * 0.58, z, x, y + s * 0.78, z, x + s * 0.27, y + s * 0.58, z,
                x + s * 0.31, y + s * 0.3, z);
        for (int side = -1; side <= 1; side += 2) build.line(size * 0.02, x + side * s * 0.14, y + s * 0.38, z, x + side * s * 0.09, y + s * 0.38, z);
        build.line(size * 0.012, x - s * 0.09, y + s * 0.1, z, x, y + s * 0.07, z, x + s * 0.1, y + s * 0.11, z);
        return this;
    }

    /** A small landscape: hills, a sun, a tree. */
    public Marks view(double x0, double x1, double y0, double y1, double z) {
        double w = x1 - x0;
        double h = y1 - y0;
        double line = Math.min(w, h) * 0.014;
        build.line(line, x0, y0 + h * 0.4, z, x0 + w * 0.25, y0 + h * 0.58, z, x0 + w * 0.5, y0 + h * 0.42, z, x0 + w * 0.75, y0 + h * 0.62, z, x1,
                y0 + h * 0.48, z);
        build.line(line, x0, y0 + h * 0.22, z, x0 + w * 0.4, y0 + h * 0.3, z, x1, y0 + h * 0.18, z);
        closed(line, z, Outline.arc(x0 + w * 0.72, y0 + h * 0.8, h * 0.08, h * 0.08, 0, 360, 12));
        return this;
    }

    /** A face of a clock with hands at a time that the thing's dice choose. */
    public Marks dial(double x, double y, double radius, double z) {
        closed(radius * 0.05, z, Outline.arc(x, y, radius, radius, 0, 360, 28));
        for (int hour = 0; hour < 12; hour++) {
            double angle = StrictMath.toRadians(hour * 30);
            double inner = radius * (hour % 3 == 0 ? 0.76 : 0.86);
            double sin = StrictMath.sin(angle);
            double cos = StrictMath.cos(angle);
            build.line(radius * (hour % 3 == 0 ? 0.07 : 0.035), x + sin * inner, y + cos * inner, z, x + sin * radius * 0.94, y + cos * radius * 0.94,
                    z);
        }
        int minutes = told().orElseGet(() -> build.dice.next(720));
        hand(x, y, z, radius * 0.52, radius * 0.09, minutes / 720.0);
        hand(x, y, z, radius * 0.8, radius * 0.055, minutes % 60 / 60.0);
        return this;
    }

    /** Minutes after twelve that the note says, as in {@code reads 2:30}. */
    private OptionalInt told() {
        Matcher said = READS.matcher(build.brief().note());
        return said.find() ? OptionalInt.of(Integer.parseInt(said.group(1)) % 12 * 60 + Integer.parseInt(said.group(2))) : OptionalInt.empty();
    }

    private void hand(double x, double y, double z, double length, double width, double turn) {
        double angle = 2 * StrictMath.PI * turn;
        build.line(width, x, y, z, x + length * StrictMath.sin(angle), y + length * StrictMath.cos(angle), z);
    }

    /** A closed line around an outline of x and y. */
    public Marks closed(double width, double z, double[] outline) {
        int n = outline.length / 2;
        double[] points = new double[3 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            points[3 * i] = outline[2 * (i % n)];
            points[3 * i + 1] = outline[2 * (i % n) + 1];
            points[3 * i + 2] = z;
        }
        build.line(width, points);
        return this;
    }
}

package org.kinora.artist.internal.figure.skin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of measures along a part of the body: rows of numbers, the first of them where they are. Immutable. */
final class Profile {
    private final double[][] rows;

    private Profile(double[][] rows) {
        this.rows = rows;
    }

    static Profile read(String name) {
        try (InputStream in = Profile.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            double[][] rows = new double[lines.size()][];
            for (int i = 0; i < rows.length; i++) {
                String[] cells = lines.get(i).strip().split(" +");
                rows[i] = new double[cells.length];
                for (int j = 0; j < cells.length; j++) rows[i][j] = Double.parseDouble(cells[j]);
            }
            return new Profile(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table with columns mixed into fewer: each row handed to the mixer once. */
    Profile mixed(java.util.function.UnaryOperator<double[]> mixer) {
        double[][] out = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) out[i] = mixer.apply(rows[i]);
        return new Profile(out);
    }

    /** A column at a place, along a curve through the rows that never runs over (Fritsch and Carlson's monotone cubic, simplified). */
    double at(double place, int column) {
        int i = 0;
        while (i < rows.length - 2 && rows[i + 1][0] < place) i++;
        double[] from = rows[i];
        double[] to = rows[i + 1];
        double width = to[0] - from[0];
        double x = Math.clamp((place - from[0]) / width, 0, 1);
        double left = slope(i, column) * width;
        double right = slope(i + 1, column) * width;
        double square = x * x;
        double cube = square * x;
        return from[column] * (2 * cube - 3 * square + 1) + left * (cube - 2 * square + x) + to[column] * (3 * square - 2 * cube)
                + right * (cube - square);
    }

    private double slope(int i, int column) {
        if (i == 0 || i == rows.length - 1) return 0;
        double before = (rows[i][column] - rows[i - 1][column]) / (rows[i][0] - rows[i - 1][0]);
        double after = (rows[i + 1][column] - rows[i][column]) / (rows[i + 1][0] - rows[i][0]);
        return before * after <= 0 ? 0 : 2 * before * after / (before + after);
    }
}

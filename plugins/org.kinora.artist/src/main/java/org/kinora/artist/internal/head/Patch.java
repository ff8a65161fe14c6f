package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.kinora.artist.internal.model.Vec;

/**
 * A feature painted on the skin between two edges.
 *
 * @param x where {@code u = 0} is; {@code y} the height that the edges count from
 * @param wide heads for {@code u = 1}; negative to the left
 * @param left from which {@code u} to {@code right}
 * @param upper height of the upper edge above {@code y} at a {@code u}
 * @param lift above the skin
 * @param rows how often it is divided from edge to edge, so that it follows the skin
 */
record Patch(double x, double y, double wide, double left, double right, DoubleUnaryOperator upper, DoubleUnaryOperator lower, double lift,
        int rows) {
    private static final int STEPS = 12;

    /** Its lines, closer together towards its corners. */
    List<List<Vec>> on(Face face) {
        List<List<Vec>> lines = new ArrayList<>();
        for (int row = 0; row <= rows; row++) lines.add(new ArrayList<>());
        for (int i = 0; i <= STEPS; i++) {
            double u = left + (right - left) * (1 - StrictMath.cos(Math.PI * i / STEPS)) / 2;
            double high = upper.applyAsDouble(u);
            double low = Math.min(high, lower.applyAsDouble(u));
            for (int row = 0; row <= rows; row++) {
                lines.get(row).add(face.on(x + u * wide, y + high + (low - high) * row / rows, lift));
            }
        }
        return lines;
    }
}

package org.kinora.film.internal.plate;

import org.kinora.film.internal.plate.Plate.Box;

/**
 * Rows of a plate that is turned or hung askew: each place of the frame is looked up in the plate, between 4 x 4 pixels by Keys' cubic convolution;
 * where the plate gets smaller, the mean of several places is taken. Slow beside {@link UprightRows}.
 */
final class BentRows implements Rows {
    private static final int MOST = 4;

    private final Plate plate;
    private final Placement placement;
    private final Window window;
    private final Projection back;
    private final int looks;

    BentRows(Plate plate, Placement placement, Window window) {
        this.plate = plate;
        this.placement = placement;
        this.window = window;
        back = placement.onto().back();
        double x = window.left() + window.width() / 2.0;
        double y = window.top() + window.height() / 2.0;
        double step = Math.hypot(back.x(x + 1, y) - back.x(x, y), back.y(x + 1, y) - back.y(x, y));
        looks = Math.clamp((int) Math.ceil(step - 0.25), 1, MOST);
    }

    @Override
    public void luma(int row, byte[] into) {
        for (int x = 0; x < window.width(); x++) into[x] = sampled(plate.planes()[0], window.left() + x + 0.5, window.top() + row + 0.5, 1, false);
    }

    @Override
    public void chroma(int plane, int row, byte[] into) {
        for (int x = 0; x < window.width() / 2; x++)
            into[x] = sampled(plate.planes()[plane], window.left() + 2 * x + 0.5, window.top() + 2 * row + 1, 2, true);
    }

    private byte sampled(BytePlane plane, double x, double y, double size, boolean half) {
        double sum = 0;
        for (int i = 0; i < looks * looks; i++) {
            double dx = ((i % looks + 0.5) / looks - 0.5) * size;
            double dy = ((i / looks + 0.5) / looks - 0.5) * size;
            double u = back.x(x + dx, y + dy);
            double v = back.y(x + dx, y + dy);
            sum += half ? value(plane, (u - 0.5) / 2, (v - 1) / 2) : value(plane, u - 0.5, v - 0.5);
        }
        return (byte) Math.clamp(Math.round(sum / (looks * looks)), 0, 255);
    }

    private static double value(BytePlane plane, double x, double y) {
        double column = Math.clamp(x, -1.0, plane.width());
        double row = Math.clamp(y, -1.0, plane.height());
        int left = (int) Math.floor(column);
        int top = (int) Math.floor(row);
        double fx = column - left;
        double fy = row - top;
        double sum = 0;
        for (int j = -1; j < 3; j++) {
            double line = 0;
            for (int i = -1; i < 3; i++) line += weight(i, fx) * plane.get(left + i, top + j);
            sum += weight(j, fy) * line;
        }
        return sum;
    }

    private static double weight(int tap, double f) {
        return switch (tap) {
            case -1 -> ((-0.5 * f + 1) * f - 0.5) * f;
            case 0 -> (1.5 * f - 2.5) * f * f + 1;
            case 1 -> ((-1.5 * f + 2) * f + 0.5) * f;
            default -> (0.5 * f - 0.5) * f * f;
        };
    }

    @Override
    public void cover(int row, int[] into) {
        for (int x = 0; x < window.width(); x++) into[x] = covered(window.left() + x + 0.5, window.top() + row + 0.5, 1);
    }

    @Override
    public void halfCover(int row, int[] into) {
        for (int x = 0; x < window.width() / 2; x++) into[x] = covered(window.left() + 2 * x + 0.5, window.top() + 2 * row + 1, 2);
    }

    /** Coverage at a place: edges are one pixel soft, by how fast the plate goes by there. */
    private int covered(double x, double y, double size) {
        if (back.w(x, y) * back.w(window.left() + window.width() / 2.0, window.top() + window.height() / 2.0) <= 0) return 0;
        double u = back.x(x, y);
        double v = back.y(x, y);
        double stepU = Math.max(1e-6, (Math.abs(back.x(x + 0.5, y) - u) + Math.abs(back.x(x, y + 0.5) - u)) * 2 * size);
        double stepV = Math.max(1e-6, (Math.abs(back.y(x + 0.5, y) - v) + Math.abs(back.y(x, y + 0.5) - v)) * 2 * size);
        Box part = placement.part();
        double share = Math.min(edge(u - part.left(), stepU), edge(part.right() - u, stepU))
                * Math.min(edge(v - part.top(), stepV), edge(part.bottom() - v, stepV)) * placement.opacity();
        if (share <= 0) return 0;
        if (plate.alpha().isPresent()) share *= Math.clamp(value(plate.alpha().get(), u - 0.5, v - 0.5), 0, 255) / 255;
        if (placement.mask().isPresent()) share *= placement.mask().get().at(u, v);
        return (int) (share * 4096 + 0.5);
    }

    private static double edge(double inside, double step) {
        return Math.clamp(inside / step + 0.5, 0, 1);
    }
}

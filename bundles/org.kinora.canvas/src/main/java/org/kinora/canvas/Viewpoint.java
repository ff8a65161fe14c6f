package org.kinora.canvas;

/**
 * Where one looks from.
 *
 * @param scale pixels a unit, {@link #FARTHEST} to {@link #NEAREST}
 * @param x of the sheet at the left edge of the screen
 * @param y of the sheet at the top edge of the screen
 */
public record Viewpoint(double scale, double x, double y) {
    public static final double FARTHEST = 0.05;
    public static final double NEAREST = 32;

    public Viewpoint {
        scale = Math.clamp(scale, FARTHEST, NEAREST);
    }

    public double sheetX(double pixel) {
        return x + pixel / scale;
    }

    public double sheetY(double pixel) {
        return y + pixel / scale;
    }

    /** Moved by pixels of the screen, as a hand moves a sheet of paper. */
    public Viewpoint dragged(double right, double down) {
        return new Viewpoint(scale, x - right / scale, y - down / scale);
    }

    /** Nearer (above 1) or farther; the point under the pixel stays under it. */
    public Viewpoint zoomed(double factor, double pixelX, double pixelY) {
        double next = Math.clamp(scale * factor, FARTHEST, NEAREST);
        return new Viewpoint(next, sheetX(pixelX) - pixelX / next, sheetY(pixelY) - pixelY / next);
    }

    /** All of a box in the middle of a screen, no nearer than {@code nearest}. */
    public static Viewpoint on(Box box, double width, double height, double margin, double nearest) {
        double scale = Math.min((width - 2 * margin) / Math.max(1, box.width()), (height - 2 * margin) / Math.max(1, box.height()));
        double clamped = Math.clamp(scale, FARTHEST, Math.clamp(nearest, FARTHEST, NEAREST));
        return new Viewpoint(clamped, box.x() + box.width() / 2 - width / 2 / clamped, box.y() + box.height() / 2 - height / 2 / clamped);
    }

    /**
     * On the way to another one: the scale changes by equal factors, and the middle of the screen moves as it must for that to look straight.
     *
     * @param t 0 here, 1 there
     */
    public Viewpoint towards(Viewpoint there, double t, double width, double height) {
        if (t >= 1) return there;
        double next = scale * Math.pow(there.scale / scale, t);
        double way = Math.abs(there.scale - scale) < 1e-9 * scale ? t : (1 / scale - 1 / next) / (1 / scale - 1 / there.scale);
        double fromX = sheetX(width / 2);
        double fromY = sheetY(height / 2);
        double toX = there.sheetX(width / 2);
        double toY = there.sheetY(height / 2);
        return new Viewpoint(next, fromX + (toX - fromX) * way - width / 2 / next, fromY + (toY - fromY) * way - height / 2 / next);
    }

    /** What is seen of the sheet on a screen of so many pixels. */
    public Box seen(double width, double height) {
        return new Box(x, y, width / scale, height / scale);
    }
}

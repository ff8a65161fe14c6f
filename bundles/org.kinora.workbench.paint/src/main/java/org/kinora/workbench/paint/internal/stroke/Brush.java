package org.kinora.workbench.paint.internal.stroke;

/**
 * What a stroke is drawn with; whole numbers, so that it can be kept.
 *
 * @param mode what a dab does
 * @param diameter pixels of the picture, 1 to 2000
 * @param hardness permille of the radius that covers wholly
 * @param spacing from dab to dab, permille of the diameter, at least 20
 * @param opacity how much the whole stroke covers at most, permille
 * @param flow how much one dab covers, permille; below 1000 dabs build up
 * @param stabiliser length of the string by which the pen pulls the brush, pixels of the screen; 0 for none
 * @param pressure what a pen's pressure changes
 * @param grain how much paper shows through, permille
 */
public record Brush(Mode mode, int diameter, int hardness, int spacing, int opacity, int flow, int stabiliser, Pressure pressure, int grain) {
    /** What a dab does to what lies there. */
    public enum Mode {
        /** It covers it with the colour. */
        PAINT,
        /** It darkens it with the colour, as ink with water does. */
        WASH,
        /** It takes it away. */
        ERASE,
        /** It covers it with what lies at another place. */
        CLONE,
        /** It only marks where it was, for selecting and mending. */
        MARK
    }

    /** What pressure changes. */
    public enum Pressure {
        NOTHING,
        SIZE,
        OPACITY
    }

    public Brush {
        diameter = Math.clamp(diameter, 1, 2000);
        hardness = Math.clamp(hardness, 0, 1000);
        spacing = Math.clamp(spacing, 20, 2000);
        opacity = Math.clamp(opacity, 10, 1000);
        flow = Math.clamp(flow, 10, 1000);
        stabiliser = Math.clamp(stabiliser, 0, 200);
        grain = Math.clamp(grain, 0, 1000);
    }

    /** Thin, a little soft, with the paper's grain. */
    public static Brush pencil() {
        return new Brush(Mode.PAINT, 4, 600, 120, 850, 700, 6, Pressure.OPACITY, 550);
    }

    /** A hard line that swells with pressure. */
    public static Brush ink() {
        return new Brush(Mode.PAINT, 9, 920, 80, 1000, 1000, 24, Pressure.SIZE, 0);
    }

    /** Broad and soft, darkening. */
    public static Brush wash() {
        return new Brush(Mode.WASH, 120, 150, 100, 450, 250, 0, Pressure.OPACITY, 120);
    }

    public static Brush eraser() {
        return new Brush(Mode.ERASE, 40, 800, 80, 1000, 1000, 0, Pressure.SIZE, 0);
    }

    public static Brush clone(int diameter) {
        return new Brush(Mode.CLONE, diameter, 500, 100, 1000, 1000, 0, Pressure.SIZE, 0);
    }

    public static Brush marker(int diameter) {
        return new Brush(Mode.MARK, diameter, 900, 100, 1000, 1000, 0, Pressure.SIZE, 0);
    }

    /** The same with another diameter. */
    public Brush sized(int pixels) {
        return new Brush(mode, pixels, hardness, spacing, opacity, flow, stabiliser, pressure, grain);
    }

    /** The next larger or smaller size as a hand expects it: small steps for small brushes. */
    public Brush larger(boolean larger) {
        int step = Math.max(1, diameter / 8);
        return sized(larger ? diameter + step : diameter - Math.max(1, (diameter - 1) / 9));
    }

    public Brush hard(int permille) {
        return new Brush(mode, diameter, permille, spacing, opacity, flow, stabiliser, pressure, grain);
    }

    public Brush spaced(int permille) {
        return new Brush(mode, diameter, hardness, permille, opacity, flow, stabiliser, pressure, grain);
    }

    public Brush covering(int permille) {
        return new Brush(mode, diameter, hardness, spacing, permille, flow, stabiliser, pressure, grain);
    }

    public Brush steadied(int pixels) {
        return new Brush(mode, diameter, hardness, spacing, opacity, flow, pixels, pressure, grain);
    }
}

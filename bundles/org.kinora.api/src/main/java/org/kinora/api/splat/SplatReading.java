package org.kinora.api.splat;

/**
 * How a splat file is read.
 *
 * @param axes which axes it has
 * @param mostSplats more are refused before anything is read
 */
public record SplatReading(Axes axes, int mostSplats) {
    /** As the format says, up to 50 million. */
    public static final SplatReading USUAL = new SplatReading(Axes.OF_THE_FORMAT, 50_000_000);

    /** Which way the axes of a file point. */
    public enum Axes {
        /** As the format says: SPZ right, up, back; GLB with y up; all others as PLY. */
        OF_THE_FORMAT,
        /** As in PLY files, whatever the format says: some tools write SPZ so. */
        AS_STORED
    }

    /** The same with other axes. */
    public SplatReading with(Axes other) {
        return new SplatReading(other, mostSplats);
    }
}

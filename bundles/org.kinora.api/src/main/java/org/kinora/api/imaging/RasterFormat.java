package org.kinora.api.imaging;

/**
 * What the planes of a picture are.
 *
 * @param channels 1 for grey or data, 2 for vectors (flow), 3 for red, green, blue or data; alpha is not counted
 */
public record RasterFormat(int channels, Samples samples, Transfer transfer, Alpha alpha) {
    /** Red, green, blue as most files have them. */
    public static final RasterFormat RGB8 = new RasterFormat(3, Samples.U8, Transfer.SRGB, Alpha.NONE);
    /** The same with coverage. */
    public static final RasterFormat RGBA8 = new RasterFormat(3, Samples.U8, Transfer.SRGB, Alpha.STRAIGHT);
    /** Grey as most files have it. */
    public static final RasterFormat GREY8 = new RasterFormat(1, Samples.U8, Transfer.SRGB, Alpha.NONE);
    /** For calculating with light: additions and means are right in it. */
    public static final RasterFormat LIGHT = new RasterFormat(3, Samples.F32, Transfer.LINEAR, Alpha.NONE);
    /** One number a pixel that is no light, such as depth in metres. */
    public static final RasterFormat DATA = new RasterFormat(1, Samples.F32, Transfer.DATA, Alpha.NONE);

    public RasterFormat {
        if (channels < 1 || channels > 3) throw new IllegalArgumentException(channels + " channels");
    }

    /** Number of planes: the channels, and alpha where there is one. */
    public int planes() {
        return alpha == Alpha.NONE ? channels : channels + 1;
    }

    /** Whether the last plane is coverage. */
    public boolean hasAlpha() {
        return alpha != Alpha.NONE;
    }

    /** The same with other numbers. */
    public RasterFormat with(Samples samples) {
        return new RasterFormat(channels, samples, transfer, alpha);
    }

    /** The same with another meaning. */
    public RasterFormat with(Transfer transfer) {
        return new RasterFormat(channels, samples, transfer, alpha);
    }

    /** The same with another alpha. */
    public RasterFormat with(Alpha alpha) {
        return new RasterFormat(channels, samples, transfer, alpha);
    }
}

package org.kinora.workbench.board.internal.frames;

/**
 * How far two frames are apart that follow one another.
 *
 * @param light permille of full light between their means
 * @param colour permille of full colour between their mean colour differences (Cb and Cr of ITU-R BT.709)
 */
record Gap(int light, int colour) {
    /** An eye sees about a third of a stop; in one scene more than this looks like another hour. */
    private static final int LIGHT = 100;
    private static final int COLOUR = 40;

    /** Of pictures given as 0xRRGGBB, of any size. */
    static Gap between(int[] one, int[] other) {
        double[] a = mean(one);
        double[] b = mean(other);
        return new Gap((int) Math.round(Math.abs(a[0] - b[0]) * 1000), (int) Math.round(Math.hypot(a[1] - b[1], a[2] - b[2]) * 1000));
    }

    private static double[] mean(int[] pixels) {
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int rgb : pixels) {
            red += rgb >> 16 & 0xFF;
            green += rgb >> 8 & 0xFF;
            blue += rgb & 0xFF;
        }
        double all = Math.max(1, pixels.length) * 255.0;
        double luma = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / all;
        return new double[] {luma, (blue / all - luma) / 1.8556, (red / all - luma) / 1.5748};
    }

    boolean lightJumps() {
        return light > LIGHT;
    }

    boolean colourJumps() {
        return colour > COLOUR;
    }

    boolean conflict() {
        return lightJumps() || colourJumps();
    }
}

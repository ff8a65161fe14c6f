package org.kinora.imaging.internal.continuity;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.colour.Oklab;
import org.kinora.imaging.internal.cv.Interleaving;

/**
 * A picture in few pixels, to be held against another one of the same things. Not to be changed.
 *
 * @param rgb 0xRRGGBB row by row
 * @param lab OKLab of each
 */
record SmallPicture(int width, int height, int[] rgb, float[] lab) {
    /** Pixels of the longer side: a face in a wide shot still has some, a boiling line has none. */
    static final int LONGER = 160;

    static SmallPicture of(Raster picture, Interleaving pixels, Oklab oklab) {
        int longer = Math.max(picture.width(), picture.height());
        int width = Math.max(1, Math.round((float) picture.width() * LONGER / longer));
        int height = Math.max(1, Math.round((float) picture.height() * LONGER / longer));
        int[] rgb = new int[width * height];
        try (PointerScope scope = new PointerScope()) {
            Mat small = new Mat();
            opencv_imgproc.resize(pixels.rgb(picture), small, new Size(width, height), 0, 0, opencv_imgproc.INTER_AREA);
            byte[] codes = Interleaving.bytes(small);
            for (int i = 0; i < rgb.length; i++) rgb[i] = (codes[3 * i] & 0xFF) << 16 | (codes[3 * i + 1] & 0xFF) << 8 | codes[3 * i + 2] & 0xFF;
        }
        return of(width, height, rgb, oklab);
    }

    static SmallPicture of(int width, int height, int[] rgb, Oklab oklab) {
        float[] lab = new float[3 * rgb.length];
        for (int i = 0; i < rgb.length; i++) oklab.of(rgb[i], lab, 3 * i);
        return new SmallPicture(width, height, rgb, lab);
    }

    SmallPicture mirrored(Oklab oklab) {
        int[] turned = new int[rgb.length];
        for (int i = 0; i < rgb.length; i++) turned[i] = rgb[i - i % width + width - 1 - i % width];
        return of(width, height, turned, oklab);
    }

    /** How alike the edges of two pictures lie, whatever their colours: correlation of the roots of their gradients, 1 where they are the same. */
    double likeness(SmallPicture other) {
        double[] here = edges();
        double[] there = other.edges();
        double[] sums = new double[5];
        for (int i = 0; i < here.length; i++) {
            sums[0] += here[i];
            sums[1] += there[i];
            sums[2] += here[i] * here[i];
            sums[3] += there[i] * there[i];
            sums[4] += here[i] * there[i];
        }
        double n = here.length;
        double spread = (sums[2] - sums[0] * sums[0] / n) * (sums[3] - sums[1] * sums[1] / n);
        return spread <= 0 ? 0 : (sums[4] - sums[0] * sums[1] / n) / Math.sqrt(spread);
    }

    private double[] edges() {
        double[] edges = new double[rgb.length];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = 3 * (y * width + x);
                edges[y * width + x] = Math.sqrt(Math.hypot(lab[at + 3] - lab[at - 3], lab[at + 3 * width] - lab[at - 3 * width]));
            }
        }
        return edges;
    }

    /**
     * How far a pixel's colour is from the nearest one around the same place of another picture, in OKLab.
     *
     * @param shift that this picture is off throughout
     */
    double apart(int at, SmallPicture other, int reach, double[] shift) {
        double least = Double.POSITIVE_INFINITY;
        for (int y = Math.max(0, at / width - reach); y <= Math.min(height - 1, at / width + reach); y++) {
            for (int x = Math.max(0, at % width - reach); x <= Math.min(width - 1, at % width + reach); x++) {
                int there = 3 * (y * width + x);
                double l = lab[3 * at] - other.lab[there] - shift[0];
                double a = lab[3 * at + 1] - other.lab[there + 1] - shift[1];
                double b = lab[3 * at + 2] - other.lab[there + 2] - shift[2];
                least = Math.min(least, l * l + a * a + b * b);
            }
        }
        return Math.sqrt(least);
    }

    /** Mean of {@link #apart(int, SmallPicture, int, double[])} over some pixels; 0 over none. */
    double apart(SmallPicture other, boolean[] where) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < rgb.length; i++) {
            if (!where[i]) continue;
            sum += apart(i, other, 1, new double[3]);
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }

    /** The share of what has a colour, here or in a third picture, that another picture explains. */
    double fits(SmallPicture explained, SmallPicture third) {
        int coloured = 0;
        int fit = 0;
        for (int i = 0; i < rgb.length; i++) {
            if (Math.max(chroma(i), third.chroma(i)) < ColourShift.COLOURED) continue;
            coloured++;
            if (apart(i, explained, 1, new double[3]) < StagedFigures.OTHER) fit++;
        }
        return coloured == 0 ? 1 : (double) fit / coloured;
    }

    private double chroma(int at) {
        return Math.hypot(lab[3 * at + 1], lab[3 * at + 2]);
    }

    /** The same with colours that are off as a shift says. */
    SmallPicture shifted(ColourShift shift, Oklab oklab) {
        // light goes with the third power of lightness
        double gain = Double.isNaN(shift.stops()) ? 1 : Math.pow(2, shift.stops() / 3);
        double turn = Double.isNaN(shift.hue()) ? 0 : Math.toRadians(shift.hue());
        double strength = Double.isNaN(shift.strength()) ? 1 : Math.pow(2, shift.strength());
        int[] other = new int[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            double a = strength * (lab[3 * i + 1] * Math.cos(turn) - lab[3 * i + 2] * Math.sin(turn));
            double b = strength * (lab[3 * i + 1] * Math.sin(turn) + lab[3 * i + 2] * Math.cos(turn));
            other[i] = Oklab.rgb(gain * lab[3 * i], a, b);
        }
        return of(width, height, other, oklab);
    }
}

package org.kinora.film.internal.bench;

/**
 * Fourier transform of square pictures, quick where the side is a power of two or three times one; in place, real and imaginary parts by
 * themselves.
 */
final class Spectrum {
    final double[] real;
    final double[] imaginary;
    private final int side;

    Spectrum(double[] real, int side) {
        this.real = real;
        this.side = side;
        imaginary = new double[real.length];
    }

    /** @param sign -1 forwards, 1 backwards (without dividing) */
    Spectrum transform(int sign) {
        double[] re = new double[side];
        double[] im = new double[side];
        double[] outRe = new double[side];
        double[] outIm = new double[side];
        for (int pass = 0; pass < 2; pass++) {
            int step = pass == 0 ? 1 : side;
            int line = pass == 0 ? side : 1;
            for (int k = 0; k < side; k++) {
                for (int i = 0; i < side; i++) {
                    re[i] = real[k * line + i * step];
                    im[i] = imaginary[k * line + i * step];
                }
                line(re, im, 0, 1, outRe, outIm, 0, side, sign);
                for (int i = 0; i < side; i++) {
                    real[k * line + i * step] = outRe[i];
                    imaginary[k * line + i * step] = outIm[i];
                }
            }
        }
        return this;
    }

    private static void line(double[] re, double[] im, int from, int step, double[] outRe, double[] outIm, int to, int count, int sign) {
        if (count % 2 == 1) {
            small(re, im, from, step, outRe, outIm, to, count, sign);
            return;
        }
        int half = count / 2;
        line(re, im, from, 2 * step, outRe, outIm, to, half, sign);
        line(re, im, from + step, 2 * step, outRe, outIm, to + half, half, sign);
        double turnRe = Math.cos(2 * Math.PI / count);
        double turnIm = sign * Math.sin(2 * Math.PI / count);
        double wRe = 1;
        double wIm = 0;
        for (int k = 0; k < half; k++) {
            double oddRe = outRe[to + half + k] * wRe - outIm[to + half + k] * wIm;
            double oddIm = outRe[to + half + k] * wIm + outIm[to + half + k] * wRe;
            outRe[to + half + k] = outRe[to + k] - oddRe;
            outIm[to + half + k] = outIm[to + k] - oddIm;
            outRe[to + k] += oddRe;
            outIm[to + k] += oddIm;
            double next = wRe * turnRe - wIm * turnIm;
            wIm = wRe * turnIm + wIm * turnRe;
            wRe = next;
        }
    }

    private static void small(double[] re, double[] im, int from, int step, double[] outRe, double[] outIm, int to, int count, int sign) {
        for (int k = 0; k < count; k++) {
            double sumRe = 0;
            double sumIm = 0;
            for (int i = 0; i < count; i++) {
                double angle = sign * 2 * Math.PI * k * i / count;
                double c = Math.cos(angle);
                double s = Math.sin(angle);
                sumRe += re[from + i * step] * c - im[from + i * step] * s;
                sumIm += re[from + i * step] * s + im[from + i * step] * c;
            }
            outRe[to + k] = sumRe;
            outIm[to + k] = sumIm;
        }
    }

    /** How far one picture is shifted against another, x and y in pixels: phase correlation, then the centre of gravity of 5 x 5 about the peak. */
    static double[] shift(Spectrum a, Spectrum b) {
        int side = a.side;
        Spectrum cross = new Spectrum(new double[a.real.length], side);
        for (int i = 0; i < a.real.length; i++) {
            double re = a.real[i] * b.real[i] + a.imaginary[i] * b.imaginary[i];
            double im = a.imaginary[i] * b.real[i] - a.real[i] * b.imaginary[i];
            double length = Math.hypot(re, im) + 1e-12;
            cross.real[i] = re / length;
            cross.imaginary[i] = im / length;
        }
        cross.transform(1);
        int peak = 0;
        for (int i = 0; i < cross.real.length; i++) if (cross.real[i] > cross.real[peak]) peak = i;
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < 25; i++) {
            int dx = i % 5 - 2;
            int dy = i / 5 - 2;
            double value = cross.real[Math.floorMod(peak / side + dy, side) * side + Math.floorMod(peak % side + dx, side)];
            sum += value;
            x += value * dx;
            y += value * dy;
        }
        return new double[] {wrapped(peak % side, side) + x / sum, wrapped(peak / side, side) + y / sum};
    }

    private static double wrapped(int place, int side) {
        return place > side / 2 ? place - side : place;
    }
}

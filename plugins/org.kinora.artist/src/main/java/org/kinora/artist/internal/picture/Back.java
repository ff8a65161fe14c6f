package org.kinora.artist.internal.picture;

import org.kinora.artist.internal.model.Texture;

/**
 * Somebody's back where no picture shows it: the outline of another side with the colours run into each other and no face, as somebody between lens
 * and
 * subject is seen out of focus.
 */
final class Back {
    /** How far down the head reaches where no neck is seen, and between what a neck can be, of the whole height. */
    private static final double HEAD = 0.135;
    private static final double HIGHEST = 0.09;
    private static final double LOWEST = 0.26;
    private static final double HAIR = 0.055;
    private static final double DIM = 0.78;

    private Back() {}

    static Texture of(Texture front, int crown, int feet) {
        int w = front.width();
        int h = front.height();
        double top = crown * h / 1000.0;
        double tall = Math.max(1, (feet - crown) * h / 1000.0);
        double soft = Math.max(1, Math.log(tall / 40) / Math.log(2));
        double[] hair = hair(front, top, tall);
        double chin = chin(front, top, tall);
        int[] out = new int[w * h];
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) {
            int alpha = front.at(x + 0.5, y + 0.5, 0) >>> 24;
            if (alpha == 0) continue;
            int c = front.at(w - x - 0.5, y + 0.5, soft);
            int here = front.at(x + 0.5, y + 0.5, soft);
            if (c >>> 24 < 40) c = here;
            double share = alpha * DIM / Math.max(1, c >>> 24);
            double head = Math.clamp((chin - y) / (0.03 * tall), 0, 1);
            int pixel = alpha << 24;
            for (int k = 0; k < 3; k++) {
                int shift = 16 - 8 * k;
                double body = (c >>> shift & 255) * share;
                pixel |= (int) Math.clamp(body + (hair[k] * alpha * DIM - body) * head, 0, alpha) << shift;
            }
            out[y * w + x] = pixel;
        }
        return Texture.ofPremultiplied(w, h, out);
    }

    /** The row where the head ends: the narrowest one between head and shoulders. */
    private static double chin(Texture front, double top, double tall) {
        Texture.Alpha alpha = front.alpha(160);
        int widest = 0;
        int narrowest = Integer.MAX_VALUE;
        double neck = top + HEAD * tall;
        for (int y = (int) (top / alpha.step()); y * alpha.step() < top + LOWEST * tall; y++) {
            int wide = 0;
            for (int x = 0; x < alpha.width(); x++) if (alpha.at(x, y) > 127) wide++;
            boolean may = y * alpha.step() > top + HIGHEST * tall;
            if (!may) widest = Math.max(widest, wide);
            if (!may || wide >= narrowest) continue;
            narrowest = wide;
            if (wide < 0.8 * widest) neck = y * alpha.step();
        }
        return neck;
    }

    /** The mean colour of the top of the head, straight, 0 to 1. */
    private static double[] hair(Texture front, double top, double tall) {
        double[] sum = new double[4];
        int step = Math.max(1, front.width() / 200);
        for (double y = top; y < top + HAIR * tall; y += step) for (int x = 0; x < front.width(); x += step) {
            int c = front.at(x + 0.5, y + 0.5, 0);
            for (int k = 0; k < 4; k++) sum[k] += c >>> 8 * k & 255;
        }
        double alpha = Math.max(1, sum[3]);
        return new double[] {sum[2] / alpha, sum[1] / alpha, sum[0] / alpha};
    }
}

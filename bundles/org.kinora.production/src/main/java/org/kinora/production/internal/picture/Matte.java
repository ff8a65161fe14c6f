package org.kinora.production.internal.picture;

import java.util.Optional;

/**
 * Cuts somebody out of a plain background.
 *
 * <p>What can be reached from the border through background is background; where a pixel lies between background and figure its share is told by
 * how far
 * its colour has come from the one to the other, and the background's part is taken out of its colour (the compositing equation solved for the
 * foreground, Smith and Blinn, Blue
 * Screen Matting, 1996). A picture that is cut out already only loses the old background at its rim.
 */
public final class Matte {
    private static final double SURE = 20;
    private static final double OTHER = 78;
    private static final int CLEAR = 12;
    /** Pixels on either side of the border between figure and background that show both. */
    private static final int RIM = 2;
    private static final double ALIKE = 40;

    private Matte() {}

    /** The figure alone; empty when the picture is neither cut out nor before a plain background. */
    public static Optional<Pixels> cut(Pixels picture) {
        if (transparent(picture)) return Optional.of(cleaned(picture));
        Backing backing = new Backing(picture);
        return backing.plain() ? Optional.of(cleaned(keyed(picture, backing))) : Optional.empty();
    }

    private static boolean transparent(Pixels picture) {
        long clear = 0;
        for (int c : picture.argb()) if (c >>> 24 < 128) clear++;
        return clear * 50 > picture.argb().length;
    }

    private static Pixels keyed(Pixels picture, Backing backing) {
        int w = picture.width();
        int h = picture.height();
        boolean[] outside = outside(picture, backing);
        boolean[] near = spread(outside, w, h, RIM);
        boolean[] inside = new boolean[w * h];
        for (int i = 0; i < inside.length; i++) inside[i] = !near[i];
        boolean[] rim = spread(inside, w, h, 2 * RIM + 1);
        int[] out = new int[w * h];
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) {
            int i = y * w + x;
            if (inside[i]) {
                out[i] = 0xFF000000 | picture.at(x, y);
                continue;
            }
            int figure = rim[i] ? mean(picture, inside, x, y) : -1;
            if (figure >= 0 && Backing.far(figure, backing.at(x, y)) > ALIKE) {
                out[i] = (int) Math.round(255 * share(picture.at(x, y), backing.at(x, y), figure)) << 24 | figure;
            } else if (outside[i]) {
                double share = Math.clamp((backing.off(x, y) - SURE) / (OTHER - SURE), 0, 1);
                out[i] = share <= 0 ? 0 : without(picture.at(x, y), backing.at(x, y), share);
            } else {
                out[i] = 0xFF000000 | picture.at(x, y);
            }
        }
        return new Pixels(w, h, out);
    }

    /** Whatever lies at most so far from a place that is set. */
    private static boolean[] spread(boolean[] of, int w, int h, int reach) {
        boolean[] across = new boolean[w * h];
        boolean[] out = new boolean[w * h];
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++)
            if (of[y * w + x]) java.util.Arrays.fill(across, y * w + Math.max(0, x - reach), y * w + Math.min(w, x + reach + 1), true);
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++)
            if (across[y * w + x]) for (int k = Math.max(0, y - reach); k <= Math.min(h - 1, y + reach); k++) out[k * w + x] = true;
        return out;
    }

    /** How much of a pixel is figure: how far its colour has come from the background's to the figure's. */
    private static double share(int colour, int backing, int figure) {
        double way = 0;
        double whole = 1e-9;
        for (int shift = 0; shift < 24; shift += 8) {
            double all = (figure >> shift & 255) - (backing >> shift & 255);
            way += ((colour >> shift & 255) - (backing >> shift & 255)) * all;
            whole += all * all;
        }
        return Math.clamp(way / whole, 0, 1);
    }

    /** The mean colour of the figure beside a pixel, -1 where none is near. */
    private static int mean(Pixels picture, boolean[] inside, int x, int y) {
        long[] sum = new long[4];
        int reach = 2 * RIM + 1;
        for (int j = Math.max(0, y - reach); j <= Math.min(picture.height() - 1, y + reach); j++)
            for (int i = Math.max(0, x - reach); i <= Math.min(picture.width() - 1, x + reach); i++) {
                if (!inside[j * picture.width() + i]) continue;
                int near = 2 * (reach + 1) * (reach + 1) - (i - x) * (i - x) - (j - y) * (j - y);
                sum[3] += near;
                for (int k = 0; k < 3; k++) sum[k] += (long) (picture.at(i, j) >> 8 * k & 255) * near;
            }
        return sum[3] == 0 ? -1 : (int) (sum[2] / sum[3]) << 16 | (int) (sum[1] / sum[3]) << 8 | (int) (sum[0] / sum[3]);
    }

    /** What the border reaches through background, its soft rim included; the holes of a studio colour too. */
    private static boolean[] outside(Pixels picture, Backing backing) {
        int w = picture.width();
        int h = picture.height();
        boolean[] outside = new boolean[w * h];
        int[] stack = new int[w * h];
        int size = 0;
        boolean holes = backing.keyed();
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) {
            boolean border = y == 0 || x == 0 || x == w - 1;
            double off = backing.off(x, y);
            if (border && off < OTHER || holes && off < SURE + 10) {
                outside[y * w + x] = true;
                stack[size++] = y * w + x;
            }
        }
        while (size > 0) {
            int i = stack[--size];
            double here = backing.off(i % w, i / w);
            for (int k = 0; k < 4; k++) {
                int x = i % w + (k == 0 ? 1 : k == 1 ? -1 : 0);
                int y = i / w + (k == 2 ? 1 : k == 3 ? -1 : 0);
                if (x < 0 || y < 0 || x >= w || y >= h || outside[y * w + x]) continue;
                double off = backing.off(x, y);
                // Through a rim only outwards in: a pale face behind a sharp rim stays.
                if (off >= OTHER || here > SURE + 8 && off <= here) continue;
                outside[y * w + x] = true;
                stack[size++] = y * w + x;
            }
        }
        return outside;
    }

    private static int without(int colour, int backing, double share) {
        int out = (int) Math.round(255 * share) << 24;
        for (int shift = 0; shift < 24; shift += 8) {
            double b = backing >> shift & 255;
            out |= (int) Math.clamp(((colour >> shift & 255) - (1 - share) * b) / share, 0, 255) << shift;
        }
        return out;
    }

    /** Specks of alpha go; what is half clear at the rim takes the colours beside it that are not. */
    private static Pixels cleaned(Pixels picture) {
        int w = picture.width();
        int h = picture.height();
        int[] out = picture.argb().clone();
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) {
            int a = picture.alpha(x, y);
            if (a < CLEAR) out[y * w + x] = 0;
            else if (a < 250) out[y * w + x] = a << 24 | beside(picture, x, y);
        }
        return new Pixels(w, h, out);
    }

    private static int beside(Pixels picture, int x, int y) {
        long[] sum = new long[4];
        for (int j = Math.max(0, y - 3); j <= Math.min(picture.height() - 1, y + 3); j++)
            for (int i = Math.max(0, x - 3); i <= Math.min(picture.width() - 1, x + 3); i++) {
                int c = picture.at(i, j);
                if (c >>> 24 < 250) continue;
                int near = 20 - (i - x) * (i - x) - (j - y) * (j - y);
                sum[3] += near;
                for (int k = 0; k < 3; k++) sum[k] += (long) (c >> 8 * k & 255) * near;
            }
        int own = picture.at(x, y) & 0xFFFFFF;
        if (sum[3] == 0) return own;
        int out = 0;
        // The clearer it is, the less its own colour can be trusted.
        int a = picture.alpha(x, y);
        for (int k = 0; k < 3; k++) out |= (int) ((sum[k] / sum[3] * (255 - a) + (long) (own >> 8 * k & 255) * a) / 255) << 8 * k;
        return out;
    }
}

package org.kinora.production.internal.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A picture in memory.
 *
 * @param argb straight 0xAARRGGBB, sRGB, row by row
 */
public record Pixels(int width, int height, int[] argb) {
    int at(int x, int y) {
        return argb[y * width + x];
    }

    int alpha(int x, int y) {
        return argb[y * width + x] >>> 24;
    }

    /** A part of it. */
    public Pixels part(int left, int top, int wide, int high) {
        int[] out = new int[wide * high];
        for (int y = 0; y < high; y++) System.arraycopy(argb, (top + y) * width + left, out, y * wide, wide);
        return new Pixels(wide, high, out);
    }

    /** The same with at most so many pixels along its longer side; each is the mean of those that it stands for, by their alpha. */
    public Pixels within(int longest) {
        int longer = Math.max(width, height);
        if (longer <= longest) return this;
        int wide = Math.max(1, (int) ((long) width * longest / longer));
        int high = Math.max(1, (int) ((long) height * longest / longer));
        int[] out = new int[wide * high];
        for (int y = 0; y < high; y++) {
            int top = (int) ((long) y * height / high);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / high));
            for (int x = 0; x < wide; x++) {
                int left = (int) ((long) x * width / wide);
                out[y * wide + x] = mean(left, top, Math.max(left + 1, (int) ((long) (x + 1) * width / wide)), bottom);
            }
        }
        return new Pixels(wide, high, out);
    }

    private int mean(int left, int top, int right, int bottom) {
        long[] sum = new long[4];
        for (int y = top; y < bottom; y++) for (int x = left; x < right; x++) {
            int c = at(x, y);
            int a = c >>> 24;
            sum[3] += a;
            for (int k = 0; k < 3; k++) sum[k] += (long) (c >> 8 * k & 255) * a;
        }
        if (sum[3] == 0) return 0;
        long half = sum[3] / 2;
        long count = (long) (right - left) * (bottom - top);
        return (int) ((sum[3] + count / 2) / count) << 24 | (int) ((sum[2] + half) / sum[3]) << 16 | (int) ((sum[1] + half) / sum[3]) << 8
                | (int) ((sum[0] + half) / sum[3]);
    }

    /** As a PNG file. */
    public byte[] png() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

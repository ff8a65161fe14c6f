package org.kinora.camera.internal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferUShort;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Reads picture files. */
final class Picture {
    private Picture() {}

    /** Straight ARGB pixels of a picture. */
    record Pixels(int width, int height, int[] argb, boolean opaque) {}

    static Pixels read(Path file) {
        BufferedImage image = open(file);
        int w = image.getWidth();
        int h = image.getHeight();
        int[] out = new int[w * h];
        boolean alpha = image.getColorModel().hasAlpha();
        if (image.getRaster().getDataBuffer() instanceof DataBufferByte buffer && image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            byte[] b = buffer.getData();
            for (int i = 0, p = 0; i < out.length; i++, p += 3) out[i] = 0xFF000000 | (b[p + 2] & 255) << 16 | (b[p + 1] & 255) << 8 | b[p] & 255;
        } else if (image.getRaster().getDataBuffer() instanceof DataBufferByte buffer && image.getType() == BufferedImage.TYPE_4BYTE_ABGR) {
            byte[] b = buffer.getData();
            for (int i = 0, p = 0; i < out.length; i++, p += 4) out[i] = b[p] << 24 | (b[p + 3] & 255) << 16 | (b[p + 2] & 255) << 8 | b[p + 1] & 255;
        } else {
            image.getRGB(0, 0, w, h, out, 0, w);
        }
        return new Pixels(w, h, out, !alpha);
    }

    /** Depth in metres, sampled on a grid of at most 240 columns. */
    record Depth(int width, int height, float[] metres) {}

    static Depth depth(Path file) {
        BufferedImage image = open(file);
        int step = Math.max(1, image.getWidth() / 240);
        int w = image.getWidth() / step;
        int h = image.getHeight() / step;
        float[] metres = new float[w * h];
        boolean wide = image.getRaster().getDataBuffer() instanceof DataBufferUShort;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int v = image.getRaster().getSample(x * step, y * step, 0);
                metres[y * w + x] = wide ? v / 1000f : v / 10f;
            }
        }
        return new Depth(w, h, metres);
    }

    private static BufferedImage open(Path file) {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            if (image != null) return image;
            throw Texts.beside(Picture.class).failure(Kind.INPUT, "picture.format", file.getFileName());
        } catch (IOException e) {
            throw Texts.beside(Picture.class).failure(Kind.DAMAGED, "picture.damaged", file.getFileName(), e);
        }
    }
}

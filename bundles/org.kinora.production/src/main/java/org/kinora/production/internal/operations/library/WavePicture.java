package org.kinora.production.internal.operations.library;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.kinora.api.media.SoundReader;
import org.kinora.api.work.Work;

/** The highest levels of a sound from its beginning to its end, drawn on nothing, so that it looks well on dark and on light. */
final class WavePicture {
    private static final Color INK = new Color(0x6C, 0x9C, 0xB8);
    private static final int BLOCK = 256;
    private static final float QUIETEST = 0.01f;

    private WavePicture() {}

    static BufferedImage of(SoundReader sound, int width, int height, Work work) {
        float[] peaks = peaks(sound, work);
        int columns = width / 2;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Path2D.Float form = new Path2D.Float();
        float middle = height / 2f;
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < columns; i++) {
                int at = side < 0 ? i : columns - 1 - i;
                float level = Math.max(QUIETEST, highest(peaks, at, columns));
                float y = middle + side * level * middle * 0.9f;
                if (i == 0 && side < 0) form.moveTo(2f * at + 1, y);
                else form.lineTo(2f * at + 1, y);
            }
        }
        form.closePath();
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(INK);
        graphics.fill(form);
        graphics.dispose();
        return image;
    }

    /** The highest level of each block; a sound of hours stays small. */
    private static float[] peaks(SoundReader sound, Work work) {
        float[][] piece = new float[1][BLOCK];
        float[] peaks = new float[1024];
        int count = 0;
        while (true) {
            if (count % 1024 == 0) work.checkCancelled();
            int read = sound.read(piece, 0, BLOCK);
            float peak = 0;
            for (int i = 0; i < read; i++) peak = Math.max(peak, Math.abs(piece[0][i]));
            if (read > 0) {
                if (count == peaks.length) peaks = Arrays.copyOf(peaks, 2 * count);
                peaks[count++] = Math.min(1, peak);
            }
            if (read < BLOCK) return Arrays.copyOf(peaks, count);
        }
    }

    private static float highest(float[] peaks, int column, int columns) {
        int from = (int) ((long) column * peaks.length / columns);
        int to = Math.max(from + 1, (int) ((long) (column + 1) * peaks.length / columns));
        float highest = 0;
        for (int i = from; i < Math.min(to, peaks.length); i++) highest = Math.max(highest, peaks[i]);
        return highest;
    }
}

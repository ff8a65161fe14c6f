package org.kinora.imaging.internal.colour;

import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.Interleaving;

/** Colours of a picture, taken at an even grid so that a large one costs no more than a small one. */
final class Colours {
    private static final int MOST = 1 << 18;

    private Colours() {}

    /** 0xRRGGBB of up to {@code MOST} pixels that are not wholly transparent. */
    static int[] of(Raster picture, Conversions conversions, Work work) {
        boolean alpha = picture.format().hasAlpha();
        RasterFormat plain = alpha ? RasterFormat.RGBA8 : RasterFormat.RGB8;
        boolean same = picture.format().equals(plain);
        Raster eight = same ? picture : conversions.convert(picture, plain, work);
        try {
            return of(eight, alpha);
        } finally {
            if (!same) eight.close();
        }
    }

    private static int[] of(Raster eight, boolean alpha) {
        byte[] red = Interleaving.plane(eight, 0);
        byte[] green = Interleaving.plane(eight, 1);
        byte[] blue = Interleaving.plane(eight, 2);
        byte[] cover = alpha ? Interleaving.plane(eight, 3) : null;
        int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) red.length / MOST)));
        int[] colours = new int[((eight.width() + step - 1) / step) * ((eight.height() + step - 1) / step)];
        int count = 0;
        for (int y = step / 2; y < eight.height(); y += step) {
            for (int x = step / 2; x < eight.width(); x += step) {
                int at = y * eight.width() + x;
                if (cover == null || cover[at] != 0) colours[count++] = (red[at] & 0xFF) << 16 | (green[at] & 0xFF) << 8 | blue[at] & 0xFF;
            }
        }
        return java.util.Arrays.copyOf(colours, count);
    }
}

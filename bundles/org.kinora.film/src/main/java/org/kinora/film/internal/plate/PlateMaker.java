package org.kinora.film.internal.plate;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Work;
import org.kinora.film.internal.plate.Plate.Box;

/**
 * Turns red, green and blue into a plate: Rec. ITU-R BT.709-6, items 3.2 to 3.4, 8 bit limited range, in 16 bit fixed point. Chroma is filtered
 * (1 2 1)/4 along rows, centred on the left of its two columns, and is the mean of its two rows, as H.264 understands it without a word
 * (ISO/IEC 14496-10, E.2.1, type 0).
 */
public final class PlateMaker {
    private static final int HALF = 1 << 15;

    /** Fills a plate from a picture of its size; {@link RasterFormat#RGB8} or {@link RasterFormat#RGBA8}. */
    public Plate fill(Plate plate, Raster picture, Work work) {
        int width = plate.width();
        byte[][][] colours = new byte[3][2][width];
        byte[] line = new byte[width];
        byte[] blue = new byte[(width + 1) / 2];
        byte[] red = new byte[(width + 1) / 2];
        for (int half = 0; half < (plate.height() + 1) / 2; half++) {
            if (half % 64 == 0) work.checkCancelled();
            for (int i = 0; i < 2; i++) {
                int row = Math.min(plate.height() - 1, 2 * half + i);
                for (int c = 0; c < 3; c++)
                    MemorySegment.copy(picture.plane(c), ValueLayout.JAVA_BYTE, (long) row * width, colours[c][i], 0, width);
                if (plate.alpha().isPresent()) spread(colours, i, picture.plane(3), row, width);
                luma(colours, i, line);
                plate.planes()[0].put(row, line);
            }
            chroma(colours, blue, red);
            plate.planes()[1].put(half, blue);
            plate.planes()[2].put(half, red);
        }
        if (plate.alpha().isEmpty()) return plate;
        plate.alpha().get().bytes().copyFrom(picture.plane(3).asSlice(0, plate.alpha().get().bytes().byteSize()));
        return plate.showing(covered(picture, work));
    }

    private static void luma(byte[][][] colours, int row, byte[] into) {
        byte[] red = colours[0][row];
        byte[] green = colours[1][row];
        byte[] blue = colours[2][row];
        for (int x = 0; x < into.length; x++)
            into[x] = (byte) (16 + (11966 * (red[x] & 255) + 40254 * (green[x] & 255) + 4064 * (blue[x] & 255) + HALF >> 16));
    }

    private static void chroma(byte[][][] colours, byte[] blueInto, byte[] redInto) {
        for (int x = 0; x < blueInto.length; x++) {
            int red = filtered(colours[0], 2 * x);
            int green = filtered(colours[1], 2 * x);
            int blue = filtered(colours[2], 2 * x);
            blueInto[x] = (byte) (128 + (-6596 * red - 22189 * green + 28785 * blue + 8 * HALF >> 19));
            redInto[x] = (byte) (128 + (28784 * red - 26145 * green - 2639 * blue + 8 * HALF >> 19));
        }
    }

    /** Eight times the mean of a colour about the left of two columns and between two rows. */
    private static int filtered(byte[][] rows, int x) {
        byte[] a = rows[0];
        byte[] b = rows[1];
        int left = Math.max(0, x - 1);
        int right = Math.min(a.length - 1, x + 1);
        return (a[left] & 255) + 2 * (a[x] & 255) + (a[right] & 255) + (b[left] & 255) + 2 * (b[x] & 255) + (b[right] & 255);
    }

    /** Gives pixels that nobody sees the colour of those beside them, so that edges keep their colour when they are scaled. */
    private static void spread(byte[][][] colours, int i, MemorySegment alpha, int row, int width) {
        long at = (long) row * width;
        for (int x = 1; x < width; x++)
            if (alpha.get(ValueLayout.JAVA_BYTE, at + x) == 0) for (byte[][] colour : colours) colour[i][x] = colour[i][x - 1];
        boolean found = false;
        for (int x = width - 1; x >= 0; x--) {
            if (alpha.get(ValueLayout.JAVA_BYTE, at + x) != 0) found = true;
            else if (found && alpha.get(ValueLayout.JAVA_BYTE, at + Math.max(0, x - 2)) == 0)
                for (byte[][] colour : colours) colour[i][x] = colour[i][x + 1];
        }
    }

    /** The smallest box that holds all that is covered. */
    private static Box covered(Raster picture, Work work) {
        MemorySegment alpha = picture.plane(3);
        int left = picture.width();
        int right = 0;
        int top = picture.height();
        int bottom = 0;
        byte[] line = new byte[picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            MemorySegment.copy(alpha, ValueLayout.JAVA_BYTE, (long) y * line.length, line, 0, line.length);
            int first = 0;
            while (first < line.length && line[first] == 0) first++;
            if (first == line.length) continue;
            int last = line.length;
            while (line[last - 1] == 0) last--;
            left = Math.min(left, first);
            right = Math.max(right, last);
            top = Math.min(top, y);
            bottom = y + 1;
        }
        work.checkCancelled();
        return right > left ? new Box(left, top, right, bottom) : new Box(0, 0, 0, 0);
    }
}

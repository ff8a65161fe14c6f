package org.kinora.artist.internal.render;

/**
 * The big arrays of one picture, all in one place: 8 bytes a sample and 16 bytes a pixel, and once more for the set of an animation. Arrays may be
 * longer than the picture.
 */
final class Buffers {
    final int width;
    final int height;
    final int over;
    /** 1/depth at each sample, 0 where there is nothing. */
    final float[] nearness;
    /** The triangle seen at each sample, -1 for none. */
    final int[] ids;
    /** Colour in the light at each pixel. */
    final int[] lit;
    /** Colour in shadow at each pixel. */
    final int[] shade;
    /** How much of each pixel lies in shadow, 0 to 255. */
    final byte[] shadow;
    /** How much of each pixel shows a figure, 0 to 255. */
    final byte[] body;
    /** How much ink lies on each pixel, 0 to 255. */
    final byte[] ink;
    final byte[] scratch;
    final int[] pixels;

    Buffers(int width, int height, int over, Easel easel) {
        this.width = width;
        this.height = height;
        this.over = over;
        int samples = width * over * height * over;
        nearness = easel.floats(samples);
        ids = easel.ints(samples);
        lit = easel.ints(width * height);
        shade = easel.ints(width * height);
        pixels = easel.ints(width * height);
        shadow = easel.bytes(width * height);
        body = easel.bytes(width * height);
        ink = easel.bytes(width * height);
        scratch = easel.bytes(width * height);
    }

    /** Room for the arrays of one picture. */
    static long bytes(int width, int height, int over) {
        return (8L * over * over + 16) * width * height;
    }

    /** Nearness at the middle of a pixel. */
    float near(int x, int y) {
        return nearness[(y * over + over / 2) * width * over + x * over + over / 2];
    }

    /** Nearness at the middles of the pixels of a row. */
    void near(int y, float[] row) {
        int from = (y * over + over / 2) * width * over + over / 2;
        for (int x = 0; x < width; x++) row[x] = nearness[from + x * over];
    }

    int id(int x, int y) {
        return ids[(y * over + over / 2) * width * over + x * over + over / 2];
    }

    /** Copies what stands where in an area from another picture of the same size. */
    void stand(Buffers from, Area area) {
        int wide = width * over;
        for (int y = area.top() * over; y < area.bottom() * over; y++) {
            int at = y * wide + area.left() * over;
            int length = (area.right() - area.left()) * over;
            System.arraycopy(from.nearness, at, nearness, at, length);
            System.arraycopy(from.ids, at, ids, at, length);
        }
    }

    /** Copies all that an area shows from another picture of the same size. */
    void restore(Buffers from, Area area) {
        stand(from, area);
        for (int y = area.top(); y < area.bottom(); y++) {
            int at = y * width + area.left();
            int length = area.right() - area.left();
            System.arraycopy(from.lit, at, lit, at, length);
            System.arraycopy(from.shade, at, shade, at, length);
            System.arraycopy(from.shadow, at, shadow, at, length);
            System.arraycopy(from.body, at, body, at, length);
            System.arraycopy(from.pixels, at, pixels, at, length);
        }
    }
}

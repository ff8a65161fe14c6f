package org.kinora.artist.internal.model;

/**
 * A picture to be put into a drawing: premultiplied colour in ever smaller copies (Williams, Pyramidal Parametrics, 1983), read with bilinear and,
 * between
 * copies, linear interpolation. Places are in pixels of the full picture, (0, 0) its upper left corner. Immutable and thread-safe.
 */
public final class Texture {
    private static final int SMALLEST = 4;

    private final int width;
    private final int height;
    private final int[][] levels;
    private final int[] widths;
    private final int[] heights;
    private final Form form;

    private Texture(int width, int height, int[] premultiplied) {
        this.width = width;
        this.height = height;
        int count = 1;
        while (Math.min(width, height) >> count >= SMALLEST) count++;
        levels = new int[count][];
        widths = new int[count];
        heights = new int[count];
        levels[0] = premultiplied;
        widths[0] = width;
        heights[0] = height;
        for (int i = 1; i < count; i++) halve(i);
        form = Form.of(this);
    }

    /** @param argb 0xAARRGGBB row by row, alpha straight */
    public static Texture of(int width, int height, int[] argb) {
        int[] out = new int[argb.length];
        for (int i = 0; i < argb.length; i++) out[i] = premultiplied(argb[i]);
        return new Texture(width, height, out);
    }

    /** @param premultiplied 0xAARRGGBB row by row, taken as it is */
    public static Texture ofPremultiplied(int width, int height, int[] premultiplied) {
        return new Texture(width, height, premultiplied);
    }

    private static int premultiplied(int c) {
        int a = c >>> 24;
        if (a == 255) return c;
        int r = ((c >> 16 & 255) * a + 127) / 255;
        int g = ((c >> 8 & 255) * a + 127) / 255;
        int b = ((c & 255) * a + 127) / 255;
        return a << 24 | r << 16 | g << 8 | b;
    }

    private void halve(int level) {
        int[] from = levels[level - 1];
        int w = widths[level - 1];
        int h = heights[level - 1];
        int wide = (w + 1) / 2;
        int high = (h + 1) / 2;
        int[] out = new int[wide * high];
        for (int y = 0; y < high; y++) {
            int top = 2 * y * w;
            int low = Math.min(h - 1, 2 * y + 1) * w;
            for (int x = 0; x < wide; x++) {
                int left = 2 * x;
                int right = Math.min(w - 1, left + 1);
                out[y * wide + x] = mean(from[top + left], from[top + right], from[low + left], from[low + right]);
            }
        }
        levels[level] = out;
        widths[level] = wide;
        heights[level] = high;
    }

    private static int mean(int a, int b, int c, int d) {
        int rb = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF) + 0x20002;
        int ag = (a >>> 8 & 0xFF00FF) + (b >>> 8 & 0xFF00FF) + (c >>> 8 & 0xFF00FF) + (d >>> 8 & 0xFF00FF) + 0x20002;
        return rb >>> 2 & 0xFF00FF | (ag >>> 2 & 0xFF00FF) << 8;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** How its outline bulges. */
    public Form form() {
        return form;
    }

    /**
     * The premultiplied colour round a place; nothing beyond the edge.
     *
     * @param detail binary logarithm of how many of its pixels fall on one that is drawn
     */
    public int at(double x, double y, double detail) {
        int level = (int) Math.clamp(detail, 0, levels.length - 1);
        int share = (int) (256 * Math.clamp(detail - level, 0, 1));
        int fine = read(level, x, y);
        if (share == 0 || level + 1 == levels.length) return fine;
        return blend(fine, read(level + 1, x, y), share);
    }

    /** The same of a picture that fills its frame: at its edge it does not fade out. */
    public int within(double x, double y, double detail) {
        double rim = 0.5 * (1 << Math.min(levels.length - 1, (int) Math.max(0, detail) + 1));
        return at(Math.clamp(x, Math.min(rim, width / 2.0), Math.max(width - rim, width / 2.0)),
                Math.clamp(y, Math.min(rim, height / 2.0), Math.max(height - rim, height / 2.0)), detail);
    }

    private int read(int level, double x, double y) {
        double scale = 1.0 / (1 << level);
        double u = x * scale - 0.5;
        double v = y * scale - 0.5;
        int iu = (int) Math.floor(u);
        int iv = (int) Math.floor(v);
        int fu = (int) (256 * (u - iu));
        int fv = (int) (256 * (v - iv));
        return blend(blend(texel(level, iu, iv), texel(level, iu + 1, iv), fu), blend(texel(level, iu, iv + 1), texel(level, iu + 1, iv + 1), fu),
                fv);
    }

    private int texel(int level, int x, int y) {
        int w = widths[level];
        return x < 0 || y < 0 || x >= w || y >= heights[level] ? 0 : levels[level][y * w + x];
    }

    /** {@code a} at 0, {@code b} at 256, all four channels. */
    private static int blend(int a, int b, int share) {
        int rest = 256 - share;
        int rb = (a & 0xFF00FF) * rest + (b & 0xFF00FF) * share >>> 8 & 0xFF00FF;
        int ag = (a >>> 8 & 0xFF00FF) * rest + (b >>> 8 & 0xFF00FF) * share & 0xFF00FF00;
        return rb | ag;
    }

    /** The same picture out of focus, in as few pixels as that needs: every point a soft disc of so many pixels' radius. */
    public Texture softened(double radius) {
        if (radius < 0.8) return this;
        int level = (int) Math.clamp(StrictMath.log(radius / 3) / StrictMath.log(2), 0, levels.length - 1);
        int box = Math.max(1, (int) Math.round(radius / (1 << level) / 1.7));
        int w = widths[level];
        int h = heights[level];
        int[] out = levels[level].clone();
        int[] line = new int[Math.max(w, h)];
        for (int i = 0; i < 3; i++) {
            for (int y = 0; y < h; y++) box(out, line, y * w, 1, w, box);
            for (int x = 0; x < w; x++) box(out, line, x, w, h, box);
        }
        return new Texture(w, h, out);
    }

    private static void box(int[] of, int[] line, int from, int step, int count, int radius) {
        for (int i = 0; i < count; i++) line[i] = of[from + i * step];
        int size = 2 * radius + 1;
        for (int shift = 0; shift < 32; shift += 8) {
            int sum = 0;
            for (int i = -radius; i <= radius; i++) sum += line[Math.clamp(i, 0, count - 1)] >>> shift & 255;
            for (int i = 0; i < count; i++) {
                int at = from + i * step;
                of[at] = of[at] & ~(255 << shift) | (sum + size / 2) / size << shift;
                sum += (line[Math.min(count - 1, i + radius + 1)] >>> shift & 255) - (line[Math.max(0, i - radius)] >>> shift & 255);
            }
        }
    }

    /** A copy of at most so many rows, as alpha 0 to 255, row by row. */
    public Alpha alpha(int rows) {
        int level = 0;
        while (level + 1 < levels.length && heights[level] > rows) level++;
        byte[] out = new byte[levels[level].length];
        for (int i = 0; i < out.length; i++) out[i] = (byte) (levels[level][i] >>> 24);
        return new Alpha(widths[level], heights[level], 1 << level, out);
    }

    /**
     * How much of a small copy is covered.
     *
     * @param step pixels of the full picture from one of its values to the next
     */
    public record Alpha(int width, int height, int step, byte[] values) {
        public int at(int x, int y) {
            return x < 0 || y < 0 || x >= width || y >= height ? 0 : values[y * width + x] & 255;
        }
    }
}

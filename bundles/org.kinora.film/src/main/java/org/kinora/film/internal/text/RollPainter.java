package org.kinora.film.internal.text;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kinora.api.film.Medium;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.FilmFormat;

/** Paints rolling credits frame by frame: white and grey on black, so only luma moves. Keeps the lines that are in the frame; one thread. */
public final class RollPainter {
    private static final int KEPT = 48;

    private final FontChain fonts;
    private final FilmFormat format;
    private final Medium.Roll roll;
    private final Set<String> missing;
    private final RollLayout layout;
    private final List<RollLayout.Row> rows;
    private final Map<Integer, Strip> strips = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Strip> eldest) {
            return size() > KEPT;
        }
    };

    public RollPainter(FontChain fonts, FilmFormat format, Medium.Roll roll, Set<String> missing) {
        this.fonts = fonts;
        this.format = format;
        this.roll = roll;
        this.missing = missing;
        layout = new RollLayout(format.width(), format.height(), format.rate(), roll.blocks());
        rows = layout.rows();
    }

    /** Paints the frame of a number, 0 being the one before the first line comes in. */
    public void paint(long number, YuvFrame frame) {
        frame.fill(16, 128, 128);
        long origin = format.height() - number * layout.speed();
        MemorySegment plane = frame.plane(0);
        for (int i = 0; i < rows.size(); i++) {
            long top = origin + rows.get(i).top();
            if (top + rows.get(i).pitch() < 0 || top >= format.height()) continue;
            strips.computeIfAbsent(i, this::strip).copy(plane, frame.stride(0), format.height(), top);
        }
    }

    private Strip strip(int index) {
        RollLayout.Row row = rows.get(index);
        String text = row.heading() ? row.text().toUpperCase(Locale.forLanguageTag(roll.language())) : row.text();
        TextLine line = TextLine.of(text, fonts, row.size(), row.title(), row.heading() ? 150 : 20, missing).within(format.width() * 0.84);
        Canvas canvas = new Canvas(0, 0, format.width(), row.pitch());
        canvas.fill(line.at((format.width() - line.width()) / 2, row.pitch() / 2.0 + line.size() * 0.36), row.heading() ? 0xFFA2A2A8 : 0xFFF6F6F2);
        return Strip.of(canvas.picture());
    }

    /** One painted line: luma of the columns that it fills. */
    private record Strip(int left, int width, int height, byte[] luma) {
        static Strip of(BufferedImage picture) {
            int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
            int full = picture.getWidth();
            int left = full;
            int right = 0;
            for (int i = 0; i < pixels.length; i++) {
                if (pixels[i] == 0) continue;
                left = Math.min(left, i % full);
                right = Math.max(right, i % full + 1);
            }
            int width = Math.max(0, right - left);
            byte[] luma = new byte[width * picture.getHeight()];
            for (int y = 0; y < picture.getHeight(); y++)
                for (int x = 0; x < width; x++) luma[y * width + x] = (byte) (16 + (pixels[y * full + left + x] >> 8 & 255) * 219 / 255);
            return new Strip(left, width, picture.getHeight(), luma);
        }

        void copy(MemorySegment plane, int stride, int rows, long top) {
            for (int y = 0; y < height; y++) {
                long row = top + y;
                if (row >= 0 && row < rows) MemorySegment.copy(luma, y * width, plane, ValueLayout.JAVA_BYTE, row * stride + left, width);
            }
        }
    }
}

package org.kinora.gl.internal.draw;

import java.awt.Font;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.gl.Context;
import org.kinora.gl.Face;
import org.kinora.gl.Texels;
import org.kinora.gl.Texture;

/** Lines that have been set and letters in pixels, in one texture; a full texture is begun anew. */
final class Letters implements AutoCloseable {
    static final int SIDE = 2048;
    private static final int MOST_LINES = 8192;

    private record Sort(Face face, String text) {}

    private record Cut(Face face, int glyph, int size, int part) {}

    /** Where a letter lies in the texture; no width: nothing is to be seen of it. */
    record Spot(int x, int y, int left, int top, int width, int height) {}

    private final Texture texture;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment row = arena.allocate(512L * 512);
    private final Map<Face, Font> fonts = new HashMap<>();
    private final Map<Cut, Spot> spots = new HashMap<>();
    private final Map<Sort, Line> lines = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sort, Line> eldest) {
            return size() > MOST_LINES;
        }
    };
    private final Shelves shelves = new Shelves(SIDE);
    private long uploaded;

    Letters(Context context) {
        texture = context.texture(Texels.GREY8, SIDE, SIDE);
    }

    int handle() {
        return texture.handle();
    }

    Line line(String text, Face face) {
        return lines.computeIfAbsent(new Sort(face, text), sort -> Line.set(sort.text, font(sort.face)));
    }

    /**
     * A letter's place in the texture.
     *
     * @param halves of a pixel, its size
     * @param part of a pixel it is moved to the right, in quarters
     * @return nothing when the texture is full: draw what has been gathered, {@link #clear}, and ask again
     */
    Spot spot(Face face, int glyph, int halves, int part) {
        Cut cut = new Cut(face, glyph, halves, part);
        Spot known = spots.get(cut);
        if (known != null) return known;
        Letter letter = Letter.of(font(face).deriveFont(halves / 2f), glyph, part / 4f);
        if (letter.width() == 0) return keep(cut, new Spot(0, 0, 0, 0, 0, 0));
        if (letter.width() > 512 || letter.height() > 512) return keep(cut, new Spot(0, 0, 0, 0, 0, 0));
        Shelves.Cell cell = shelves.take(letter.width(), letter.height());
        if (cell == null) return null;
        MemorySegment.copy(letter.cover(), 0, row, ValueLayout.JAVA_BYTE, 0, letter.cover().length);
        texture.upload(cell.x(), cell.y(), letter.width(), letter.height(), row, letter.width());
        uploaded += letter.cover().length;
        return keep(cut, new Spot(cell.x(), cell.y(), letter.left(), letter.top(), letter.width(), letter.height()));
    }

    /** Begins the texture anew. */
    void clear() {
        spots.clear();
        shelves.clear();
    }

    /** Bytes uploaded since the last call. */
    long uploaded() {
        long since = uploaded;
        uploaded = 0;
        return since;
    }

    long held() {
        return (long) SIDE * SIDE;
    }

    @Override
    public void close() {
        texture.close();
        arena.close();
    }

    private Spot keep(Cut cut, Spot spot) {
        spots.put(cut, spot);
        return spot;
    }

    private Font font(Face face) {
        return fonts.computeIfAbsent(face, one -> new Font(one.family(), (one.bold() ? Font.BOLD : 0) | (one.italic() ? Font.ITALIC : 0), Line.SIZE));
    }
}

package org.kinora.film.internal.plate;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.film.Effect;
import org.kinora.api.media.YuvFrame;

/** Lays plates over frames; touches only the part of a frame that the plate covers. One thread; its buffers serve all its calls. */
public final class Compositor {
    private final Resampler[] samplers = {new Resampler(), new Resampler(), new Resampler(), new Resampler(), new Resampler()};

    /** Lays a plate over a frame. */
    public void lay(Plate plate, Placement placement, YuvFrame frame) {
        if (placement.opacity() <= 0 || !placement.onto().proper()) return;
        Window window = Window.around(placement.box(), frame.width(), frame.height());
        if (window.empty()) return;
        Rows rows = placement.onto().upright() ? new UprightRows(plate, placement, window, samplers) : new BentRows(plate, placement, window);
        if (plate.alpha().isEmpty() && placement.hides(frame.width(), frame.height())) copy(rows, frame);
        else if (placement.mode() == Effect.Mixed.Mode.NORMAL) blend(rows, window, frame);
        else mix(rows, window, frame, new Mixing(placement.mode()));
    }

    private static void copy(Rows rows, YuvFrame frame) {
        byte[] line = new byte[frame.width() + Lines.LANES];
        for (int y = 0; y < frame.height(); y++) {
            rows.luma(y, line);
            MemorySegment.copy(line, 0, frame.memory(), ValueLayout.JAVA_BYTE, (long) y * frame.width(), frame.width());
        }
        for (int plane = 1; plane < 3; plane++) {
            for (int y = 0; y < frame.rows(plane); y++) {
                rows.chroma(plane, y, line);
                MemorySegment.copy(line, 0, frame.memory(), ValueLayout.JAVA_BYTE, frame.offset(plane) + (long) y * frame.stride(plane),
                        frame.stride(plane));
            }
        }
    }

    private static void blend(Rows rows, Window window, YuvFrame frame) {
        byte[] line = new byte[window.width() + Lines.LANES];
        byte[] below = new byte[window.width()];
        int[] cover = new int[window.width()];
        for (int y = 0; y < window.height(); y++) {
            rows.luma(y, line);
            rows.cover(y, cover);
            over(frame, 0, window.left(), window.top() + y, window.width(), line, cover, below);
        }
        int[][] covers = new int[window.height() / 2][window.width() / 2];
        for (int y = 0; y < covers.length; y++) rows.halfCover(y, covers[y]);
        for (int plane = 1; plane < 3; plane++) {
            for (int y = 0; y < window.height() / 2; y++) {
                rows.chroma(plane, y, line);
                over(frame, plane, window.left() / 2, window.top() / 2 + y, window.width() / 2, line, covers[y], below);
            }
        }
    }

    private static void over(YuvFrame frame, int plane, int left, int row, int width, byte[] line, int[] cover, byte[] below) {
        long at = frame.offset(plane) + (long) row * frame.stride(plane) + left;
        MemorySegment.copy(frame.memory(), ValueLayout.JAVA_BYTE, at, below, 0, width);
        for (int x = 0; x < width; x++) {
            int under = below[x] & 255;
            below[x] = (byte) (under + (((line[x] & 255) - under) * cover[x] + 2048 >> 12));
        }
        MemorySegment.copy(below, 0, frame.memory(), ValueLayout.JAVA_BYTE, at, width);
    }

    /** Two rows of luma and those of chroma that belong to them at a time, since colours are mixed as red, green and blue. */
    private static void mix(Rows rows, Window window, YuvFrame frame, Mixing mixing) {
        int half = window.width() / 2;
        byte[][] seen = {new byte[window.width() + Lines.LANES], new byte[window.width() + Lines.LANES], new byte[half + Lines.LANES],
            new byte[half + Lines.LANES]};
        byte[][] below = {new byte[window.width()], new byte[window.width()], new byte[half], new byte[half]};
        int[] cover = new int[window.width()];
        byte[] spare = new byte[window.width()];
        for (int y = 0; y < window.height() / 2; y++) {
            rows.luma(2 * y, seen[0]);
            rows.luma(2 * y + 1, seen[1]);
            for (int i = 0; i < 4; i++) {
                int plane = Math.max(0, i - 1);
                if (plane > 0) rows.chroma(plane, y, seen[i]);
                long row = plane == 0 ? window.top() + 2L * y + i : window.top() / 2 + y;
                long column = plane == 0 ? window.left() : window.left() / 2;
                MemorySegment.copy(frame.memory(), ValueLayout.JAVA_BYTE, frame.offset(plane) + row * frame.stride(plane) + column, below[i], 0,
                        below[i].length);
            }
            mixing.mix(seen, below);
            for (int i = 0; i < 2; i++) {
                rows.cover(2 * y + i, cover);
                over(frame, 0, window.left(), window.top() + 2 * y + i, window.width(), seen[i], cover, spare);
            }
            rows.halfCover(y, cover);
            for (int i = 1; i < 3; i++) over(frame, i, window.left() / 2, window.top() / 2 + y, half, seen[i + 1], cover, spare);
        }
    }
}

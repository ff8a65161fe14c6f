package org.kinora.film.internal.grade;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.kinora.api.film.Grade;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePixels;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** One frame as it is, then under each of some grades, four in a row: the way of footage through the compositor. */
record LookSheet(MediaEngine media, GradeTables tables, Work work) {
    private static final int WIDTH = 320;
    private static final int GAP = 4;
    private static final int COLUMNS = 4;
    private static final int GROUND = 0xFF141414;

    FramePixels paint(Path file, Rational at, List<Grade> grades) {
        int height = height(file);
        try (FramePool pool = new FramePool(WIDTH, height, 2, 2, work); YuvFrame plain = pool.take(); YuvFrame graded = pool.take();
                ClipReader reader = media.openClip(file, new ClipView(WIDTH, height, Rational.ZERO, Fit.CROP))) {
            reader.seek(at);
            if (!reader.read(plain)) throw Texts.beside(LookSheet.class).failure(Kind.INPUT, "time", at.toDouble());
            int tiles = grades.size() + 1;
            int width = Math.min(tiles, COLUMNS) * (WIDTH + GAP) + GAP;
            int rows = (tiles + COLUMNS - 1) / COLUMNS * (height + GAP) + GAP;
            int[] sheet = new int[width * rows];
            Arrays.fill(sheet, GROUND);
            for (int i = 0; i < tiles; i++) {
                work.checkCancelled();
                graded.copyFrom(plain);
                if (i > 0) new YuvTable(tables.table(List.of(grades.get(i - 1)), work.assets())).apply(graded);
                int[] pixels = media.toPixels(graded);
                int corner = (GAP + i / COLUMNS * (height + GAP)) * width + GAP + i % COLUMNS * (WIDTH + GAP);
                for (int y = 0; y < height; y++) System.arraycopy(pixels, y * WIDTH, sheet, corner + y * width, WIDTH);
                work.progress((i + 1.0) / tiles);
            }
            return new FramePixels(width, rows, sheet);
        }
    }

    /** Of a tile in the shape of the file's pictures. */
    private int height(Path file) {
        double shape = media.probe(file).video().map(video -> (double) video.height() / video.width()).orElse(9 / 16.0);
        return (int) Math.clamp(2 * Math.round(WIDTH * shape / 2), 2L, 2L * WIDTH);
    }
}

package org.kinora.splat.internal.train;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureReading;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** Pictures of a capture as bytes off the heap, each with the camera for the size that it really has. */
final class Photographs implements AutoCloseable {
    private static final Texts TEXTS = Texts.beside(Photographs.class);

    /** A picture and who took it. */
    record Photograph(Camera camera, Raster pixels) {}

    private final List<Photograph> all = new ArrayList<>();

    Photographs(Path folder, List<CapturedView> views, Pictures pictures, Work work) {
        try {
            for (int i = 0; i < views.size(); i++) {
                work.checkCancelled();
                all.add(read(folder, views.get(i), pictures, work));
            }
        } catch (RuntimeException | Error problem) {
            close();
            throw problem;
        }
    }

    private static Photograph read(Path folder, CapturedView view, Pictures pictures, Work work) {
        Path file = folder.resolve(view.image());
        if (!Files.exists(file)) throw TEXTS.failure(Kind.MISSING, "train.picture", view.image(), folder);
        if (!view.distortion().isNone()) throw TEXTS.failure(Kind.INPUT, "train.lens", view.image());
        try (Picture picture = pictures.read(file, PictureReading.AS_STORED, work)) {
            Raster from = picture.raster();
            Raster pixels = Raster.take(from.width(), from.height(), RasterFormat.RGB8, work);
            boolean bytes = from.format().samples() == Samples.U8;
            for (int c = 0; c < 3; c++) {
                int plane = from.format().channels() == 3 ? c : 0;
                if (bytes) pixels.plane(c).copyFrom(from.plane(plane));
                else for (int y = 0; y < from.height(); y++) for (int x = 0; x < from.width(); x++) pixels.set(c, x, y, from.get(plane, x, y));
            }
            return new Photograph(view.camera().scaled(from.width(), from.height()), pixels);
        }
    }

    int count() {
        return all.size();
    }

    Photograph get(int i) {
        return all.get(i);
    }

    /** A picture as floats from 0 to 1. */
    static void widen(Raster pixels, Raster into) {
        for (int c = 0; c < 3; c++) {
            MemorySegment from = pixels.plane(c);
            MemorySegment to = into.plane(c);
            int count = (int) from.byteSize();
            for (int i = 0; i < count; i++)
                to.set(ValueLayout.JAVA_FLOAT, 4L * i, (from.get(ValueLayout.JAVA_BYTE, i) & 0xFF) * (1 / 255f));
        }
    }

    @Override
    public void close() {
        all.forEach(photograph -> photograph.pixels().close());
    }
}

package org.kinora.splat.internal.train;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Pictures of a capture as bytes off the heap, as a pinhole would have seen them, each with the camera for the size that it really has. */
final class Photographs implements AutoCloseable {
    private static final Texts TEXTS = Texts.beside(Photographs.class);

    /**
     * A picture and who took it.
     *
     * @param counts not 0 where the picture counts; absent where all of it does
     */
    record Photograph(Camera camera, Raster pixels, Optional<Raster> counts) {}

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
        Raster pixels = bytes(file, RasterFormat.RGB8, pictures, work);
        Optional<Raster> mask = Optional.empty();
        try {
            Camera camera = view.camera().scaled(pixels.width(), pixels.height());
            mask = view.mask().map(name -> mask(folder, name, pixels, pictures, work));
            if (view.distortion().isNone()) return new Photograph(camera, pixels, mask);
            Raster seen = mask.orElseGet(() -> white(pixels, work));
            mask = Optional.of(seen);
            Raster unbent = Raster.take(pixels.width(), pixels.height(), RasterFormat.RGB8, work);
            new Unbending(camera, view.distortion()).fill(pixels, unbent, seen);
            pixels.close();
            return new Photograph(camera, unbent, mask);
        } catch (RuntimeException | Error problem) {
            pixels.close();
            mask.ifPresent(Raster::close);
            throw problem;
        }
    }

    private static Raster mask(Path folder, String name, Raster of, Pictures pictures, Work work) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) throw TEXTS.failure(Kind.MISSING, "train.picture", name, folder);
        Raster mask = bytes(file, RasterFormat.GREY8, pictures, work);
        if (mask.width() == of.width() && mask.height() == of.height()) return mask;
        mask.close();
        throw TEXTS.failure(Kind.INPUT, "train.mask", name, of.width(), of.height());
    }

    private static Raster white(Raster like, Work work) {
        Raster white = Raster.take(like.width(), like.height(), RasterFormat.GREY8, work);
        white.plane(0).fill((byte) 255);
        return white;
    }

    private static Raster bytes(Path file, RasterFormat format, Pictures pictures, Work work) {
        try (Picture picture = pictures.read(file, PictureReading.AS_STORED, work)) {
            Raster from = picture.raster();
            Raster pixels = Raster.take(from.width(), from.height(), format, work);
            boolean bytes = from.format().samples() == Samples.U8;
            for (int c = 0; c < format.channels(); c++) {
                int plane = from.format().channels() >= 3 ? c : 0;
                if (bytes) pixels.plane(c).copyFrom(from.plane(plane));
                else for (int y = 0; y < from.height(); y++) for (int x = 0; x < from.width(); x++) pixels.set(c, x, y, from.get(plane, x, y));
            }
            return pixels;
        }
    }

    /** Where a picture does not count, the truth is what was drawn: it is as good as it can be there. */
    static void hide(Photograph photograph, Raster drawn, Raster truth) {
        hidden(photograph, (plane, at) -> truth.plane(plane).set(ValueLayout.JAVA_FLOAT, at, drawn.plane(plane).get(ValueLayout.JAVA_FLOAT, at)));
    }

    /** Where a picture does not count, nothing is learnt, not even from rounding. */
    static void mute(Photograph photograph, Raster slope) {
        hidden(photograph, (plane, at) -> slope.plane(plane).set(ValueLayout.JAVA_FLOAT, at, 0));
    }

    private interface Change {
        void of(int plane, long at);
    }

    private static void hidden(Photograph photograph, Change change) {
        if (photograph.counts().isEmpty()) return;
        MemorySegment counts = photograph.counts().get().plane(0);
        for (int c = 0; c < 3; c++)
            for (long i = 0; i < counts.byteSize(); i++) if (counts.get(ValueLayout.JAVA_BYTE, i) == 0) change.of(c, 4 * i);
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
        for (Photograph photograph : all) {
            photograph.pixels().close();
            photograph.counts().ifPresent(Raster::close);
        }
    }
}

package org.kinora.imaging.internal.operations.fill;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.ShotFrames;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** The frames of a clip; finished ones become another clip of the same size and rate, which appears when it is whole. Used by one thread. */
final class FramesOfClip implements ShotFrames, AutoCloseable {
    private static final Texts TEXTS = Texts.beside(FramesOfClip.class);

    private final MediaEngine media;
    private final Pictures pictures;
    private final List<Path> masks;
    private final ClipReader reader;
    private final FramePool pool;
    private final int count;
    private final ClipWriter writer;
    private int next;

    /** @param masks one for all frames, or one for each */
    FramesOfClip(MediaEngine engine, Pictures pictures, Path clip, List<Path> masks, Path to, Work work) {
        media = engine.within(work);
        this.pictures = pictures;
        this.masks = masks;
        reader = media.openClip(clip);
        pool = new FramePool(reader.width(), reader.height(), 1, 8, work);
        try {
            count = counted(work);
            if (masks.size() != 1 && masks.size() != count) throw TEXTS.failure(Kind.INPUT, "remove.masks", masks.size(), count);
            writer = media.writeClip(to, new ClipFormat(reader.width(), reader.height(), reader.rate(), Quality.FINAL, false));
        } catch (RuntimeException | Error refused) {
            reader.close();
            pool.close();
            throw refused;
        }
    }

    /** What a file tells of its length is often wrong. */
    private int counted(Work work) {
        int frames = 0;
        try (YuvFrame frame = pool.take()) {
            for (; reader.read(frame); frames++) work.checkCancelled();
        }
        next = frames;
        return frames;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Raster frame(int index, Work work) {
        work.checkCancelled();
        if (index != next) reader.seekFrame(index);
        try (YuvFrame frame = pool.take()) {
            reader.read(frame);
            next = index + 1;
            int[] pixels = media.toPixels(frame);
            Raster raster = Raster.take(reader.width(), reader.height(), RasterFormat.RGB8, work);
            byte[] plane = new byte[pixels.length];
            for (int c = 0; c < 3; c++) {
                for (int i = 0; i < pixels.length; i++) plane[i] = (byte) (pixels[i] >> 16 - 8 * c);
                MemorySegment.copy(plane, 0, raster.plane(c), ValueLayout.JAVA_BYTE, 0, plane.length);
            }
            return raster;
        }
    }

    @Override
    public Mask mask(int index, Work work) {
        return pictures.readMask(masks.get(masks.size() == 1 ? 0 : index), work);
    }

    @Override
    public void finished(int index, Raster raster, Work work) {
        int[] pixels = new int[raster.width() * raster.height()];
        for (int c = 0; c < 3; c++) {
            byte[] plane = raster.plane(c).toArray(ValueLayout.JAVA_BYTE);
            for (int i = 0; i < pixels.length; i++) pixels[i] |= (plane[i] & 0xFF) << 16 - 8 * c;
        }
        YuvFrame frame = pool.take();
        try {
            media.toYuv(pixels, frame);
        } catch (RuntimeException | Error broken) {
            frame.close();
            throw broken;
        }
        writer.write(frame);
    }

    /** Puts the new clip under its name. */
    void finish() {
        writer.finish();
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
        pool.close();
    }
}

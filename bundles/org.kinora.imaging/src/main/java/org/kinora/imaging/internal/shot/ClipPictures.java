package org.kinora.imaging.internal.shot;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;

/** The frames of a clip as pictures of 8 bit, by number from 0; used by one thread, cheapest one after another. */
public final class ClipPictures implements AutoCloseable {
    private final MediaEngine media;
    private final ClipReader reader;
    private final FramePool pool;
    private final int count;
    private int next;

    /**
     * Opens a clip and counts its frames by reading them all, for what a file tells of its length is often wrong.
     *
     * @param engine one that stops with the work
     */
    public ClipPictures(MediaEngine engine, Path clip, Work work) {
        media = engine;
        reader = media.openClip(clip);
        pool = new FramePool(reader.width(), reader.height(), 1, 2, work);
        try {
            count = counted(work);
        } catch (RuntimeException | Error refused) {
            close();
            throw refused;
        }
    }

    private int counted(Work work) {
        int frames = 0;
        try (YuvFrame frame = pool.take()) {
            for (; reader.read(frame); frames++) work.checkCancelled();
        }
        next = frames;
        return frames;
    }

    public int count() {
        return count;
    }

    public int width() {
        return reader.width();
    }

    public int height() {
        return reader.height();
    }

    public Rational rate() {
        return reader.rate();
    }

    /** One frame, taken from the work; the caller closes it. */
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
    public void close() {
        reader.close();
        pool.close();
    }
}

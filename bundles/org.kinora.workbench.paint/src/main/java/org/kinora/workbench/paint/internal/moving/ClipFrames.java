package org.kinora.workbench.paint.internal.moving;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.flow.ShotFrames;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;

/** A clip's frames as pictures of 8 bit, by number from 0, cheapest one after another. One thread at a time. */
public final class ClipFrames implements ShotFrames, AutoCloseable {
    private final MediaEngine media;
    private final ClipReader reader;
    private final FramePool pool;
    private final int count;
    private int next;

    /** @param count how many there are, as {@link #counted} tells */
    public ClipFrames(MediaEngine engine, Path clip, int count, Work work) {
        media = engine.within(work);
        reader = media.openClip(clip);
        pool = new FramePool(reader.width(), reader.height(), 1, 2, work);
        this.count = count;
    }

    /** How many frames a clip has: all of them are read, since files often lie about it. */
    public static int counted(MediaEngine engine, Path clip, Work work) {
        int frames = 0;
        try (ClipReader reader = engine.within(work).openClip(clip);
                FramePool pool = new FramePool(reader.width(), reader.height(), 1, 1, work); YuvFrame into = pool.take()) {
            while (reader.read(into)) {
                frames++;
                work.checkCancelled();
            }
        }
        return frames;
    }

    @Override
    public int count() {
        return count;
    }

    public Rational rate() {
        return reader.rate();
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
    public void close() {
        reader.close();
        pool.close();
    }
}

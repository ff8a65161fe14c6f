package org.kinora.imaging.internal.operations.fill;

import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.ShotFrames;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.shot.ClipPictures;

/** The frames of a clip; finished ones become another clip of the same size and rate, which appears when it is whole. Used by one thread. */
final class FramesOfClip implements ShotFrames, AutoCloseable {
    private final MediaEngine media;
    private final ShotMasks masks;
    private final ClipPictures clip;
    private final FramePool pool;
    private final ClipWriter writer;

    FramesOfClip(MediaEngine engine, Path from, ShotMasks masks, Path to, Work work) {
        media = engine.within(work);
        this.masks = masks;
        clip = new ClipPictures(media, from, work);
        try {
            masks.fit(clip.count());
            pool = new FramePool(clip.width(), clip.height(), 1, 8, work);
        } catch (RuntimeException | Error refused) {
            clip.close();
            throw refused;
        }
        try {
            writer = media.writeClip(to, new ClipFormat(clip.width(), clip.height(), clip.rate(), Quality.FINAL, false));
        } catch (RuntimeException | Error refused) {
            clip.close();
            pool.close();
            throw refused;
        }
    }

    @Override
    public int count() {
        return clip.count();
    }

    @Override
    public Raster frame(int index, Work work) {
        return clip.frame(index, work);
    }

    @Override
    public Mask mask(int index, Work work) {
        return masks.mask(index, work);
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
        clip.close();
        writer.close();
        pool.close();
    }
}

package org.kinora.imaging.internal.operations.fill;

import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.ShotFrames;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.shot.ClipPictures;

/** The frames of a clip; finished ones become another clip of the same size and rate, which appears when it is whole. Used by one thread. */
final class FramesOfClip implements ShotFrames, AutoCloseable {
    private static final Texts TEXTS = Texts.beside(FramesOfClip.class);

    private final MediaEngine media;
    private final Pictures pictures;
    private final List<Path> masks;
    private final ClipPictures clip;
    private final FramePool pool;
    private final ClipWriter writer;

    /** @param masks one for all frames, or one for each */
    FramesOfClip(MediaEngine engine, Pictures pictures, Path from, List<Path> masks, Path to, Work work) {
        media = engine.within(work);
        this.pictures = pictures;
        this.masks = masks;
        clip = new ClipPictures(media, from, work);
        try {
            if (masks.size() != 1 && masks.size() != clip.count()) throw TEXTS.failure(Kind.INPUT, "remove.masks", masks.size(), clip.count());
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
        clip.close();
        writer.close();
        pool.close();
    }
}

package org.kinora.production.internal.operations.check;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Medium;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.work.Work;

/** Reads single frames of the cut's clips, small; one clip stays open, so that frames in their order are decoded once. Used by one thread. */
final class CutFrames implements AutoCloseable {
    /** Pixels of the longer side. */
    private static final int LONGER = 512;

    private final MediaEngine media;
    private final AssetStore assets;
    private final FilmFormat format;
    private final int width;
    private final int height;
    private final FramePool pool;
    private final YuvFrame frame;
    private ClipReader reader;
    private Medium open;
    private long next;

    CutFrames(MediaEngine media, AssetStore assets, FilmFormat format, Work work) {
        this.media = media.within(work);
        this.assets = assets;
        this.format = format;
        int longer = Math.max(format.width(), format.height());
        width = even(format.width() * LONGER / longer);
        height = even(format.height() * LONGER / longer);
        pool = new FramePool(width, height, 1, 2, work);
        frame = pool.take();
    }

    private static int even(int side) {
        return Math.max(2, side / 2 * 2);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** A frame of a clip of the cut, from 0. */
    Raster frame(Clip clip, int number, Work work) {
        work.checkCancelled();
        switch (clip.medium()) {
            case Medium.Footage footage -> moving(footage, clip.in() + clip.speed().times(number).floor());
            case Medium.Still still -> still(still);
            default -> throw new IllegalArgumentException(clip.id() + " shows nothing of its own");
        }
        return raster(media.toPixels(frame), work);
    }

    private void moving(Medium.Footage footage, long wanted) {
        long number = Math.max(0, wanted);
        if (!footage.equals(open)) open(footage.asset(), footage, footage.fit());
        if (number < next || number > next + 48) {
            reader.seekFrame(number);
            next = number;
        }
        // footage that has no such frame holds its last one
        for (; next <= number; next++) if (!reader.read(frame)) break;
    }

    private void open(AssetId asset, Medium medium, Fit fit) {
        shut();
        reader = media.openClip(assets.file(asset), new ClipView(width, height, format.rate(), fit));
        open = medium;
        next = 0;
    }

    private void still(Medium.Still still) {
        if (still.equals(open)) return;
        shut();
        try (YuvFrame read = media.readPicture(assets.file(still.asset()), pool, still.fit())) {
            frame.copyFrom(read);
        }
        open = still;
    }

    private Raster raster(int[] pixels, Work work) {
        Raster raster = Raster.take(width, height, RasterFormat.RGB8, work);
        byte[] plane = new byte[pixels.length];
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < pixels.length; i++) plane[i] = (byte) (pixels[i] >> 16 - 8 * c);
            MemorySegment.copy(plane, 0, raster.plane(c), ValueLayout.JAVA_BYTE, 0, plane.length);
        }
        return raster;
    }

    private void shut() {
        if (reader != null) reader.close();
        reader = null;
        open = null;
    }

    @Override
    public void close() {
        shut();
        frame.close();
        pool.close();
    }
}

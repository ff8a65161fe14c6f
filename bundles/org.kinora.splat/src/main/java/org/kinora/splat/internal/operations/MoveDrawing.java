package org.kinora.splat.internal.operations;

import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import org.kinora.api.imaging.Raster;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.splat.CameraMove;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatClips;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws moves on the processor, frame by frame, while the encoder works on those before. */
@Component(service = {SplatClips.class, MoveDrawing.class})
public final class MoveDrawing implements SplatClips {
    /** Frames between drawing and encoding. */
    private static final int WAITING = 4;

    private final SplatFiles files;
    private final SplatRenderer renderer;
    private final MediaEngine media;

    @Activate
    public MoveDrawing(@Reference(target = "(splat.engine=cpu)") SplatRenderer renderer, @Reference SplatFiles files, @Reference MediaEngine media) {
        this.renderer = renderer;
        this.files = files;
        this.media = media;
    }

    /** What becomes of a drawn frame. */
    interface Frames {
        /** Takes one; the picture is overwritten by the next. */
        void take(long frame, Raster colour);
    }

    @Override
    public void draw(Path scene, CameraMove move, ClipFormat format, long frames, Path to, Work work) {
        draw(scene, move, format, frames, to, 0, work);
    }

    /** Draws a clip on so many threads; 0 for all cores. */
    void draw(Path scene, CameraMove move, ClipFormat format, long frames, Path to, int threads, Work work) {
        MediaEngine engine = media.within(work);
        int[] pixels = new int[format.width() * format.height()];
        try (FramePool pool = new FramePool(format.width(), format.height(), WAITING, 8, work); ClipWriter writer = engine.writeClip(to, format)) {
            draw(scene, move, format.width(), format.height(), frames, threads, work, (frame, colour) -> {
                pack(colour, pixels);
                YuvFrame next = pool.take();
                try {
                    engine.toYuv(pixels, next);
                } catch (RuntimeException | Error broken) {
                    next.close();
                    throw broken;
                }
                writer.write(next);
            });
            writer.finish();
        }
    }

    /** Draws all frames of a move, in order. */
    void draw(Path file, CameraMove move, int width, int height, long frames, int threads, Work work, Frames into) {
        try (SplatScene scene = files.read(file, SplatReading.USUAL, work); Raster colour = Raster.take(width, height, SplatRenderer.FORMAT, work);
                SplatRendering rendering = renderer.open(scene, RenderSettings.of(scene), threads, work)) {
            CameraWay way = new CameraWay(move, Bounds.of(scene));
            for (long frame = 0; frame < frames; frame++) {
                rendering.draw(way.at(frame, frames, width, height), colour);
                into.take(frame, colour);
                work.progress((frame + 1.0) / frames);
                work.stage("frame " + (frame + 1) + " of " + frames);
            }
        }
    }

    private static void pack(Raster colour, int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            int packed = 0;
            for (int c = 0; c < 3; c++) packed = packed << 8 | (int) (255 * Math.clamp(colour.plane(c).get(ValueLayout.JAVA_FLOAT, 4L * i), 0f, 1f) + 0.5f);
            pixels[i] = packed;
        }
    }
}

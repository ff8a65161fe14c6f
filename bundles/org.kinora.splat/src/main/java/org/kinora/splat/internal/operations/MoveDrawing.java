package org.kinora.splat.internal.operations;

import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.splat.Camera;
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
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Draws moves, frame by frame, while the encoder works on those before. */
@Component(service = {SplatClips.class, MoveDrawing.class})
public final class MoveDrawing implements SplatClips {
    /** Frames between drawing and encoding. */
    private static final int WAITING = 4;

    /** The engine of takes: it gives the same bytes with every graphics card. */
    private static final String USUAL = "cpu";

    private final SplatFiles files;
    private final Engines<SplatRenderer> engines;
    private final MediaEngine media;
    private final Pictures pictures;

    @Activate
    public MoveDrawing(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<SplatRenderer> renderers, @Reference SplatFiles files,
            @Reference MediaEngine media, @Reference Pictures pictures) {
        engines = Engines.renderers(renderers);
        this.files = files;
        this.media = media;
        this.pictures = pictures;
    }

    /** What becomes of a drawn frame. */
    interface Frames {
        /** Takes one; the picture is overwritten by the next. */
        void take(long frame, Raster colour);

        /** Takes what lies behind the frame that was taken before. */
        default void maps(long frame, Camera camera, Raster alpha, Raster depth) {
        }

        /** Is told the scene before its first frame. */
        default void begin(SplatScene scene) {
        }
    }

    @Override
    public void draw(Path scene, CameraMove move, ClipFormat format, long frames, Path to, Work work) {
        draw(scene, move, format, frames, to, new Drawn(USUAL, 0, false), work);
    }

    @Override
    public Map<String, Path> still(Path scene, CameraMove move, int width, int height, boolean layers, Path folder, Work work) {
        Set<String> maps = layers ? FrameFolder.MAPS : Set.of();
        try (FrameFolder files = new FrameFolder(folder, maps, new Still(pictures), engines.named(USUAL), 0, work)) {
            draw(scene, move, width, height, 1, new Drawn(USUAL, 0, layers), work, files);
            Map<String, Path> made = new TreeMap<>(Map.of("image", files.file("", 0)));
            if (layers) made.putAll(Map.of("depth", files.file(FrameFolder.DEPTH, 0), "normal", files.file(FrameFolder.NORMALS, 0), "id",
                    files.file(FrameFolder.IDS, 0)));
            return made;
        }
    }

    /**
     * By what frames are drawn.
     *
     * @param threads 0 for all cores
     * @param maps whether {@link Frames#maps} is told depth and coverage too
     */
    record Drawn(String engine, int threads, boolean maps) {}

    /** Draws a clip. */
    void draw(Path scene, CameraMove move, ClipFormat format, long frames, Path to, Drawn how, Work work) {
        MediaEngine engine = media.within(work);
        int[] pixels = new int[format.width() * format.height()];
        try (FramePool pool = new FramePool(format.width(), format.height(), WAITING, 8, work); ClipWriter writer = engine.writeClip(to, format)) {
            draw(scene, move, format.width(), format.height(), frames, how, work, (frame, colour) -> {
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
    void draw(Path file, CameraMove move, int width, int height, long frames, Drawn how, Work work, Frames into) {
        SplatRenderer renderer = engines.named(how.engine());
        try (SplatScene scene = files.read(file, SplatReading.USUAL, work); Raster colour = Raster.take(width, height, SplatRenderer.FORMAT, work);
                Raster alpha = how.maps() ? Raster.take(width, height, RasterFormat.DATA, work) : null;
                Raster depth = how.maps() ? Raster.take(width, height, RasterFormat.DATA, work) : null;
                SplatRendering rendering = renderer.open(scene, RenderSettings.of(scene), how.threads(), work)) {
            CameraWay way = new CameraWay(move, Bounds.of(scene));
            into.begin(scene);
            for (long frame = 0; frame < frames; frame++) {
                Camera camera = way.at(frame, frames, width, height);
                if (how.maps()) rendering.draw(camera, colour, alpha, depth);
                else rendering.draw(camera, colour);
                into.take(frame, colour);
                if (how.maps()) into.maps(frame, camera, alpha, depth);
                work.progress((frame + 1.0) / frames);
                work.stage("frame " + (frame + 1) + " of " + frames);
            }
        }
    }

    private static void pack(Raster colour, int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            int packed = 0;
            for (int c = 0; c < 3; c++) packed = packed << 8 | (int) (255 * Math.clamp(colour.plane(c).get(ValueLayout.JAVA_FLOAT, 4L * i), 0f, 1f)
                    + 0.5f);
            pixels[i] = packed;
        }
    }
}

package org.kinora.splat.gl.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Work;
import org.kinora.gl.Graphics;
import org.kinora.gl.Offscreen;
import org.kinora.splat.gl.Detail;
import org.kinora.splat.gl.Manner;
import org.kinora.splat.gl.SplatPainter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws splats by OpenGL without a screen. */
@Component(service = SplatRenderer.class, property = "splat.engine=gl")
public final class GlRenderer implements SplatRenderer {
    private final Graphics graphics;

    @Activate
    public GlRenderer(@Reference Graphics graphics) {
        this.graphics = graphics;
    }

    @Override
    public String name() {
        return "gl";
    }

    @Override
    public SplatRendering open(SplatScene scene, RenderSettings settings, int threads, Work work) {
        Offscreen offscreen = graphics.offscreen("kinora-splat-gl");
        try {
            SplatPainter painter = offscreen.work(context -> new GlPainter(context, Detail.FULL, () -> { }));
            return new Rendering(scene, settings, work, offscreen, painter);
        } catch (RuntimeException | Error failed) {
            offscreen.close();
            throw failed;
        }
    }

    /** The scene is sent for every picture whose scene may have changed: it is the caller's and may be changed between two of them. */
    private record Rendering(SplatScene scene, RenderSettings settings, Work work, Offscreen offscreen, SplatPainter painter, long[] shown)
            implements SplatRendering {
        Rendering(SplatScene scene, RenderSettings settings, Work work, Offscreen offscreen, SplatPainter painter) {
            this(scene, settings, work, offscreen, painter, new long[] {-1});
        }

        @Override
        public void draw(Camera camera, Raster colour) {
            draw(camera, colour, null, null);
        }

        @Override
        public void draw(Camera camera, Raster colour, Raster alpha, Raster depth) {
            work.checkCancelled();
            long pixels = (long) camera.width() * camera.height();
            try (Memory memory = work.memory()) {
                MemorySegment floats = memory.take(16 * pixels);
                MemorySegment behind = depth == null ? null : memory.take(4 * pixels);
                long now = sum();
                offscreen.work(context -> {
                    if (shown[0] != now) painter.show(scene);
                    shown[0] = now;
                    painter.sortNow(camera, settings.near());
                    painter.draw(camera, settings, Manner.SPLATS, () -> { }, () -> { });
                    painter.read(floats, behind);
                    return null;
                });
                for (int c = 0; c < 3; c++) rows(floats, 4, c, colour, c);
                if (depth == null) return;
                rows(floats, 4, 3, alpha, 0);
                rows(behind, 1, 0, depth, 0);
                mean(alpha, depth);
            }
        }

        /** Tells whether the scene is still what was sent: FNV over its words. */
        private long sum() {
            long hash = 0xcbf29ce484222325L ^ scene.count();
            for (int plane = 0; plane < scene.planes(); plane++) {
                MemorySegment words = scene.plane(plane);
                for (long at = 0; at < 4L * scene.count(); at += 4) hash = (hash ^ words.get(ValueLayout.JAVA_INT, at)) * 0x100000001b3L;
            }
            return hash & Long.MAX_VALUE;
        }

        /** From rows counted from below to rows from above. */
        private static void rows(MemorySegment from, int stride, int channel, Raster into, int plane) {
            int width = into.width();
            MemorySegment to = into.plane(plane);
            for (int y = 0; y < into.height(); y++)
                for (int x = 0; x < width; x++) {
                    long at = ((long) (into.height() - 1 - y) * width + x) * stride + channel;
                    to.set(ValueLayout.JAVA_FLOAT, 4L * ((long) y * width + x), from.get(ValueLayout.JAVA_FLOAT, 4 * at));
                }
        }

        private static void mean(Raster alpha, Raster depth) {
            MemorySegment covered = alpha.plane(0);
            MemorySegment sums = depth.plane(0);
            for (long at = 0; at < 4L * depth.width() * depth.height(); at += 4) {
                float share = covered.get(ValueLayout.JAVA_FLOAT, at);
                sums.set(ValueLayout.JAVA_FLOAT, at, share > 0 ? sums.get(ValueLayout.JAVA_FLOAT, at) / share : 0);
            }
        }

        @Override
        public void close() {
            try {
                offscreen.work(context -> {
                    painter.close();
                    return null;
                });
            } catch (IllegalStateException closedBefore) {
                return;
            }
            offscreen.close();
        }
    }
}

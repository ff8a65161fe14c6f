package org.kinora.splat.internal.cpu;

import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Component;

/** Draws with vectors of the processor, on all its cores. */
@Component(service = SplatRenderer.class, property = "splat.engine=cpu")
public final class CpuRenderer implements SplatRenderer {
    @Override
    public String name() {
        return "cpu";
    }

    @Override
    public SplatRendering open(SplatScene scene, RenderSettings settings, int threads, Work work) {
        return new Rendering(scene, settings, new Crew(threads, work));
    }

    private static final class Rendering implements SplatRendering {
        private final SplatScene scene;
        private final RenderSettings settings;
        private final Crew crew;
        private final Frame frame;

        Rendering(SplatScene scene, RenderSettings settings, Crew crew) {
            this.scene = scene;
            this.settings = settings;
            this.crew = crew;
            frame = new Frame(crew, crew.work()::memory);
        }

        @Override
        public void draw(Camera camera, Raster colour) {
            draw(camera, colour, null, null);
        }

        @Override
        public void draw(Camera camera, Raster colour, Raster alpha, Raster depth) {
            fits(camera, colour, 3);
            if (alpha != null) {
                fits(camera, alpha, 1);
                fits(camera, depth, 1);
            }
            Lens lens = Lens.of(camera, settings, scene);
            frame.arrange(scene, lens, null);
            frame.draw(lens, settings, colour, alpha, depth, false);
        }

        private static void fits(Camera camera, Raster raster, int planes) {
            boolean fits = raster.width() == camera.width() && raster.height() == camera.height() && raster.format().planes() == planes
                    && raster.format().samples() == org.kinora.api.imaging.Samples.F32;
            if (!fits) throw new IllegalArgumentException(raster + " for " + camera.width() + " x " + camera.height());
        }

        @Override
        public void close() {
            frame.close();
            crew.close();
        }
    }
}

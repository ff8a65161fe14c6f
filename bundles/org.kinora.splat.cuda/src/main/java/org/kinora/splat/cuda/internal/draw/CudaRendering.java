package org.kinora.splat.cuda.internal.draw;

import java.util.function.Supplier;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Samples;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Device;

/** A scene that is drawn on a device; in bands of rows when the whole picture does not fit, on the processor when not even one row of tiles does. */
final class CudaRendering implements SplatRendering {
    private static final Texts TEXTS = Texts.beside(Device.class);

    private final Device device;
    private final SplatScene scene;
    private final RenderSettings settings;
    private final Work work;
    private final Supplier<SplatRendering> processor;
    private Picture picture;
    private SplatRendering instead;
    private int bands = 1;
    private boolean closed;

    CudaRendering(Device device, SplatScene scene, RenderSettings settings, Work work, Supplier<SplatRendering> processor) {
        this.device = device;
        this.scene = scene;
        this.settings = settings;
        this.work = work;
        this.processor = processor;
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
        while (instead == null) {
            try {
                drawBands(camera, colour, alpha, depth);
                return;
            } catch (Device.Exhausted tight) {
                smaller(camera);
            }
        }
        if (alpha == null) instead.draw(camera, colour);
        else instead.draw(camera, colour, alpha, depth);
    }

    /** Twice as many bands; from one row of tiles each on, the processor. */
    private void smaller(Camera camera) {
        release();
        if (bands < (camera.height() + Lens.TILE - 1) / Lens.TILE) {
            bands *= 2;
            return;
        }
        work.note(TEXTS.text("small", device.name(), scene.count()));
        instead = processor.get();
    }

    private void drawBands(Camera camera, Raster colour, Raster alpha, Raster depth) {
        if (picture == null) picture = new Picture(new Arena(device), scene.degree());
        // the scene may have been changed since the last picture
        picture.scene().upload(scene);
        Lens whole = Lens.of(camera, settings, scene.degree());
        int tileRows = whole.tileRows();
        int each = (tileRows + bands - 1) / bands * Lens.TILE;
        for (int top = 0; top < camera.height(); top += each) {
            work.checkCancelled();
            picture.draw(whole.band(top, Math.min(each, camera.height() - top)), colour, alpha, depth);
        }
    }

    private static void fits(Camera camera, Raster raster, int planes) {
        boolean fits = raster.width() == camera.width() && raster.height() == camera.height() && raster.format().planes() == planes
                && raster.format().samples() == Samples.F32;
        if (!fits) throw new IllegalArgumentException(raster + " for " + camera.width() + " x " + camera.height());
    }

    private void release() {
        if (picture != null) picture.close();
        picture = null;
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        release();
        device.close();
        if (instead != null) instead.close();
    }
}

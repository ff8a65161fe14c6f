package org.kinora.splat.internal.operations;

import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;

/** Draws each part of a scene in a colour of its own; a pixel has the colour of a part or is black, nothing between. */
final class IdMap implements AutoCloseable {
    private static final double C0 = 0.28209479177387814;
    /** Parts that are told apart; smaller ones are black. */
    private static final int MOST = 64;
    /** Cells as wide as this many mean distances between splats. */
    private static final double CELL = 2;
    private static final float COVERED = 0.5f;

    private final SplatScene painted;
    private final SplatRendering rendering;
    private final float[][] palette;

    IdMap(SplatScene scene, SplatRenderer renderer, int threads, Work work) {
        Parts parts = new Parts(scene, CELL * Bounds.of(scene).radius() / Math.cbrt(Math.max(1, scene.count())), MOST);
        palette = palette(parts.count());
        painted = SplatScene.take(scene.count(), 0, work);
        for (int plane = 0; plane < SplatScene.COLOUR; plane++) painted.plane(plane).copyFrom(scene.plane(plane).asSlice(0, 4L * scene.count()));
        for (int i = 0; i < scene.count(); i++)
            for (int c = 0; c < 3; c++) painted.set(SplatScene.COLOUR + c, i, (float) ((palette[parts.of(i)][c] - 0.5) / C0));
        rendering = renderer.open(painted, RenderSettings.USUAL, threads, work);
    }

    /** Black, then hues a golden angle apart in three lightnesses. */
    private static float[][] palette(int parts) {
        float[][] palette = new float[parts + 1][3];
        for (int i = 1; i <= parts; i++) {
            double hue = i * 0.6180339887498949 % 1;
            double value = 1 - 0.25 * ((i - 1) / 8 % 3);
            for (int c = 0; c < 3; c++) {
                double place = (hue * 6 + 4 - 2 * c + 6) % 6;
                palette[i][c] = (float) (value * (0.15 + 0.85 * Math.clamp(2 - Math.abs(place - 2), 0, 1)));
            }
        }
        return palette;
    }

    void draw(Camera camera, Raster into, Work work) {
        work.checkCancelled();
        try (Raster alpha = Raster.take(camera.width(), camera.height(), RasterFormat.DATA, work);
                Raster depth = Raster.take(camera.width(), camera.height(), RasterFormat.DATA, work)) {
            rendering.draw(camera, into, alpha, depth);
            for (int y = 0; y < into.height(); y++) for (int x = 0; x < into.width(); x++) settle(into, x, y, alpha.get(0, x, y));
        }
    }

    /** The nearest colour of the palette; rims that are half covered are not the darker colour that they look like. */
    private void settle(Raster into, int x, int y, float covered) {
        float[] nearest = palette[0];
        double least = Double.MAX_VALUE;
        for (float[] each : palette) {
            double sum = 0;
            for (int c = 0; c < 3; c++) sum += Math.pow(into.get(c, x, y) / Math.max(covered, 1e-6f) - each[c], 2);
            if (sum < least) {
                least = sum;
                nearest = each;
            }
        }
        for (int c = 0; c < 3; c++) into.set(c, x, y, covered < COVERED ? 0 : nearest[c]);
    }

    @Override
    public void close() {
        rendering.close();
        painted.close();
    }
}

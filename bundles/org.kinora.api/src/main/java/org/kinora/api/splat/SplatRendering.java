package org.kinora.api.splat;

import org.kinora.api.imaging.Raster;
import org.osgi.annotation.versioning.ProviderType;

/** A scene that is being drawn; keeps its room from picture to picture. Used by one thread at a time. */
@ProviderType
public interface SplatRendering extends AutoCloseable {
    /**
     * Draws a picture.
     *
     * @param colour of the camera's size in {@link SplatRenderer#FORMAT}; every pixel is written
     * @throws org.kinora.api.work.Failure when the work was stopped, or EXHAUSTED when there is no room for what it needs
     */
    void draw(Camera camera, Raster colour);

    /**
     * Draws a picture with what lies behind it.
     *
     * @param alpha of the camera's size in {@code RasterFormat.DATA}: how much of each pixel is covered, 0 to 1
     * @param depth of the same kind: mean distance along the view of what covers the pixel, in world units; 0 where nothing does
     */
    void draw(Camera camera, Raster colour, Raster alpha, Raster depth);

    /** Gives its room back; closing twice does nothing. */
    @Override
    void close();
}

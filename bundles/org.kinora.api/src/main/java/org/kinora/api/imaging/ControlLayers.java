package org.kinora.api.imaging;

import java.util.List;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * All kinds of control layers of this runtime behind one call; implemented by the platform, called by operations, views and providers on any
 * thread.
 */
@ProviderType
public interface ControlLayers {
    /** The kinds that can be drawn now, by name. */
    List<ControlCard> cards();

    /**
     * Draws a layer in memory.
     *
     * @param source pictures of any size, 8 bit sRGB; settings that are missing get the card's fallback, others are checked
     * @param resolution as in {@link ControlRequest}
     * @return the caller closes it
     * @throws org.kinora.api.work.Failure (INPUT) for a kind or setting that is not there or a value out of range, (MISSING) for a source that
     * lacks what the
     *     kind needs
     */
    Raster draw(String kind, ControlSource source, int resolution, Work work);

    /**
     * Draws a layer from assets and keeps it as a PNG in the work's store.
     *
     * @throws org.kinora.api.work.Failure as {@link #draw}, and those of pictures that cannot be read
     */
    ControlLayer make(ControlRequest request, Work work);
}

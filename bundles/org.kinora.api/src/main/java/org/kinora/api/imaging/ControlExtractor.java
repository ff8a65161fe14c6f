package org.kinora.api.imaging;

import java.util.List;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Draws control layers from pictures: the maps by which an image model is steered, such as edges, depth or a pose.
 *
 * <p>Implemented by the platform (all that needs no weights) and by plug-ins (networks), registered as a service, called by {@link ControlLayers}
 * on the
 * caller's thread. It keeps no state between calls and gives the same bytes for the same source.
 */
@ConsumerType
public interface ControlExtractor {
    /** The kinds it can draw; the same at every call. A kind that several services draw is drawn by the one of the highest service ranking. */
    List<ControlCard> cards();

    /**
     * Draws one kind. For a {@linkplain ControlCard#framed framed} kind the picture has been fitted already, both sides multiples of
     * {@link ControlFrame#MULTIPLE}.
     *
     * @param kind one of its cards'
     * @return of the size of {@code source.picture()}, 8 bit, grey or colour, taken from the work; the caller closes it
     * @throws org.kinora.api.work.Failure (MISSING) when the kind needs something that the source lacks; the work's own when it was stopped
     */
    Raster draw(String kind, ControlSource source, Work work);
}

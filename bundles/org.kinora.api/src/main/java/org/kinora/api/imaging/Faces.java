package org.kinora.api.imaging;

import java.util.List;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds frontal faces of photographs (Viola, Jones, 2001, with the cascade of Lienhart); implemented by the platform, called on any thread.
 * Drawings, profiles and
 * faces under about 1/20 of the picture's height are mostly missed.
 */
@ProviderType
public interface Faces {
    /** The faces of a picture, the largest first. */
    List<Area> of(Raster picture, Work work);
}

package org.kinora.api.imaging;

import java.util.List;
import java.util.Optional;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Puts pictures together and cuts them to shape; implemented by the platform, called by operations and views on any thread. */
@ProviderType
public interface PictureComposition {
    /**
     * Figures over a background, the farthest first: their edges lose the colour of where they were cut from, their colours and shading go over to
     * those of the
     * place, they throw a shadow where they stand, and what is nearer stays before them.
     *
     * @param background three channels; a panel, a photograph
     * @param depth of the background, 16 bit in millimetres; without it all figures stand before all of it
     * @return 8 bit sRGB of the background's size; the caller closes it
     */
    Raster over(Raster background, Optional<Raster> depth, List<Cutout> figures, FigureSetting how, Work work);

    /**
     * The largest part of a picture that has a shape, where most of what is looked at lies: salient places (Hou, Zhang, "Saliency detection: a
     * spectral residual
     * approach", 2007) and faces, which are not cut while they fit.
     *
     * @param wide the shape's width
     * @param high the shape's height
     */
    Area crop(Raster picture, int wide, int high, Work work);
}

package org.kinora.api.imaging.selection;

import org.kinora.api.imaging.Mask;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Selecting: tools, their combination, changes of masks, outlines; implemented by the platform, called by operations, the paint view and plug-ins on
 * any platform
 * thread. The same recipe in the same picture gives the same bytes.
 */
@ProviderType
public interface Selections {
    /**
     * What a recipe means in a picture. The caller closes the mask.
     *
     * @throws org.kinora.api.work.Failure INPUT when a tool needs what is not there (a point outside the picture, a depth)
     */
    Mask select(Selection selection, SelectionView view, Work work);

    /** What one tool means. The caller closes the mask. */
    Mask select(Selector selector, SelectionView view, Work work);

    /** Combines a mask with another of its size, in place. */
    void combine(Mask mask, Mask with, Combine how, Work work);

    /** Changes a mask in place. */
    void edit(Mask mask, MaskEdit edit, SelectionView view, Work work);

    /**
     * The rims of a mask. A hard mask's run along the borders of its pixels, so that {@link Selector.Polygon} gives exactly it back; those of a soft
     * one run
     * where half is meant, between the pixels.
     */
    Outline outline(Mask mask, Work work);
}

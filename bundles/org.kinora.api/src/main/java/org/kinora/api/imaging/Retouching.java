package org.kinora.api.imaging;

import java.util.Optional;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Fills holes, mends spots, widens pictures and takes things out of shots, from what the pictures themselves show; implemented by the platform,
 * called by
 * operations and the paint view on any thread.
 *
 * <p>Arguments are borrowed and never changed; what is returned is taken from the work and belongs to the caller. All cores are used; bytes do not
 * depend on how
 * many there are. Pixels that the mask does not touch are those of the picture, bit for bit; where it covers a pixel in part, old and new are mixed
 * in that
 * proportion. Every method throws the work's own failure when it was stopped.
 */
@ProviderType
public interface Retouching {
    /**
     * Fills what a mask covers (multi-scale patch search after Wexler 2007 and Barnes 2009, blended after Perez 2003).
     *
     * @param sources from where may be copied: wholly covered pixels; everything that is not covered by {@code hole} when empty
     * @throws org.kinora.api.work.Failure (INPUT) when sizes differ, when nothing is left to copy from, or when {@code sources} hold no patch of 7 x
     * 7 pixels
     */
    Raster fill(Raster picture, Mask hole, Optional<Mask> sources, Filling how, Work work);

    /**
     * Mends what a mask covers from another place of the picture.
     *
     * @throws org.kinora.api.work.Failure (INPUT) when sizes differ or the place lies outside of the picture
     */
    Raster heal(Raster picture, Mask spot, Healing how, Work work);

    /**
     * A wider picture: the old one, and around it what could have been there.
     *
     * @throws org.kinora.api.work.Failure (INPUT) when it would be larger than a picture may be
     */
    Raster widen(Raster picture, Margins margins, Filling how, Work work);

    /**
     * Takes something out of a moving shot: shows what other frames have seen behind it, and fills only what none of them saw, once for the whole
     * shot.
     * What lies behind has to lie still, at one depth or far away; the camera may pan, tilt, roll and zoom.
     *
     * @throws org.kinora.api.work.Failure (INPUT) when frames and masks differ in size, or when nothing is left to copy from
     */
    Removal remove(ShotFrames shot, Filling how, Work work);
}

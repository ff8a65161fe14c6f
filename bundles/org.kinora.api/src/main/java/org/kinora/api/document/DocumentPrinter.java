package org.kinora.api.document;

import org.kinora.api.asset.AssetId;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Prints documents; a service of the platform or a plug-in, called on the thread of the work. Signs that no font of the machine has are told as
 * notes of the work. Throws a {@link org.kinora.api.work.Failure} when a picture cannot be read or the disk is full; nothing is left behind then.
 */
@ConsumerType
public interface DocumentPrinter {
    /**
     * The storyboard as PDF, on paper that lies on its side.
     *
     * @param panels on a page: 1, 2, 3 or 6
     */
    AssetId storyboard(Storyboard board, int panels, Paper paper, Work work);

    /**
     * The script as PDF in the standard format: 12-point Courier, ten letters to the inch, six lines to the inch.
     *
     * @param numbers whether scene numbers stand at both margins
     */
    AssetId script(Screenplay script, boolean numbers, Paper paper, Work work);

    /** All panels small on as few pages as it takes, as PDF. */
    AssetId contactSheet(Storyboard board, Paper paper, Work work);

    /**
     * All panels small in one picture, as PNG.
     *
     * @param width pixels
     */
    AssetId contactPicture(Storyboard board, int width, Work work);
}

package org.kinora.imaging.internal.io;

import org.kinora.api.imaging.PictureKind;

/** How one kind of picture file is built around its coded pixels. Stateless. */
interface Container {
    PictureKind kind();

    /** Whether the first bytes are those of this kind. */
    boolean mine(FileBytes file);

    /**
     * Reads the header and walks over the whole file.
     *
     * @throws org.kinora.api.work.Failure when it is cut short, damaged, of an unknown variety, or holds fewer bytes than its pixels need
     */
    Stored look(FileBytes file);
}

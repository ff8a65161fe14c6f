package org.kinora.api.splat;

import java.nio.file.Path;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Reads what programs found out about cameras, and writes it; implemented by the platform, called on any platform thread. */
@ProviderType
public interface Captures {
    /**
     * Reads a capture: a folder with a COLMAP model (text or binary, in it or in {@code sparse/0}), a {@code transforms.json} (nerfstudio), an
     * OpenSfM {@code reconstruction.json}, or one of these files. A folder {@code masks} beside the pictures holds their masks.
     *
     * @throws org.kinora.api.work.Failure MISSING when there is none of them, DAMAGED when one cannot be read
     */
    Capture read(Path place, Work work);

    /**
     * Writes a structure as a binary COLMAP model into {@code sparse/0} of a folder: one camera for each lens, poses, points and their sightings.
     *
     * @throws org.kinora.api.work.Failure EXHAUSTED when it cannot be written; what was there before stays
     */
    void write(Structure structure, Path folder, Work work);
}

package org.kinora.api.splat;

import java.nio.file.Path;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Reads what other programs found out about cameras; implemented by the platform, called on any platform thread. */
@ProviderType
public interface Captures {
    /**
     * Reads a capture: a folder with a COLMAP model (text or binary, in it or in {@code sparse/0}), a {@code transforms.json} (nerfstudio), an
     * OpenSfM {@code reconstruction.json}, or one of these files.
     *
     * @throws org.kinora.api.work.Failure MISSING when there is none of them, DAMAGED when one cannot be read
     */
    Capture read(Path place, Work work);
}

package org.kinora.api.imaging;

import java.nio.file.Path;
import java.util.List;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Finds hard cuts in clips; implemented by the platform, called by operations and checks on any thread. Dissolves and fades are not looked for. */
@ProviderType
public interface ShotBoundaries {
    /**
     * The hard cuts of a clip, in their order. A flash of up to some frames after which the same shot goes on is none.
     *
     * @throws org.kinora.api.work.Failure as the media engine's
     */
    List<ShotBoundary> cuts(Path clip, Work work);
}

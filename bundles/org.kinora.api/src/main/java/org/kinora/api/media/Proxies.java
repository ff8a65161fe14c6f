package org.kinora.api.media;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Small copies of clips for scrubbing in which every frame stands alone (Motion JPEG in QuickTime, with the clip's own times); implemented by the
 * platform, safe from any thread.
 *
 * <p>They lie in the cache of this machine and may be deleted at any time; those not used for longest go first when there are too many. One belongs to
 * a clip as long as the clip keeps its size, its date and its first and last bytes.
 */
@ProviderType
public interface Proxies {
    /** Rows of a proxy; a clip with fewer keeps its own. */
    int ROWS = 540;

    /** The proxy of a clip, when there is one. */
    Optional<Path> find(Path clip);

    /**
     * Makes the proxy of a clip, unless there is one. What was finished of it when the work was stopped or the machine went down is not made again.
     *
     * @throws org.kinora.api.work.Failure the media engine's
     */
    Path make(Path clip, Work work);

    /** Deletes the proxy of a clip and what was finished of it. */
    void drop(Path clip);
}

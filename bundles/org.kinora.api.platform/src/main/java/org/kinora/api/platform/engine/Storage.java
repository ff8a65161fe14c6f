package org.kinora.api.platform.engine;

import java.util.Optional;
import org.kinora.api.platform.assets.Freed;
import org.kinora.api.work.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How much room the results of one project may take. Above the limit the bytes of derived assets go, least recently used first: those of results that
 * a newer one replaced, then those that the newest film is not made from. The newest film with all it is made from, locked and chosen pictures, and
 * whatever cannot be made again stay. Done at the opening of a project and after a film, while nothing else runs in the project. Thread-safe.
 */
@ProviderType
public interface Storage {
    /**
     * What there is.
     *
     * @param limit bytes that derived assets may take
     * @param own whether the project set the limit itself; else it is the default of the process
     * @param derived bytes that they take now
     */
    record Room(long limit, boolean own, long derived) {}

    Room room();

    /** Sets the limit in bytes; empty for the default of the process: 20 GB or a tenth of the disk, whichever is less. */
    void limit(Optional<Long> bytes, Caller caller);

    /** Makes room now. To be called by an operation that uses no assets itself. */
    Freed evict();
}

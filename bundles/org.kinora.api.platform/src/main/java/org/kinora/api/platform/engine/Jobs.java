package org.kinora.api.platform.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The jobs of one project: what somebody asked for. The job table is the truth; the dispatcher's rows are disposable. Thread-safe. */
@ProviderType
public interface Jobs {
    /** States of a job. */
    enum State { QUEUED, RUNNING, DONE, FAILED, CANCELLED }

    /**
     * One job.
     *
     * @param kind name of the operation
     * @param input canonical JSON of the input record
     * @param progress permille
     * @param attempt how often it was started; a commit with another attempt is refused
     * @param message result in words, or why it failed
     */
    record Job(String id, String kind, String input, State state, int progress, String stage, int attempt, String message, Instant created,
            Instant changed) {}

    List<Job> list(int limit);

    Optional<Job> find(String id);

    /** Asks a job to stop; true when it was queued or running. */
    boolean cancel(String id);
}

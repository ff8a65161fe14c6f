package org.kinora.api.platform.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kinora.api.generate.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Stored results of steps; thread-safe. */
@ProviderType
public interface Results {
    /** The result of a key, whether or not its assets are present. */
    Optional<Stored> find(String key);

    /** The keys that a label had, newest first. */
    List<Stored> history(String label);

    /** Labels that begin with a prefix, sorted. */
    List<String> labels(String prefix);

    /** Why the newest result of a label differs from the one before; empty when there is at most one. */
    Optional<Rebuild> whyRebuilt(String label);

    /** Fixes the outcome of a label: later builds answer with it whatever the key. */
    void pin(String label, Outcome outcome);

    /** Takes the pin away; false when there was none. */
    boolean unpin(String label);

    /** The pinned outcome of a label. */
    Optional<Outcome> pinned(String label);

    /**
     * One stored result.
     *
     * @param recipe canonical JSON that the key is the hash of
     */
    record Stored(String key, String label, String kind, String provider, String recipe, Outcome outcome, long millis, Instant created) {}

    /** What changed between two recipes of one label. */
    record Rebuild(String label, String oldKey, String newKey, Instant when, List<Change> changes) {}

    /**
     * One difference.
     *
     * @param path place in the recipe, e.g. {@code request.text}
     * @param cause label of the step whose result this input is, when it is one
     */
    record Change(String path, String before, String after, Optional<String> cause) {}
}

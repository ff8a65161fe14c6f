package org.kinora.api.platform.engine;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** The event stream of one project: numbered, durable, resumable; thread-safe. */
@ProviderType
public interface Events {
    /**
     * One event.
     *
     * @param number 1, 2, 3 … without gaps within a process
     * @param kind e.g. {@code job.started}, {@code job.progress}, {@code budget.warning}, {@code assets.evicted}
     * @param body canonical JSON
     */
    record Event(long number, Instant at, String kind, String body) {}

    /** Appends an event; events of kind {@code *.progress} are handed to listeners only and not stored. */
    void publish(String kind, Record body);

    /** Stored events after a number, oldest first, at most {@code limit}. */
    List<Event> since(long number, int limit);

    /**
     * Calls a listener for each event after a number, stored ones first; ends when the subscription is closed. Listeners are called one event at a
     * time.
     */
    AutoCloseable subscribe(long after, Consumer<Event> listener);
}

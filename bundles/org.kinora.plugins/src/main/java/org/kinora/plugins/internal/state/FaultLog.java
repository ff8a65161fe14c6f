package org.kinora.plugins.internal.state;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The faults of the last ten minutes by symbolic name. Thread-safe. */
final class FaultLog {
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Map<String, Deque<Fault>> faults = new HashMap<>();

    FaultLog(InstantSource clock) {
        this.clock = clock;
    }

    /** Adds a fault; how many there are now in the window. */
    synchronized int add(String id, String what, String how) {
        Deque<Fault> own = faults.computeIfAbsent(id, key -> new ArrayDeque<>());
        own.addLast(new Fault(clock.instant(), what, how));
        return recent(id).size();
    }

    /** The faults in the window, oldest first. */
    synchronized List<Fault> recent(String id) {
        Deque<Fault> own = faults.get(id);
        if (own == null) return List.of();
        Instant oldest = clock.instant().minus(WINDOW);
        while (!own.isEmpty() && own.getFirst().at().isBefore(oldest)) own.removeFirst();
        return List.copyOf(own);
    }

    synchronized void forget(String id) {
        faults.remove(id);
    }
}

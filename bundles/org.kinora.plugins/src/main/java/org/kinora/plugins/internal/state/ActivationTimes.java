package org.kinora.plugins.internal.state;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Component;

/** How long the start of each bundle and of its components took: what authors are shown. Thread-safe. */
@Component(service = ActivationTimes.class)
public final class ActivationTimes {
    private final Map<Long, AtomicLong> nanos = new ConcurrentHashMap<>();

    public void add(Bundle bundle, long nanoseconds) {
        nanos.computeIfAbsent(bundle.getBundleId(), id -> new AtomicLong()).addAndGet(nanoseconds);
    }

    /** Milliseconds so far, rounded up so that anything measured shows. */
    public int millis(Bundle bundle) {
        AtomicLong sum = nanos.get(bundle.getBundleId());
        return sum == null ? 0 : Math.toIntExact((sum.get() + 999_999) / 1_000_000);
    }

    public void forget(Bundle bundle) {
        nanos.remove(bundle.getBundleId());
    }
}

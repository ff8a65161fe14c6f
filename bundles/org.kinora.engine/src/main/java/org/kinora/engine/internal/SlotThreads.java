package org.kinora.engine.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.kinora.api.platform.engine.Slot;

/** The threads that steps run on: a fixed number of platform threads for each slot; waiting steps queue in order. */
final class SlotThreads implements AutoCloseable {
    private final Map<Slot, ExecutorService> pools = new EnumMap<>(Slot.class);

    /** @param cores places of {@link Slot#CPU} */
    SlotThreads(int cores) {
        pools.put(Slot.CPU, pool(Slot.CPU, cores));
        pools.put(Slot.ENCODER, pool(Slot.ENCODER, 1));
        pools.put(Slot.SPEECH, pool(Slot.SPEECH, 1));
        pools.put(Slot.GPU, pool(Slot.GPU, 1));
        pools.put(Slot.NETWORK, pool(Slot.NETWORK, 8));
    }

    ExecutorService of(Slot slot) {
        return pools.get(slot);
    }

    private static ExecutorService pool(Slot slot, int places) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory threads = body -> {
            Thread thread = new Thread(body, "step-" + slot.name().toLowerCase(java.util.Locale.ROOT) + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        return Executors.newFixedThreadPool(places, threads);
    }

    @Override
    public void close() {
        pools.values().forEach(ExecutorService::shutdown);
        for (ExecutorService pool : pools.values()) {
            try {
                if (!pool.awaitTermination(2, TimeUnit.SECONDS)) pool.shutdownNow();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                pool.shutdownNow();
            }
        }
    }
}

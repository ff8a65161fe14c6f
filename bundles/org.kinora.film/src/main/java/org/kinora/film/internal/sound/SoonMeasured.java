package org.kinora.film.internal.sound;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kinora.api.asset.AssetId;

/** How loud sounds are, each measured once on a thread of its own while others are heard; any thread. */
public final class SoonMeasured implements AutoCloseable {
    private final Map<AssetId, Future<Double>> loudness = new ConcurrentHashMap<>();
    private final Set<AssetId> awaited = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 2, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("kinora-loudness").factory());

    public SoonMeasured() {
        worker.allowCoreThreadTimeOut(true);
    }

    /** Sees to it that a sound is measured. */
    void measure(AssetId asset, Sounds sounds) {
        loudness.computeIfAbsent(asset, one -> worker.submit(() -> Measured.measure(sounds, one)));
    }

    /** Waits for a measurement that was asked for, for each sound only once. */
    void await(AssetId asset, Duration most) {
        Future<Double> one = loudness.get(asset);
        if (one.isDone() || !awaited.add(asset)) return;
        try {
            one.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException unknown) {
            // it is heard at its own level
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** In LUFS; not a number while it is not known. */
    double known(AssetId asset) {
        Future<Double> one = loudness.get(asset);
        return one != null && one.state() == Future.State.SUCCESS ? one.resultNow() : Double.NaN;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}

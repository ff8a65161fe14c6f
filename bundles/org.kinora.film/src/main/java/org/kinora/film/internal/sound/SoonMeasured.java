package org.kinora.film.internal.sound;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
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

    private final Duration patience;

    /** @param patience how long who hears something waits for a measurement, once for each sound; then it is heard at its own level */
    public SoonMeasured(Duration patience) {
        this.patience = patience;
        worker.allowCoreThreadTimeOut(true);
    }

    /** Lets sounds be measured once more that could not be: a cut that is opened anew may find them repaired. */
    void again() {
        loudness.values().removeIf(one -> one.state() == Future.State.FAILED);
    }

    /** Sees to it that a sound is measured; not after {@link #close}. */
    void measure(AssetId asset, Sounds sounds) {
        loudness.computeIfAbsent(asset, one -> {
            awaited.remove(one);
            try {
                return worker.submit(() -> Measured.measure(sounds, one));
            } catch (RejectedExecutionException closed) {
                // a player that is still open while the engine goes hears every sound at its own level
                return CompletableFuture.failedFuture(closed);
            }
        });
    }

    /** Waits for a measurement that was asked for, for each sound only once. */
    void await(AssetId asset) {
        Future<Double> one = loudness.get(asset);
        if (one == null || one.isDone() || !awaited.add(asset)) return;
        try {
            one.get(patience.toMillis(), TimeUnit.MILLISECONDS);
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

package org.kinora.camera.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kinora.api.media.YuvFrame;

/** Draws each frame with a fixed number of threads, each its own band of rows; the picture does not depend on how many there are. */
final class Crew implements AutoCloseable {
    private final List<Band> bands = new ArrayList<>();
    private final ExecutorService hands;

    Crew(int width, int height, int widest, int threads) {
        int pairs = height / 2;
        for (int i = 0; i < threads; i++) {
            int from = 2 * (pairs * i / threads);
            int to = 2 * (pairs * (i + 1) / threads);
            if (from < to) bands.add(new Band(from, to, width, widest));
        }
        hands = Executors.newFixedThreadPool(Math.max(1, bands.size() - 1), task -> {
            Thread thread = new Thread(task, "kinora-camera");
            thread.setDaemon(true);
            return thread;
        });
    }

    void draw(Shot shot, YuvFrame frame) {
        List<Future<?>> others = new ArrayList<>(bands.size());
        for (Band band : bands.subList(1, bands.size())) others.add(hands.submit((Callable<Void>) () -> {
            band.draw(shot, frame);
            return null;
        }));
        try {
            bands.getFirst().draw(shot, frame);
        } finally {
            for (Future<?> other : others) await(other);
        }
    }

    private static void await(Future<?> other) {
        boolean interrupted = false;
        while (true) {
            try {
                other.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    @Override
    public void close() {
        hands.shutdown();
    }
}

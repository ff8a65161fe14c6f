package org.kinora.splat.gl.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.ObjIntConsumer;
import org.kinora.api.splat.Camera;

/** Sorts beside the thread that draws: the newest wish is done next, what was done is fetched when it is wanted. Thread-safe. */
final class SortingThread implements AutoCloseable {
    private final Object bell = new Object();
    private final Runnable sorted;
    private final Thread thread;
    private float[][] positions = new float[3][0];
    private int count;
    private BitSet gone = new BitSet();
    private DepthSort.View wish;
    private DepthSort.View done;
    private int[] order = new int[0];
    private int length;
    private boolean fresh;
    private boolean busy;
    private boolean closed;
    private long scene;

    /** @param sorted is run on the sorting thread when there is something to fetch */
    SortingThread(Runnable sorted) {
        this.sorted = sorted;
        thread = Thread.ofPlatform().daemon().name("splat-sort").start(this::serve);
    }

    /** Other splats; the arrays are kept and not changed any more. */
    void take(float[][] places, int splats) {
        synchronized (bell) {
            positions = places;
            count = splats;
            gone = new BitSet();
            scene++;
            again();
        }
    }

    /** Which ones are not there. */
    void without(BitSet missing) {
        synchronized (bell) {
            if (missing.equals(gone)) return;
            gone = (BitSet) missing.clone();
            scene++;
            again();
        }
    }

    private void again() {
        if (wish == null) wish = done;
        done = null;
        bell.notifyAll();
    }

    /** Asks for a camera's order, if it is another than the last one. */
    void ask(Camera camera, double near) {
        DepthSort.View view = view(camera, near);
        synchronized (bell) {
            if (view.equals(wish) || wish == null && view.equals(done)) return;
            wish = view;
            bell.notifyAll();
        }
    }

    /** Waits until the last wish is done. */
    void await() {
        synchronized (bell) {
            boolean interrupted = false;
            while ((wish != null || busy) && !closed) {
                try {
                    bell.wait();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    /** Hands over the newest order, if it has not been handed over yet. */
    void fetch(ObjIntConsumer<int[]> into) {
        synchronized (bell) {
            if (!fresh) return;
            fresh = false;
            into.accept(order, length);
        }
    }

    private static DepthSort.View view(Camera camera, double near) {
        double[] r = camera.pose().rotation();
        return new DepthSort.View((float) r[6], (float) r[7], (float) r[8], (float) camera.pose().tz(), (float) near);
    }

    private void serve() {
        DepthSort sort = new DepthSort();
        while (true) {
            DepthSort.View view;
            float[][] places;
            int splats;
            BitSet missing;
            long of;
            synchronized (bell) {
                busy = false;
                bell.notifyAll();
                while (wish == null && !closed) {
                    try {
                        bell.wait();
                    } catch (InterruptedException nobodyAsks) {
                        return;
                    }
                }
                if (closed) return;
                view = wish;
                wish = null;
                busy = true;
                places = positions;
                splats = count;
                missing = gone;
                of = scene;
            }
            int seen = sort.sort(places, splats, missing, view);
            synchronized (bell) {
                // what was sorted for splats that are gone meanwhile names numbers that may not be there
                if (of != scene) {
                    if (wish == null) wish = view;
                    continue;
                }
                if (order.length < seen) order = new int[splats];
                System.arraycopy(sort.order(), 0, order, 0, seen);
                length = seen;
                fresh = true;
                done = view;
            }
            sorted.run();
        }
    }

    @Override
    public void close() {
        synchronized (bell) {
            closed = true;
            Arrays.fill(positions, null);
            bell.notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

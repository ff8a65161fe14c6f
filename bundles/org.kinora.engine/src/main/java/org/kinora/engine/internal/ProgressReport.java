package org.kinora.engine.internal;

import org.kinora.api.platform.engine.Operations.Listener;

/** Carries the progress of an operation to its listener, with the time that is left; never goes back. */
final class ProgressReport implements ProgressSink {
    private static final long QUIET_NANOS = 50_000_000L;
    private static final double ENOUGH = 0.02;

    private final Listener listener;
    private final Beat beat;
    private final long start = System.nanoTime();
    private long lastTold;
    private double fraction;
    private String stage = "";

    /** Is told of progress besides the listener, for the job table. */
    interface Beat {
        void progress(double fraction, String stage);
    }

    private ProgressReport(Listener listener, Beat beat) {
        this.listener = listener;
        this.beat = beat;
    }

    static ProgressReport to(Listener listener) {
        return new ProgressReport(listener, (fraction, stage) -> {});
    }

    static ProgressReport to(Listener listener, Beat beat) {
        return new ProgressReport(listener, beat);
    }

    @Override
    public synchronized void progress(double now) {
        if (now >= 0 && now <= fraction) return;
        fraction = Math.min(1, now);
        long time = System.nanoTime();
        if (time - lastTold < QUIET_NANOS && fraction < 1) return;
        tell(time);
    }

    @Override
    public synchronized void stage(String title) {
        if (title.equals(stage)) return;
        stage = title;
        tell(System.nanoTime());
    }

    @Override
    public synchronized void note(String text) {
        listener.note(text);
    }

    private void tell(long time) {
        lastTold = time;
        long elapsed = (time - start) / 1_000_000;
        long left = fraction < ENOUGH ? -1 : Math.round(elapsed * (1 - fraction) / fraction);
        listener.progress(fraction, stage, left);
        beat.progress(fraction, stage);
    }
}

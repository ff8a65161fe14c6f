package org.kinora.workbench.player.internal.record;

import java.util.Arrays;
import java.util.function.Consumer;
import org.kinora.api.workbench.Microphone;

/**
 * One recording: the seconds of the count-in go by on the clock of the line in and are not kept, all after them is. What it says of itself may be
 * asked from any thread.
 */
final class Recording implements AutoCloseable {
    /** Samples of one reading: 20 ms. */
    static final int PIECE = Microphone.SAMPLE_RATE / 50;
    private static final int LONGEST = 10 * 60 * Microphone.SAMPLE_RATE;

    private final Microphone line;
    private final int countIn;
    private final Consumer<float[]> done;
    private volatile long passed;
    private volatile float peak;
    private volatile float loudest;
    private volatile boolean stopped;
    private volatile boolean dropped;
    private float[] kept = new float[Microphone.SAMPLE_RATE * 10];
    private int count;

    /**
     * @param countIn seconds before it begins
     * @param done is told the samples when it was stopped or the line ended, on the recording's thread; not when it was closed
     */
    Recording(Microphone line, int countIn, Consumer<float[]> done) {
        this.line = line;
        this.countIn = countIn;
        this.done = done;
    }

    /** Begins, on a thread of its own. */
    Recording begin() {
        Thread.ofPlatform().daemon().name("kinora-recording").start(this::work);
        return this;
    }

    private void work() {
        float[] piece = new float[PIECE];
        try (line) {
            for (int got = line.read(piece); got >= 0 && !stopped && count < LONGEST; got = line.read(piece)) take(piece, got);
        }
        if (!dropped) done.accept(Arrays.copyOf(kept, count));
    }

    private void take(float[] piece, int got) {
        float most = 0;
        for (int i = 0; i < got; i++) most = Math.max(most, Math.abs(piece[i]));
        // A meter falls slowly so that the eye can read it.
        peak = Math.max(most, peak * 0.9f);
        int skip = (int) Math.clamp((long) countIn * Microphone.SAMPLE_RATE - passed, 0, got);
        passed += got;
        if (skip < got) loudest = Math.max(loudest, most);
        if (count + got > kept.length) kept = Arrays.copyOf(kept, kept.length * 2);
        System.arraycopy(piece, skip, kept, count, got - skip);
        count += got - skip;
    }

    /** Seconds of the count-in that are left, rounded up; 0 when it records. */
    int counting() {
        return (int) Math.max(0, Math.ceilDiv((long) countIn * Microphone.SAMPLE_RATE - passed, Microphone.SAMPLE_RATE));
    }

    /** Seconds recorded. */
    double seconds() {
        return Math.max(0, passed / (double) Microphone.SAMPLE_RATE - countIn);
    }

    /** How loud it is now, 0 to 1. */
    float peak() {
        return peak;
    }

    /** Whether what was recorded went beyond what can be written. */
    boolean clipped() {
        return loudest >= 0.999f;
    }

    /** Ends it and keeps what was recorded. */
    void stop() {
        stopped = true;
    }

    /** Ends it and keeps nothing. */
    @Override
    public void close() {
        dropped = true;
        stopped = true;
    }
}

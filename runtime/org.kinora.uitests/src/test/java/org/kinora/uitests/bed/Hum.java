package org.kinora.uitests.bed;

import java.util.concurrent.locks.LockSupport;
import org.kinora.api.workbench.Microphone;

/** A line in on which somebody hums, much faster than anybody could. */
public final class Hum implements Microphone {
    private volatile boolean closed;
    private long at;

    @Override
    public int read(float[] into) {
        if (closed) return -1;
        LockSupport.parkNanos(1_000_000);
        for (int i = 0; i < into.length; i++) into[i] = 0.4f * (float) Math.sin(2 * Math.PI * 220 * at++ / SAMPLE_RATE);
        return into.length;
    }

    @Override
    public void close() {
        closed = true;
    }
}

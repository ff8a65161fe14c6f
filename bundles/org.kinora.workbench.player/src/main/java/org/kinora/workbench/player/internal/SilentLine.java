package org.kinora.workbench.player.internal;

import java.util.concurrent.locks.LockSupport;
import org.kinora.api.film.Cut;

/** No device: nothing is heard, but time passes as if it were. */
final class SilentLine implements SoundLine {
    private static final long AHEAD = Cut.SAMPLE_RATE / 10;

    private final long begun = System.nanoTime();
    private long written;
    private volatile boolean closed;

    @Override
    public boolean write(float[][] samples) {
        written += samples[0].length;
        while (!closed && written - heard() > AHEAD) LockSupport.parkNanos((written - heard() - AHEAD) * 1_000_000_000L / Cut.SAMPLE_RATE);
        return !closed;
    }

    @Override
    public long heard() {
        return (System.nanoTime() - begun) * (Cut.SAMPLE_RATE / 1000) / 1_000_000L;
    }

    @Override
    public void close() {
        closed = true;
    }
}

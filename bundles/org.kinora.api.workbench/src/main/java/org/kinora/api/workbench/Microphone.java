package org.kinora.api.workbench;

import org.osgi.annotation.versioning.ConsumerType;

/** An opened line that speech comes in from: one channel at {@link #SAMPLE_RATE}; belongs to one thread, any thread may close it. */
@ConsumerType
public interface Microphone extends AutoCloseable {
    /** Samples per second. */
    int SAMPLE_RATE = 48_000;

    /**
     * Waits for samples, each -1 to 1.
     *
     * @return how many were put in, from the front; less than 0 when the line is closed or ends
     */
    int read(float[] into);

    @Override
    void close();
}

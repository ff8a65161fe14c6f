package org.kinora.api.film;

import org.osgi.annotation.versioning.ProviderType;

/** The sound of one cut, from any place on; belongs to one thread at a time, opened by {@link CutSounds}. */
@ProviderType
public interface CutSound extends AutoCloseable {
    /**
     * Left and right channel at {@link Cut#SAMPLE_RATE}, silence beyond the film's end. What goes on where the last piece ended is cheapest.
     *
     * @param from sample of the film, 0 or more
     * @param count samples per channel
     */
    float[][] mix(long from, int count);

    /** Closes its files. */
    @Override
    void close();
}

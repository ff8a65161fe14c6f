package org.kinora.api.media;

import org.osgi.annotation.versioning.ProviderType;

/** Writes one sound piece by piece; belongs to one thread. Close it in every case: without {@link #finish} that throws everything away. */
@ProviderType
public interface SoundWriter extends AutoCloseable {
    /**
     * Appends {@code count} samples per channel from {@code samples[channel][offset …]}; what lies beyond -1 and 1 is clipped where the coding has no
     * room for it.
     */
    void write(float[][] samples, int offset, int count);

    /** Appends a whole sound of this writer's rate and channels. */
    void write(Sound sound);

    /** Completes the file and puts it under its name. */
    void finish();

    /** Gives back what the writer holds; deletes what was written when it was not finished. */
    @Override
    void close();
}

package org.kinora.api.media;

import org.kinora.api.time.Rational;
import org.osgi.annotation.versioning.ProviderType;

/** Decodes one sound piece by piece; belongs to one thread at a time, opened by {@link MediaEngine}. Position 0 is the file's time 0. */
@ProviderType
public interface SoundReader extends AutoCloseable {
    /** Samples per second and channel of what is read. */
    int rate();

    int channels();

    /** Length in seconds as the file tells it; 0 when it does not. */
    Rational duration();

    /**
     * Reads up to {@code count} samples per channel into {@code into[channel][offset …]}.
     *
     * @return how many were read; less than {@code count} only at the end
     */
    int read(float[][] into, int offset, int count);

    /** Makes the next read begin at a sample, counted at {@link #rate}; exact. */
    void seek(long sample);

    @Override
    void close();
}

package org.kinora.api.media;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Encodes frames into one clip, at a constant rate, through a bounded queue and a thread of its own; fed by one thread.
 *
 * <p>Close it in every case: without {@link #finish} that throws everything away.
 */
@ProviderType
public interface ClipWriter extends AutoCloseable {
    /**
     * Hands over the next frame; waits while the encoder is behind. The writer closes the frame when it has been encoded: whoever wants to keep it
     * {@linkplain YuvFrame#share shares} it first.
     *
     * @throws org.kinora.api.work.Failure with the encoder's last words when it has failed
     */
    void write(YuvFrame frame);

    /** Number of frames handed over so far. */
    long frames();

    /** Waits until all frames are encoded and puts the file under its name. */
    void finish();

    /** Stops the encoder at once and deletes what it wrote; safe from any thread and more than once. */
    void abort();

    /** Gives back what the writer holds; {@linkplain #abort aborts} when it was not finished. */
    @Override
    void close();
}

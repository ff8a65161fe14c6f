package org.kinora.api.media;

import org.kinora.api.time.Rational;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Decodes one clip frame after frame; belongs to one thread at a time, opened by {@link MediaEngine}.
 *
 * <p>Times begin at 0 with the clip's first frame.
 */
@ProviderType
public interface ClipReader extends AutoCloseable {
    /** Width in pixels of the frames that come, even. */
    int width();

    /** Height in pixels of the frames that come, even. */
    int height();

    /** Frames per second of what is read; the average where the clip has no fixed rate; 0 for a still picture. */
    Rational rate();

    /** Length in seconds as the file tells it; 0 when it does not. */
    Rational duration();

    /**
     * Decodes the next frame into {@code into}, which has this reader's size.
     *
     * @return false at the end of the clip; {@code into} is then unchanged
     * @throws org.kinora.api.work.Failure (DAMAGED) when the data breaks before the end
     */
    boolean read(YuvFrame into);

    /** The time in seconds of the frame read last; with a wanted rate a multiple of the frame's length. */
    Rational time();

    /**
     * Makes the next {@link #read} give the frame that is shown at a time: the last one that begins at or before it; the first one for a time before
     * 0.
     */
    void seek(Rational time);

    /** Makes the next {@link #read} give the frame of this number, counted at {@link #rate}. */
    default void seekFrame(long number) {
        seek(Rational.of(number).dividedBy(rate()));
    }

    @Override
    void close();
}

package org.kinora.api.media;

import java.util.Optional;
import org.kinora.api.time.Rational;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Shows single frames of a clip at any place, back and forth; opened by {@link MediaEngine#scrub}, safe from any thread.
 *
 * <p>Decoded frames around the playhead, which is the place asked for last, are kept, and a thread of its own decodes on in the direction in which the
 * playhead moves; what is farthest from it is given up first. Times are the clip's own, beginning at 0 with its first frame, whatever its rate is and
 * whether or not it is constant.
 */
@ProviderType
public interface ClipScrubber extends AutoCloseable {
    /** Width in pixels of the frames that come, even. */
    int width();

    /** Height in pixels of the frames that come, even. */
    int height();

    /** Frames per second, on average. */
    Rational rate();

    /** Length in seconds as the file tells it; 0 when it does not. */
    Rational duration();

    /** Whether the frames come from a proxy rather than from the clip itself. */
    boolean proxy();

    /**
     * Moves the playhead and gives the exact frame shown there: the last one that begins at or before {@code time}, the first one before 0, the last
     * one after the end. The caller closes it and does not write to it.
     *
     * @throws org.kinora.api.work.Failure (DAMAGED) when the data breaks before it
     */
    YuvFrame at(Rational time);

    /** Moves the playhead and gives the frame only when it is decoded already; never waits for a decoder. */
    Optional<YuvFrame> ifReady(Rational time);

    /** How many decoded frames are kept just now. */
    int ready();

    /** Waits until all that is to be decoded around the playhead is there; false when it took longer than {@code millis}. */
    boolean settle(long millis);

    /** Stops the thread and gives back all frames but those that callers still hold. */
    @Override
    void close();
}

package org.kinora.api.imaging.history;

import java.util.List;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Raster;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A picture with its steps; implemented by the platform, used by one view or operation on one thread at a time, closed by who opened it.
 *
 * <p>Between {@link #begin} and {@link #commit} the caller writes into {@link #pixels}, but only where it has announced it by {@link #touch}; what
 * was there is
 * kept first. Steps that touch little stay in memory; large ones are packed into a scratch file. When steps or memory run out the oldest step is
 * forgotten.
 */
@ProviderType
public interface EditedPicture extends AutoCloseable {
    /** The picture as it is now. Borrowed: it changes with every step. */
    Raster pixels();

    /**
     * Begins a step: one gesture of a person, or one operation.
     *
     * @param title in the person's words, such as {@code brush stroke}
     * @throws IllegalStateException when a step has begun and not ended
     */
    void begin(String title);

    /** Keeps what is there, before it is written over; an area may be touched many times in a step and is kept once. */
    void touch(Area area);

    /** Ends the step; a step that touched nothing is none. What could be taken forward again cannot any more. */
    void commit();

    /** Puts back what the step has touched and forgets it. */
    void abandon();

    /** Takes the last step back and says what it changed; {@link Area#NONE} when there is none. */
    Area undo();

    /** Takes a step forward that was taken back; {@link Area#NONE} when there is none. */
    Area redo();

    /** Titles of the steps that can be taken back, the last one first. */
    List<String> done();

    /** Titles of the steps that can be taken forward, the next one first. */
    List<String> undone();

    /** Bytes of memory that the steps hold. */
    long memoryBytes();

    /** Bytes of scratch file that the steps hold. */
    long fileBytes();

    /** Forgets all steps, removes the scratch file and closes the pixels. */
    @Override
    void close();
}

package org.kinora.api.splat;

import java.nio.file.Path;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Splat files in and out; implemented by the platform, called on any platform thread.
 *
 * <p>A file is known by what is in it, not by its name. Counts are held against the file's size, {@link SplatReading#mostSplats} and the work's budget
 * before anything is read: a file that lies, is cut short or holds numbers that are none ends in a {@link org.kinora.api.work.Failure}. Rotations are
 * normalised.
 */
@ProviderType
public interface SplatFiles {
    /** What a file says of itself; no splat is read. */
    SplatInfo info(Path file, Work work);

    /**
     * Reads a file. The caller closes the scene.
     *
     * @throws org.kinora.api.work.Failure MISSING when there is no such file, INPUT when it is of no known kind or too large, DAMAGED when it is cut
     *     short or broken, EXHAUSTED when the budget cannot hold it
     */
    SplatScene read(Path file, SplatReading how, Work work);

    /** Writes a scene beside its name and puts it there in one step, so that no reader meets half a file. */
    void write(SplatScene scene, Path file, SplatWriting how, Work work);
}

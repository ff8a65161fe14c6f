package org.kinora.api.platform.assets;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.AssetStore;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The keeper's side of a project's assets; implemented by {@code org.kinora.assets}, called by operations on any platform thread.
 *
 * <p>Files lie at {@code assets/ab/abcdef….png}. An asset may instead be linked in place: its path, size and hash are recorded, its bytes stay where
 * they are.
 */
@ProviderType
public interface AssetLibrary extends AutoCloseable {
    /** What stages and providers see. */
    AssetStore store();

    /** Assets that pass the filter, newest first. */
    List<AssetInfo> list(AssetFilter filter);

    /** Assets whose hash begins with the given hexadecimal digits, in order of their ids. */
    List<AssetInfo> find(String hashPrefix);

    /**
     * Records a file in place as an imported asset: one hash, no copy.
     *
     * @param mediaType empty to go by the ending of the file's name
     * @throws org.kinora.api.work.Failure when the file cannot be read
     */
    AssetId link(Path file, String mediaType);

    /** Looks under a folder for the files of offline assets, by name, then size, then hash, and links those found. */
    Relinked relink(Path folder);

    /** Copies linked files into the project, so that it is self-contained. */
    Collected collect();

    /**
     * Removes derived assets' bytes, least recently used first, until the derived ones that lie here take at most {@code limit} bytes; their rows
     * stay.
     *
     * @param kept assets that stay whatever the limit
     */
    Freed evict(long limit, Predicate<AssetId> kept);

    /** The size in bytes of all derived assets, those without bytes included: more than they can take; told without looking at the disk. */
    long derivedAtMost();

    /** Removes assets of any origin for good, bytes and rows; linked files stay where they are. Only ever at a person's explicit wish. */
    Freed purge(Collection<AssetId> assets);

    /** Reads every asset and compares it with its hash. */
    Inspection verify();

    /** Counts and bytes by origin. */
    Usage usage();

    /** Writes down when assets were last used. */
    @Override
    void close();
}

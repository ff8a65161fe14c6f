package org.kinora.api.asset;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads and writes assets of one project; implemented by the platform, called by providers and stages on any thread.
 *
 * <p>Writing is atomic and durable: a temporary file is filled, forced to disk, hashed and renamed; a crash leaves no half asset.
 * Writing bytes that are there already costs one hash and keeps the first copy; the origin is raised (derived to imported or paid), never lowered.
 */
@ProviderType
public interface AssetStore {
    /**
     * Takes a finished file into the store. The file is moved when {@code move} is set and it lies on the same disk, else copied.
     *
     * @param name file name for display, such as {@code 12A.png}
     * @throws org.kinora.api.work.Failure when the disk is full or the file cannot be read
     */
    AssetId put(Path file, String mediaType, Origin origin, String name, boolean move);

    /** Takes a stream into the store and closes it. */
    AssetId put(InputStream bytes, String mediaType, Origin origin, String name);

    /** Takes bytes into the store. */
    default AssetId put(byte[] bytes, String mediaType, Origin origin, String name) {
        return put(new java.io.ByteArrayInputStream(bytes), mediaType, origin, name);
    }

    /**
     * The file that holds an asset, for reading only. Its bytes are verified against the hash once per process.
     *
     * @throws org.kinora.api.work.Failure when the asset is unknown, evicted, offline or damaged; the text says which
     */
    Path file(AssetId id);

    /** Whether {@link #file} would answer, without verifying bytes. */
    boolean has(AssetId id);

    /** What is known of an asset; empty when it was never stored here. */
    Optional<AssetInfo> info(AssetId id);
}

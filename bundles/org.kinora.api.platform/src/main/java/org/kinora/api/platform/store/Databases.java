package org.kinora.api.platform.store;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Opens databases in folders; implemented by {@code org.kinora.store}, called by whoever holds the claim on the project, on any thread. */
@ProviderType
public interface Databases {
    /**
     * The database in a folder. Nothing is started until the first transaction, which creates the database when there is none and brings its tables
     * up to date.
     *
     * @param storeFolder an existing folder; the database lies in it, with its log
     * @throws org.kinora.api.work.Failure when the database was made by a newer Kinora; its files are then left as they are
     */
    Database open(Path storeFolder);

    /**
     * Makes the database of a folder anew from a file that {@link Database#backup} wrote, then brings its tables up to date.
     *
     * @param storeFolder a folder without a database
     * @throws org.kinora.api.work.Failure when the backup is damaged or was made by a newer Kinora; the folder is then as it was
     */
    void restore(Path backup, Path storeFolder);
}

package org.kinora.api.platform.project;

import java.nio.file.Path;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.platform.assets.AssetLibrary;
import org.kinora.api.platform.store.Claim;
import org.kinora.api.platform.store.Database;
import org.osgi.annotation.versioning.ProviderType;

/** A project that this process has open until it is closed; thread-safe, never handed to plug-ins. */
@ProviderType
public interface OpenProject extends AutoCloseable {
    ProjectInfo info();

    /** Stable through moves and copies. */
    default String id() {
        return info().id();
    }

    default String name() {
        return info().name();
    }

    Path folder();

    Documents documents();

    Takes takes();

    default AssetStore assets() {
        return library().store();
    }

    AssetLibrary library();

    Database database();

    /** The claim on the folder, on which the owner serves other processes. Closed with the project. */
    Claim claim();

    /**
     * Writes the project to one new ZIP file, by convention {@code NAME.kinoraz}: documents, results and the assets that lie in it. Linked files stay
     * links; collect first to take them along.
     */
    void export(Path file);

    /** Writes the project to a backup folder; a folder that holds an earlier backup of it gains only what is new. */
    void backup(Path folder);

    /** Stops the database and frees the claim. */
    @Override
    void close();
}

package org.kinora.api.platform.project;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes, opens and brings in projects; implemented by {@code org.kinora.project}, called by the engine and the faces on any platform thread.
 *
 * <p>Every open project is claimed for this process (see {@link org.kinora.api.platform.store.Owners}). Failures say whether the folder is missing,
 * is no project, is damaged, cannot be written, is open elsewhere or was made by a newer Kinora; such a folder is left as it is.
 */
@ProviderType
public interface Projects {
    /** Ending of a project folder. */
    String FOLDER = ".kinora";
    /** Ending of a project exported as one file. */
    String FILE = ".kinoraz";

    /** Makes a project in a new or empty folder and opens it. */
    OpenProject create(Path folder);

    /** Opens the project in a folder. Its database starts with the first call that needs it. */
    OpenProject open(Path folder);

    /** What the folder says of itself, without claiming or opening it. */
    ProjectInfo info(Path folder);

    /**
     * Makes a project from an exported file or a backup folder in a new or empty folder, with every asset checked, and opens it.
     *
     * @throws org.kinora.api.work.Failure when the source is damaged, hostile or newer than this Kinora; the folder is then as it was
     */
    OpenProject importFrom(Path source, Path folder);

    /**
     * Puts a project back to the state of a backup of it. The present database is kept beside it as {@code store.before-restore-TIME}; no asset is
     * removed.
     *
     * @param folder the project, not open anywhere
     */
    OpenProject restore(Path backup, Path folder);
}

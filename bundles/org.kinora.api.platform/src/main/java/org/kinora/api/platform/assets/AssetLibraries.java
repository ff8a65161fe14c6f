package org.kinora.api.platform.assets;

import java.nio.file.Path;
import org.kinora.api.platform.store.Database;
import org.osgi.annotation.versioning.ProviderType;

/** Opens the assets of a project; implemented by {@code org.kinora.assets}, called by {@code org.kinora.project}. */
@ProviderType
public interface AssetLibraries {
    /**
     * The assets under {@code project/assets}, with their rows in the project's database. Touches neither until the first call.
     *
     * @param project the project folder, claimed by this process
     */
    AssetLibrary open(Path project, Database database);
}

package org.kinora.api.platform.film;

import java.util.Set;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.film.Grade;
import org.osgi.annotation.versioning.ProviderType;

/** The looks that grades may name; implemented by {@code org.kinora.film}, called on any thread. */
@ProviderType
public interface Looks {
    /** Their names, sorted. */
    Set<String> names();

    /**
     * Makes sure that a grade can be made.
     *
     * @throws org.kinora.api.work.Failure (INPUT) when nobody knows its look, or its table is no {@code .cube} file
     */
    void check(Grade grade, AssetStore assets);
}

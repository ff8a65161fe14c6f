package org.kinora.api.film.export;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.film.Cut;
import org.osgi.annotation.versioning.ProviderType;

/** Makes a cut into something that exporters read; implemented by the platform; thread-safe. */
@ProviderType
public interface ExportSources {
    /** The arguments are those of {@link ExportSource}; media of the cut come from the assets of the work that renders it. */
    ExportSource of(Cut cut, Path mix, Map<String, Path> stems, Optional<Path> finished);
}

package org.kinora.workbench.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.platform.plugins.Launch;

/** What the command names: {@code kinora workbench film.kinora}. */
final class NamedFilm {
    private NamedFilm() {}

    /** An absolute path of a project or a script, which need not be there. */
    static Optional<Path> of(Launch launch) {
        return launch.arguments().stream().skip(1).filter(word -> !word.startsWith("-")).findFirst()
                .map(word -> launch.workingFolder().resolve(word).toAbsolutePath().normalize());
    }
}

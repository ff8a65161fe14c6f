package org.kinora.media.internal;

import java.nio.file.Path;

/**
 * Where files that may be deleted at any time lie: {@code kinora.cache}, else {@code $KINORA_HOME/cache}, else the XDG data folder's {@code
 * kinora/cache}.
 */
public record CacheFolder(Path path) {
    /** The folder that this process was started with. */
    public static CacheFolder ofProcess() {
        String property = System.getProperty("kinora.cache");
        if (property != null) return new CacheFolder(Path.of(property).toAbsolutePath());
        String home = System.getenv("KINORA_HOME");
        if (home != null && !home.isEmpty()) return new CacheFolder(Path.of(home, "cache").toAbsolutePath());
        String data = System.getenv("XDG_DATA_HOME");
        Path root = data != null && !data.isEmpty() ? Path.of(data) : Path.of(System.getProperty("user.home"), ".local", "share");
        return new CacheFolder(root.resolve("kinora").resolve("cache").toAbsolutePath());
    }
}

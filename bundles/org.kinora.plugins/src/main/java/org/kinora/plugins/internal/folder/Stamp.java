package org.kinora.plugins.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * What tells that a file has changed, without reading it.
 *
 * @param bytes its size
 * @param millis its modification time in milliseconds since 1970
 */
record Stamp(long bytes, long millis) {
    /** A file that was not touched for so long counts as completely written. */
    private static final Duration SETTLED = Duration.ofSeconds(1);

    static Stamp of(Path file) throws IOException {
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(facts.size(), facts.lastModifiedTime().toMillis());
    }

    boolean settled() {
        return Instant.ofEpochMilli(millis).plus(SETTLED).isBefore(Instant.now());
    }
}

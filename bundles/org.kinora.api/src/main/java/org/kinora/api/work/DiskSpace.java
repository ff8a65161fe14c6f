package org.kinora.api.work;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The disk that something lies on or was to be written to.
 *
 * @param disk its name in the system's words, such as {@code /home (/dev/sda2)}
 * @param free bytes that this user may still write; negative when the system does not tell
 */
public record DiskSpace(String disk, long free) {
    /** The disk of a path that need not exist. Never fails. */
    public static DiskSpace of(Path path) {
        Path there = path.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) there = there.getParent();
        try {
            FileStore store = Files.getFileStore(there);
            return new DiskSpace(store.toString(), store.getUsableSpace());
        } catch (IOException unknown) {
            return new DiskSpace(there.toString(), -1);
        }
    }

    /** {@code the disk /home (/dev/sda2) has 3 MiB left}, for failures. */
    public String text() {
        return "the disk " + disk + (free < 0 ? " is full" : " has " + (free >> 20) + " MiB left");
    }
}

package org.kinora.engine.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.kinora.api.work.DiskSpace;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Says why something could not be written: a full disk by its name, anything else in the system's words. */
final class Disks {
    private static final Texts TEXTS = Texts.beside(Disks.class);

    private Disks() {}

    /** @param key of the failure for a disk that is not full: its arguments are the path and the reason */
    static Failure fault(Path path, String key, IOException fault) {
        if (Kind.of(fault) != Kind.EXHAUSTED) return TEXTS.failure(Kind.INPUT, key, path, reason(fault), fault);
        return TEXTS.passing(Kind.EXHAUSTED, "disk.full", path, DiskSpace.of(path).text(), fault);
    }

    private static String reason(IOException fault) {
        return switch (fault) {
            case java.nio.file.AccessDeniedException denied -> "this user may not write there";
            case java.nio.file.NoSuchFileException missing -> "there is no folder " + missing.getFile();
            case java.nio.file.FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(fault.getMessage());
        };
    }
}

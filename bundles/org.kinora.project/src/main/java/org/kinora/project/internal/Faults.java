package org.kinora.project.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** The failures of project folders and archives in words. */
public final class Faults {
    private final Texts texts = Texts.beside(Faults.class);

    Failure missing(Path folder) {
        return texts.failure(Kind.MISSING, "project.missing", folder);
    }

    Failure notAProject(Path folder) {
        return texts.failure(Kind.INPUT, "project.none", folder, ProjectFile.NAME);
    }

    Failure damaged(Path file, Exception fault) {
        return texts.failure(Kind.DAMAGED, "project.damaged", file, fault.getMessage(), fault);
    }

    Failure storeLost(Path folder) {
        return texts.failure(Kind.DAMAGED, "project.storelost", folder);
    }

    Failure newer(Path folder, int found, int known) {
        return texts.failure(Kind.MISSING, "project.newer", folder, found, known);
    }

    Failure held(Path folder) {
        return texts.passing(Kind.BUSY, "project.held", folder);
    }

    Failure occupied(Path folder) {
        return texts.failure(Kind.INPUT, "project.occupied", folder);
    }

    /** A folder or file that cannot be written, told apart from a full disk. */
    public Failure unwritable(Path file, IOException fault) {
        String message = String.valueOf(fault.getMessage());
        boolean full = message.contains("No space left") || message.contains("quota exceeded");
        return texts.failure(full ? Kind.EXHAUSTED : Kind.INPUT, full ? "project.full" : "project.unwritable", file, fault);
    }

    public Failure archive(Path source, String reason) {
        return texts.failure(Kind.DAMAGED, "archive.damaged", source, texts.text("archive." + reason));
    }

    public Failure archive(Path source, String reason, String detail) {
        return texts.failure(Kind.DAMAGED, "archive.damaged", source, texts.text("archive." + reason, detail));
    }

    public Failure archive(Path source, Exception fault) {
        return texts.failure(Kind.DAMAGED, "archive.damaged", source, fault.getMessage(), fault);
    }

    public Failure archiveMissing(Path source) {
        return texts.failure(Kind.MISSING, "archive.missing", source);
    }

    public Failure tooLarge(Path source, long megabytes) {
        return texts.failure(Kind.EXHAUSTED, "archive.toolarge", source, megabytes);
    }

    public Failure otherProject(Path folder) {
        return texts.failure(Kind.INPUT, "archive.other", folder);
    }
}

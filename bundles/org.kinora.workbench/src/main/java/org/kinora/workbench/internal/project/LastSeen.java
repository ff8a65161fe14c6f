package org.kinora.workbench.internal.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.kinora.api.workbench.Perspective;
import org.kinora.workbench.internal.preferences.KeptFile;

/**
 * What an open window shows, kept until it is closed: one whose process was killed can be shown again as it was. UI thread.
 *
 * @param file where it is kept
 */
public record LastSeen(KeptFile file) {
    /**
     * What is seen.
     *
     * @param selected the id of what is selected in it; empty for nothing
     */
    public record Seen(Path project, Perspective perspective, String selected) {}

    /** As it is written; a process is known by its number and its beginning, since numbers come again. */
    record Kept(long process, String began, String project, String perspective, String selected) {}

    public void keep(Seen seen) {
        ProcessHandle self = ProcessHandle.current();
        file.write(new Kept(self.pid(), began(self), seen.project().toString(), seen.perspective().name(), seen.selected()));
    }

    /** There is nothing to come back to. */
    public void forget() {
        if (mine()) file.delete();
    }

    /** What a window showed that was never closed; empty while its process still runs, and where the film is gone. */
    public Optional<Seen> abandoned() {
        return file.read(Kept.class).filter(kept -> !running(kept)).flatMap(LastSeen::seen);
    }

    private boolean mine() {
        ProcessHandle self = ProcessHandle.current();
        return file.read(Kept.class).filter(kept -> kept.process() == self.pid() && began(self).equals(kept.began())).isPresent();
    }

    private static boolean running(Kept kept) {
        return ProcessHandle.of(kept.process()).filter(process -> began(process).equals(kept.began())).isPresent();
    }

    private static String began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static Optional<Seen> seen(Kept kept) {
        try {
            Path project = Path.of(kept.project());
            if (!Files.isDirectory(project)) return Optional.empty();
            return Optional.of(new Seen(project, Perspective.valueOf(kept.perspective()), kept.selected() == null ? "" : kept.selected()));
        } catch (IllegalArgumentException | NullPointerException damaged) {
            return Optional.empty();
        }
    }
}

package org.kinora.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How many starts in a row never came as far as the main runnable; kept in a file, so that a start that hangs or crashes counts too.
 */
final class FailedStarts {
    /** After so many the launcher offers safe mode. */
    static final int OFFER_SAFE_MODE = 2;

    private final Path file;
    private final int before;

    FailedStarts(Path cache) {
        this.file = cache.resolve("failed-starts");
        this.before = read();
    }

    int before() {
        return before;
    }

    boolean offersSafeMode() {
        return before >= OFFER_SAFE_MODE;
    }

    /** Counts this start as failed until {@link #succeeded} says otherwise. */
    void begun() {
        write(before + 1);
    }

    void succeeded() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException readOnly) {
            logged(readOnly);
        }
    }

    private int read() {
        try {
            return Integer.parseInt(Files.readString(file).strip());
        } catch (IOException | NumberFormatException none) {
            return 0;
        }
    }

    private void write(int count) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, Integer.toString(count));
        } catch (IOException readOnly) {
            logged(readOnly);
        }
    }

    private void logged(IOException readOnly) {
        System.getLogger(FailedStarts.class.getName()).log(System.Logger.Level.DEBUG, "cannot write " + file, readOnly);
    }
}

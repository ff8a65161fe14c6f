package org.kinora.itests.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * How a process ended.
 *
 * @param status exit status
 */
record Run(int status, String out, String err) {
    /** Waits for a process whose errors go to a file; one that closes its output and does not end within a minute is killed. */
    static Run of(Process process, Path err) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        return new Run(process.waitFor(), out, Files.readString(err));
    }
}

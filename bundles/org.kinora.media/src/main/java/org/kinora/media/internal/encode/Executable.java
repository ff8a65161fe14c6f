package org.kinora.media.internal.encode;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An executable that lies beside its own libraries. */
public record Executable(Path path) {
    /** Starts it with a command line whose first word is {@link #path}; its libraries are found beside it, standard output goes nowhere. */
    public Process start(List<String> line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().merge("LD_LIBRARY_PATH", path.getParent().toString(), (old, own) -> own + File.pathSeparator + old);
        builder.environment().put("LC_ALL", "C");
        // its threads hand frames on, so that an arena for each would only hold what others gave back
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        // and planes of large frames are mapped each by itself: between them glibc would keep holes, 12 MB at full HD, for 0.2 ms a frame
        builder.environment().put("MALLOC_MMAP_THRESHOLD_", "1048576");
        return builder.start();
    }

    /** Why it does not run, or an empty text when it does. */
    public String trouble() {
        try {
            Process process = start(List.of(path.toString(), "-hide_banner", "-version"));
            process.getOutputStream().close();
            LastWords words = new LastWords(process.getErrorStream());
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "no answer within 30 seconds";
            }
            if (process.exitValue() == 0) return "";
            String text = words.text();
            return text.isEmpty() ? "exit code " + process.exitValue() : text.lines().reduce((_, last) -> last).orElse("");
        } catch (IOException fault) {
            return String.valueOf(fault.getMessage());
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}

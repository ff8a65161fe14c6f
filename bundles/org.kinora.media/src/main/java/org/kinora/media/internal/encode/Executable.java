package org.kinora.media.internal.encode;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * FFmpeg's executable, which lies beside its own libraries.
 *
 * @param counts whether it knows {@link Intake#arguments}
 */
public record Executable(Path path, boolean counts) {
    /** The same one; asks it whether it can tell what its encoders begin with. */
    Executable asked() {
        List<String> line = new ArrayList<>(List.of(path.toString(), "-hide_banner", "-loglevel", "error", "-f", "lavfi", "-i",
                "color=c=gray:s=64x64:r=25:d=0.04", "-c:v", "rawvideo"));
        line.addAll(Intake.arguments());
        line.addAll(List.of("-f", "null", "-"));
        return new Executable(path, trouble(line).isEmpty());
    }

    /** Starts it with a command line whose first word is {@link #path}; its libraries are found beside it, standard output goes nowhere. */
    public Process start(List<String> line) throws IOException {
        return start(line, ProcessBuilder.Redirect.DISCARD);
    }

    Process start(List<String> line, ProcessBuilder.Redirect output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(output);
        builder.environment().merge("LD_LIBRARY_PATH", path.getParent().toString(), (old, own) -> own + File.pathSeparator + old);
        builder.environment().put("LC_ALL", "C");
        // its threads hand frames on, so that an arena for each would only hold what others gave back
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        // frames up to full HD come and go within the heap and are not given back after each: mapping them anew costs 1 ms a frame
        builder.environment().put("MALLOC_MMAP_THRESHOLD_", "4194304");
        builder.environment().put("MALLOC_TRIM_THRESHOLD_", "16777216");
        return builder.start();
    }

    /** Why it does not run, or an empty text when it does. */
    public String trouble() {
        return trouble(List.of(path.toString(), "-hide_banner", "-version"));
    }

    private String trouble(List<String> line) {
        try {
            Process process = start(line);
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

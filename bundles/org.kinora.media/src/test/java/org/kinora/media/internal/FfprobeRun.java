package org.kinora.media.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.kinora.media.internal.encode.Executable;
import org.kinora.media.internal.encode.ExecutableFiles;

/** Runs the bundled executables, so that what we wrote is judged by another program than ours. */
final class FfprobeRun {
    private FfprobeRun() { }

    /** What {@code ffprobe} prints, line by line. */
    static List<String> ffprobe(Path file, String... options) {
        return run("ffprobe", file, options);
    }

    /** Makes a file with {@code ffmpeg}. */
    static void ffmpeg(Path out, String... options) {
        run("ffmpeg", out, options);
    }

    /** One MD5 for each decoded frame of the first picture. */
    static List<String> frameHashes(Path file) {
        return run("ffmpeg", null, "-i", file.toString(), "-map", "0:v:0", "-f", "framemd5", "-").stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(line.lastIndexOf(',') + 1).strip()).toList();
    }

    private static List<String> run(String name, Path file, String... options) {
        ExecutableFiles files = ExecutableFiles.find(new CacheFolder(TestFrames.CACHE)).orElseThrow();
        Executable executable = new Executable(files.executable(name), false);
        String trouble = executable.trouble();
        Assumptions.assumeTrue(trouble.isEmpty(), "the bundled " + name + " does not start: " + trouble);
        List<String> line = new ArrayList<>(List.of(executable.path().toString(), "-hide_banner", "-v", "error"));
        line.addAll(List.of(options));
        if (file != null) line.add(file.toString());
        try {
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().put("LD_LIBRARY_PATH", executable.path().getParent().toString());
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new AssertionError(name + ": " + text);
            return text.lines().toList();
        } catch (IOException | InterruptedException fault) {
            throw new AssertionError(fault);
        }
    }
}

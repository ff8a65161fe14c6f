package org.kinora.filmtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command that runs. */
record Running(Process process, String words, Path out, Path err) {
    private static final long LONGEST_MINUTES = 60;

    /** Waits for the end. */
    Ended end() throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            kill();
            throw new AssertionError("kinora " + words + " did not end; it said:\n" + Files.readString(err));
        }
        Ended ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return ended;
    }

    /** Ends the process and all that it started, as the kernel does when memory is out: nobody gets to clean up. */
    void kill() throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().waitFor();
        children.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle child : children) child.onExit().join();
    }

    /** Waits for the end; the most memory that the process ever held, in bytes. */
    long peakMemory() throws IOException, InterruptedException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            try (Stream<String> lines = Files.lines(status)) {
                peak = Math.max(peak, lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst()
                        .orElse(0) * 1024);
            } catch (IOException | UncheckedIOException gone) {
                break;
            }
        }
        return peak;
    }

    /** What Ctrl-C does. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    /** Waits until the command says something on standard error, or ends. */
    void untilItSays(String text) throws IOException, InterruptedException {
        while (process.isAlive() && !Files.readString(err).contains(text)) process.waitFor(20, TimeUnit.MILLISECONDS);
    }
}

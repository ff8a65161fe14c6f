package org.kinora.voices.installed.internal.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * A program that is started once for each question, never through a shell: the text goes in by standard input, all else is words of our own. Any
 * thread.
 *
 * @param file the program
 * @param patience after which a run is ended
 */
public record Program(Path file, Duration patience) {
    private static final Texts TEXTS = Texts.beside(Program.class);
    private static final int POLL = 15;
    private static final int MOST_SAID = 300;

    /**
     * Runs the program to its end.
     *
     * @param words after the program's name
     * @param input what it reads
     * @param folder for what it writes; emptied by the caller
     * @param checkpoint called about every 15 ms; throws to stop, which ends the program
     * @return what it wrote to standard output
     * @throws org.kinora.api.work.Failure PROVIDER when it cannot be started or ends with another status than 0, TIMEOUT when it takes too long
     */
    public byte[] run(List<String> words, byte[] input, Path folder, Runnable checkpoint) {
        checkpoint.run();
        try {
            Path in = Files.write(Files.createTempFile(folder, "in", ".txt"), input);
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            try {
                List<String> command = new ArrayList<>(List.of(file.toString()));
                command.addAll(words);
                ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectInput(in.toFile())
                        .redirectOutput(out.toFile()).redirectError(err.toFile());
                builder.environment().put("LC_ALL", "C.UTF-8");
                int status = end(started(builder), checkpoint);
                if (status != 0) throw TEXTS.failure(Kind.PROVIDER, "program.status", file, status, said(err));
                return Files.readAllBytes(out);
            } finally {
                for (Path each : List.of(in, out, err)) Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the program prints when it is asked something about itself. */
    public String answer(String word) {
        try {
            Path folder = Files.createTempDirectory("kinora-voice");
            try {
                return new String(run(List.of(word), new byte[0], folder, () -> { }), StandardCharsets.UTF_8);
            } finally {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException cannot) {
            throw TEXTS.failure(Kind.PROVIDER, "program.start", file, cannot.getMessage(), cannot);
        }
    }

    private int end(Process process, Runnable checkpoint) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!process.waitFor(POLL, TimeUnit.MILLISECONDS)) {
                checkpoint.run();
                if (System.nanoTime() > end) throw TEXTS.passing(Kind.TIMEOUT, "program.slow", file, patience.toSeconds());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            checkpoint.run();
            throw TEXTS.failure(Kind.CANCELLED, "program.interrupted", file, stopped);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String said(Path err) throws IOException {
        String text = new String(Files.readAllBytes(err), StandardCharsets.UTF_8).strip();
        return text.length() <= MOST_SAID ? text : text.substring(text.length() - MOST_SAID);
    }
}

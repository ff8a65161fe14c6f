package org.kinora.film.internal.soundbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The beat tracker {@code aubiotrack} of the machine. */
record Aubio(Path folder) {
    private static final double TICKS = 100;

    /** Beats in seconds, and user and system seconds. */
    record Found(double[] beats, double cpu) {}

    boolean installed() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "aubiotrack")));
    }

    Found track(Path piece) {
        Path out = folder.resolve("aubio.txt");
        try {
            double before = children();
            Process process = new ProcessBuilder(List.of("aubiotrack", "-i", piece.toString())).redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) throw new IllegalStateException("aubiotrack failed on " + piece);
            double cpu = children() - before;
            return new Found(Files.readAllLines(out).stream().filter(line -> !line.isBlank()).mapToDouble(Double::parseDouble).toArray(), cpu);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** User and system seconds of the ended children of this process. */
    private static double children() throws IOException {
        String text = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }
}

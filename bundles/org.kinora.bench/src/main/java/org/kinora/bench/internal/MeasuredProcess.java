package org.kinora.bench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command and measures it with all processes that it starts, from Linux's {@code /proc}: CPU by what the kernel adds to this process when
 * its child has
 * ended, resident memory by looking every 40 ms.
 */
final class MeasuredProcess {
    private static final long TICKS_PER_SECOND = 100;
    private static final Path PROC = Path.of("/proc");
    private static final long PAGE = 4096;
    private static final int VIRTUAL = 0;
    private static final int RESIDENT = 1;

    /**
     * What a command took.
     *
     * @param status exit status
     * @param wall seconds
     * @param cpu seconds of user and system time of all its processes
     * @param peakMebibytes largest sum of resident memory of all its processes
     */
    record Measurement(int status, double wall, double cpu, double peakMebibytes) {}

    private MeasuredProcess() {}

    static Measurement run(List<String> command, Map<String, String> environment, Path folder, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        double cpuBefore = childCpu();
        long start = System.nanoTime();
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            long peak = 0;
            while (!process.waitFor(40, TimeUnit.MILLISECONDS)) peak = Math.max(peak, resident(process.pid()));
            double wall = (System.nanoTime() - start) / 1e9;
            return new Measurement(process.exitValue(), wall, childCpu() - cpuBefore, peak / 1048576.0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** User and system seconds of all ended and awaited children of this process. */
    private static double childCpu() {
        String[] fields = statistics(PROC.resolve("self/stat"));
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / (double) TICKS_PER_SECOND;
    }

    /** The fields after the command name, which may itself hold blanks and parentheses. */
    private static String[] statistics(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(text.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of resident memory of a process and all below it. */
    private static long resident(long root) {
        Map<Long, Set<Long>> children = new HashMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path entry : entries) {
                try {
                    children.computeIfAbsent(Long.parseLong(statistics(entry.resolve("stat"))[1]), parent -> new HashSet<>())
                            .add(Long.parseLong(entry.getFileName().toString()));
                } catch (UncheckedIOException ended) {
                    continue;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long sum = 0;
        Deque<Long> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            long pid = open.pop();
            sum += pages(pid, RESIDENT) * PAGE;
            // A child between fork and exec still has its parent's memory: counting it would count that twice.
            for (long child : children.getOrDefault(pid, Set.of())) if (pages(child, VIRTUAL) != pages(pid, VIRTUAL)) open.add(child);
        }
        return sum;
    }

    private static long pages(long pid, int field) {
        try {
            return Long.parseLong(Files.readString(PROC.resolve(pid + "/statm")).split(" ")[field]);
        } catch (IOException ended) {
            return 0;
        }
    }
}

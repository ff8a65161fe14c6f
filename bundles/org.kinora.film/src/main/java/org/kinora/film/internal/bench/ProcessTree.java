package org.kinora.film.internal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * CPU and memory of this process and those below it, from Linux's {@code /proc}. Looking for children reads all processes of the machine, 3 to 7 ms
 * each time: it is done four times a second, and what watching takes is not counted.
 */
final class ProcessTree {
    private static final Path PROC = Path.of("/proc");
    private static final double TICKS = 100;
    private static final long PAGE = 4096;
    private static final long MEBIBYTE = 1 << 20;
    private static final int LOOKS = 5;

    /**
     * What something took.
     *
     * @param cpu user and system seconds of this process and of its children that ended
     * @param peak largest sum of resident memory, in MiB
     * @param encoder executable of a child named {@code ffmpeg} that was seen
     */
    record Usage(double cpu, double wall, double peak, Optional<Path> encoder) {}

    private volatile boolean ended;
    private long peak;
    private double watching;
    private Optional<Path> encoder = Optional.empty();

    private ProcessTree() {}

    /** Runs something and measures it. */
    static Usage measure(Callable<?> task) throws Exception {
        ProcessTree tree = new ProcessTree();
        Thread watch = Thread.ofPlatform().daemon().name("kinora-bench").start(tree::watch);
        double before = cpu();
        long start = System.nanoTime();
        try {
            task.call();
        } finally {
            tree.ended = true;
            watch.join();
        }
        return new Usage(cpu() - before - tree.watching, (System.nanoTime() - start) / 1e9, tree.peak / (double) MEBIBYTE, tree.encoder);
    }

    private void watch() {
        List<Long> children = List.of();
        String own = text(PROC.resolve("self/cmdline"));
        for (int look = 0; !ended; look++) {
            if (look % LOOKS == 0) children = children();
            long sum = pages(ProcessHandle.current().pid());
            // between fork and exec a child still has its parent's memory and command line: it would be counted twice
            for (long child : children) if (!text(PROC.resolve(child + "/cmdline")).equals(own)) sum += pages(child);
            peak = Math.max(peak, sum * PAGE);
            watching = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private List<Long> children() {
        List<ProcessHandle> children = ProcessHandle.current().descendants().toList();
        for (ProcessHandle child : children)
            child.info().command().filter(command -> command.endsWith("/ffmpeg")).ifPresent(command -> encoder = Optional.of(Path.of(command)));
        return children.stream().map(ProcessHandle::pid).toList();
    }

    private static double cpu() {
        String[] fields = text(PROC.resolve("self/stat")).replaceFirst("^.*\\) ", "").split(" ");
        long ticks = 0;
        for (int i = 11; i < 15; i++) ticks += Long.parseLong(fields[i]);
        return ticks / TICKS;
    }

    private static long pages(long pid) {
        String[] fields = text(PROC.resolve(pid + "/statm")).split(" ");
        return fields.length > 1 ? Long.parseLong(fields[1]) : 0;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }
}

package org.kinora.imaging.internal.interpolate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The ffmpeg of the machine, as a peer and to decode what both get. */
record Ffmpeg(Path folder) {
    private static final double TICKS = 100;

    /** Luma of the frames that lie between the given ones, in order, and what they cost. */
    record Made(byte[][] frames, double seconds) {}

    boolean installed() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, "ffmpeg")));
    }

    /** User and system seconds of this process. */
    static double own() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9 : 0;
    }

    /** Runs it with arguments. */
    void run(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y"));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("ffmpeg.log").toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0)
                throw new IllegalStateException(Files.readString(folder.resolve("ffmpeg.log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** minterpolate in its mode mci of every second frame of a clip, without its scene detection. */
    Made compensated(TestClip clip) {
        Path given = folder.resolve("given.yuv");
        Path made = folder.resolve("made.yuv");
        try {
            Files.write(given, clip.everySecond());
            double before = children();
            run(List.of("-f", "rawvideo", "-s", clip.width() + "x" + clip.height(), "-pix_fmt", "yuv420p", "-r", "12", "-i", given.toString(), "-vf",
                    "minterpolate=fps=24:mi_mode=mci:scd=none", "-f", "rawvideo", made.toString()));
            double seconds = children() - before;
            return new Made(clip.between(Files.readAllBytes(made)), seconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** User and system seconds of the ended children of this process. */
    private static double children() throws IOException {
        String text = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }
}

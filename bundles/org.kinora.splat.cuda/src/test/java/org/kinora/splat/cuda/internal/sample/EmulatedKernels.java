package org.kinora.splat.cuda.internal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The kernels compiled for the processor by g++, from the same sources as for graphics processors; made when they are older than those. */
final class EmulatedKernels {
    private static final Path MODULE = Path.of(System.getProperty("kinora.module", "."));
    private static final Path LIBRARY = MODULE.resolve("target/emulated/libkernels.so");
    private static final MethodHandle EMULATE = load();

    private EmulatedKernels() {
    }

    private static MethodHandle load() {
        try {
            if (stale() && !compile()) return null;
            SymbolLookup library = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
            return Linker.nativeLinker().downcallHandle(library.findOrThrow("emulate"), FunctionDescriptor.of(ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean stale() throws IOException {
        if (!Files.exists(LIBRARY)) return true;
        long made = Files.getLastModifiedTime(LIBRARY).toMillis();
        try (Stream<Path> sources = Stream.concat(Files.list(MODULE.resolve("src/main/cuda")), Files.list(MODULE.resolve("src/test/cuda")))) {
            return sources.anyMatch(source -> source.toFile().lastModified() > made);
        }
    }

    /** False where there is no g++. Several processes may do so at once: each puts a whole library in the place of the one before. */
    private static boolean compile() throws IOException {
        Files.createDirectories(LIBRARY.getParent());
        Path own = LIBRARY.resolveSibling("libkernels-" + ProcessHandle.current().pid() + ".so");
        Path log = LIBRARY.resolveSibling("g++-" + ProcessHandle.current().pid() + ".log");
        Process process;
        try {
            process = new ProcessBuilder("g++", "-std=c++17", "-O2", "-shared", "-fPIC", "-ffp-contract=off", "-Wall", "-Wextra", "-o",
                    own.toString(), MODULE.resolve("src/test/cuda/emulator.cpp").toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        } catch (IOException absent) {
            return false;
        }
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) throw new IllegalStateException(Files.readString(log));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
        Files.move(own, LIBRARY, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(log);
        return true;
    }

    /** Skips the test where there is no compiler. */
    static void require() {
        Assumptions.assumeTrue(EMULATE != null, "no g++, with which kernels are run on the processor");
    }

    /** Runs a kernel; lanes go in an order that follows from the seed. Fails when it did what a graphics processor leaves undefined. */
    static void run(String kernel, int across, int down, int deep, int threads, MemorySegment arguments, int seed) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment problem = (MemorySegment) EMULATE.invokeExact(arena.allocateFrom(kernel), across, down, deep, threads, arguments,
                    (int) arguments.byteSize(), seed);
            if (problem.address() != 0) throw new AssertionError(problem.reinterpret(256).getString(0));
        } catch (RuntimeException | Error problem) {
            throw problem;
        } catch (Throwable problem) {
            throw new AssertionError(problem);
        }
    }
}

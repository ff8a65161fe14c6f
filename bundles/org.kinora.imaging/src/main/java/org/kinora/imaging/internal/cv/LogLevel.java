package org.kinora.imaging.internal.cv;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps OpenCV from writing to the terminal: what it cannot read, our failures tell.
 *
 * <p>The presets leave {@code cv::utils::logging::setLogLevel} out, so it is called by its C++ name; where there is none OpenCV goes on talking,
 * nothing else.
 */
final class LogLevel {
    private static final String SET = "_ZN2cv5utils7logging11setLogLevelENS1_8LogLevelE";
    private static final int SILENT = 0;

    private LogLevel() {
    }

    /** The library lies beside the one that joins it to Java. */
    static void silence(Path joint) {
        Optional<Path> core = core(joint.getParent());
        if (core.isEmpty()) return;
        SymbolLookup library = SymbolLookup.libraryLookup(core.orElseThrow(), Arena.global());
        library.find(SET).ifPresent(function -> {
            try {
                Linker.nativeLinker().downcallHandle(function, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)).invoke(SILENT);
            } catch (Throwable unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
    }

    private static Optional<Path> core(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("libopencv_core.so")).sorted().findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

package org.kinora.splat.cuda.internal.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The shared test data; a test that needs it is skipped where it is not there. */
public final class Shared {
    private Shared() {
    }

    public static Path splat(String name) {
        Path file = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data", "splat").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "no test data: " + file);
        return file;
    }
}

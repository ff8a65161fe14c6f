package org.kinora.itests.container;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.api.platform.plugins.Launch;

/** The launcher's service for bundles that run in the test's process; keeps what they print. */
final class TestLaunch implements Launch {
    private final Path product;
    private final Path home;
    private final boolean safe;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);

    TestLaunch(Path product, Path home, boolean safe) {
        this.product = product;
        this.home = home;
        this.safe = safe;
    }

    /** Everything printed so far. */
    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> arguments() {
        return List.of();
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public Path product() {
        return product;
    }

    @Override
    public Path workingFolder() {
        return home;
    }

    @Override
    public boolean safe() {
        return safe;
    }

    @Override
    public Optional<Console> console() {
        return Optional.empty();
    }

    @Override
    public InputStream in() {
        return InputStream.nullInputStream();
    }

    @Override
    public PrintStream out() {
        return stream;
    }

    @Override
    public PrintStream err() {
        return stream;
    }

    @Override
    public void exit(int status) {
        stream.println("exit " + status);
    }

    @Override
    public void onInterrupt(Runnable action) {
        // Nothing interrupts a test.
    }
}

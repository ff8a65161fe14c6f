package org.kinora.uitests.bed;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.api.platform.plugins.Launch;

/** The launcher's service for a window in the test's process; keeps what is printed. */
record TestLaunch(Path product, Path home, List<String> arguments, ByteArrayOutputStream printed, PrintStream stream) implements Launch {
    static TestLaunch of(Path product, Path home, List<String> arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        return new TestLaunch(product, home, arguments, printed, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Override
    public Path workingFolder() {
        return home;
    }

    @Override
    public boolean safe() {
        return false;
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

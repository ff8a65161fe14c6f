package org.kinora.production.internal.operations;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.api.platform.plugins.Launch;

/** A run of Kinora with a home and nothing else. */
record Launched(Path home) implements Launch {
    @Override
    public List<String> arguments() {
        return List.of();
    }

    @Override
    public Path product() {
        return home;
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
        return System.out;
    }

    @Override
    public PrintStream err() {
        return System.err;
    }

    @Override
    public void exit(int status) {
        throw new IllegalStateException("exit " + status);
    }

    @Override
    public void onInterrupt(Runnable action) {}
}

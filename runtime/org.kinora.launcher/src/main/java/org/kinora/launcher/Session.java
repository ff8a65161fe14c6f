package org.kinora.launcher;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What bundles see of this process; has the methods of {@code org.kinora.api.platform.plugins.Launch} by name, because the launcher lies outside the
 * framework and cannot see that type. Thread-safe.
 */
public final class Session {
    private static final int UNSET = -1;

    private final Layout layout;
    private final List<String> arguments;
    private final boolean safe;
    private final PrintStream out;
    private final PrintStream err;
    private final AtomicInteger status = new AtomicInteger(UNSET);
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final List<Runnable> actions = new CopyOnWriteArrayList<>();

    Session(Layout layout, List<String> arguments, boolean safe, PrintStream out, PrintStream err) {
        this.layout = layout;
        this.arguments = List.copyOf(arguments);
        this.safe = safe;
        this.out = out;
        this.err = err;
    }

    public List<String> arguments() {
        return arguments;
    }

    public Path home() {
        return layout.home();
    }

    public Path product() {
        return layout.product();
    }

    public Path workingFolder() {
        return Path.of("").toAbsolutePath();
    }

    public boolean safe() {
        return safe;
    }

    public Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    public InputStream in() {
        return System.in;
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    public void exit(int code) {
        status.set(code);
        interrupt();
    }

    /** An action that comes after the interrupt runs at once, so none is missed. */
    public void onInterrupt(Runnable action) {
        actions.add(action);
        if (interrupted.get() && actions.remove(action)) action.run();
    }

    /** Runs each action once, whoever calls first. */
    void interrupt() {
        interrupted.set(true);
        for (Runnable action : actions)
            if (actions.remove(action)) action.run();
    }

    /** The status that somebody set; empty as long as nobody did. */
    OptionalInt status() {
        int code = status.get();
        return code == UNSET ? OptionalInt.empty() : OptionalInt.of(code);
    }
}

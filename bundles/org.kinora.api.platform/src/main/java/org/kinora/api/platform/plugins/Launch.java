package org.kinora.api.platform.plugins;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How this process was started and how it ends; registered by the launcher before any bundle starts.
 *
 * <p>The command line registers a {@link Runnable} service with the property {@code main.thread=true}: the launcher runs it on the main thread and
 * stops the framework when it returns. Every method is thread-safe.
 */
@ProviderType
public interface Launch {
    /** The words after {@code kinora}, without those that the launcher itself took ({@code --safe}). */
    List<String> arguments();

    /** {@code $KINORA_HOME}: preferences, plug-ins, logs and cache of this user. */
    Path home();

    /** The folder of the installed product; read-only. */
    Path product();

    /** The folder that the user is in; relative paths of the command line start here. */
    Path workingFolder();

    /** Whether third-party plug-ins are left out. */
    boolean safe();

    /** The terminal, when a person sits at it. */
    Optional<Console> console();

    /** Standard input. */
    InputStream in();

    /** Standard output, UTF-8: results only. */
    PrintStream out();

    /** Standard error, UTF-8: progress, remarks and failures. */
    PrintStream err();

    /** Sets the exit status and asks the main runnable to end, by the actions of {@link #onInterrupt}. */
    void exit(int status);

    /**
     * Adds what is to be done when the process is asked to stop (Ctrl-C, SIGTERM, {@link #exit}). Called once, on another thread than the main
     * runnable's; must return at once. The launcher then waits up to 5 s for the main runnable.
     */
    void onInterrupt(Runnable action);
}

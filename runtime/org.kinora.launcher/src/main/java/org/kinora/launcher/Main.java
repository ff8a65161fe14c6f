package org.kinora.launcher;

import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The program's entry.
 *
 * <p>Takes {@code --safe} (no third-party plug-ins) when it stands before the first other word; all else belongs to the command line bundle.
 */
public final class Main {
    private static final String SAFE = "--safe";

    private Main() { }

    public static void main(String[] words) {
        List<String> arguments = new ArrayList<>(Arrays.asList(words));
        boolean safe = false;
        while (!arguments.isEmpty() && arguments.getFirst().equals(SAFE)) safe = SAFE.equals(arguments.removeFirst());
        Layout layout = Layout.of(System.getenv(), Layout.ownJar());
        PrintStream out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = utf8(standardError(System.getenv("KINORA_STDERR")));
        System.setOut(out);
        System.setErr(err);
        boolean window = Window.wanted(arguments, System.getenv(), layout);
        if (!window && Help.wanted(arguments)) System.exit(new Help(layout, err).run(arguments));
        System.exit(new FrameworkRun(layout, window, new Session(layout, arguments, safe, out, err)).run());
    }

    /** Standard error, which the start script may have put on another descriptor because the JVM's own messages are filtered. */
    private static OutputStream standardError(String descriptor) {
        if (descriptor != null) {
            try {
                return new FileOutputStream("/dev/fd/" + descriptor, true);
            } catch (FileNotFoundException closed) {
                return new FileOutputStream(FileDescriptor.err);
            }
        }
        return new FileOutputStream(FileDescriptor.err);
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}

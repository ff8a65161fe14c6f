package org.kinora.uitests.bed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** An X server without a monitor and a window manager on it, for this process alone; both end with it. */
final class Screen implements AutoCloseable {
    private static final List<String> PROGRAMS = List.of("Xvfb", "openbox", "xdotool");

    private final List<Process> processes = new ArrayList<>();

    private String display = "";

    private Screen() {}

    Hand hand() {
        return new Hand(display);
    }

    /** @throws TestAbortedException when a program is missing, saying which */
    static Screen open(boolean dark) {
        List<String> missing = PROGRAMS.stream().filter(program -> !installed(program)).toList();
        if (!missing.isEmpty())
            throw new TestAbortedException("the window is not tested here, these programs are missing: " + String.join(", ", missing)
                    + "; to have them: apt-get install xvfb openbox xdotool");
        Screen screen = new Screen();
        try {
            Process server = screen.start(new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "+extension", "GLX",
                    "-nolisten",
                    "tcp"));
            String display = screen.display = ":" + new BufferedReader(new InputStreamReader(server.getInputStream())).readLine();
            ProcessBuilder manager = new ProcessBuilder("openbox");
            manager.environment().put("DISPLAY", display);
            screen.start(manager);
            // The toolkit reads the environment of the process, which Java cannot write.
            environment("DISPLAY", display);
            environment("GDK_BACKEND", "x11");
            environment("GTK_THEME", dark ? "Adwaita:dark" : "Adwaita");
            environment("NO_AT_BRIDGE", "1");
            return screen;
        } catch (IOException unstartable) {
            screen.close();
            throw new UncheckedIOException(unstartable);
        }
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private Process start(ProcessBuilder program) throws IOException {
        Process process = program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        processes.add(process);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    private static void environment(String name, String value) {
        Linker linker = Linker.nativeLinker();
        MemorySegment setenv = linker.defaultLookup().findOrThrow("setenv");
        var call = linker.downcallHandle(setenv, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            int failed = (int) call.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
            if (failed != 0) throw new IllegalStateException("setenv " + name);
        } catch (Throwable broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        processes.reversed().forEach(Process::destroy);
    }
}

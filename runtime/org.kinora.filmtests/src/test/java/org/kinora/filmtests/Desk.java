package org.kinora.filmtests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** A screen in memory with a window manager, on which the product's window is used by the events of a person. */
final class Desk implements AutoCloseable {
    private static final List<String> PROGRAMS = List.of("Xvfb", "openbox", "xdotool");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final long STEP_MILLIS = 100;

    private final List<Process> processes = new ArrayList<>();
    private final String display;

    private Desk() throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        processes.add(server);
        display = ":" + new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII)).readLine();
        processes.add(program("openbox").start());
    }

    /** @throws TestAbortedException when a program is missing, saying which */
    static Desk open() throws IOException {
        List<String> missing = PROGRAMS.stream().filter(program -> Stream.of(System.getenv("PATH").split(":"))
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, program)))).toList();
        if (!missing.isEmpty()) throw new TestAbortedException("the window is not tested here, these programs are missing: " + missing);
        return new Desk();
    }

    String display() {
        return display;
    }

    /** Presses keys together, named as X names them. */
    void press(String keys) throws IOException, InterruptedException {
        program("xdotool", "key", "--clearmodifiers", keys).start().waitFor();
    }

    /** Clicks in the middle of the screen. */
    void clickInTheMiddle() throws IOException, InterruptedException {
        program("xdotool", "mousemove", "720", "450", "click", "1").start().waitFor();
    }

    /** Begins to type. */
    Process type(String text, int millisBetween) throws IOException {
        return program("xdotool", "type", "--delay", Integer.toString(millisBetween), text).start();
    }

    /** Waits for a window of this title that has the keyboard. */
    void window(String title) throws Exception {
        until("a window " + title, () -> {
            Process asked = program("xdotool", "getactivewindow", "getwindowname").redirectOutput(ProcessBuilder.Redirect.PIPE).start();
            String name = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return name.equals(title);
        });
    }

    static void until(String what, Callable<Boolean> holds) throws Exception {
        long start = System.nanoTime();
        while (!holds.call()) {
            if (System.nanoTime() - start > PATIENCE) throw new AssertionError("waited in vain for: " + what);
            TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
        }
    }

    private ProcessBuilder program(String... words) {
        ProcessBuilder program = new ProcessBuilder(words).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().put("DISPLAY", display);
        return program;
    }

    @Override
    public void close() {
        processes.reversed().forEach(Process::destroy);
    }
}

package org.kinora.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.kinora.workbench.internal.shell.Frame;

/**
 * Tells when a window that was just opened is usable and what it holds once it rests, and closes it: {@code kinora workbench FILM --measure}. Usable
 * means that the project is open and no view waits for an answer any more. UI thread.
 */
final class StartMeter {
    private static final int STEP = 20;
    private static final int SURE = 5;
    private static final int REST = 4000;
    private static final Path STATUS = Path.of("/proc/self/status");

    private final Display display;
    private final Frame frame;
    private final Watchdog watchdog;
    private final Consumer<String> told;
    private int quiet;
    private Instant usable;

    /**
     * @param told is told one line of JSON; times in milliseconds, that until it is usable since the process began, {@code busy} in processor time
     *     only; memory in bytes, -1 where it is not known
     */
    StartMeter(Display display, Frame frame, Watchdog watchdog, Consumer<String> told) {
        this.display = display;
        this.frame = frame;
        this.watchdog = watchdog;
        this.told = told;
    }

    void begin() {
        display.timerExec(STEP, this::look);
    }

    private void look() {
        if (frame.shell().isDisposed()) return;
        if (!frame.rests()) quiet = 0;
        else if (quiet++ == 0) usable = Instant.now();
        if (quiet < SURE) display.timerExec(STEP, this::look);
        else display.timerExec(REST, this::tell);
    }

    private void tell() {
        if (frame.shell().isDisposed()) return;
        Instant began = ProcessHandle.current().info().startInstant().orElse(usable);
        long stall = watchdog.longestMillis();
        long busy = watchdog.busiestMillis();
        System.gc();
        told.accept(String.format(Locale.ROOT, "{\"usable_ms\":%d,\"idle_bytes\":%d,\"longest_stall_ms\":%d,\"longest_busy_ms\":%d}",
                Duration.between(began, usable).toMillis(), resident(), stall, busy));
        frame.shell().close();
    }

    private static long resident() {
        try {
            List<String> lines = Files.readAllLines(STATUS);
            return lines.stream().filter(line -> line.startsWith("VmRSS:")).map(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst().orElse(-1L);
        } catch (IOException unknown) {
            return -1;
        }
    }
}

package org.kinora.cli.internal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kinora.api.platform.engine.Operations.Listener;

/** Shows progress on one line of a terminal, or as a line now and then where there is none. */
final class ConsoleProgress implements Listener {
    private static final int BAR = 28;
    private static final long PLAIN_STEP_NANOS = 5_000_000_000L;

    private final PrintStream err;
    private final boolean terminal;
    private final boolean quiet;
    private final AtomicBoolean cancelled;
    private final List<String> notes = new ArrayList<>();
    private String shown = "";
    private String lastStage = "";
    private long lastLine;

    ConsoleProgress(PrintStream err, boolean terminal, boolean quiet, AtomicBoolean cancelled) {
        this.err = err;
        this.terminal = terminal;
        this.quiet = quiet;
        this.cancelled = cancelled;
    }

    @Override
    public synchronized void progress(double fraction, String stage, long millisLeft) {
        if (quiet) return;
        String line = line(fraction, stage, millisLeft);
        if (terminal) {
            err.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
            err.flush();
            shown = line;
        } else if (!title(stage).equals(lastStage) || System.nanoTime() - lastLine > PLAIN_STEP_NANOS) {
            err.println(line);
            lastStage = title(stage);
            lastLine = System.nanoTime();
        }
    }

    @Override
    public synchronized void note(String text) {
        notes.add(text);
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    /** Removes the line from the terminal. */
    synchronized void clear() {
        if (terminal && !shown.isEmpty()) err.print("\r" + " ".repeat(shown.length()) + "\r");
        err.flush();
        shown = "";
    }

    /** A stage without its count. */
    private static String title(String stage) {
        int count = stage.indexOf(" (");
        return count < 0 ? stage : stage.substring(0, count);
    }

    static String line(double fraction, String stage, long millisLeft) {
        double known = Math.clamp(fraction, 0, 1);
        int full = (int) Math.round(known * BAR);
        String bar = "[" + "#".repeat(full) + "-".repeat(BAR - full) + "]";
        String left = millisLeft < 0 ? "" : "  " + time(millisLeft) + " left";
        return String.format(Locale.ROOT, "%s %3d %%%s  %s", bar, Math.round(known * 100), left,
                stage.length() > 60 ? stage.substring(0, 60) : stage);
    }

    /** {@code 4 s}, {@code 2 min 05 s}. */
    static String time(long millis) {
        Duration duration = Duration.ofMillis(millis + 500);
        if (duration.toMinutes() == 0) return duration.toSeconds() + " s";
        return String.format(Locale.ROOT, "%d min %02d s", duration.toMinutes(), duration.toSecondsPart());
    }
}

package org.kinora.sfm.internal.colmap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** The program {@code colmap}, started without a shell and without a display; any thread. */
record Colmap(Path file) {
    private static final Texts TEXTS = Texts.beside(Colmap.class);
    private static final int LINES_KEPT = 6;
    private static final int POLL_MILLIS = 50;

    /** The one that lies first on the search path. */
    static Optional<Colmap> installed(String path) {
        return Arrays.stream(path.split(java.io.File.pathSeparator)).filter(each -> !each.isEmpty()).map(each -> Path.of(each, "colmap"))
                .filter(Files::isExecutable).findFirst().map(Colmap::new);
    }

    /** The first of some option names that a command has: they differ between versions. */
    Optional<String> option(String command, Work work, String... names) {
        List<String> lines = new ArrayList<>();
        run(List.of(command, "-h"), work, lines::add, true);
        return Arrays.stream(names).filter(name -> lines.stream().anyMatch(line -> line.strip().startsWith("--" + name + " "))).findFirst().map("--"::concat);
    }

    /**
     * Runs it to its end, which a cancel brings about at once.
     *
     * @param lines gets each line that it prints
     * @throws org.kinora.api.work.Failure PROVIDER when it cannot be started or fails
     */
    void run(List<String> words, Work work, Consumer<String> lines) {
        run(words, work, lines, false);
    }

    private void run(List<String> words, Work work, Consumer<String> lines, boolean anyStatus) {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(new java.io.File("/dev/null"));
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        Process process;
        try {
            process = builder.start();
        } catch (IOException cannot) {
            throw TEXTS.failure(Kind.PROVIDER, "colmap.start", file, cannot.getMessage(), cannot);
        }
        Thread guard = Thread.ofVirtual().start(() -> guard(process, work));
        Deque<String> last = new ArrayDeque<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.accept(line);
                if (line.isBlank()) continue;
                last.add(line);
                if (last.size() > LINES_KEPT) last.remove();
            }
            int status = process.waitFor();
            work.checkCancelled();
            if (status != 0 && !anyStatus) throw TEXTS.failure(Kind.PROVIDER, "colmap.status", words.getFirst(), status, String.join(" / ", last));
        } catch (IOException broken) {
            work.checkCancelled();
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw TEXTS.failure(Kind.CANCELLED, "colmap.stopped", stopped);
        } finally {
            process.destroyForcibly();
            guard.interrupt();
        }
    }

    /** Ends the program when the work is cancelled. */
    private static void guard(Process process, Work work) {
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) work.checkCancelled();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException cancelled) {
            process.destroyForcibly();
        }
    }
}

package org.kinora.media.internal.encode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads what a process says on its error stream and keeps the last lines. */
final class LastWords {
    private static final int LINES = 6;

    private final int most;
    private final Deque<String> lines = new ArrayDeque<>();
    private final Thread thread;

    LastWords(InputStream stream) {
        this(stream, LINES);
    }

    /** @param most number of lines that are kept */
    LastWords(InputStream stream, int most) {
        this.most = most;
        thread = Thread.ofPlatform().name("kinora-encoder-words").daemon().start(() -> read(stream));
    }

    private void read(InputStream stream) {
        try (stream) {
            StringBuilder line = new StringBuilder();
            byte[] buffer = new byte[4096];
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                for (String part : new String(buffer, 0, count, StandardCharsets.UTF_8).splitWithDelimiters("\n", 0)) {
                    if (part.equals("\n")) keep(line);
                    else if (line.length() < 1000) line.append(part);
                }
            }
            keep(line);
        } catch (IOException gone) {
            // the process was ended on purpose; what it said until then is kept
        }
    }

    private synchronized void keep(StringBuilder line) {
        if (!line.isEmpty()) lines.addLast(line.toString().strip());
        if (lines.size() > most) lines.removeFirst();
        line.setLength(0);
    }

    /** The last lines, once the process has ended. */
    String text() {
        try {
            thread.join(2000);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            return String.join("\n", lines);
        }
    }
}

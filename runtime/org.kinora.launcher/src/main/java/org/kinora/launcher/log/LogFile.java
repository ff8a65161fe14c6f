package org.kinora.launcher.log;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The log file, opened at the first record. Several processes may append to it: each record is one write. A file above {@value #LIMIT} bytes is set
 * aside when it is opened; {@value #KEPT} old ones are kept. Where no file can be written, records are dropped. Thread-safe.
 */
final class LogFile {
    static final long LIMIT = 4_000_000;
    static final int KEPT = 3;
    private static final String LINE_BREAK = "\n";

    private final Path file;
    private OutputStream stream;
    private boolean unusable;

    LogFile(Path file) {
        this.file = file;
    }

    void write(System.Logger.Level level, String logger, String message, Throwable thrown) {
        StringBuilder line = new StringBuilder(160);
        line.append(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.now().truncatedTo(ChronoUnit.MILLIS)));
        line.append(' ').append(level).append(" [").append(Thread.currentThread().getName()).append("] ");
        line.append(logger).append(": ").append(message).append(LINE_BREAK);
        if (thrown != null) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            line.append(trace);
        }
        write(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    // A plain stream, not a channel: an interrupted thread that logs would close a channel for everybody.
    private synchronized void write(byte[] record) {
        if (unusable) return;
        try {
            if (stream == null) stream = open();
            stream.write(record);
        } catch (IOException full) {
            unusable = true;
        }
    }

    private OutputStream open() throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file) && Files.size(file) > LIMIT) {
            for (int i = KEPT - 1; i >= 1; i--) move(old(i), old(i + 1));
            move(file, old(1));
        }
        return new FileOutputStream(file.toFile(), true);
    }

    private Path old(int number) {
        return file.resolveSibling(file.getFileName().toString().replace(".log", "." + number + ".log"));
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}

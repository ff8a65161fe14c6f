package org.kinora.workbench.internal.jobs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The end of the log file, entry by entry: a line with what follows it indented.
 *
 * @param file it may be missing
 */
record LogTail(Path file) {
    private static final long MOST = 256 << 10;

    /** The newest entries, oldest first; empty when there is no log. */
    List<String> entries() throws IOException {
        if (!Files.exists(file)) return List.of();
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, log.length() - MOST);
            log.seek(from);
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.readFully(bytes);
            return entries(new String(bytes, StandardCharsets.UTF_8), from > 0);
        }
    }

    static List<String> entries(String text, boolean cut) {
        List<String> entries = new ArrayList<>();
        for (String line : text.split("\n")) {
            boolean goesOn = !entries.isEmpty() && (line.isBlank() || Character.isWhitespace(line.charAt(0)) || line.startsWith("Caused by")
                    || line.matches("[\\w.$]+(Exception|Error|Failure)\\b.*"));
            if (goesOn) entries.set(entries.size() - 1, entries.getLast() + "\n" + line);
            else if (!line.isBlank()) entries.add(line);
        }
        if (cut && !entries.isEmpty()) entries.removeFirst();
        return entries;
    }

    /** Those that hold all words, whatever their case; only warnings and errors when {@code bad}. */
    static List<String> fitting(List<String> entries, String words, boolean bad) {
        String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return entries.stream().filter(entry -> !bad || entry.contains("ERROR") || entry.contains("WARNING")).filter(entry -> {
            String lower = entry.toLowerCase(Locale.ROOT);
            for (String word : wanted) if (!lower.contains(word)) return false;
            return true;
        }).toList();
    }
}

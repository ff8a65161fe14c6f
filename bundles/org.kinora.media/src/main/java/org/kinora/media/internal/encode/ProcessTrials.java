package org.kinora.media.internal.encode;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Tries encoders of the separate process with one frame, each once. Thread-safe. */
final class ProcessTrials {
    private static final int SECONDS = 30;
    private static final int ALL = 60;

    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    /** Why an encoder does not work, or an empty text when it does. */
    String trouble(Executable executable, String encoder) {
        return troubles.computeIfAbsent(encoder, name -> tried(executable, name));
    }

    private static String tried(Executable executable, String encoder) {
        try {
            Process process = executable.start(ProcessArguments.trial(executable.path(), encoder));
            process.getOutputStream().close();
            LastWords words = new LastWords(process.getErrorStream(), ALL);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "no answer within " + SECONDS + " seconds";
            }
            return process.exitValue() == 0 ? "" : reason(words.text(), process.exitValue());
        } catch (IOException fault) {
            return String.valueOf(fault.getMessage());
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    /** The first line says what was missing, the ones after it only what followed from that. */
    private static String reason(String words, int code) {
        Optional<String> first = words.lines().map(line -> line.replaceFirst("^\\[[^]]*] *", "")).filter(line -> !line.isBlank()).findFirst();
        return first.orElse("exit code " + code);
    }
}

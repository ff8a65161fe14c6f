package org.kinora.bench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * An X display to draw on.
 *
 * @param name such as {@code :0}
 * @param own the server that was started for it; null where there was one
 */
record Screen(String name, Process own) implements AutoCloseable {
    private static final Texts TEXTS = Texts.beside(Screen.class);

    /** The one that is there, or one of our own in memory. */
    static Screen present(String display) {
        if (display != null && !display.isBlank()) return new Screen(display, null);
        try {
            Process server = new ProcessBuilder(List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String number = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            if (number == null) throw TEXTS.failure(Kind.MISSING, "screen", "Xvfb ended with " + server.waitFor());
            return new Screen(":" + number.strip(), server);
        } catch (IOException missing) {
            throw TEXTS.failure(Kind.MISSING, "screen", String.valueOf(missing.getMessage()), missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        if (own != null) own.destroy();
    }
}

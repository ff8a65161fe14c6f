package org.kinora.launcher;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether this start opens the workbench: {@code kinora} alone where there is a screen, and {@code kinora workbench …} always. */
final class Window {
    private static final String WORD = "workbench";

    private Window() { }

    static boolean wanted(List<String> arguments, Map<String, String> environment, Layout layout) {
        if (!Files.isDirectory(layout.workbench())) return false;
        if (arguments.isEmpty()) return screen(environment);
        return arguments.getFirst().equals(WORD) && !arguments.contains("--help") && !arguments.contains("-h");
    }

    private static boolean screen(Map<String, String> environment) {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || !environment.getOrDefault("DISPLAY", "").isEmpty() || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}

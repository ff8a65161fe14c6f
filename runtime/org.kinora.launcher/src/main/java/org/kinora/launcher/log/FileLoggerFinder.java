package org.kinora.launcher.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kinora.launcher.Layout;

/**
 * Serves {@link System#getLogger} of all bundles from {@code $KINORA_HOME/logs/kinora.log}; found by {@link java.util.ServiceLoader} on the class
 * path.
 * The environment variable {@code KINORA_LOG} sets the least level ({@code DEBUG}, {@code INFO} …; default {@code INFO}).
 */
public final class FileLoggerFinder extends System.LoggerFinder {
    private final LogFile file;
    private final System.Logger.Level least;
    private final Map<String, System.Logger> loggers = new ConcurrentHashMap<>();

    public FileLoggerFinder() {
        this(System.getenv());
    }

    FileLoggerFinder(Map<String, String> environment) {
        this.file = new LogFile(Layout.home(environment).resolve("logs").resolve("kinora.log"));
        this.least = level(environment.getOrDefault("KINORA_LOG", "INFO"));
    }

    @Override
    public System.Logger getLogger(String name, Module module) {
        return loggers.computeIfAbsent(name, key -> new FileLogger(key, file, least));
    }

    private static System.Logger.Level level(String name) {
        for (System.Logger.Level level : System.Logger.Level.values())
            if (level.name().equalsIgnoreCase(name.strip())) return level;
        return System.Logger.Level.INFO;
    }
}

package org.kinora.launcher.log;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** One named logger that writes to the shared file. Thread-safe. */
final class FileLogger implements System.Logger {
    private final String name;
    private final LogFile file;
    private final Level least;

    FileLogger(String name, LogFile file, Level least) {
        this.name = name;
        this.file = file;
        this.least = least;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isLoggable(Level level) {
        return level != Level.OFF && level.getSeverity() >= least.getSeverity();
    }

    @Override
    public void log(Level level, ResourceBundle texts, String message, Throwable thrown) {
        if (isLoggable(level)) file.write(level, name, text(texts, message), thrown);
    }

    @Override
    public void log(Level level, ResourceBundle texts, String format, Object... parameters) {
        if (!isLoggable(level)) return;
        String text = text(texts, format);
        file.write(level, name, parameters == null || parameters.length == 0 ? text : formatted(text, parameters), null);
    }

    private static String text(ResourceBundle texts, String message) {
        try {
            return texts == null || message == null ? String.valueOf(message) : texts.getString(message);
        } catch (MissingResourceException untranslated) {
            return message;
        }
    }

    private static String formatted(String format, Object... parameters) {
        try {
            return MessageFormat.format(format, parameters);
        } catch (IllegalArgumentException noFormat) {
            return format;
        }
    }
}

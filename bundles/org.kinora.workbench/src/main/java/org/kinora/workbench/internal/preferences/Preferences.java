package org.kinora.workbench.internal.preferences;

import java.util.Locale;

/**
 * What a person prefers.
 *
 * @param theme colours of the window
 * @param language of its words
 */
public record Preferences(Shade theme, Tongue language) {
    /** Colours of the window. */
    public enum Shade {
        SYSTEM,
        DARK,
        LIGHT
    }

    /** A language of the window. */
    public enum Tongue {
        SYSTEM,
        ENGLISH,
        GERMAN;

        /** What texts are looked up by. */
        public Locale locale(Locale system) {
            return switch (this) {
                case SYSTEM -> system;
                case ENGLISH -> Locale.ENGLISH;
                case GERMAN -> Locale.GERMAN;
            };
        }
    }

    public Preferences {
        theme = theme == null ? Shade.SYSTEM : theme;
        language = language == null ? Tongue.SYSTEM : language;
    }

    /** What a person has who never said anything. */
    public static Preferences first() {
        return new Preferences(Shade.SYSTEM, Tongue.SYSTEM);
    }

    public Preferences with(Shade theme) {
        return new Preferences(theme, language);
    }

    public Preferences with(Tongue language) {
        return new Preferences(theme, language);
    }
}

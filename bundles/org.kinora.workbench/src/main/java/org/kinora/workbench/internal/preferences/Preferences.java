package org.kinora.workbench.internal.preferences;

import java.util.Locale;

/**
 * What a person prefers.
 *
 * @param theme colours of the window
 * @param language of its words
 * @param letters their size
 */
public record Preferences(Shade theme, Tongue language, Letters letters) {
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

    /** How large words are, and all that goes with them. */
    public enum Letters {
        SMALL(0.9),
        SYSTEM(1),
        LARGE(1.2),
        LARGER(1.4),
        LARGEST(1.7);

        private final double scale;

        Letters(double scale) {
            this.scale = scale;
        }

        /** Times the system's letters. */
        public double scale() {
            return scale;
        }
    }

    public Preferences {
        theme = theme == null ? Shade.SYSTEM : theme;
        language = language == null ? Tongue.SYSTEM : language;
        letters = letters == null ? Letters.SYSTEM : letters;
    }

    /** What a person has who never said anything. */
    public static Preferences first() {
        return new Preferences(Shade.SYSTEM, Tongue.SYSTEM, Letters.SYSTEM);
    }

    public Preferences with(Shade theme) {
        return new Preferences(theme, language, letters);
    }

    public Preferences with(Tongue language) {
        return new Preferences(theme, language, letters);
    }

    public Preferences with(Letters letters) {
        return new Preferences(theme, language, letters);
    }
}

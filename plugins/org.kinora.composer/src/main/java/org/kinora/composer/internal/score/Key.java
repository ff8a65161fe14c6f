package org.kinora.composer.internal.score;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tonic and scale.
 *
 * @param tonic semitones above C, 0 to 11
 */
public record Key(int tonic, Mode mode) {
    private static final String NAMES = "C D EF G A B";
    private static final Pattern KEY = Pattern.compile("(?i)[a-g][#b♯♭]?"
            + "( ?(major|ionian|maj|minor|aeolian|min|m|dorian|phrygian|lydian|mixolydian))?");

    /** Reads {@code "D minor"}, {@code "F# dorian"}, {@code "Bb"}; what is missing or unknown comes from the default. */
    public static Key parse(String text, Key fallback) {
        String plain = text.strip().replace('♯', '#').replace('♭', 'b');
        if (plain.isEmpty()) return fallback;
        int tonic = NAMES.indexOf(Character.toUpperCase(plain.charAt(0)));
        if (tonic < 0 || plain.charAt(0) == ' ') return fallback;
        int used = 1;
        if (plain.length() > 1 && (plain.charAt(1) == '#' || plain.charAt(1) == 'b')) {
            tonic += plain.charAt(1) == '#' ? 1 : -1;
            used = 2;
        }
        return new Key(Math.floorMod(tonic, 12), mode(plain.substring(used).strip(), fallback.mode()));
    }

    /** Whether a text names a key, or none. */
    public static boolean known(String text) {
        return text.isBlank() || KEY.matcher(text.strip()).matches();
    }

    private static Mode mode(String text, Mode fallback) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "major", "ionian", "maj" -> Mode.MAJOR;
            case "minor", "aeolian", "min", "m" -> Mode.MINOR;
            case "dorian" -> Mode.DORIAN;
            case "phrygian" -> Mode.PHRYGIAN;
            case "lydian" -> Mode.LYDIAN;
            case "mixolydian" -> Mode.MIXOLYDIAN;
            default -> fallback;
        };
    }

    /** The same key in the colour of a mood: plain minor may become dorian or phrygian, plain major lydian or mixolydian. */
    Key coloured(Mode mood) {
        boolean plain = mode == Mode.MAJOR || mode == Mode.MINOR;
        return plain && mood.minor() == mode.minor() ? new Key(tonic, mood) : this;
    }

    /** MIDI pitch of a scale degree; degree 0 lies at or next below the centre. */
    public int pitch(int degree, int centre) {
        int base = centre - Math.floorMod(centre - tonic, 12);
        return base + mode.semitones(degree);
    }
}

package org.kinora.artist.internal.motion;

import org.kinora.artist.internal.acting.Mouth;

/**
 * How a phoneme looks.
 *
 * @param first the shape at its beginning; a diphthong ends in another
 * @param open how wide the mouth opens, 0 to 1
 */
record Viseme(Mouth first, Mouth last, double open) {
    private static final Viseme REST = new Viseme(Mouth.REST, Mouth.REST, 0);

    /** The shape of a phoneme in SAMPA (Wells, "SAMPA computer readable phonetic alphabet", 1997); silence is {@code _}. */
    static Viseme of(String symbol) {
        String phone = symbol.replaceAll("[\"'%,\\d:~^]+", "");
        return switch (phone) {
            case "", "_", "#", "?" -> REST;
            case "p", "b", "m", "pf" -> new Viseme(Mouth.CLOSED, Mouth.CLOSED, 0);
            case "f", "v" -> new Viseme(Mouth.TEETH, Mouth.TEETH, 0.15);
            case "T", "D", "l", "l=", "L" -> new Viseme(Mouth.TONGUE, Mouth.TONGUE, 0.4);
            case "i", "I", "j", "s", "z", "t", "d", "n", "n=", "k", "g", "N", "h", "x", "C", "S", "Z", "tS", "dZ", "ts" -> new Viseme(Mouth.WIDE,
                    Mouth.WIDE,
                    "iI".contains(phone) ? 0.45 : 0.25);
            case "u", "U", "w", "y", "Y", "H" -> new Viseme(Mouth.SMALL, Mouth.SMALL, 0.4);
            case "o", "O", "Q", "2", "9" -> new Viseme(Mouth.ROUND, Mouth.ROUND, 0.8);
            case "@U", "oU", "OU" -> new Viseme(Mouth.ROUND, Mouth.SMALL, 0.75);
            case "OI", "OY" -> new Viseme(Mouth.ROUND, Mouth.WIDE, 0.75);
            case "aU", "AU" -> new Viseme(Mouth.OPEN, Mouth.SMALL, 1);
            case "AI", "aI" -> new Viseme(Mouth.OPEN, Mouth.WIDE, 1);
            case "a", "A", "{", "V" -> new Viseme(Mouth.OPEN, Mouth.OPEN, phone.equals("V") ? 0.75 : 1);
            case "EI", "eI" -> new Viseme(Mouth.HALF, Mouth.WIDE, 0.65);
            default -> new Viseme(Mouth.HALF, Mouth.HALF, 0.55);
        };
    }

    /** Whether lips or teeth must be seen to meet, however short it is. */
    boolean closes() {
        return first == Mouth.CLOSED || first == Mouth.TEETH;
    }

    boolean vowel() {
        return open >= 0.45;
    }

    boolean silent() {
        return first == Mouth.REST;
    }
}

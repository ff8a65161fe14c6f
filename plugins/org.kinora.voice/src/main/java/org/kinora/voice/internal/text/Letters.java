package org.kinora.voice.internal.text;

/** The English names of letters. */
public final class Letters {
    private static final String[] NAMES = {"' EI", "' b i", "' s i", "' d i", "' i", "' E f", "' dZ i", "' EI tS", "' AI", "' dZ EI", "' k EI",
            "' E l",
        "' E m", "' E n", "' @U", "' p i", "' k j u", "' A r", "' E s", "' t i", "' j u", "' v i", "' d V - b @ l - j u", "' E k s", "' w AI",
        "' z i"};

    private Letters() {}

    /** The name of a letter a to z. */
    public static Token name(char letter) {
        return new Token(Character.toString(letter), NAMES[letter - 'a']);
    }
}

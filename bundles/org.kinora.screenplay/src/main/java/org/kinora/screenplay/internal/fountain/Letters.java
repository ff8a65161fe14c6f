package org.kinora.screenplay.internal.fountain;

/** Questions about letter case that hold for every script of Unicode. */
public final class Letters {
    private Letters() {}

    /** At least one upper-case letter and no lower-case one; the German sharp s, which capitals are often written with, does not count. */
    public static boolean capitals(String text) {
        boolean upper = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (Character.isLowerCase(c) && c != 'ß') return false;
            upper |= Character.isUpperCase(c);
            i += Character.charCount(c);
        }
        return upper;
    }

    /** At least one letter and only letters of writing systems without case, such as Hebrew, Arabic, Chinese. */
    public static boolean caseless(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                if (Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c)) return false;
                letter = true;
            }
            i += Character.charCount(c);
        }
        return letter;
    }
}

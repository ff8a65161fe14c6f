package org.kinora.screenplay.internal.heading;

import java.util.Optional;

/** A heading divided into its text and its scene number: letters, digits, dashes and dots between two {@code #} at the end. */
public record SceneNumber(String text, Optional<String> number) {
    /** Divides a heading without outer blanks. */
    public static SceneNumber read(String bare) {
        SceneNumber none = new SceneNumber(bare, Optional.empty());
        if (!bare.endsWith("#")) return none;
        int open = bare.lastIndexOf('#', bare.length() - 2);
        if (open < 0 || open == bare.length() - 2) return none;
        String number = bare.substring(open + 1, bare.length() - 1);
        boolean plain = number.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
        return plain ? new SceneNumber(bare.substring(0, open).strip(), Optional.of(number)) : none;
    }
}

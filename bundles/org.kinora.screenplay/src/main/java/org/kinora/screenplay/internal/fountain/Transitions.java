package org.kinora.screenplay.internal.fountain;

import java.util.Set;

/** Tells transitions: capitals that end with {@code TO:} as Fountain has it, and a closed list of fades that writers use without. */
public final class Transitions {
    private static final Set<String> FADES = Set.of(
            "FADE IN", "FADE OUT", "FADE UP", "FADE TO BLACK", "FADE TO WHITE", "FADE FROM BLACK", "CUT TO BLACK", "SMASH CUT TO BLACK",
            "SMASH TO BLACK", "HARD CUT TO BLACK", "FADE IN FROM BLACK", "FADE OUT TO BLACK", "CROSSFADE", "CROSS FADE", "DISSOLVE", "IRIS IN",
            "IRIS OUT", "AUFBLENDE", "ABBLENDE", "ÜBERBLENDUNG", "SCHWARZBLENDE", "SCHNITT", "SCHNITT AUF", "SCHNITT ZU", "FONDU AU NOIR",
            "OUVERTURE AU NOIR", "FONDU ENCHAÎNÉ", "COUPE À", "FUNDE A NEGRO", "FUNDIDO A NEGRO", "CORTE A", "TAGLIO SU", "DISSOLVENZA",
            "DISSOLVENZA A NERO", "CORTA PARA", "FADE-IN", "FADE-OUT");

    private Transitions() {}

    /** A line that is a transition by its look, whatever stands around it. */
    public static boolean looks(String bare) {
        return bare.endsWith("TO:") && Letters.capitals(bare) && (bare.length() == 3 || !Character.isLetterOrDigit(bare.charAt(bare.length() - 4)))
                || fades(bare);
    }

    /** Whether the line is one of the fades, with a dot, a colon or nothing behind. */
    static boolean fades(String bare) {
        int end = bare.length();
        while (end > 0 && (bare.charAt(end - 1) == '.' || bare.charAt(end - 1) == ':' || bare.charAt(end - 1) == ' ')) end--;
        return FADES.contains(end == bare.length() ? bare : bare.substring(0, end));
    }
}

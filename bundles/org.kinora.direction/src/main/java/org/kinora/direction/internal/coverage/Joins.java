package org.kinora.direction.internal.coverage;

import java.util.Locale;
import java.util.Optional;
import org.kinora.api.story.Joint;
import org.kinora.api.time.Rational;

/** What the words of a transition mean. */
public final class Joins {
    private Joins() {}

    /** How the next shot follows; empty for words that say nothing about it. */
    public static Optional<Joint> joint(String text) {
        String words = text.toUpperCase(Locale.ROOT).replaceAll("[.:>]+", " ").replaceAll("\\s+", " ").strip();
        if (words.contains("FADE TO WHITE") || words.contains("WHITE OUT") || words.contains("FLASH TO")) return faded("fadewhite", 1, 1);
        if (words.contains("FADE IN") || words.contains("FADE OUT") || words.contains("FADE TO BLACK") || words.contains("ABBLENDE")
                || words.contains("AUFBLENDE")
                || words.contains("FONDU AU NOIR")) return faded("fadeblack", 1, 1);
        if (words.contains("CROSSFADE") || words.contains("CROSS FADE") || words.contains("FADE TO")) return faded("fade", 1, 1);
        if (words.contains("DISSOLVE") || words.contains("ÜBERBLEND") || words.contains("ENCHAÎNÉ") || words.contains("LAP"))
            return faded("fade", 4, 5);
        if (words.contains("WIPE")) return faded(words.contains("RIGHT") ? "wiperight" : words.contains("UP") ? "wipeup" : words.contains("DOWN")
                ? "wipedown" : "wipeleft", 2, 3);
        if (words.contains("IRIS")) return faded(words.contains("OUT") ? "circleclose" : "circleopen", 1, 1);
        if (words.contains("SLIDE")) return faded("slideleft", 1, 2);
        if (words.contains("RIPPLE") || words.contains("BLUR")) return faded("hblur", 1, 2);
        if (words.contains("PIXEL")) return faded("pixelize", 1, 2);
        if (words.contains("ZOOM TO")) return faded("zoomin", 1, 2);
        return words.contains("CUT") || words.contains("SCHNITT") || words.contains("COUPE") ? Optional.of(Joint.CUT) : Optional.empty();
    }

    /** Whether the words end the film in black. */
    public static boolean ends(String text) {
        String words = text.toUpperCase(Locale.ROOT);
        return words.contains("FADE OUT") || words.contains("FADE TO BLACK") || words.contains("CUT TO BLACK") || words.contains("ABBLENDE")
                || words.contains("FONDU AU NOIR");
    }

    private static Optional<Joint> faded(String transition, long numerator, long denominator) {
        return Optional.of(new Joint(transition, Rational.of(numerator, denominator), Rational.ZERO, Rational.ZERO));
    }
}

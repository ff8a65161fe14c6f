package org.kinora.painter.internal.figure;

import java.util.List;
import java.util.Locale;

/**
 * Proportions of an animal.
 *
 * @param shoulder height of the back, metres
 * @param length of the trunk
 * @param girth radius of the chest
 * @param neck length, raised by {@code carriage} degrees
 * @param snout length of the muzzle
 * @param ear length, {@code pointed} or hanging
 * @param tail length, {@code bushy} or thin
 * @param bird stands on two legs and has wings
 */
public record Beast(String kind, double shoulder, double length, double girth, double neck, double carriage, double head, double snout, double ear,
        boolean pointed, double tail, boolean bushy, boolean bird, int coat) {
    private static final List<Beast> KINDS = List.of(
            new Beast("dog hound puppy", 0.52, 0.55, 0.15, 0.2, 50, 0.1, 0.13, 0.12, false, 0.3, false, false, 0xFFA78862),
            new Beast("wolf coyote jackal", 0.72, 0.75, 0.18, 0.26, 35, 0.12, 0.18, 0.11, true, 0.42, true, false, 0xFF7B7B7E),
            new Beast("fox vixen", 0.36, 0.45, 0.1, 0.15, 45, 0.085, 0.12, 0.11, true, 0.4, true, false, 0xFFC56F3C),
            new Beast("cat kitten", 0.25, 0.32, 0.085, 0.09, 50, 0.075, 0.045, 0.07, true, 0.32, false, false, 0xFF6E6A66),
            new Beast("lion tiger leopard panther", 1.0, 1.25, 0.28, 0.3, 35, 0.2, 0.16, 0.1, true, 0.8, false, false, 0xFFC79A5A),
            new Beast("horse pony mare stallion donkey mule unicorn", 1.5, 1.35, 0.33, 0.72, 58, 0.18, 0.36, 0.16, true, 0.6, true, false,
                    0xFF7A5638),
            new Beast("cow bull ox buffalo", 1.35, 1.5, 0.4, 0.42, 22, 0.2, 0.28, 0.16, false, 0.7, false, false, 0xFF6D5A4C),
            new Beast("deer stag doe elk moose antelope", 1.05, 0.95, 0.2, 0.5, 62, 0.12, 0.2, 0.15, true, 0.12, false, false, 0xFF9B7550),
            new Beast("sheep goat lamb", 0.68, 0.75, 0.24, 0.2, 45, 0.11, 0.14, 0.12, false, 0.12, false, false, 0xFFE4DED0),
            new Beast("pig boar", 0.62, 0.85, 0.26, 0.14, 8, 0.16, 0.15, 0.12, false, 0.14, false, false, 0xFFD6A79A),
            new Beast("bear", 1.15, 1.25, 0.4, 0.3, 18, 0.2, 0.2, 0.09, true, 0.08, false, false, 0xFF5A4636),
            new Beast("rabbit hare", 0.2, 0.26, 0.09, 0.07, 60, 0.06, 0.05, 0.14, true, 0.05, true, false, 0xFFA59684),
            new Beast("mouse rat squirrel", 0.1, 0.14, 0.045, 0.03, 30, 0.03, 0.035, 0.035, true, 0.16, true, false, 0xFF8A7466),
            new Beast("elephant mammoth", 2.6, 2.4, 0.8, 0.5, 20, 0.5, 0.9, 0.6, false, 0.9, false, false, 0xFF8B8A88),
            new Beast("bird crow raven gull seagull pigeon dove owl sparrow parrot eagle hawk", 0.26, 0.2, 0.075, 0.06, 60, 0.05, 0.045, 0, true,
                    0.16, false, true,
                    0xFF4A4D55),
            new Beast("chicken hen rooster duck goose swan", 0.4, 0.3, 0.13, 0.16, 70, 0.055, 0.05, 0, true, 0.14, false, true, 0xFFE8E2D4),
            new Beast("animal creature beast monster dragon", 1.1, 1.2, 0.3, 0.45, 50, 0.2, 0.22, 0.16, true, 0.9, false, false, 0xFF6F7A72));

    /** The animal of a name; null for people and whatever is drawn as one. */
    static Beast of(String species) {
        String name = species.toLowerCase(Locale.ROOT).strip();
        for (Beast beast : KINDS) {
            for (String kind : beast.kind.split(" ")) if ((" " + name + " ").contains(" " + kind + " ")) return beast;
        }
        return null;
    }

    double top() {
        return shoulder + neck * StrictMath.sin(StrictMath.toRadians(carriage)) + head + ear * (pointed ? 0.6 : 0.1);
    }
}

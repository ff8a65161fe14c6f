package org.kinora.composer.internal.effect;

import java.util.List;
import java.util.Locale;

/** What people walk on, by the words of a place: the first entry that is in them. */
final class Grounds {
    private static final List<String> WORDS = List.of("snow=snow", "ice=snow", "rain=water", "puddle=water", "swamp=water", "river=gravel",
            "shore=sand",
            "beach=sand", "desert=sand", "field=grass", "forest=grass", "park=grass", "garden=grass", "meadow=grass", "graveyard=gravel",
                    "mountain=gravel",
            "village=gravel", "farm=gravel", "spaceship=metal", "ship=wood", "boat=wood", "submarine=metal", "factory=metal", "stage=wood",
                    "theatre=wood",
            "tavern=wood", "saloon=wood", "cabin=wood", "attic=wood", "cellar=wood", "lighthouse=wood", "house=wood", "bedroom=carpet",
                    "hotel=carpet",
            "theater=wood", "living-room=carpet", "room=wood");

    private Grounds() {}

    /** A material as in {@link Manner}; empty for a hard floor. */
    static String of(String place) {
        String text = " " + place.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]+", " ") + " ";
        for (String entry : WORDS) {
            String[] pair = entry.split("=");
            if (text.contains(" " + pair[0] + " ")) return pair[1];
        }
        return "";
    }
}

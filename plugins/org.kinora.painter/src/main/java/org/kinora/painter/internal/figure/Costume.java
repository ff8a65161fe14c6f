package org.kinora.painter.internal.figure;

import java.util.Locale;
import org.kinora.api.story.Look;
import org.kinora.painter.internal.ink.Tint;

/**
 * What somebody wears.
 *
 * @param main colour of the main garment, the character's accent
 * @param lower colour of the trousers or stockings
 * @param hem how far the garment falls over the legs: 0 at the hips, 1 at the ankles
 * @param flare width of the hem
 * @param sleeves whether the arms are covered
 * @param front {@code plain}, {@code lapels}, {@code buttons}, {@code apron}, {@code suit}, {@code vest}
 * @param hat {@code none}, {@code brim}, {@code cap}, {@code beanie}, {@code helmet}, {@code hood}, {@code crown}
 */
record Costume(int main, int lower, double hem, double flare, boolean sleeves, String front, String hat) {
    static Costume of(Look look) {
        String words = (look.costume() + " " + look.features()).toLowerCase(Locale.ROOT);
        int accent = Tint.parse(look.colour(), 0xFF7A8791);
        int grey = 0xFF5D6066;
        String hat = has(words, "helmet", "astronaut", "space", "knight") ? "helmet" : has(words, "hood", "hoodie", "cloak", "raincoat", "oilskin")
                ? "hood"
                : has(words, "beanie", "woolly", "wool hat", "knit") ? "beanie" : has(words, "cap", "uniform", "captain", "police", "sailor",
                        "conductor") ? "cap"
                : has(words, "crown", "king", "queen") ? "crown" : has(words, "hat", "fedora", "cowboy", "bonnet") ? "brim" : "none";
        if (has(words, "overalls", "dungarees", "boiler", "spacesuit", "space suit", "coverall")) return new Costume(accent, accent, 0, 1, true,
                "buttons", hat);
        if (has(words, "dress", "gown", "skirt", "nightgown")) return new Costume(accent, 0xFFE3CDBB, has(words, "gown") ? 0.95 : 0.55, 1.25, true,
                "plain", hat);
        if (has(words, "robe", "cloak", "habit", "cassock", "kimono")) return new Costume(accent, grey, 0.92, 1.15, true, "plain", hat);
        if (has(words, "coat", "oilskin", "raincoat", "parka")) return new Costume(accent, grey, 0.55, 1.1, true, "lapels", hat);
        if (has(words, "suit", "tuxedo", "blazer", "jacket", "uniform")) {
            return new Costume(accent, has(words, "uniform", "suit") ? Tint.mix(accent, 0xFF202228, 0.45) : grey, 0.14, 1, true, "suit", hat);
        }
        if (has(words, "apron")) return new Costume(accent, grey, 0.08, 1, true, "apron", hat);
        if (has(words, "shirt", "blouse", "cardigan")) return new Costume(accent, grey, 0.06, 1, true, "buttons", hat);
        if (has(words, "vest", "tank", "t-shirt", "tee")) return new Costume(accent, grey, 0.06, 1, false, "plain", hat);
        return new Costume(accent, grey, 0.08, 1, true, "plain", hat);
    }

    private static boolean has(String words, String... any) {
        for (String word : any) if (words.contains(word)) return true;
        return false;
    }

    static int skin(Look look) {
        return Tint.mix(0xFFF4E0CC, 0xFF6E4B36, look.skin() / 1000.0);
    }
}

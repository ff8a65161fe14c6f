package org.kinora.artist.internal.set.craft;

import java.util.List;
import java.util.OptionalInt;

/** Colours that scripts give to things: "a yellow umbrella", "ein roter Kombi". Words of black, white and grey are left to the wash. */
final class Dyes {
    private record Dye(int colour, List<String> words) {}

    private static final List<Dye> ALL = List.of(new Dye(0xC8372D, List.of("red", "scarlet", "crimson", "rot", "rote", "roter", "rotes", "roten",
            "rotem",
            "rouge", "rojo", "roja")), new Dye(0xE8BE1E, List.of("yellow", "gelb", "gelbe", "gelber", "gelbes", "gelben", "gelbem", "jaune",
                    "amarillo",
            "amarilla")), new Dye(0x3E8E4A, List.of("green", "grün", "grüne", "grüner", "grünes", "grünen", "vert", "verte", "verde")),
            new Dye(0x2F6FB2, List.of("blue", "blau", "blaue", "blauer", "blaues", "blauen", "bleu", "bleue", "azul")),
            new Dye(0x44568F, List.of("blueberries", "blueberry", "blaubeeren", "heidelbeeren", "myrtilles")), new Dye(0xC8372D, List.of("tomato",
                    "tomatoes")),
            new Dye(0xD2601A, List.of("saffron", "safran")), new Dye(0xE07B28, List.of("orange", "orangefarben", "naranja")),
                    new Dye(0x7E4AA0, List.of("purple", "violet", "lila", "violett",
                    "violette")),
            new Dye(0xE089A8, List.of("pink", "rosa", "rose-coloured")), new Dye(0xCF9E2F, List.of("gold", "golden", "goldene", "goldener",
                    "goldenes")));

    private Dyes() {}

    /** The first colour that words name, 0xRRGGBB. */
    static OptionalInt named(String text) {
        for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}-]+")) {
            for (Dye dye : ALL) if (dye.words().contains(word)) return OptionalInt.of(dye.colour());
        }
        return OptionalInt.empty();
    }
}

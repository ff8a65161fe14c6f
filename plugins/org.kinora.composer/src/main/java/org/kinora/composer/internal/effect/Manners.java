package org.kinora.composer.internal.effect;

import java.util.List;
import java.util.Locale;

/** Reads from the words around a sound how it sounds. */
final class Manners {
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve");

    private Manners() {}

    static Manner of(String text) {
        double size = 0;
        double force = 0;
        double pace = 1;
        double far = 0;
        int count = 0;
        boolean old = false;
        String material = "";
        for (String token : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            size += size(token);
            force += force(token);
            pace *= pace(token);
            far = Math.max(far, far(token));
            count = Math.max(count, count(token));
            old |= List.of("old", "rusty", "rusted", "squeaky", "creaky", "creaking", "ancient", "rickety").contains(token);
            if (material.isEmpty()) material = material(token);
        }
        return new Manner(Math.clamp(size, -1.0, 1.0), Math.clamp(force, -1.0, 1.0), Math.clamp(pace, 0.4, 2.5), count, far, old, material);
    }

    private static double size(String token) {
        return switch (token) {
            case "heavy", "big", "large", "great", "thick", "deep", "oak", "iron" -> 0.6;
            case "huge", "massive", "giant", "enormous", "gigantic", "monstrous" -> 1;
            case "small", "light", "little", "thin", "young" -> -0.6;
            case "tiny", "miniature" -> -1;
            default -> 0;
        };
    }

    private static double force(String token) {
        return switch (token) {
            case "loud", "loudly", "hard", "violently", "violent", "angrily", "angry", "forcefully", "furiously" -> 0.8;
            case "soft", "softly", "quietly", "quiet", "gently", "gentle", "faint", "faintly", "carefully", "silently" -> -0.8;
            default -> 0;
        };
    }

    private static double pace(String token) {
        return switch (token) {
            case "fast", "quick", "quickly", "rapid", "rapidly", "hurried", "hurriedly", "frantic", "frantically", "furious", "urgent", "short" ->
                    1.5;
            case "slow", "slowly", "creeping", "cautious", "cautiously", "lazy", "lazily", "long" -> 0.66;
            default -> 1;
        };
    }

    private static double far(String token) {
        return switch (token) {
            case "distant", "distance", "far", "faraway", "afar", "remote" -> 1;
            case "nearby", "muffled", "faint" -> 0.4;
            default -> 0;
        };
    }

    private static int count(String token) {
        if (token.matches("[1-9]|1[0-9]|20")) return Integer.parseInt(token);
        return switch (token) {
            case "once", "single" -> 1;
            case "twice", "double" -> 2;
            case "thrice" -> 3;
            default -> Math.max(0, NUMBERS.indexOf(token));
        };
    }

    private static String material(String token) {
        return switch (token) {
            case "wood", "wooden", "timber", "plank", "planks", "floorboards", "parquet", "boards" -> "wood";
            case "stone", "concrete", "marble", "tile", "tiles", "tiled", "cobblestone", "cobblestones", "pavement", "asphalt", "brick" -> "stone";
            case "gravel", "pebbles", "shingle" -> "gravel";
            case "snow", "snowy", "ice", "icy" -> "snow";
            case "sand", "sandy", "dirt", "earth", "beach" -> "sand";
            case "grass", "leaves", "grassy", "lawn", "meadow", "undergrowth" -> "grass";
            case "water", "puddle", "puddles", "mud", "muddy", "wet", "swamp" -> "water";
            case "metal", "iron", "steel", "metallic", "grating", "tin" -> "metal";
            case "glass" -> "glass";
            case "carpet", "rug", "carpeted" -> "carpet";
            default -> "";
        };
    }
}

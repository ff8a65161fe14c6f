package org.kinora.composer.internal.score;

import java.util.List;
import java.util.Locale;

/** The moods this composer knows; other words are understood as the nearest of them. */
public final class Moods {
    static final List<String> NAMES = List.of("tense", "tender", "joyful", "sad", "eerie", "calm", "heroic", "action", "mystery", "comic", "dark",
            "dreamy", "hopeful", "neutral");

    private Moods() {}

    /** The mood of a word; neutral for words unknown. */
    static Mood of(String word) {
        String name = family(word.toLowerCase(Locale.ROOT).strip());
        return switch (name) {
            case "tense" -> new Mood(name, Mode.MINOR, Harmony.of("1 1 6 5!", "1 6 4-5! 1", "4 1 6 3", "4 6 5! 5!", "1 6 4 5!"), 1, 104, 0, 0.6);
            case "tender" -> new Mood(name, Mode.MAJOR, Harmony.of("1 6 2 5s-5", "1 3 4-5 1", "6 3 4 1", "2 6 4 5", "1 6 2 5s-5"), 0, 72, 8, 0.45);
            case "joyful" -> new Mood(name, Mode.MAJOR, Harmony.of("1 4 1 5", "1 4 2-5 1", "6 2 5 1", "4 1 2! 5", "1 4 2 5"), 1, 120, 0, 0.7);
            case "sad" -> new Mood(name, Mode.MINOR, Harmony.of("1 6 3 5!", "1 4 6-5! 1", "6 3 4 1", "4 7 3 5!", "1 4 6 5!"), 0, 60, 8, 0.4);
            case "eerie" -> new Mood(name, Mode.PHRYGIAN, Harmony.of("1 2 1 7", "1 2 7 1", "4 1 2 1", "6 2 7 2", "1 6 1 2"), 0, 66, 6, 0.42);
            case "calm" -> new Mood(name, Mode.LYDIAN, Harmony.of("1 2 1 5", "1 3 2-5 1", "6 3 2 5", "3 6 2 2", "1 6 2 5"), 0, 80, 8, 0.4);
            case "heroic" -> new Mood(name, Mode.MAJOR, Harmony.of("1 4 6 5", "1 b6 b7 1", "6 4 1 5", "4 b6 b7 5", "1 4 b6 b7"), 2, 112, 0, 0.85);
            case "action" -> new Mood(name, Mode.MINOR, Harmony.of("1 1 6 7", "1 6 7 1", "4 6 1 5!", "6 7 4 5!", "1 6 4 5!"), 2, 140, 0, 0.9);
            case "mystery" -> new Mood(name, Mode.DORIAN, Harmony.of("1 4 1 5", "1 3 4 1", "3 4 7 1", "4 2 7 5!", "1 3 4 5!"), 0, 84, 6, 0.45);
            case "comic" -> new Mood(name, Mode.MAJOR, Harmony.of("1 5 1 5", "1 4 2!-5 1", "4 1 5 1", "2! 2! 5 5", "1 6 2! 5"), 1, 126, 0, 0.62);
            case "dark" -> new Mood(name, Mode.MINOR, Harmony.of("1 6 1 5!", "1 n2 5! 1", "6 4 1 5!", "4 6 n2 5!", "1 6 n2 5!"), 1, 72, 0, 0.58);
            case "dreamy" -> new Mood(name, Mode.LYDIAN, Harmony.of("1 2 6 2", "1 3 2 1", "6 3 2 5", "3 6 2 5", "1 3 6 2"), 0, 76, 8, 0.42);
            case "hopeful" -> new Mood(name, Mode.MAJOR, Harmony.of("1 3 4 5", "1 5 4-5 1", "6 4 1 5", "4 6 2 5", "1 4 2 5"), 1, 100, 8, 0.6);
            default -> new Mood(name, Mode.DORIAN, Harmony.of("1 3 4 5", "1 3 7 1", "3 7 4 1", "4 3 2 5!", "1 3 4 5!"), 1, 84, 8, 0.48);
        };
    }

    /** Whether a word is understood; the empty one is: it means no mood in particular. */
    public static boolean known(String word) {
        String plain = word.toLowerCase(Locale.ROOT).strip();
        return plain.isEmpty() || plain.equals("neutral") || !family(plain).equals("neutral");
    }

    private static String family(String word) {
        return switch (word) {
            case "tense", "suspense", "suspenseful", "anxious", "nervous", "urgent", "threatening", "angry", "thriller" -> "tense";
            case "tender", "romantic", "romance", "love", "loving", "warm", "intimate", "gentle", "sweet" -> "tender";
            case "joyful", "happy", "cheerful", "bright", "festive", "excited", "playful", "upbeat", "fun" -> "joyful";
            case "sad", "melancholy", "melancholic", "grief", "mournful", "lonely", "bittersweet", "nostalgic", "sorrow", "drama", "dramatic" ->
                    "sad";
            case "eerie", "horror", "scary", "creepy", "haunting", "afraid", "uncanny", "spooky" -> "eerie";
            case "calm", "peaceful", "serene", "quiet", "reflective", "ambient", "relaxed", "soft", "meditative" -> "calm";
            case "heroic", "triumphant", "epic", "proud", "victorious", "adventurous", "adventure", "majestic", "noble" -> "heroic";
            case "action", "chase", "fight", "battle", "driving", "energetic", "fast", "aggressive" -> "action";
            case "mystery", "mysterious", "curious", "secret", "cold", "noir", "investigation" -> "mystery";
            case "comic", "funny", "humorous", "quirky", "comedy", "silly" -> "comic";
            case "dark", "ominous", "menacing", "tragic", "grim", "brooding", "sinister", "villain" -> "dark";
            case "dreamy", "magical", "wonder", "magic", "ethereal", "awe", "fantasy", "space" -> "dreamy";
            case "hopeful", "uplifting", "inspiring", "optimistic", "resolved", "motivational", "corporate" -> "hopeful";
            default -> "neutral";
        };
    }
}

package org.kinora.painter.internal.figure;

import java.util.Locale;

/**
 * What an emotion does to a face.
 *
 * @param tilt of the brows: positive lowers their inner ends (anger), negative raises them (sorrow)
 * @param raise of the brows
 * @param open eyes, 1 is normal
 * @param curve of the mouth: positive smiles
 * @param gape of the mouth, 0 closed
 */
record Mood(double tilt, double raise, double open, double curve, double gape) {
    static Mood of(String emotion, boolean speaking) {
        Mood mood = switch (emotion.toLowerCase(Locale.ROOT)) {
            case "angry", "furious", "annoyed", "bitter" -> new Mood(0.8, -0.3, 0.85, -0.7, 0.05);
            case "sad", "crying", "grieving", "hurt", "weary", "tired" -> new Mood(-0.7, 0.1, 0.62, -0.65, 0);
            case "afraid", "scared", "anxious", "nervous", "worried" -> new Mood(-0.65, 0.6, 1.35, -0.35, 0.25);
            case "joyful", "happy", "laughing", "amused", "excited", "proud" -> new Mood(-0.1, 0.3, 0.85, 1, 0.22);
            case "tender", "warm", "loving", "gentle", "relieved", "calm" -> new Mood(-0.3, 0.12, 0.78, 0.55, 0);
            case "urgent", "shouting", "desperate" -> new Mood(0.3, 0.3, 1.2, -0.2, 0.45);
            case "surprised", "shocked", "amazed" -> new Mood(-0.1, 0.9, 1.45, 0, 0.5);
            case "suspicious", "sarcastic", "cold", "determined" -> new Mood(0.45, -0.2, 0.6, -0.15, 0);
            default -> new Mood(0, 0, 1, 0.08, 0);
        };
        return speaking ? new Mood(mood.tilt, mood.raise + 0.08, mood.open, mood.curve * 0.8, Math.max(mood.gape, 0.3)) : mood;
    }
}

package org.kinora.voice.internal.manner;

import java.util.Locale;
import java.util.Optional;

/**
 * What a feeling does to a voice, beside the pace that the delivery gives.
 *
 * <p>Directions after Juslin and Laukka, "Communication of emotions in vocal expression and music performance" (2003): anger, joy and fear raise
 * pitch, anger and joy widen its range and brighten the voice, sadness and tenderness lower, narrow and dull it; fear trembles. The amounts are
 * chosen for clear difference.
 */
public final class Feelings {
    private Feelings() {}

    /** The manner of a feeling; {@code neutral} or an empty word changes nothing; empty for an unknown one. */
    public static Optional<Manner> of(String feeling) {
        return Optional.ofNullable(switch (feeling.strip().toLowerCase(Locale.ROOT)) {
            case "", "neutral", "plain", "normal" -> Manner.PLAIN;
            case "angry", "furious", "bitter", "annoyed", "enraged", "irritated" -> new Manner(0.96, 0.75, 110, 1.4, 1, 0, 0.7, 0, 1);
            case "sad", "grieving", "broken", "crying", "sobbing", "tearful", "heartbroken" ->
                new Manner(1.08, 1.4, -130, 0.6, 1, 0.14, -0.55, 14, -1.5);
            case "afraid", "scared", "nervous", "panicked", "terrified", "anxious", "fearful" ->
                new Manner(0.95, 0.9, 240, 1.15, 0.985, 0.16, 0.05, 30, -0.5);
            case "joyful", "happy", "excited", "amused", "laughing", "cheerful", "delighted" ->
                new Manner(0.97, 0.85, 170, 1.5, 0.975, 0, 0.3, 0, 0.5);
            case "tender", "gentle", "loving", "warm", "kind", "soothing" -> new Manner(1.06, 1.2, -50, 0.8, 1, 0.18, -0.5, 0, -1.5);
            case "urgent", "hurried", "desperate", "pleading", "frantic" -> new Manner(0.92, 0.65, 130, 1.2, 1, 0.04, 0.4, 0, 0.5);
            case "calm", "quiet", "thoughtful", "serious", "pensive" -> new Manner(1.08, 1.25, -50, 0.85, 1, 0.04, -0.2, 0, -0.5);
            case "tired", "weary", "weak", "drunk", "bored", "exhausted" -> new Manner(1.16, 1.45, -150, 0.55, 1, 0.14, -0.5, 0, -1.5);
            case "cold", "threatening", "menacing", "dry", "stern" -> new Manner(1.1, 1.25, -160, 0.5, 1.015, 0, 0.2, 0, 0);
            case "surprised", "shocked", "amazed", "astonished", "incredulous" -> new Manner(0.98, 1, 200, 1.65, 1, 0.06, 0.2, 0, 0.3);
            case "sarcastic", "ironic", "disgusted", "mocking", "scornful" -> new Manner(1.12, 1.05, -40, 1.45, 1, 0, 0.15, 0, 0);
            case "proud", "heroic", "determined", "firm", "commanding" -> new Manner(1.04, 1, -60, 1.1, 1.015, 0, 0.45, 0, 0.8);
            case "mysterious", "conspiratorial", "secretive", "hushed" -> new Manner(1.12, 1.3, -70, 0.75, 1, 0.35, -0.35, 0, -2);
            default -> null;
        });
    }
}

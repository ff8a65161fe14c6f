package org.kinora.production.internal.operations.voice;

import org.kinora.api.operation.Param;
import org.kinora.api.story.Delivery;

/** What to say, and how; what is not given is as the line has it. */
public record SpeakInput(
        @Param(value = "What to say, or the name of a line of the film such as mara-3.", position = 0, required = true) String text,
        @Param("Whose voice: a character, a model such as flite, one of its voices such as flite/rms, or woman, man, old-woman, old-man, girl, boy.")
        String voice,
        @Param("Language, such as en or de; the film's when not given.") String language,
        @Param("Feeling, such as angry, sad, afraid, joyful, tender, urgent, calm, tired, cold, surprised, sarcastic, proud, mysterious.")
        String emotion,
        @Param(value = "How loud.", choices = {"whisper", "soft", "normal", "loud", "shout"}) String volume,
        @Param(value = "Pace in thousandths of the usual.", min = 500, max = 2000) int pace,
        @Param(value = "How it reaches us.",
                choices = {"plain", "voice-over", "off-screen", "phone", "radio", "megaphone", "together", "filtered", "sung"})
        String treatment,
        @Param("Use it in the film; for lines.") boolean use) {

    /** A delivery with what was given here. */
    Delivery over(Delivery line) {
        return new Delivery(or(emotion, line.emotion()), pace == 0 ? line.pace() : pace, or(volume, line.volume()), or(treatment, line.treatment()));
    }

    private static String or(String given, String before) {
        return given.isEmpty() ? before : given;
    }
}

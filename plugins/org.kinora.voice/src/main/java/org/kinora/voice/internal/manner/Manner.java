package org.kinora.voice.internal.manner;

import java.util.Locale;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;

/**
 * How a line is spoken, in the terms of the speech models.
 *
 * @param length factor on durations; above 1 is slower
 * @param pause factor on pauses
 * @param pitch cents above the model's own
 * @param range factor on the movement of pitch
 * @param tract length of the vocal tract against the model's own
 * @param breath share of voicing that becomes noise; 1 whispers
 * @param effort vocal effort, -1 (faint) to 1 (shouted): brighter and tenser above 0
 * @param tremor depth of an unsteady voice, cents
 * @param level decibels against the standard level of a line
 */
public record Manner(double length, double pause, double pitch, double range, double tract, double breath, double effort, double tremor,
        double level) {
    static final Manner PLAIN = new Manner(1, 1, 0, 1, 1, 0, 0, 0, 0);

    /** What profile and delivery together ask for. */
    public static Manner of(VoiceProfile voice, Delivery delivery) {
        Manner feeling = Feelings.of(delivery.emotion()).orElse(PLAIN);
        Manner loudness = volume(delivery.volume().toLowerCase(Locale.ROOT));
        double pace = 1000.0 / Math.clamp(delivery.pace() <= 0 ? 1000 : delivery.pace(), 500, 2000);
        Manner sum = body(voice).and(feeling).and(loudness).and(new Manner(pace, pace, 0, 1, 1, 0, 0, 0, 0));
        if (delivery.treatment().equals("sung")) sum = sum.and(new Manner(1.25, 0.8, 0, 1, 1, 0, 0, 0, 0));
        return sum.limited();
    }

    /** Both together: factors multiply, offsets add. */
    public Manner and(Manner other) {
        return new Manner(length * other.length, pause * other.pause, pitch + other.pitch, range * other.range, tract * other.tract,
                1 - (1 - breath) * (1 - other.breath), effort + other.effort, tremor + other.tremor, level + other.level);
    }

    /** A sentence of the line that is livelier, higher or stronger than the rest; its level stays that of the line. */
    public Manner moved(double cents, double spread, double force) {
        return and(new Manner(1, 1, cents, spread, 1, 0, force, 0, 0)).limited();
    }

    /** Somebody else who says the same. */
    public Manner beside(double cents, double otherTract, double otherLength) {
        return and(new Manner(otherLength, otherLength, cents, 1, otherTract, 0, 0, 0, 0)).limited();
    }

    private Manner limited() {
        return new Manner(Math.clamp(length, 0.5, 2.2), Math.clamp(pause, 0.4, 2.5), Math.clamp(pitch, -1500.0, 1200.0), Math.clamp(range, 0.2, 2.2),
                Math.clamp(tract, 0.78, 1.28), breath, Math.clamp(effort, -1.0, 1.0), tremor, Math.clamp(level, -12.0, 4.0));
    }

    /** The speaker's body; a profile that says only gender and age gets what fits them. */
    private static Manner body(VoiceProfile voice) {
        double pitch = voice.pitch();
        double tract = voice.tract() <= 0 ? 1 : voice.tract() / 1000.0;
        double rate = voice.rate() <= 0 ? 1 : voice.rate() / 1000.0;
        double range = voice.range() <= 0 ? 1 : voice.range() / 1000.0;
        boolean unsaid = voice.pitch() == 0 && (voice.tract() == 0 || voice.tract() == 1000);
        if (unsaid && voice.age() > 0 && voice.age() < 13) {
            pitch = 420;
            tract = 0.86;
        } else if (unsaid && voice.gender().equals("male")) {
            pitch = -820;
            tract = 1.15;
        }
        return new Manner(1 / rate, 1 / rate, pitch, range, tract, voice.age() >= 70 ? 0.08 : 0, 0, voice.age() >= 75 ? 22 : 0, 0);
    }

    private static Manner volume(String volume) {
        return switch (volume) {
            case "whisper" -> new Manner(1.06, 1.1, 0, 1, 1, 1, -0.2, 0, -7);
            case "soft" -> new Manner(1.03, 1.05, -30, 0.9, 1, 0.12, -0.4, 0, -3.5);
            case "loud" -> new Manner(1.0, 0.95, 130, 1.2, 1, 0, 0.5, 0, 1.5);
            case "shout" -> new Manner(1.04, 0.9, 330, 1.35, 0.985, 0, 1, 0, 2.5);
            default -> PLAIN;
        };
    }
}

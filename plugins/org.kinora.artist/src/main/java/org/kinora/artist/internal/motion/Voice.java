package org.kinora.artist.internal.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.generate.Performance;
import org.kinora.api.generate.Timings;
import org.kinora.artist.internal.acting.Mouth;

/**
 * The mouth of somebody who says a line, and the beats of the line. Where nobody knows the phonemes the mouth flaps at the pace of syllables.
 *
 * <p>A drawing stands for a twelfth of a second, in which two phonemes may sound: lips that meet are always seen, then the vowel that sounds
 * longest; the
 * mouth is a little ahead of the voice, as in drawn animation.
 */
final class Voice {
    private static final double WINDOW = 0.083;
    private static final double AHEAD = 0.03;
    private static final double APART = 0.5;
    /** How high the hands stay between two beats. */
    private static final double REST = 0.5;
    /** Seconds of a line for which nobody lifts a hand and keeps it there. */
    private static final double SHORT = 1.2;

    private final double start;
    private final double end;
    private final double loud;
    private final List<Sound> sounds;
    private final List<Double> beats;

    /** One phoneme in seconds of the clip. */
    private record Sound(Viseme shape, double from, double to) {}

    Voice(Performance.Spoken line, Optional<Timings> phonemes, Dice dice) {
        start = line.start().toDouble();
        end = start + line.duration().toDouble();
        loud = switch (line.volume()) {
            case "whisper" -> 0.45;
            case "soft" -> 0.65;
            case "loud" -> 0.95;
            case "shout" -> 1.1;
            default -> 0.8;
        };
        sounds = phonemes.filter(known -> !known.marks().isEmpty()).map(this::known).orElseGet(() -> guessed(dice));
        beats = beats(dice);
    }

    private List<Sound> known(Timings phonemes) {
        double rate = phonemes.rate();
        return phonemes.marks().stream().map(mark -> new Sound(Viseme.of(mark.text()), start + mark.from() / rate,
                start + mark.to() / rate)).toList();
    }

    /** Syllables of a consonant and a vowel, four to six a second, with a breath now and then. */
    private List<Sound> guessed(Dice dice) {
        String[] onsets = {"t", "m", "s", "l", "k", "f", "b", "n"};
        String[] vowels = {"E", "AI", "@", "i", "@U", "A", "u", "V"};
        List<Sound> guess = new ArrayList<>();
        double at = start + 0.05;
        for (int i = 0; at < end - 0.1; i++) {
            double length = dice.between(3L * i, 0.16, 0.26);
            guess.add(new Sound(Viseme.of(onsets[(int) (8 * dice.at(3L * i + 1))]), at, at + length * 0.35));
            guess.add(new Sound(Viseme.of(vowels[(int) (8 * dice.at(3L * i + 2))]), at + length * 0.35, at + length));
            at += length + (i % 7 == 6 ? 0.22 : 0);
        }
        return guess;
    }

    /** Long vowels that are not too near to each other carry the beats. */
    private List<Double> beats(Dice dice) {
        List<Sound> vowels = sounds.stream().filter(sound -> sound.shape.vowel()).toList();
        double mean = vowels.stream().mapToDouble(sound -> sound.to - sound.from).average().orElse(0);
        List<Double> found = new ArrayList<>();
        double last = start - APART;
        for (Sound vowel : vowels) {
            if (vowel.to - vowel.from < 1.05 * mean || vowel.from - last < APART + 0.5 * dice.at(found.size())) continue;
            last = vowel.from;
            found.add(vowel.from + 0.03);
        }
        return found;
    }

    boolean sounds(double time) {
        return time >= start && time < end;
    }

    double start() {
        return start;
    }

    double end() {
        return end;
    }

    /** The phoneme that a drawing shows. */
    private Optional<Sound> shown(double time) {
        double from = time + AHEAD;
        double to = from + WINDOW;
        Optional<Sound> best = Optional.empty();
        double most = 0;
        for (Sound sound : sounds) {
            double heard = Math.min(to, sound.to) - Math.max(from, sound.from);
            if (heard <= 0.004) continue;
            double weight = sound.shape.closes() ? 1 + heard : heard * (sound.shape.vowel() ? 2 : 1);
            if (weight > most) {
                most = weight;
                best = Optional.of(sound);
            }
        }
        return best;
    }

    Mouth mouth(double time) {
        return shown(time).map(sound -> time + AHEAD + WINDOW / 2 < (sound.from + sound.to) / 2
                ? sound.shape.first() : sound.shape.last()).orElse(Mouth.REST);
    }

    /** How wide the mouth opens, 0 to 1, in tenths so that drawings repeat. */
    double open(double time) {
        double open = shown(time).map(sound -> sound.shape.open()).orElse(0.0);
        return Math.min(1, Math.round(10 * loud * open) / 10.0);
    }

    /**
     * How far the hands speak along, 0 to 1: they come up as the line begins, go up before each stressed word and fall on it, and come down with the
     * line's
     * end.
     */
    double beat(double time) {
        double strongest = 0;
        for (int i = 0; i < beats.size(); i++) {
            double at = beats.get(i);
            double size = i % 3 == 0 ? 1 : i % 3 == 1 ? 0.5 : 0.75;
            strongest = Math.max(strongest, size * Ease.bump(time, at - 0.32, at, at + 0.55));
        }
        double raised = Ease.smooth((time - start) / 0.5) * Ease.smooth((end + 0.25 - time) / 0.5);
        double talk = end - start < SHORT ? 0 : REST;
        return Math.clamp(Math.round(12 * raised * loud * (talk + (1 - talk) * strongest)) / 12.0, 0, 1);
    }

    /** How deep the head nods, 0 to 1. */
    double nod(double time) {
        double deepest = 0;
        for (double at : beats) deepest = Math.max(deepest, Ease.bump(time, at - 0.12, at + 0.06, at + 0.36));
        return Math.round(4 * deepest) / 4.0;
    }
}

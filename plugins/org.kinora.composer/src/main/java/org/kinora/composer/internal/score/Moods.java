package org.kinora.composer.internal.score;

import static org.kinora.composer.internal.score.Instrument.BELL;
import static org.kinora.composer.internal.score.Instrument.HORN;
import static org.kinora.composer.internal.score.Instrument.PIANO;
import static org.kinora.composer.internal.score.Instrument.PLUCK;
import static org.kinora.composer.internal.score.Instrument.SPICCATO;
import static org.kinora.composer.internal.score.Instrument.STRINGS;

import java.util.List;
import java.util.Locale;

/** The moods this composer knows; other words are understood as the nearest of them. */
final class Moods {
    private Moods() {}

    /** The mood of a word; neutral for words unknown. */
    static Mood of(String word) {
        return switch (family(word.toLowerCase(Locale.ROOT))) {
            case "tense" -> new Mood(Mode.MINOR, chords("0505", "0035", "0305"), 4, PIANO, 62, Figure.OSTINATO, SPICCATO, true, true, 1, 0, 0.55,
                    1.8);
            case "tender" -> new Mood(Mode.MAJOR, chords("0534", "0354", "0253"), 3, PIANO, 72, Figure.BROKEN, PIANO, true, false, 0, 8, 0.42, 2.4);
            case "joyful" -> new Mood(Mode.MAJOR, chords("0354", "0345", "0434"), 4, PLUCK, 74, Figure.DANCING, PLUCK, true, false, 2, 0, 0.7, 1.4);
            case "sad" -> new Mood(Mode.MINOR, chords("0526", "0354", "0352"), 4, PIANO, 69, Figure.SPARSE, PIANO, true, false, 0, 8, 0.38, 2.8);
            case "eerie" -> new Mood(Mode.PHRYGIAN, chords("0101", "0013", "0601"), 1, BELL, 76, Figure.HELD, STRINGS, true, true, 0, 6, 0.4, 3.6);
            case "calm" -> new Mood(Mode.LYDIAN, chords("0104", "0141", "0504"), 1, PIANO, 72, Figure.BROKEN, PLUCK, true, false, 0, 8, 0.36, 3.0);
            case "heroic" -> new Mood(Mode.MAJOR, chords("0345", "0534", "0453"), 4, HORN, 64, Figure.DRIVING, SPICCATO, true, false, 3, 0, 0.85,
                    2.2);
            case "action" -> new Mood(Mode.MINOR, chords("0056", "0506", "0565"), 6, HORN, 60, Figure.DRIVING, SPICCATO, false, true, 3, 0, 0.9, 1.5);
            case "mystery" -> new Mood(Mode.DORIAN, chords("0303", "0332", "0603"), 3, BELL, 74, Figure.SPARSE, PLUCK, true, true, 1, 6, 0.42, 3.2);
            case "comic" -> new Mood(Mode.MAJOR, chords("0434", "0145", "0544"), 4, PLUCK, 69, Figure.DANCING, PLUCK, false, false, 2, 0, 0.6, 1.0);
            case "dark" -> new Mood(Mode.MINOR, chords("0510", "0056", "0515"), 5, STRINGS, 57, Figure.HELD, STRINGS, true, true, 1, 0, 0.55, 3.0);
            case "dreamy" -> new Mood(Mode.LYDIAN, chords("0141", "0415", "0514"), 1, BELL, 79, Figure.BROKEN, PLUCK, true, false, 0, 8, 0.4, 3.6);
            case "hopeful" -> new Mood(Mode.MAJOR, chords("0453", "0543", "0354"), 4, STRINGS, 67, Figure.BROKEN, PIANO, true, false, 2, 8, 0.58,
                    2.4);
            default -> new Mood(Mode.DORIAN, chords("0350", "0365", "0530"), 3, PIANO, 69, Figure.BROKEN, PIANO, true, false, 0, 8, 0.42, 2.2);
        };
    }

    private static String family(String word) {
        return switch (word) {
            case "tense", "suspense", "suspenseful", "anxious", "nervous", "urgent", "threatening", "angry" -> "tense";
            case "tender", "romantic", "love", "loving", "warm", "intimate", "gentle" -> "tender";
            case "joyful", "happy", "cheerful", "bright", "festive", "excited", "playful" -> "joyful";
            case "sad", "melancholy", "melancholic", "grief", "mournful", "lonely", "bittersweet", "nostalgic" -> "sad";
            case "eerie", "horror", "scary", "creepy", "haunting", "afraid", "uncanny" -> "eerie";
            case "calm", "peaceful", "serene", "quiet", "reflective", "ambient", "relaxed" -> "calm";
            case "heroic", "triumphant", "epic", "proud", "victorious", "adventurous", "adventure" -> "heroic";
            case "action", "chase", "fight", "battle", "driving", "energetic" -> "action";
            case "mystery", "mysterious", "curious", "secret", "cold", "noir" -> "mystery";
            case "comic", "funny", "humorous", "quirky", "comedy" -> "comic";
            case "dark", "ominous", "menacing", "tragic", "grim", "brooding" -> "dark";
            case "dreamy", "magical", "wonder", "magic", "ethereal", "awe" -> "dreamy";
            case "hopeful", "uplifting", "inspiring", "optimistic", "resolved" -> "hopeful";
            default -> "neutral";
        };
    }

    private static List<List<Integer>> chords(String... texts) {
        return List.of(texts).stream().map(text -> text.chars().mapToObj(c -> c - '0').toList()).toList();
    }
}

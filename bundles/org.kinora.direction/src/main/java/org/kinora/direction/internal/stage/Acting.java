package org.kinora.direction.internal.stage;

import java.util.List;
import java.util.Optional;
import org.kinora.api.screenplay.Element;
import org.kinora.api.story.Delivery;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Tokens;

/** What verbs, parentheticals and punctuation say about pose, emotion and voice. Thread-safe. */
public final class Acting {
    private static final List<String> AWAY = List.of("leaves", "exits", "disappears", "vanishes", "departs", "gone", "dies", "geht hinaus",
            "verschwindet", "part", "sort");

    private final Lexicon poses = Lexicon.beside(Acting.class, "poses.txt");
    private final Lexicon emotions = Lexicon.beside(Acting.class, "emotions.txt");
    private final Lexicon volumes = Lexicon.beside(Acting.class, "volumes.txt");

    public Lexicon poses() {
        return poses;
    }

    /** The pose that a clause speaks of. */
    public Optional<String> pose(String clause) {
        return poses.first(clause);
    }

    /** The emotion that most words of a text speak of; {@code neutral} when none does. */
    public String emotion(String text) {
        return emotions.most(text).orElse("neutral");
    }

    /** Whether a sentence takes its subject out of the scene. */
    public boolean leaves(String sentence) {
        List<String> words = Tokens.lower(sentence);
        return AWAY.stream().anyMatch(words::contains)
                || sentence.matches("(?iu).*\\b(?:walks|runs|goes|steps|rushes|scuttles|hurries) (?:away|off|out)\\b.*");
    }

    /** Whether a sentence takes all whom it names out of the scene: {@code Anna and Paul leave}. */
    public boolean leaveTogether(String sentence) {
        return sentence.matches("(?iu).*(?<!\\b(?:to|not|cannot|must|can|will) )\\b(?:leave|exit|disappear|vanish|depart"
                + "|(?:walk|run|go|step|rush|hurry) (?:away|off|out))\\b(?! the \\w+ (?:open|on|alone)).*");
    }

    /** Whether a pose lasts while somebody talks. */
    public static String lasting(String pose) {
        return switch (pose) {
            case "sit", "kneel", "crouch", "lie", "hold", "drive", "write", "type" -> pose;
            case "eat" -> "sit";
            case "collapse", "fall" -> "lie";
            default -> "stand";
        };
    }

    /** How a line is spoken: by its parenthetical, else by its marks and words. */
    public Delivery delivery(String parenthetical, String text, Element.Speech speech, boolean sung) {
        String emotion = emotion(parenthetical);
        boolean shouted = text.length() > 3 && text.codePoints().filter(Character::isLetter).count() > 3
                && text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && !text.equals(text.toLowerCase(java.util.Locale.ROOT));
        boolean strong = text.contains("!!") || text.contains("?!") || text.contains("!?") || shouted;
        if (emotion.equals("neutral") && strong) emotion = "urgent";
        else if (emotion.equals("neutral") && text.endsWith("!")) emotion = lively(text);
        String volume = volumes.first(parenthetical).orElse(shouted ? "shout" : strong ? "loud" : "normal");
        int pace = switch (emotion) {
            case "urgent", "afraid" -> 1100;
            case "angry", "joyful", "surprised" -> 1050;
            case "sad" -> 900;
            case "tender" -> 940;
            default -> 1000;
        };
        return new Delivery(emotion, pace, volume, sung ? "sung" : treatment(speech));
    }

    private String lively(String text) {
        String said = emotion(text);
        return said.equals("neutral") ? "surprised" : said;
    }

    private static String treatment(Element.Speech speech) {
        boolean filtered = speech.extensions().stream().anyMatch(extension -> extension.toUpperCase(java.util.Locale.ROOT)
                .matches(".*(RADIO|PHONE|TELEFON|FILTER|INTERCOM|TV|SPEAKER|TÉLÉPHONE|TELÉFONO).*"))
                || speech.parts().stream().anyMatch(part -> part instanceof Element.Part.Parenthetical note
                        && note.text().toLowerCase(java.util.Locale.ROOT).matches(".*\\b(radio|phone|intercom|telefon|funk|filtered)\\b.*")
                                && speech.voiceOver());
        if (filtered) return "filtered";
        return speech.voiceOver() ? "voice-over" : speech.offScreen() ? "off-screen" : "plain";
    }
}

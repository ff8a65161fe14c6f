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

    /** How the voice reaches us, by the cue's remarks and the parenthetical: over which wire, through what, from where, with how many. */
    private static String treatment(Element.Speech speech) {
        String remarks = String.join(" ", speech.extensions()).toLowerCase(java.util.Locale.ROOT);
        StringBuilder notes = new StringBuilder();
        for (Element.Part part : speech.parts()) if (part instanceof Element.Part.Parenthetical note)
            notes.append(' ').append(note.text().toLowerCase(java.util.Locale.ROOT));
        boolean elsewhere = speech.voiceOver() || speech.offScreen() || word(notes, "over the|over a|via|filtered|aus dem|über");
        String wire = elsewhere ? remarks + notes : remarks;
        // Who talks into a phone is heard in the room; who is at the other end comes over the wire.
        if (word(wire, "into (?:\\w+ ){0,2}(?:phone|telephone|mobile|radio|walkie[- ]talkie|intercom)")) return "plain";
        if (word(remarks + notes, "megaphone|bullhorn|loudhailer|loudspeaker|tannoy|megafon|lautsprecher|megáfono")) return "megaphone";
        if (word(wire, "radio|walkie[- ]talkie|cb|funk|funkgerät")) return "radio";
        if (word(wire, "phone|telephone|voicemail|answering machine|telefon|handy|téléphone|teléfono")) return "phone";
        if (word(wire, "filter|filtered|intercom|tv|television|speaker|recording|tape|video call|comms?")) return "filtered";
        if (word(remarks + notes, "together|in unison|in chorus|all at once|as one|gemeinsam|zusammen|im chor|ensemble|juntos")) return "together";
        return speech.voiceOver() ? "voice-over" : speech.offScreen() ? "off-screen" : "plain";
    }

    private static boolean word(CharSequence text, String words) {
        return java.util.regex.Pattern.compile("\\b(?:" + words + ")\\b", java.util.regex.Pattern.UNICODE_CHARACTER_CLASS).matcher(text).find();
    }
}

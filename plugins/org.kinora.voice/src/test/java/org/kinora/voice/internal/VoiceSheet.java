package org.kinora.voice.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;
import org.kinora.testkit.TestWork;

/**
 * Prints what can be measured of voices, feelings, volumes, treatments and marks, and keeps the recordings: a main program for who works on the
 * voice.
 *
 * <p>Arguments: a folder for the recordings, then any of {@code voices emotions volumes treatments marks} (all without).
 */
final class VoiceSheet {
    private static final List<String> LINES = List.of("You never listen, do you? I told you not to open the door.",
            "The lamp has to burn until morning.", "Who was on the pier last night?", "I found this letter under the floor.",
            "Run! The tide is coming in!", "Well, maybe he was right about us...", "My father built this house with his own hands.",
            "Give me the key, and nobody gets hurt.");
    private static final List<String> MARKS = List.of("You never listen.", "You never listen?", "You never listen!", "You never listen...",
            "You never listen--", "You NEVER listen.", "You, never, listen.", "W-w-what is that?", "Nooooo!", "I-I don't know.",
            "I didn't-- I never touched it.", "Ha ha ha!", "Where is she?", "Is she here?", "He said-- what?!");
    private static final Map<String, VoiceProfile> VOICES = voices();
    private static final List<String> EMOTIONS = List.of("neutral", "angry", "sad", "afraid", "joyful", "tender", "urgent", "calm", "tired", "cold",
            "surprised", "sarcastic", "proud", "mysterious");

    private final KinoraVoice voice = new KinoraVoice();
    private final Path folder;
    private int kept;

    private VoiceSheet(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        VoiceSheet sheet = new VoiceSheet(Files.createDirectories(Path.of(arguments[0])));
        List<String> parts = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length)
                : List.of("voices", "emotions", "volumes", "treatments", "marks");
        System.out.println(Hearing.head());
        for (String part : parts) {
            switch (part) {
                case "voices" -> VOICES.forEach((name, profile) -> sheet.mean(name, LINES, profile, Delivery.PLAIN));
                case "emotions" -> EMOTIONS.forEach(emotion -> sheet.mean("woman " + emotion, LINES.subList(0, 3), VOICES.get("woman"),
                        new Delivery(emotion, 1000, "normal", "plain")));
                case "volumes" -> List.of("whisper", "soft", "normal", "loud", "shout").forEach(volume -> sheet.mean("man " + volume,
                        LINES.subList(0, 2), VOICES.get("man"), new Delivery("neutral", 1000, volume, "plain")));
                case "treatments" -> List.of("plain", "voice-over", "off-screen", "phone", "radio", "megaphone", "together", "sung")
                        .forEach(treatment -> sheet.mean("woman " + treatment, LINES.subList(0, 1), VOICES.get("woman"),
                                new Delivery("neutral", 1000, "normal", treatment)));
                default -> MARKS.forEach(text -> sheet.mean(text, List.of(text), VOICES.get("woman"), Delivery.PLAIN));
            }
        }
    }

    private static Map<String, VoiceProfile> voices() {
        Map<String, VoiceProfile> voices = new LinkedHashMap<>();
        voices.put("woman", new VoiceProfile("a", "", "female", 30, 40, 1000, 1000, 1000));
        voices.put("low woman", new VoiceProfile("b", "", "female", 50, -180, 1025, 970, 940));
        voices.put("old woman", new VoiceProfile("c", "", "female", 76, -150, 1000, 900, 940));
        voices.put("man", new VoiceProfile("d", "", "male", 40, -750, 1150, 1000, 1000));
        voices.put("deep man", new VoiceProfile("e", "", "male", 55, -970, 1160, 960, 880));
        voices.put("child", new VoiceProfile("f", "", "", 8, 390, 870, 1050, 1060));
        return voices;
    }

    private void mean(String name, List<String> lines, VoiceProfile profile, Delivery delivery) {
        List<Hearing> heard = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try (TestWork work = new TestWork()) {
                Take take = Take.of(voice, Take.request(lines.get(i), profile, delivery), work);
                Files.copy(work.assets().file(take.outcome().part("speech").asset()),
                        folder.resolve(String.format("%03d-%s.wav", ++kept, name.replaceAll("[^A-Za-z0-9]+", "-"))),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                heard.add(Hearing.of(take));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        System.out.println(new Hearing(mean(heard, Hearing::pitch), mean(heard, Hearing::range), mean(heard, Hearing::closing),
                mean(heard, Hearing::rate), mean(heard, Hearing::pausing), mean(heard, Hearing::loudness), mean(heard, Hearing::brightness),
                mean(heard, Hearing::centroid),
                heard.stream().mapToDouble(Hearing::step).max().orElse(0)).row(name));
    }

    private static double mean(List<Hearing> heard, java.util.function.ToDoubleFunction<Hearing> of) {
        return heard.stream().mapToDouble(of).average().orElse(0);
    }
}

package org.kinora.voices.installed.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Speaker;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.generate.Timings;
import org.kinora.api.json.Json;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;
import org.kinora.testkit.Recording;
import org.kinora.testkit.TestWork;
import org.kinora.voices.installed.internal.process.Programs;

/** A line that a program spoke, as tests look at it. */
record Spoken(Outcome outcome, Recording speech, List<Timings.Mark> phonemes, List<Timings.Mark> words) {
    static final VoiceProfile WOMAN = new VoiceProfile("w", "", "female", 30, 0, 1000, 1000, 1000);
    static final VoiceProfile MAN = new VoiceProfile("m", "", "male", 40, -750, 1150, 1000, 1000);
    static final VoiceProfile CHILD = new VoiceProfile("c", "", "", 8, 390, 870, 1000, 1000);

    /** Leaves a test out, with a message, where a program is not installed. */
    static void needs(String program) {
        assumeTrue(Programs.find(program).isPresent(), program + " is not installed: apt-get install " + program);
    }

    static SpeechRequest request(String text, String language, VoiceProfile voice, Delivery delivery) {
        return new SpeechRequest(text, language, voice, delivery, Map.of());
    }

    static Spoken by(Speaker speaker, SpeechRequest request) {
        try (TestWork work = new TestWork()) {
            Outcome outcome = speaker.generate(request, work);
            return new Spoken(outcome, Recording.of(work.assets().file(outcome.part("speech").asset())), marks(work, outcome, "phonemes"),
                    marks(work, outcome, "words"));
        }
    }

    private static List<Timings.Mark> marks(TestWork work, Outcome outcome, String part) {
        try {
            return Json.read(Files.readString(work.assets().file(outcome.part(part).asset())), Timings.class).marks();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> wordTexts() {
        return words.stream().map(Timings.Mark::text).filter(text -> !text.equals("_")).toList();
    }

    List<String> phonemeTexts() {
        return phonemes.stream().map(Timings.Mark::text).filter(text -> !text.equals("_")).toList();
    }

    Timings.Mark word(String text) {
        return words.stream().filter(mark -> mark.text().equals(text)).findFirst().orElseThrow();
    }

    double seconds(String text) {
        return (word(text).to() - word(text).from()) / 48_000.0;
    }

    /** Median of the fundamental in hertz, by the peak of the autocorrelation of voiced pieces. */
    double pitch() {
        short[] sound = speech.left();
        List<Double> voiced = new java.util.ArrayList<>();
        for (int at = 0; at + 3840 < sound.length; at += 960) {
            double hertz = fundamental(sound, at);
            if (hertz > 0) voiced.add(hertz);
        }
        voiced.sort(Double::compare);
        return voiced.isEmpty() ? 0 : voiced.get(voiced.size() / 2);
    }

    private static double fundamental(short[] sound, int at) {
        double[] likeness = new double[960];
        double best = 0;
        for (int lag = 96; lag < likeness.length; lag++) {
            double cross = 0;
            double one = 1e4;
            double two = 1e4;
            for (int i = 0; i < 1920; i += 3) {
                cross += (double) sound[at + i] * sound[at + i + lag];
                one += (double) sound[at + i] * sound[at + i];
                two += (double) sound[at + i + lag] * sound[at + i + lag];
            }
            likeness[lag] = one < 2e8 ? 0 : cross / Math.sqrt(one * two);
            best = Math.max(best, likeness[lag]);
        }
        if (best < 0.75) return 0;
        for (int lag = 97; lag < likeness.length - 1; lag++)
            if (likeness[lag] > 0.9 * best && likeness[lag] >= likeness[lag - 1] && likeness[lag] >= likeness[lag + 1]) return 48_000.0 / lag;
        return 0;
    }
}

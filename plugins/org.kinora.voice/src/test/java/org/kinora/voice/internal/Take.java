package org.kinora.voice.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.generate.Timings;
import org.kinora.api.json.Json;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;
import org.kinora.testkit.Recording;
import org.kinora.testkit.TestWork;

/** A spoken line as tests look at it. */
record Take(Outcome outcome, Recording speech, Timings phonemes, Timings words) {
    static final VoiceProfile WOMAN = new VoiceProfile("w", "", "female", 30, 0, 1000, 1000, 1000);
    static final VoiceProfile MAN = new VoiceProfile("m", "", "male", 40, -800, 1150, 1000, 1000);
    static final VoiceProfile CHILD = new VoiceProfile("c", "", "", 8, 420, 860, 1000, 1000);

    static SpeechRequest request(String text, VoiceProfile voice, Delivery delivery) {
        return new SpeechRequest(text, "en-US", voice, delivery, Map.of());
    }

    static Take of(KinoraVoice voice, SpeechRequest request, TestWork work) {
        Outcome outcome = voice.generate(request, work);
        Recording speech = Recording.of(work.assets().file(outcome.part("speech").asset()));
        return new Take(outcome, speech, timings(work, outcome, "phonemes"), timings(work, outcome, "words"));
    }

    private static Timings timings(TestWork work, Outcome outcome, String part) {
        try {
            return Json.read(Files.readString(work.assets().file(outcome.part(part).asset())), Timings.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    short[] samples() {
        return speech.left();
    }

    double peak() {
        return speech.peak();
    }

    double band(double low, double high) {
        return speech.band(low, high);
    }

    /** Seconds of the first word with this text. */
    double seconds(String word) {
        Timings.Mark mark = words.marks().stream().filter(each -> each.text().equals(word)).findFirst().orElseThrow();
        return (mark.to() - mark.from()) / 48_000.0;
    }

    /** Root mean square where somebody speaks, decibels below full scale. */
    double level() {
        double sum = 0;
        long count = 0;
        for (Timings.Mark mark : phonemes.marks()) {
            if (mark.text().equals("_")) continue;
            for (long i = mark.from(); i < mark.to(); i++, count++) sum += (double) samples()[(int) i] * samples()[(int) i];
        }
        return 10 * Math.log10(sum / count) - 20 * Math.log10(32768);
    }
}

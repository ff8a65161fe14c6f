package org.kinora.voice.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.generate.Timings;
import org.kinora.api.json.Json;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;

/** A spoken line as tests look at it. */
record Take(Outcome outcome, short[] samples, Timings phonemes, Timings words) {
    static final VoiceProfile WOMAN = new VoiceProfile("w", "", "female", 30, 0, 1000, 1000, 1000);
    static final VoiceProfile MAN = new VoiceProfile("m", "", "male", 40, -800, 1150, 1000, 1000);
    static final VoiceProfile CHILD = new VoiceProfile("c", "", "", 8, 420, 860, 1000, 1000);

    static SpeechRequest request(String text, VoiceProfile voice, Delivery delivery) {
        return new SpeechRequest(text, "en-US", voice, delivery, Map.of());
    }

    static Take of(KinoraVoice voice, SpeechRequest request, Path folder) throws IOException {
        Desk desk = Desk.in(folder);
        Outcome outcome = voice.generate(request, desk);
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(desk.file(outcome.part("speech").asset()))).order(ByteOrder.LITTLE_ENDIAN);
        short[] samples = new short[(file.capacity() - 44) / 2];
        file.position(44).slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return new Take(outcome, samples, timings(desk, outcome, "phonemes"), timings(desk, outcome, "words"));
    }

    private static Timings timings(Desk desk, Outcome outcome, String part) throws IOException {
        return Json.read(Files.readString(desk.file(outcome.part(part).asset())), Timings.class);
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
            for (long i = mark.from(); i < mark.to(); i++, count++) sum += (double) samples[(int) i] * samples[(int) i];
        }
        return 10 * Math.log10(sum / count) - 20 * Math.log10(32768);
    }

    double peak() {
        int peak = 0;
        for (short sample : samples) peak = Math.max(peak, Math.abs(sample));
        return 20 * Math.log10(peak / 32768.0);
    }

    /** Power between two frequencies against that of the whole, decibels; by a discrete Fourier transform of 4096-sample windows. */
    double band(double low, double high) {
        double inside = 1e-9;
        double all = 1e-9;
        int size = 4096;
        for (int from = 0; from + size <= samples.length; from += size) {
            double[] power = Fourier.power(samples, from, size);
            for (int bin = 1; bin < power.length; bin++) {
                double hertz = bin * 48_000.0 / size;
                all += power[bin];
                if (hertz >= low && hertz < high) inside += power[bin];
            }
        }
        return 10 * Math.log10(inside / all);
    }
}

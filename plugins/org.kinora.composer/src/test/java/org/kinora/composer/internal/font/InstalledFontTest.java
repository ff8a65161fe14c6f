package org.kinora.composer.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.composer.internal.score.Instrument;
import org.kinora.composer.internal.synth.Voice;

/** A General MIDI font that was made by others; left out where none is installed in the folders that distributions use. */
class InstalledFontTest {
    private static final int RATE = 48_000;
    private static final List<String> FOLDERS = List.of("/usr/share/sounds/sf2", "/usr/share/soundfonts");

    private Path file;

    @BeforeEach
    void installed() throws IOException {
        for (String folder : FOLDERS) {
            if (file != null || !Files.isDirectory(Path.of(folder))) continue;
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                file = files.filter(one -> one.toString().endsWith(".sf2")).filter(Files::isReadable).sorted().findFirst().orElse(null);
            }
        }
        assumeTrue(file != null, "no SoundFont is installed");
    }

    @ParameterizedTest
    @ValueSource(ints = {48, 55, 60, 67, 72})
    void melodic_instruments_are_in_tune(int pitch) {
        try (SoundFont font = SoundFont.open(file)) {
            var players = new FontBand(font).players();
            for (Instrument instrument : List.of(Instrument.PIANO, Instrument.STRINGS, Instrument.FLUTE)) {
                float[] sound = sound(players.of(instrument), pitch);
                double cents = 1200 / Math.log(2) * Math.log(heard(sound, Voice.hertz(pitch)) / Voice.hertz(pitch));
                assertThat(cents).as("cents of " + instrument).isCloseTo(0, within(35.0));
            }
        }
    }

    @Test
    void every_instrument_of_the_font_sounds_and_dies_away() {
        try (SoundFont font = SoundFont.open(file)) {
            FontBand band = new FontBand(font);
            var players = band.players();
            int sounded = 0;
            for (Instrument instrument : Instrument.values()) {
                float[] sound = sound(players.of(instrument), 60);
                if (band.lacking().contains(instrument)) continue;
                float peak = peak(sound, 0, sound.length);
                assertThat(peak).as(instrument.name()).isBetween(0.005f, 2f);
                sounded++;
                assertThat(peak(sound, sound.length - RATE / 100, sound.length)).as("end of " + instrument).isLessThan(0.02f * peak);
            }
            assertThat(sounded).isGreaterThan(Instrument.values().length / 2);
        }
    }

    /** The pitch near an expected one: the lag of the best autocorrelation, between samples by a parabola. Hertz. */
    private static double heard(float[] sound, double expected) {
        double period = RATE / expected;
        int low = (int) Math.floor(period * 0.94);
        int high = (int) Math.ceil(period * 1.06);
        double[] match = new double[high + 2];
        int best = low;
        for (int lag = low - 1; lag <= high + 1; lag++) {
            for (int i = RATE / 5; i < RATE / 5 + 12_000; i++) match[lag] += (double) sound[i] * sound[i + lag];
            if (lag >= low && lag <= high && match[lag] > match[best]) best = lag;
        }
        double left = match[best - 1];
        double right = match[best + 1];
        return RATE / (best + 0.5 * (left - right) / (left - 2 * match[best] + right));
    }

    private static float[] sound(Voice voice, int pitch) {
        float[] out = new float[RATE + voice.tail()];
        voice.play(out, RATE, pitch, 0.8, 1);
        for (float sample : out) if (!Float.isFinite(sample)) throw new AssertionError("a sample that is no number");
        return out;
    }

    private static float peak(float[] sound, int from, int to) {
        float peak = 0;
        for (int i = from; i < to; i++) peak = Math.max(peak, Math.abs(sound[i]));
        return peak;
    }
}

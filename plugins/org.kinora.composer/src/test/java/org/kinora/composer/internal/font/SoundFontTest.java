package org.kinora.composer.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.composer.internal.score.Instrument;
import org.kinora.composer.internal.synth.Voice;

class SoundFontTest {
    private static final int RATE = 48_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {48, 60, 67, 84})
    void notes_are_in_tune(int pitch) {
        float[] sound = played(SmallFont.usual(), Instrument.PIANO, pitch, 0.8, RATE);
        double crossings = 0;
        for (int i = 4800; i < 43_200; i++) if (sound[i] < 0 && sound[i + 1] >= 0) crossings++;
        assertThat(crossings / 0.8).isCloseTo(Voice.hertz(pitch), within(Voice.hertz(pitch) * 0.01 + 1.5));
    }

    @Test
    void a_loop_keeps_the_note_up_without_clicks_until_it_is_let_go() {
        float[] sound = played(SmallFont.usual(), Instrument.FLUTE, 60, 0.8, 2 * RATE);
        assertThat(peak(sound, RATE, 2 * RATE)).isCloseTo(peak(sound, 2400, RATE), within(0.02f));
        assertThat(peak(sound, (int) (2.5 * RATE), 3 * RATE)).isLessThan(0.001f);
        double steepest = 0;
        for (int i = 4800; i < 2 * RATE; i++) steepest = Math.max(steepest, Math.abs(sound[i + 1] - sound[i]));
        assertThat(steepest).isLessThan(1.2 * peak(sound, 0, RATE) * 2 * Math.PI * Voice.hertz(60) / RATE);
    }

    @Test
    void harder_notes_are_louder_and_zones_are_chosen_by_key_and_velocity() {
        SmallFont font = new SmallFont();
        int low = font.sine(60, 20);
        font.preset(0, 0, List.of(
                List.of(new SmallFont.Set(Settings.KEYS, 0 | 60 << 8), new SmallFont.Set(Settings.MODES, 1), new SmallFont.Set(Settings.SAMPLE, low)),
                List.of(new SmallFont.Set(Settings.KEYS, 61 | 127 << 8), new SmallFont.Set(Settings.VELOCITIES, 64 | 127 << 8),
                        new SmallFont.Set(Settings.ATTENUATION, 500), new SmallFont.Set(Settings.MODES, 1),
                                new SmallFont.Set(Settings.SAMPLE, low))));
        byte[] bytes = font.bytes();
        assertThat(peak(played(bytes, Instrument.PIANO, 60, 1, RATE), 0, RATE))
                .isGreaterThan(2 * peak(played(bytes, Instrument.PIANO, 60, 0.5, RATE), 0, RATE));
        assertThat(peak(played(bytes, Instrument.PIANO, 70, 0.3, RATE), 0, RATE)).isZero();
        float attenuated = peak(played(bytes, Instrument.PIANO, 70, 1, RATE), 0, RATE) / peak(played(bytes, Instrument.PIANO, 60, 1, RATE), 0, RATE);
        assertThat(20 * Math.log10(attenuated)).isCloseTo(-20, within(1.0));
    }

    @Test
    void drums_sound_by_their_keys_and_what_is_lacking_is_played_by_kinora() {
        try (SoundFont font = SoundFont.open(file(SmallFont.usual()))) {
            FontBand band = new FontBand(font);
            var players = band.players();
            assertThat(peak(sound(players.of(Instrument.KICK), 34, 1, 4800), 0, 4800)).isGreaterThan(0.01f);
            assertThat(peak(sound(players.of(Instrument.SHAKER), 80, 1, 4800), 0, 4800)).isGreaterThan(0.01f);
            players.of(Instrument.SWELL);
            assertThat(band.lacking()).containsExactly(Instrument.SHAKER, Instrument.SWELL);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', This is no SoundFont.", "RIFF\u0000\u0000\u0000\u0000WAVE, This is no SoundFont."})
    void other_files_are_told(String text, String told) {
        assertThatThrownBy(() -> SoundFont.open(file(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))).hasMessageContaining(told);
    }

    @Test
    void a_font_without_a_sound_is_told() {
        assertThatThrownBy(() -> SoundFont.open(file(new SmallFont().preset(0, 0, List.of()).bytes()))).isInstanceOf(Failure.class);
    }

    @Test
    void a_file_that_is_cut_anywhere_is_told() {
        byte[] whole = SmallFont.usual();
        for (int length = 0; length < whole.length - 1; length += 97) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> SoundFont.open(file(cut))).as("cut to %d bytes", length).isInstanceOfSatisfying(Failure.class, failure -> {
                assertThat(failure.kind()).isEqualTo(Kind.INPUT);
                assertThat(failure.action()).isNotBlank();
            });
        }
    }

    @Test
    void a_hostile_file_is_told_or_played_but_never_does_anything_else() {
        byte[] whole = SmallFont.usual();
        Random chance = new Random(7);
        int told = 0;
        for (int round = 0; round < 200; round++) {
            byte[] hostile = whole.clone();
            int tables = whole.length - 3000;
            for (int i = 0; i < 1 + round % 6; i++) {
                int at = round % 3 == 0 ? chance.nextInt(whole.length) : tables + chance.nextInt(3000);
                hostile[at] = (byte) (round % 2 == 0 ? 0xFF : chance.nextInt());
            }
            try (SoundFont font = SoundFont.open(file(hostile))) {
                var players = new FontBand(font).players();
                for (Instrument instrument : List.of(Instrument.PIANO, Instrument.STRINGS, Instrument.KICK))
                    for (float sample : sound(players.of(instrument), 60, 0.7, 4800)) assertThat(sample).isFinite();
            } catch (Failure clear) {
                assertThat(clear.action()).isNotBlank();
                told++;
            }
        }
        assertThat(told).isGreaterThan(10);
    }

    private float[] played(byte[] font, Instrument instrument, int pitch, double velocity, int held) {
        try (SoundFont open = SoundFont.open(file(font))) {
            return sound(new FontBand(open).players().of(instrument), pitch, velocity, held);
        }
    }

    private static float[] sound(Voice voice, int pitch, double velocity, int held) {
        float[] out = new float[held + voice.tail()];
        assertThat(voice.play(out, held, pitch, velocity, 1)).isLessThanOrEqualTo(out.length);
        return out;
    }

    private static float peak(float[] sound, int from, int to) {
        float peak = 0;
        for (int i = from; i < to; i++) peak = Math.max(peak, Math.abs(sound[i]));
        return peak;
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("font.sf2"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

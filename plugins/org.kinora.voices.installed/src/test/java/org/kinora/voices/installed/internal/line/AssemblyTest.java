package org.kinora.voices.installed.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.voice.internal.line.Recital;
import org.kinora.voices.installed.internal.line.Assembly.Phone;
import org.kinora.voices.installed.internal.text.SpokenWord;

class AssemblyTest {
    private static final List<SpokenWord> WORDS = List.of(new SpokenWord("ja", "ja,", false), new SpokenWord("nein", "nein.", false));

    @Test
    void silence_before_the_first_word_goes_and_silence_between_words_is_a_pause() {
        Recital recital = Assembly.of(sound(), new long[] {0, 24_000}, WORDS,
                List.of(List.of(new Phone("j", 50), new Phone("a", 150)), List.of(new Phone("n", 100))), false);
        assertThat(recital.sounds()).containsExactly(new Recital.Sound("j", 0, "ja", 1800), new Recital.Sound("a", 0, "ja", 5400),
                Recital.Sound.pause(12_000), new Recital.Sound("n", 1, "nein", 9600));
        assertThat(recital.sound()).hasSize(48_000 - 4800);
    }

    @Test
    void a_word_without_known_phonemes_is_one_murmur() {
        Recital recital = Assembly.of(sound(), new long[] {0, 24_000}, WORDS, List.of(List.of(), List.of()), false);
        assertThat(recital.sounds()).extracting(Recital.Sound::symbol).containsExactly("@", "_", "@");
    }

    @Test
    void beginnings_that_make_no_sense_do_no_harm() {
        for (long[] starts : new long[][] {{0, 99_000}, {0, 0}, {0, -5}})
            assertThat(Assembly.of(sound(), starts, WORDS, List.of(List.of(), List.of()), false).sounds().stream().mapToInt(Recital.Sound::samples))
                    .allMatch(samples -> samples > 0);
    }

    @Test
    void an_interrupted_line_is_silent_before_its_last_word_would_have_ended() {
        Recital recital = Assembly.of(sound(), new long[] {0, 24_000}, WORDS, List.of(List.of(), List.of()), true);
        assertThat(recital.sound()[28_800 - 100]).isZero();
        assertThat(recital.sound()[28_800 - 1300]).isNotZero();
    }

    /** 0.1 s of silence, 0.15 s of sound, 0.25 s of silence, 0.2 s of sound, silence. */
    private static double[] sound() {
        double[] sound = new double[48_000];
        Arrays.fill(sound, 4800, 12_000, 0.5);
        Arrays.fill(sound, 24_000, 33_600, 0.5);
        return sound;
    }
}

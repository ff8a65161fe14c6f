package org.kinora.composer.internal.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaveTest {
    @TempDir
    Path folder;

    @Test
    void dice_are_the_same_for_the_same_seed_and_text() {
        assertThat(Dice.of("mara", 1).next()).isEqualTo(Dice.of("mara", 1).next()).isNotEqualTo(Dice.of("mara", 2).next())
                .isNotEqualTo(Dice.of("Mara", 1).next());
        assertThat(new Dice(0).next()).isEqualTo(0xE220A8397B1DCDAFL);
    }

    @Property(tries = 100)
    void dice_stay_in_their_ranges(@ForAll long seed, @ForAll @IntRange(min = 1, max = 1000) int bound) {
        Dice dice = new Dice(seed);
        for (int i = 0; i < 50; i++) {
            assertThat(dice.unit()).isGreaterThanOrEqualTo(0).isLessThan(1);
            assertThat(dice.below(bound)).isBetween(0, bound - 1);
            assertThat(dice.bell()).isBetween(-2.0, 2.0);
            assertThat(dice.between(3, 5)).isBetween(3.0, 5.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"low, 100, 0", "low, 1000, -3", "low, 10000, -42.7", "high, 100, -40", "high, 1000, -3", "high, 10000, 0", "band, 1000, 0",
            "peak, 1000, 6", "peak, 50, 0"})
    void filters_pass_what_they_should(String kind, double hertz, double decibels) {
        Biquad filter = switch (kind) {
            case "low" -> Biquad.lowPass(1000, 0.7071);
            case "high" -> Biquad.highPass(1000, 0.7071);
            case "band" -> Biquad.bandPass(1000, 1);
            default -> Biquad.peak(1000, 1, 6);
        };
        double sum = 0;
        for (int i = 0; i < 48_000; i++) {
            double out = filter.apply(Math.sin(2 * Math.PI * hertz * i / 48_000));
            if (i >= 24_000) sum += out * out;
        }
        assertThat(10 * Math.log10(sum / 24_000 * 2)).isCloseTo(decibels, within(0.6));
    }

    @Test
    void a_room_dies_away_by_60_decibels_in_its_time() {
        Stereo sound = Stereo.silence(3 * Stereo.RATE);
        sound.left()[0] = 1;
        sound.right()[0] = 1;
        new Reverb(1.5, 1, 0).apply(sound, 0, sound.length(), true, 1);
        double early = energy(sound, 0.2, 0.4);
        double late = energy(sound, 1.7, 1.9);
        assertThat(10 * Math.log10(early / late)).isCloseTo(60, within(8.0));
    }

    @Test
    void a_room_in_blocks_is_the_same_as_in_one_go() {
        Stereo whole = noise(20_000);
        Stereo blocks = noise(20_000);
        new Reverb(2, 1, 0.4).apply(whole, 0, 20_000, true, 0.5f);
        Reverb reverb = new Reverb(2, 1, 0.4);
        for (int from = 0; from < 20_000; from += 777) reverb.apply(blocks, from, Math.min(20_000, from + 777), true, 0.5f);
        assertThat(blocks.left()).isEqualTo(whole.left());
        assertThat(blocks.right()).isEqualTo(whole.right());
    }

    @Test
    void fades_begin_and_end_near_silence_and_leave_the_middle() {
        Stereo sound = new Stereo(filled(1000), filled(1000));
        sound.fade(100, 200);
        assertThat(sound.left()[0]).isLessThan(0.01f);
        assertThat(sound.right()[999]).isLessThan(0.01f);
        assertThat(sound.left()[500]).isEqualTo(1);
        assertThat(sound.left()[100]).isEqualTo(1);
    }

    @Test
    void a_tape_gives_back_what_it_took() {
        for (int length : new int[] {0, 1, 16_384, 40_001}) {
            Stereo sound = noise(length);
            Stereo back = Tape.read(Tape.write(sound, folder.resolve("tape")));
            assertThat(back.left()).isEqualTo(sound.left());
            assertThat(back.right()).isEqualTo(sound.right());
        }
    }

    @Test
    void a_wav_file_has_the_header_and_samples_of_its_sound() throws IOException {
        Stereo sound = Stereo.silence(20_000);
        sound.left()[0] = 0.5f;
        sound.right()[0] = -1.5f;
        sound.left()[19_999] = 2;
        Path file = folder.resolve("sound.wav");
        WavFile.write(Pcm.of(sound), file);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(bytes.capacity()).isEqualTo(44 + 80_000);
        assertThat(bytes.getInt(4)).isEqualTo(36 + 80_000);
        assertThat(bytes.getShort(22)).isEqualTo((short) 2);
        assertThat(bytes.getInt(24)).isEqualTo(48_000);
        assertThat(bytes.getInt(28)).isEqualTo(192_000);
        assertThat(bytes.getInt(40)).isEqualTo(80_000);
        assertThat(bytes.getShort(44)).isEqualTo((short) 16_384);
        assertThat(bytes.getShort(46)).isEqualTo(Short.MIN_VALUE);
        assertThat(bytes.getShort(44 + 79_996)).isEqualTo(Short.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"0, -3.01", "-20, -23.01", "-33, -36.01"})
    void loudness_is_that_of_the_recommendation(double decibels, double expected) {
        Stereo tone = Stereo.silence(5 * Stereo.RATE);
        for (int i = 0; i < tone.length(); i++) tone.left()[i] = (float)
            (Math.pow(10, decibels / 20) * Math.sin(2 * Math.PI * 997 * i / Stereo.RATE));
        assertThat(Loudness.of(tone)).isCloseTo(expected, within(0.05));
    }

    @Test
    void loudness_leaves_out_what_is_far_below_the_rest() {
        Stereo tone = Stereo.silence(80 * Stereo.RATE);
        double[] levels = {-36, -23, -36};
        int[] ends = {10, 70, 80};
        for (int i = 0, part = 0; i < tone.length(); i++) {
            if (i >= ends[part] * Stereo.RATE) part++;
            float sample = (float) (Math.pow(10, levels[part] / 20) * Math.sin(2 * Math.PI * 1000 * i / Stereo.RATE));
            tone.left()[i] = sample;
            tone.right()[i] = sample;
        }
        assertThat(Loudness.of(tone)).isCloseTo(-23, within(0.1));
        assertThat(Loudness.of(Stereo.silence(Stereo.RATE))).isEqualTo(-70);
    }

    @Test
    void the_master_holds_peaks_down_without_touching_what_is_far_from_them() {
        Stereo sound = new Stereo(filled(48_000), filled(48_000));
        sound.scale(0.1f);
        sound.left()[20_000] = 3;
        Master master = Master.of(sound, 2, 0.8f, false);
        Stereo half = Stereo.silence(48_000);
        half.add(sound, 0.5f);
        master.apply(sound);
        master.apply(half);
        assertThat(sound.peak()).isLessThanOrEqualTo(0.8001f);
        assertThat(sound.left()[1000]).isEqualTo(0.2f);
        assertThat(sound.left()[45_000]).isEqualTo(0.2f);
        for (int i = 0; i < 48_000; i += 7) assertThat(2 * half.left()[i]).isCloseTo(sound.left()[i], within(1e-5f));
    }

    @Test
    void a_comment_is_kept_in_the_file_and_found_again() {
        for (String comment : new String[] {"even", "odd", "käse {\"a\":1}"}) {
            Path file = folder.resolve("comment.wav");
            WavFile.write(Pcm.of(noise(1000)), comment, file);
            assertThat(WavFile.comment(file)).contains(comment);
        }
        Path plain = folder.resolve("plain.wav");
        WavFile.write(Pcm.of(noise(1000)), plain);
        assertThat(WavFile.comment(plain)).isEmpty();
    }

    @Test
    void files_without_a_sound_comment_have_none() throws IOException {
        Path file = folder.resolve("broken.wav");
        for (String text : new String[] {"", "RIFF", "RIFF....WAVELIST\u00ff\u00ff\u0000\u0000INFOICMT\u00ff\u00ff\u00ff\u007f",
                "no sound at all, only words"}) {
            Files.write(file, text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            assertThat(WavFile.comment(file)).isEmpty();
        }
    }

    private static double energy(Stereo sound, double from, double to) {
        double sum = 1e-30;
        for (int i = (int) (from * Stereo.RATE); i < to * Stereo.RATE; i++) sum += sound.left()[i] * sound.left()[i]
                + sound.right()[i] * sound.right()[i];
        return sum;
    }

    private static Stereo noise(int length) {
        Dice dice = new Dice(5);
        Stereo sound = Stereo.silence(length);
        for (int i = 0; i < length; i++) {
            sound.left()[i] = (float) (dice.unit() - 0.5);
            sound.right()[i] = (float) (dice.unit() - 0.5);
        }
        return sound;
    }

    private static float[] filled(int length) {
        float[] ones = new float[length];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }
}

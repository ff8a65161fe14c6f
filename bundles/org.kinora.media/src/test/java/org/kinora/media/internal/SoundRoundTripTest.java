package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.Sound;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.SoundReader;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;

class SoundRoundTripTest {
    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    /** Two tones, another one in each channel, with a slow swell. */
    private static Sound tones(int rate, int channels, int length) {
        float[][] samples = new float[channels][length];
        for (int channel = 0; channel < channels; channel++) {
            for (int i = 0; i < length; i++) {
                double swell = 0.4 + 0.2 * Math.sin(2 * Math.PI * i / rate);
                samples[channel][i] = (float) (swell * Math.sin(2 * Math.PI * (300 + 140 * channel) * i / rate));
            }
        }
        return new Sound(rate, samples);
    }

    private static double noise(Sound a, Sound b) {
        double error = 0;
        double signal = 0;
        for (int channel = 0; channel < a.channels(); channel++) {
            for (int i = 0; i < a.length(); i++) {
                double difference = a.channel(channel)[i] - b.channel(channel)[i];
                error += difference * difference;
                signal += a.channel(channel)[i] * a.channel(channel)[i];
            }
        }
        return error == 0 ? 999 : 10 * Math.log10(signal / error);
    }

    private Path write(Sound sound, SoundFormat.Coding coding) {
        Path file = folder.resolve("sound." + coding);
        engine.writeSound(file, sound, coding);
        return file;
    }

    @ParameterizedTest
    @EnumSource(SoundFormat.Coding.class)
    void every_coding_gives_back_as_many_samples_as_went_in_at_the_same_place(SoundFormat.Coding coding) {
        for (int length : new int[] {48_000, 47_999, 100_001}) {
            Sound sound = tones(48_000, 2, length);
            Sound read = engine.readSound(write(sound, coding), 48_000, 2);
            assertThat(read.length()).as("length %d", length).isEqualTo(length);
            assertThat(noise(sound, read)).isGreaterThan(switch (coding) {
                case WAV16, FLAC -> 80;
                case WAV_FLOAT -> 900;
                case WAV24 -> 120;
                case AAC, MP3, OPUS -> 20;
            });
        }
    }

    @Test
    void a_file_tells_its_codec_rate_channels_and_length() {
        Path file = write(tones(44_100, 1, 22_050), SoundFormat.Coding.FLAC);
        assertThat(engine.probe(file).sound()).contains(new StreamInfo.Audio("flac", 44_100, 1, Rational.of(1, 2), "", "mono", 16, 0));
        StreamInfo.Audio aac = engine.probe(write(tones(48_000, 2, 96_000), SoundFormat.Coding.AAC)).sound().orElseThrow();
        assertThat(aac).isEqualTo(new StreamInfo.Audio("aac", 48_000, 2, Rational.of(2), "", "stereo", 0, aac.bitrate()));
        assertThat(aac.bitrate()).isPositive();
        assertThat(engine.probe(write(tones(48_000, 2, 96_000), SoundFormat.Coding.WAV24)).duration()).isEqualTo(Rational.of(2));
    }

    @Test
    void loud_samples_are_clipped_where_there_is_no_room_for_them_and_kept_where_there_is() {
        Sound loud = new Sound(48_000, new float[][] {{1.5f, -1.5f, 0.5f}});
        assertThat(engine.readSound(write(loud, SoundFormat.Coding.WAV16), 48_000, 1).channel(0)).containsExactly(32767 / 32768f, -1f, 0.5f);
        assertThat(engine.readSound(write(loud, SoundFormat.Coding.WAV_FLOAT), 48_000, 1).channel(0)).containsExactly(1.5f, -1.5f, 0.5f);
    }

    @Test
    void one_channel_becomes_two_equal_ones_and_two_become_their_mean() {
        Sound two = new Sound(48_000, new float[][] {{0.5f, 0.25f}, {-0.25f, 0.25f}});
        assertThat(engine.readSound(write(two, SoundFormat.Coding.WAV_FLOAT), 48_000, 1).channel(0)).containsExactly(0.125f, 0.25f);
        Sound one = new Sound(48_000, new float[][] {{0.5f, -0.75f}});
        Sound doubled = engine.readSound(write(one, SoundFormat.Coding.WAV_FLOAT), 48_000, 2);
        assertThat(doubled.channel(0)).containsExactly(0.5f, -0.75f);
        assertThat(doubled.channel(1)).containsExactly(0.5f, -0.75f);
    }

    @Test
    void another_rate_keeps_the_tone_and_its_place() {
        Sound low = tones(16_000, 1, 32_000);
        Sound read = engine.readSound(write(low, SoundFormat.Coding.WAV_FLOAT), 48_000, 1);
        assertThat(read.length()).isBetween(95_990, 96_010);
        Sound same = new Sound(48_000, new float[][] {Arrays.copyOfRange(read.channel(0), 1000, 90_000)});
        Sound wanted = new Sound(48_000, new float[][] {Arrays.copyOfRange(tones(48_000, 1, 96_000).channel(0), 1000, 90_000)});
        assertThat(noise(wanted, same)).isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource(SoundFormat.Coding.class)
    void a_seek_is_exact_to_the_sample(SoundFormat.Coding coding) {
        Sound sound = tones(48_000, 2, 200_000);
        Path file = write(sound, coding);
        Sound whole = engine.readSound(file, 48_000, 2);
        try (SoundReader reader = engine.openSound(file, 48_000, 2)) {
            for (int place : new int[] {100_000, 5, 199_000, 0, 48_001}) {
                reader.seek(place);
                float[][] piece = new float[2][500];
                assertThat(reader.read(piece, 0, 500)).isEqualTo(500);
                // AAC fills some bands with noise of its own, which differs after a seek; Opus takes 80 ms to settle
                float near = coding.lossy() ? 0.01f : 1e-4f;
                for (int i = 0; i < 500; i++) {
                    assertThat(piece[1][i]).as("%s sample %d", coding, place + i).isCloseTo(whole.channel(1)[place + i], Offset.offset(near));
                }
            }
            reader.seek(199_900);
            assertThat(reader.read(new float[2][500], 0, 500)).isEqualTo(100);
            reader.seek(300_000);
            assertThat(reader.read(new float[2][500], 0, 500)).isZero();
        }
    }

    @Test
    void the_same_samples_give_the_same_bytes() {
        for (SoundFormat.Coding coding : SoundFormat.Coding.values()) {
            engine.writeSound(folder.resolve("a"), tones(48_000, 2, 50_000), coding);
            engine.writeSound(folder.resolve("b"), tones(48_000, 2, 50_000), coding);
            assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
        }
    }

    @Test
    void an_unfinished_sound_leaves_nothing() {
        try (var writer = engine.writeSound(folder.resolve("x.wav"), new SoundFormat(SoundFormat.Coding.WAV16, 48_000, 1))) {
            writer.write(tones(48_000, 1, 10_000));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_silent_film_has_no_sound_to_read() {
        Path clip = folder.resolve("silent.mp4");
        TestFrames.write(engine, clip, ClipFormat.segment(160, 96, Rational.of(24), Quality.DRAFT), 0, 2);
        assertThatThrownBy(() -> engine.readSound(clip, 48_000, 2)).isInstanceOf(Failure.class)
                .hasMessage(clip + " has no sound\n  expected: a sound file or a film with sound");
    }
}

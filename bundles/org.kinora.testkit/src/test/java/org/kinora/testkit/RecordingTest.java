package org.kinora.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntToDoubleFunction;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
    private static final int RATE = 48_000;
    private static final int SECOND = RATE;

    @TempDir Path folder;

    @Test
    void samples_are_read_as_they_were_written() throws IOException {
        Recording found = Recording.of(file(16, 2, 3, i -> i * 100));
        assertThat(found.rate()).isEqualTo(RATE);
        assertThat(found.left()).containsExactly(0, 200, 400);
        assertThat(found.right()).containsExactly(100, 300, 500);
    }

    @Test
    void a_full_scale_sine_peaks_at_0_and_lies_3_decibels_below() throws IOException {
        Recording sine = Recording.of(file(16, 1, SECOND, i -> sine(i, 1000)));
        assertThat(sine.peak()).isCloseTo(0, within(0.01));
        assertThat(sine.level()).isCloseTo(-3.01, within(0.01));
        assertThat(sine.offset()).isCloseTo(0, within(0.01));
        assertThat(Recording.of(file(16, 1, SECOND, i -> sine(i, 1000) / 2 + 100)).offset()).isCloseTo(100, within(0.5));
    }

    @Test
    void a_sine_has_its_power_where_it_sounds() throws IOException {
        Recording sine = Recording.of(file(16, 1, SECOND, i -> sine(i, 1000)));
        assertThat(sine.band(900, 1100)).isCloseTo(0, within(0.01));
        assertThat(sine.band(2000, 24_000)).isLessThan(-60);
    }

    @Test
    void a_loop_that_closes_has_no_seam_and_one_that_jumps_has() throws IOException {
        assertThat(Recording.of(file(16, 1, SECOND, i -> sine(i, 100))).seam()).isLessThan(1.01);
        assertThat(Recording.of(file(16, 1, SECOND + 120, i -> sine(i, 100))).seam()).isGreaterThan(10);
    }

    @Test
    void other_files_are_refused() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "not a sound, but long enough");
        assertThatThrownBy(() -> Recording.of(text)).isInstanceOf(AssertionError.class).hasMessage("not a RIFF WAVE file");
        Path fine = file(24, 1, 10, i -> 0);
        assertThatThrownBy(() -> Recording.of(fine)).isInstanceOf(AssertionError.class).hasMessage("samples of 24 bits; expected 16");
    }

    private static double sine(int sample, double hertz) {
        return 32_767 * Math.sin(2 * Math.PI * hertz * sample / RATE);
    }

    /** A file by the JDK's own writer; samples of all channels are counted through. */
    private Path file(int bits, int channels, int length, IntToDoubleFunction sample) throws IOException {
        int size = bits / 8;
        ByteBuffer bytes = ByteBuffer.allocate(length * channels * size).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < length * channels && size == 2; i++) bytes.putShort((short) Math.round(sample.applyAsDouble(i)));
        AudioFormat format = new AudioFormat(RATE, bits, channels, true, false);
        Path file = folder.resolve("sound.wav");
        AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, length), AudioFileFormat.Type.WAVE, file.toFile());
        return file;
    }
}

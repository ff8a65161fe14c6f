package org.kinora.voices.installed.internal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WaveTest {
    @Test
    void samples_are_read_even_when_the_sizes_are_those_of_a_pipe() {
        Wave wave = Wave.of(file(22_050, 0x7FFFF000, (short) 1, (short) -2, (short) 3));
        assertThat(wave.rate()).isEqualTo(22_050);
        assertThat(wave.samples()).containsExactly(1, -2, 3);
    }

    @Test
    void what_is_no_sound_is_refused_in_a_few_words() {
        assertThatThrownBy(() -> Wave.of(new byte[0])).hasMessage("no WAVE file");
        assertThatThrownBy(() -> Wave.of(new byte[100])).hasMessage("no WAVE file");
        assertThatThrownBy(() -> Wave.of(file(22_050, 0))).hasMessage("no samples");
        assertThatThrownBy(() -> Wave.of(file(1, 2, (short) 1))).hasMessage("samples of another kind");
    }

    @Property(tries = 200)
    void a_damaged_file_is_read_or_refused_but_never_anything_else(@ForAll byte[] damage) {
        byte[] file = file(16_000, 8, (short) 1, (short) 2, (short) 3, (short) 4);
        for (int i = 0; i < damage.length && i < 40; i++) file[12 + (i * 7) % (file.length - 12)] = damage[i];
        byte[] cut = Arrays.copyOf(file, Math.max(0, file.length - damage.length % 60));
        try {
            assertThat(Wave.of(cut).samples()).isNotEmpty();
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Test
    void at_48_khz_a_tone_has_the_pitch_and_level_that_it_had() {
        for (int rate : new int[] {16_000, 22_050, 8_000}) {
            short[] tone = new short[rate];
            for (int i = 0; i < rate; i++) tone[i] = (short) Math.round(16_384 * Math.sin(2 * Math.PI * 1000 * i / rate));
            double[] sound = Resampler.to48(new Wave(rate, tone));
            assertThat(sound).hasSize(48_000);
            for (int i = 4800; i < 43_200; i++) assertThat(sound[i]).isCloseTo(0.5 * Math.sin(2 * Math.PI * i / 48), within(0.004));
        }
    }

    @Test
    void positions_are_carried_over() {
        assertThat(Resampler.position(22_050, 22_050)).isEqualTo(48_000);
        assertThat(Resampler.position(1, 16_000)).isEqualTo(3);
    }

    private static byte[] file(int rate, int size, short... samples) {
        ByteBuffer file = ByteBuffer.allocate(44 + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(size + 36).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        file.putShort((short) 1).putShort((short) 1).putInt(rate).putInt(2 * rate).putShort((short) 2).putShort((short) 16);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(size);
        for (short sample : samples) file.putShort(sample);
        return file.array();
    }
}

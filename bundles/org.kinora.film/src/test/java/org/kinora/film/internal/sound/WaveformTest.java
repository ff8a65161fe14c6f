package org.kinora.film.internal.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.media.SoundReader;
import org.kinora.api.work.Failure;
import org.kinora.film.internal.Bench;

class WaveformTest {
    @TempDir
    Path folder;

    private Waveform waveform(int samples, java.util.function.IntToDoubleFunction sound) {
        Bench bench = new Bench(folder);
        AssetId asset = bench.sound(samples, sound);
        try (SoundReader reader = bench.media.openSound(bench.assets.file(asset), Waveform.RATE, 1)) {
            return Waveform.of(reader, bench.work());
        }
    }

    @Test
    void a_step_holds_the_extremes_of_its_samples() {
        Waveform waveform = waveform(4096, i -> i == 700 ? 0.5 : i == 710 ? -0.25 : 0);
        assertThat(waveform.steps(0)).isEqualTo(16);
        assertThat(waveform.highest(0, 2)).isBetween(63, 65);
        assertThat(waveform.lowest(0, 2)).isBetween(-33, -31);
        assertThat(waveform.highest(0, 3)).isBetween(0, 1);
    }

    @Test
    void every_level_keeps_the_peaks_and_the_last_is_one_step() {
        Waveform waveform = waveform(100_000, i -> i == 61_234 ? 0.9 : 0.2 * Math.sin(i * 0.05));
        assertThat(waveform.samples()).isEqualTo(100_000);
        assertThat(waveform.steps(waveform.levels() - 1)).isEqualTo(1);
        for (int level = 0; level < waveform.levels(); level++) {
            int highest = 0;
            for (int step = 0; step < waveform.steps(level); step++) highest = Math.max(highest, waveform.highest(level, step));
            assertThat(highest).isBetween(114, 117);
        }
        assertThat(waveform.mean(waveform.levels() - 1, 0)).isBetween(16, 20);
    }

    @Test
    void it_is_read_as_it_was_written() {
        Waveform waveform = waveform(30_000, i -> 0.3 * Math.sin(i * 0.01));
        Waveform read = Waveform.of(waveform.bytes());
        assertThat(read.samples()).isEqualTo(30_000);
        assertThat(read.bytes()).isEqualTo(waveform.bytes());
    }

    @Test
    void a_damaged_one_is_refused() {
        byte[] bytes = waveform(30_000, i -> 0.1).bytes();
        assertThatThrownBy(() -> Waveform.of(Arrays.copyOf(bytes, bytes.length - 3))).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> Waveform.of(new byte[5])).isInstanceOf(Failure.class);
    }
}

package org.kinora.film.internal.operations.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Source;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.sound.Waveform;

class SoundOperationsTest {
    @TempDir
    Path folder;
    private Bench bench;
    private Context context;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
        var work = bench.work();
        context = (Context) Proxy.newProxyInstance(Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("work")) return work;
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private Source tone(double amplitude) {
        AssetId asset = bench.tone(48_000 * 4, 1000, amplitude);
        return Source.ofAsset("tone.wav", asset);
    }

    @Test
    void a_tone_has_the_loudness_of_the_standard() {
        MeasureLoudness.Output found = new MeasureLoudness(bench.media).run(new MeasureLoudness.Input(tone(0.1)), context);
        assertThat(found.silent()).isFalse();
        assertThat(found.integrated()).isBetween(-2010, -1990);
        assertThat(found.truePeak()).isBetween(-2005, -1995);
        assertThat(found.text()).contains("LUFS");
    }

    @Test
    void silence_is_told_as_silence() {
        assertThat(new MeasureLoudness(bench.media).run(new MeasureLoudness.Input(tone(0)), context).silent()).isTrue();
    }

    @Test
    void the_time_grid_has_the_length_of_the_sound_and_sections_that_fill_it() {
        FindBeats.Output found = new FindBeats(bench.media).run(new FindBeats.Input(tone(0.1)), context);
        assertThat(found.sections().getFirst().from()).isEqualTo(Rational.ZERO);
        assertThat(found.sections().getLast().to()).isEqualTo(found.length());
        assertThat(found.length()).isEqualTo(Rational.of(4));
        assertThat(found.sections()).hasSize(1);
    }

    @Test
    void the_waveform_is_a_file_that_can_be_read() throws Exception {
        DrawWaveform.Output found = new DrawWaveform(bench.media).run(new DrawWaveform.Input(tone(0.5)), context);
        Waveform waveform = Waveform.of(Files.readAllBytes(bench.assets.file(found.waveform())));
        assertThat(waveform.samples()).isEqualTo(4 * 48_000);
        assertThat(waveform.steps(0)).isEqualTo(found.steps()).isEqualTo(750);
        assertThat(waveform.highest(waveform.levels() - 1, 0)).isBetween(63, 66);
    }

    @Test
    void text_is_refused() {
        assertThatThrownBy(() -> new FindBeats(bench.media).run(new FindBeats.Input(Source.ofText("a.txt", "la la")), context))
                .isInstanceOf(Failure.class);
    }
}

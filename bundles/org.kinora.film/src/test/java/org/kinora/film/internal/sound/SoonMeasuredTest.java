package org.kinora.film.internal.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Cut;
import org.kinora.film.internal.Bench;

class SoonMeasuredTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;
    private Bench bench;
    private Sounds there;
    private Sounds lost;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
        there = new Sounds(bench.media, bench.assets::file);
        lost = new Sounds(bench.media, asset -> {
            throw new NoSuchElementException();
        });
    }

    @Test
    void a_sound_that_could_not_be_measured_is_measured_again_only_when_that_is_asked_for() {
        AssetId tone = bench.tone(2 * Cut.SAMPLE_RATE, 997, 0.1);
        try (SoonMeasured loudness = new SoonMeasured(LONG)) {
            loudness.measure(tone, lost);
            loudness.await(tone);
            loudness.measure(tone, there);
            loudness.await(tone);
            assertThat(loudness.known(tone)).isNaN();
            loudness.again();
            loudness.measure(tone, there);
            loudness.await(tone);
            assertThat(loudness.known(tone)).as("LUFS").isCloseTo(Measured.measure(there, tone), within(1e-9));
        }
    }

    @Test
    void a_player_that_outlives_the_engine_hears_sounds_at_their_own_level() {
        AssetId tone = bench.tone(Cut.SAMPLE_RATE, 440, 0.1);
        SoonMeasured loudness = new SoonMeasured(LONG);
        loudness.close();
        loudness.measure(tone, there);
        loudness.await(tone);
        assertThat(loudness.known(tone)).isNaN();
    }
}

package org.kinora.film.internal.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Level;
import org.kinora.api.film.Role;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.film.internal.Bench;

class MixTest {
    private static final int SECOND = 48_000;

    @TempDir
    Path folder;
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    private static MixRequest.Part part(Role role, AssetId asset, boolean loop, double from, double length, Level level) {
        return new MixRequest.Part(role, asset, loop, (long) (from * SECOND), (long) (length * SECOND), 0, level);
    }

    private float[] mixed(double seconds, List<MixRequest.Span> speech, MixRequest.Part... parts) {
        MixRequest request = new MixRequest(1, (long) (seconds * SECOND), List.of(parts), speech, -1400, -100, false);
        AssetId mix = bench.film.mix(request, bench.work()).part("mix").asset();
        return bench.media.readSound(bench.assets.file(mix), SECOND, 1).channel(0);
    }

    private static double level(float[] sound, double from, double to) {
        double sum = 0;
        int first = (int) (from * SECOND);
        int last = (int) (to * SECOND);
        for (int i = first; i < last; i++) sum += sound[i] * sound[i];
        return 10 * Math.log10(sum / (last - first) + 1e-12);
    }

    @Test
    void a_click_sounds_at_its_exact_sample() {
        AssetId click = bench.sound(9600, i -> i == 0 ? 0.5 : i < 2400 ? 0.2 * Math.sin(i * 0.2) : 0);
        float[] mix = mixed(4, List.of(), part(Role.DIALOGUE, click, false, 1.25, 0.2, Level.PLAIN));
        int first = 0;
        while (Math.abs(mix[first]) < 1e-4) first++;
        assertThat(first).isEqualTo((int) (1.25 * SECOND));
        assertThat(mix).hasSize(4 * SECOND);
    }

    @Test
    void music_steps_back_under_speech_and_returns() {
        AssetId music = bench.tone(SECOND * 12, 440, 0.2);
        MixRequest.Span speech = new MixRequest.Span(4 * SECOND, 7 * SECOND);
        float[] mix = mixed(12, List.of(speech), part(Role.MUSIC, music, false, 0, 12, Level.PLAIN));
        assertThat(level(mix, 4, 7) - level(mix, 1, 3)).isCloseTo(-11, within(0.3));
        assertThat(level(mix, 9, 11) - level(mix, 1, 3)).isCloseTo(0, within(0.3));
        assertThat(level(mix, 3.6, 3.74) - level(mix, 1, 3)).as("nothing moves before the look-ahead").isCloseTo(0, within(0.1));
        assertThat(largestStep(mix)).as("no click").isLessThan(0.06f);
    }

    private static float largestStep(float[] sound) {
        float largest = 0;
        for (int i = SECOND; i < sound.length - SECOND; i++) largest = Math.max(largest, Math.abs(sound[i] - sound[i - 1]));
        return largest;
    }

    @Test
    void backgrounds_cross_fade_without_a_hole() {
        AssetId one = bench.sound(SECOND, i -> 0.02 * Math.sin(i * 0.05));
        AssetId other = bench.sound(SECOND, i -> 0.02 * Math.sin(i * 0.11));
        Level fade = new Level(0, SECOND, SECOND);
        float[] mix = mixed(8, List.of(), part(Role.AMBIENCE, one, true, 0, 4.5, fade), part(Role.AMBIENCE, other, true, 3.5, 4.5, fade));
        for (double t = 3; t < 5; t += 0.1) assertThat(level(mix, t, t + 0.1) - level(mix, 2, 3)).as("at " + t).isBetween(-1.5, 1.5);
    }

    @Test
    void a_level_goes_from_key_frame_to_key_frame() {
        Level curve = new Level(0, 0, 0, 0, List.of(new KeyFrame(2 * SECOND, 0), new KeyFrame(4 * SECOND, -20_000_000L)));
        float[] mix = mixed(6, List.of(), part(Role.EFFECTS, bench.tone(SECOND * 6, 1000, 0.1), false, 0, 6, curve));
        assertThat(level(mix, 4.5, 5.5) - level(mix, 0.5, 1.5)).isCloseTo(-20, within(0.2));
        assertThat(level(mix, 2.95, 3.05) - level(mix, 0.5, 1.5)).as("half way").isCloseTo(-10, within(0.3));
        assertThat(largestStep(mix)).as("no click").isLessThan(0.1f);
    }

    @Test
    void a_sound_is_heard_on_its_side() {
        AssetId tone = bench.tone(SECOND * 2, 1000, 0.1);
        MixRequest request = new MixRequest(1, 9 * SECOND, List.of(part(Role.EFFECTS, tone, false, 0, 2, Level.PLAIN),
                part(Role.EFFECTS, tone, false, 3, 2, new Level(0, 0, 0, 1000, List.of())),
                part(Role.EFFECTS, tone, false, 6, 2, new Level(0, 0, 0, -500, List.of()))), List.of(), -1400, -100, false);
        Path mix = bench.assets.file(bench.film.mix(request, bench.work()).part("mix").asset());
        float[] left = bench.media.readSound(mix, SECOND, 2).channel(0);
        float[] right = bench.media.readSound(mix, SECOND, 2).channel(1);
        assertThat(level(left, 0.5, 1.5)).isCloseTo(level(right, 0.5, 1.5), within(0.01));
        assertThat(level(left, 3.5, 4.5)).as("all to the right").isLessThan(-90);
        assertThat(level(right, 3.5, 4.5)).isGreaterThan(level(right, 0.5, 1.5));
        assertThat(level(right, 6.5, 7.5) - level(right, 0.5, 1.5)).as("half way to the left").isCloseTo(-3.01, within(0.1));
        assertThat(level(left, 6.5, 7.5)).isGreaterThan(level(left, 0.5, 1.5));
    }

    @Test
    void a_fade_begins_in_silence_and_ends_in_it() {
        float[] mix = mixed(6, List.of(), part(Role.EFFECTS, bench.tone(SECOND * 6, 1000, 0.1), false, 0, 6, new Level(0, 2 * SECOND, 2 * SECOND)));
        double whole = level(mix, 2.5, 3.5);
        assertThat(level(mix, 0, 0.02)).isLessThan(whole - 30);
        assertThat(level(mix, 5.98, 6)).isLessThan(whole - 30);
        for (double t = 0.1; t < 1.9; t += 0.1) {
            assertThat(level(mix, t, t + 0.1)).as("at %f", t).isGreaterThan(level(mix, t - 0.1, t));
            assertThat(level(mix, 4 + t, 4.1 + t)).as("at %f", 4 + t).isLessThan(level(mix, 3.9 + t, 4 + t));
        }
    }

    @Test
    void speech_is_louder_than_music_and_music_than_a_room() {
        AssetId any = bench.tone(SECOND * 2, 1000, 0.1);
        float[] mix = mixed(8, List.of(), part(Role.DIALOGUE, any, false, 0, 2, Level.PLAIN), part(Role.MUSIC, any, false, 3, 2, Level.PLAIN),
                part(Role.AMBIENCE, any, false, 6, 2, Level.PLAIN));
        assertThat(level(mix, 0.5, 1.5)).isGreaterThan(level(mix, 3.5, 4.5));
        assertThat(level(mix, 3.5, 4.5)).isGreaterThan(level(mix, 6.5, 7.5) + 10);
    }

    @Test
    void the_mix_has_the_wanted_loudness() {
        Loudness loudness = loudness(part(Role.DIALOGUE, bench.speech(SECOND * 8), false, 1, 8, Level.PLAIN));
        assertThat(loudness.integrated()).isCloseTo(-14, within(0.1));
        assertThat(loudness.truePeak()).isLessThanOrEqualTo(-1.4);
    }

    private Loudness loudness(MixRequest.Part part) {
        MixRequest request = new MixRequest(1, 10 * SECOND, List.of(part), List.of(), -1400, -100, false);
        return bench.loudness(bench.film.mix(request, bench.work()).part("mix").asset());
    }

    @Test
    void the_same_request_gives_the_same_bytes_and_stems_add_up_to_the_mix_sample_by_sample() {
        AssetId loud = bench.sound(SECOND, i -> i % 9_000 < 60 ? 0.9 * Math.sin(i * 0.9) : 0.05 * Math.sin(i * 0.03));
        MixRequest request = new MixRequest(1, 5 * SECOND + 77, List.of(part(Role.MUSIC, bench.tone(SECOND * 5, 220, 0.1), false, 0, 5, Level.PLAIN),
                part(Role.DIALOGUE, loud, false, 1, 1, Level.PLAIN), part(Role.EFFECTS, loud, false, 3.2, 1, new Level(0, 0, 0))),
                List.of(new MixRequest.Span(SECOND, 2 * SECOND)), -1400, -100, true);
        var outcome = bench.film.mix(request, bench.work());
        assertThat(bench.film.mix(request, bench.work())).isEqualTo(outcome);
        for (int channel = 0; channel < 2; channel++) {
            float[] sum = new float[5 * SECOND + 77];
            for (String stem : List.of("dialogue", "music", "effects")) {
                float[] part = bench.media.readSound(bench.assets.file(outcome.part("stems/" + stem).asset()), SECOND, 2).channel(channel);
                for (int i = 0; i < sum.length; i++) sum[i] += part[i];
            }
            assertThat(bench.media.readSound(bench.assets.file(outcome.part("mix").asset()), SECOND, 2).channel(channel)).isEqualTo(sum);
        }
        assertThat(bench.loudness(outcome.part("mix").asset()).integrated()).isCloseTo(-14, within(0.1));
    }

    @Test
    void a_cancelled_mix_leaves_nothing() throws Exception {
        AssetId music = bench.tone(SECOND * 5, 220, 0.1);
        MixRequest request = new MixRequest(1, 5 * SECOND, List.of(part(Role.MUSIC, music, false, 0, 5, Level.PLAIN)), List.of(), -1400, -100, false);
        int before = bench.assets.count();
        Bench.assertStopped(() -> bench.film.mix(request, bench.workThatStopsAfter(70)));
        assertThat(bench.assets.count()).isEqualTo(before);
        assertThat(bench.leftovers()).isZero();
    }
}

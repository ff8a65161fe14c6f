package org.kinora.film.internal.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.film.CutSound;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.CutHearing;

class HeardCutTest {
    private static final int SECOND = Cut.SAMPLE_RATE;
    private static final int SECONDS = 10;

    @TempDir
    Path folder;
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    private static Clip clip(String id, AssetId asset, boolean loop, double from, double length, double in, Level level) {
        return new Clip(id, "", new Medium.Sound(asset, loop), (long) (from * SECOND), (long) (length * SECOND), (long) (in * SECOND), Blend.CUT,
                level);
    }

    private static Cut cut(Track... sounds) {
        Clip black = new Clip("p", "", new Medium.Colour("000000"), 0, 24 * SECONDS, 0, Blend.CUT, Level.PLAIN);
        List<Track> tracks = new java.util.ArrayList<>(List.of(new Track(Role.PICTURE, List.of(black), false)));
        tracks.addAll(List.of(sounds));
        return new Cut(new FilmFormat(320, 180, Rational.of(24)), "en", 24 * SECONDS, tracks, List.of(), Map.of(), Mastering.STANDARD);
    }

    private Cut film() {
        Level curve = new Level(-300, 0, 0, -400, List.of(new KeyFrame(0, 0), new KeyFrame(2 * SECOND, -12_000_000L)));
        return cut(new Track(Role.DIALOGUE, List.of(clip("line", bench.tone(3 * SECOND, 300, 0.3), false, 3, 2, 0.5, Level.PLAIN)), false),
                new Track(Role.MUSIC, List.of(clip("cue", bench.tone(9 * SECOND, 440, 0.2), false, 0.5, 9, 0, new Level(0, SECOND, SECOND))), false),
                new Track(Role.AMBIENCE, List.of(clip("rain", bench.sound(70_001, i -> 0.05 * Math.sin(i * i * 1e-4)), true, 0, 10, 0, Level.PLAIN)),
                        false),
                new Track(Role.EFFECTS, List.of(clip("door", bench.tone(3 * SECOND, 1500, 0.1), false, 6.5, 3, 0, curve)), false));
    }

    private CutSound heard(Cut cut) {
        CutHearing hearing = new CutHearing(bench.media, new SoonMeasured(Duration.ofMinutes(1)));
        return hearing.open(cut, asset -> Optional.of(bench.assets.file(asset)));
    }

    private static float[][] whole(CutSound sound, int piece) {
        float[][] all = new float[2][SECONDS * SECOND];
        for (int at = 0; at < all[0].length; at += piece) {
            int count = Math.min(piece, all[0].length - at);
            float[][] heard = sound.mix(at, count);
            for (int channel = 0; channel < 2; channel++) System.arraycopy(heard[channel], 0, all[channel], at, count);
        }
        return all;
    }

    @Test
    void a_cut_is_heard_as_its_film_will_sound_but_for_the_master_gain() {
        Cut cut = film();
        Materials none = new Materials(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty());
        AssetId mix = bench.film.mix(bench.film.mixRequest(cut, none), bench.work()).part("mix").asset();
        try (CutSound sound = heard(cut)) {
            float[][] heard = whole(sound, 1920);
            for (int channel = 0; channel < 2; channel++) {
                float[] film = bench.media.readSound(bench.assets.file(mix), SECOND, 2).channel(channel);
                double both = 0;
                double own = 0;
                double all = 0;
                for (int i = 0; i < film.length; i++) {
                    both += (double) film[i] * heard[channel][i];
                    own += (double) heard[channel][i] * heard[channel][i];
                    all += (double) film[i] * film[i];
                }
                double unlike = 1 - both * both / own / all;
                assertThat(10 * Math.log10(Math.max(unlike, 1e-12))).as("what differs, in dB under the film, channel " + channel).isLessThan(-50);
            }
        }
    }

    @Test
    void any_place_sounds_as_it_does_when_all_before_it_was_heard() {
        Random random = new Random(5);
        Cut cut = film();
        try (CutSound through = heard(cut); CutSound jumping = heard(cut)) {
            float[][] all = whole(through, Block.SIZE);
            for (int jump = 0; jump < 60; jump++) {
                int count = 1 + random.nextInt(9000);
                int from = random.nextInt(SECONDS * SECOND - count);
                float[][] piece = jumping.mix(from, count);
                double farthest = 0;
                for (int channel = 0; channel < 2; channel++)
                    for (int i = 0; i < count; i++) farthest = Math.max(farthest, Math.abs(piece[channel][i] - all[channel][from + i]));
                assertThat(farthest).as("from sample " + from).isLessThan(2e-3);
            }
            assertThat(jumping.mix((long) SECONDS * SECOND - 10, 100)[0]).as("silence after the end").endsWith(new float[90]);
        }
    }

    @Test
    void a_clip_that_is_not_there_is_silent_and_the_others_are_heard() {
        AssetId tone = bench.tone(2 * SECOND, 440, 0.2);
        AssetId lost = bench.tone(2 * SECOND, 880, 0.2);
        AssetId text = bench.assets.put("no sound".getBytes(java.nio.charset.StandardCharsets.UTF_8), "audio/wav",
                org.kinora.api.asset.Origin.DERIVED, "no.wav");
        Cut cut = cut(new Track(Role.EFFECTS, List.of(clip("a", lost, false, 0, 2, 0, Level.PLAIN), clip("b", text, false, 2, 2, 0, Level.PLAIN),
                clip("c", tone, false, 4, 2, 0, Level.PLAIN)), false));
        CutHearing hearing = new CutHearing(bench.media, new SoonMeasured(Duration.ofMinutes(1)));
        try (CutSound sound = hearing.open(cut, asset -> asset.equals(lost) ? Optional.empty() : Optional.of(bench.assets.file(asset)))) {
            float[][] heard = whole(sound, 4800);
            assertThat(loudest(heard, 0, 4)).isZero();
            assertThat(loudest(heard, 4, 6)).isGreaterThan(0.02);
        }
    }

    private static double loudest(float[][] sound, int from, int to) {
        double loudest = 0;
        for (int i = from * SECOND; i < to * SECOND; i++) loudest = Math.max(loudest, Math.abs(sound[0][i]));
        return loudest;
    }
}

package org.kinora.film.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Role;
import org.kinora.api.generate.Outcome;
import org.kinora.api.media.Fit;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.MuxJob;
import org.kinora.api.media.Quality;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

class FormatsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"320, 180, 24000/1001", "180, 320, 30", "240, 240, 25"})
    void films_of_every_shape_and_rate_are_exact(int width, int height, String rate) {
        Bench bench = new Bench(folder);
        FilmFormat format = new FilmFormat(width, height, Rational.parse(rate));
        Rational shot = Rational.of(50).dividedBy(format.rate());
        Story story = new Stories("Odd", "en", format).shot("a", shot).line("l", "Can you hear me?", Rational.of(1, 10), Rational.of(1))
                .shot("b", shot, Stories.joint("slideleft", Rational.of(8).dividedBy(format.rate())), "").scene("s").story();
        Materials.Picture clip = new Materials.Picture(bench.clip(new FilmFormat(320, 180, Rational.of(24)), 70), 70, 6, Fit.CROP, false);
        Materials.Speech speech = new Materials.Speech(bench.speech(48_000), 48_000, Optional.empty());
        Materials materials = new Materials(Map.of("a", clip, "b", clip), Map.of("l", speech), Map.of(), Map.of(), Optional.empty());
        Cut cut = bench.film.cut(story, materials, FilmSettings.BARE.with(Mastering.STANDARD.at(Quality.DRAFT)));
        Outcome outcome = bench.make(cut, materials);
        MediaInfo info = bench.media.probe(bench.assets.file(outcome.part("film").asset()));
        assertThat(info.video().orElseThrow().rate()).isEqualTo(format.rate());
        assertThat(info.video().orElseThrow().width()).isEqualTo(width);
        assertThat(bench.lumas(outcome.part("film").asset(), 0, 0, 1000, 300)).hasSize(100);
        assertThat(info.sound().orElseThrow().duration().minus(cut.duration()).toDouble()).isCloseTo(0, within(0.03));
    }

    @Test
    void the_sound_of_an_imported_clip_is_heard_in_its_shot_only() {
        Bench bench = new Bench(folder);
        FilmFormat format = new FilmFormat(320, 180, Rational.of(24));
        Path sound = folder.resolve("tone.m4a");
        bench.media.writeSound(sound, bench.media.readSound(bench.assets.file(bench.tone(48_000 * 3, 500, 0.3)), 48_000, 2), SoundFormat.Coding.AAC);
        Path both = folder.resolve("both.mp4");
        bench.media.mux(new MuxJob(both, bench.assets.file(bench.clip(format, 72)), sound));
        AssetId clip = bench.assets.put(both, "video/mp4", Origin.IMPORTED, "both.mp4", false);
        Story story = new Stories("Own", "en", format).shot("a", Rational.of(2)).shot("b", Rational.of(2)).scene("s").story();
        Materials materials = new Materials(Map.of("b", new Materials.Picture(clip, 72, 0, Fit.CROP, true)), Map.of(), Map.of(), Map.of(),
                Optional.empty());
        Cut cut = bench.film.cut(story, materials, FilmSettings.BARE);
        assertThat(cut.clips(Role.EFFECTS)).hasSize(1);
        AssetId mix = bench.film.mix(bench.film.mixRequest(cut, materials), bench.work()).part("mix").asset();
        float[] heard = bench.media.readSound(bench.assets.file(mix), 48_000, 1).channel(0);
        assertThat(energy(heard, 0, 95_000)).isZero();
        assertThat(energy(heard, 100_000, 190_000)).isGreaterThan(0.001);
    }

    private static double energy(float[] sound, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += sound[i] * sound[i];
        return sum / (to - from);
    }

    @Test
    void a_film_in_hebrew_and_chinese_is_captioned_in_the_file() {
        Bench bench = new Bench(folder);
        FilmFormat format = new FilmFormat(320, 180, Rational.of(24));
        Story story = new Stories("שלום", "he", format).shot("a", Rational.of(3)).line("l", "שלום עולם, מה שלומך?", Rational.ZERO, Rational.of(2))
                .shot("b", Rational.of(3)).line("m", "你好，世界。", Rational.ZERO, Rational.of(2)).scene("s").story();
        Materials materials = new Materials(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty());
        Cut cut = bench.film.cut(story, materials, FilmSettings.STANDARD.with(Mastering.STANDARD.at(Quality.DRAFT)));
        Outcome outcome = bench.make(cut, materials);
        assertThat(cut.captions()).hasSize(2);
        assertThat(outcome.notes()).isEmpty();
        assertThat(List.copyOf(bench.media.probe(bench.assets.file(outcome.part("film").asset())).metadata().values())).contains("שלום");
    }
}

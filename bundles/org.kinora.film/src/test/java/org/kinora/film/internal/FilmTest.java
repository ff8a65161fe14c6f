package org.kinora.film.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Mastering;
import org.kinora.api.generate.Outcome;
import org.kinora.api.media.Fit;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.Quality;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.sound.Loudness;

class FilmTest {
    private static final FilmFormat SMALL = new FilmFormat(320, 180, Rational.of(24));

    @TempDir
    Path folder;
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    private static Story story() {
        return new Stories("The Lamp", "en", SMALL).credit("author", "A. Writer")
                .shot("s1.a", Rational.of(3), Stories.joint("fadeblack", Rational.of(1, 2)), "")
                .shot("s1.b", Rational.of(5, 2)).line("s1.l1", "Is anybody up there?", Rational.of(1, 4), Rational.of(3, 2)).scene("s1")
                .shot("s2.a", Rational.of(4), Stories.joint("dissolve", Rational.of(1)), "LONDON, 1944").line("s2.l1",
                        "Nobody but me and the sea.", Rational.of(-1, 3), Rational.of(2))
                .scene("s2").cue("c1", "s1.a", "s2.a", Rational.of(12)).story();
    }

    private Materials materials(boolean sound) {
        Materials.Picture clip = new Materials.Picture(bench.clip(SMALL, 84), 84, 6, Fit.CROP, false);
        Materials.Picture still = new Materials.Picture(bench.still(640, 360, 120), 0, 0, Fit.CROP, false);
        Map<String, Materials.Picture> pictures = Map.of("s1.a", clip, "s1.b", still, "s2.a", clip);
        if (!sound) return new Materials(pictures, Map.of(), Map.of(), Map.of(), Optional.empty());
        Materials.Speech speech = new Materials.Speech(bench.speech(72_000), 72_000, Optional.empty());
        Materials.Sound music = new Materials.Sound(bench.tone(48_000 * 12, 330, 0.2), 48_000 * 12);
        Materials.Sound room = new Materials.Sound(bench.tone(48_000 * 4, 90, 0.05), 48_000 * 4);
        return new Materials(pictures, Map.of("s1.l1", speech, "s2.l1", speech), Map.of("c1", music), Map.of("s1", room, "s2", room),
                Optional.empty());
    }

    @Test
    void a_film_has_every_frame_of_its_cut_sound_chapters_captions_and_a_poster() throws Exception {
        Materials materials = materials(true);
        Cut cut = bench.film.cut(story(), materials, FilmSettings.STANDARD.with(Mastering.STANDARD.at(Quality.PREVIEW)));
        Outcome outcome = bench.make(cut, materials);
        Path film = bench.assets.file(outcome.part("film").asset());
        MediaInfo info = bench.media.probe(film);

        assertThat(bench.lumas(outcome.part("film").asset(), 0, 0, 100, 100)).hasSize((int) cut.frames());
        assertThat(info.video().orElseThrow().width()).isEqualTo(320);
        assertThat(info.sound().orElseThrow().codec()).isEqualTo("aac");
        assertThat(info.duration().minus(cut.duration()).toDouble()).isCloseTo(0, within(0.05));
        assertThat(info.chapters()).extracting(org.kinora.api.media.Chapter::title).containsExactly("1. INT. S1 - DAY", "2. INT. S2 - DAY");
        assertThat(info.streams()).anyMatch(stream -> stream instanceof StreamInfo.Subtitles subtitles && subtitles.language().equals("eng"));
        assertThat(info.metadata()).containsEntry("title", "The Lamp").containsEntry("artist", "A. Writer");
        assertThat(outcome.notes()).isEmpty();
        assertThat(Files.readString(bench.assets.file(outcome.part("captions").asset()))).contains("Is anybody up there?",
                "Nobody but me and the sea.");
        assertThat(Files.size(bench.assets.file(outcome.part("poster").asset()))).isGreaterThan(500);

        Loudness loudness = bench.loudness(outcome.part("film").asset());
        assertThat(loudness.integrated()).isCloseTo(-14, within(0.2));
        assertThat(loudness.truePeak()).isLessThanOrEqualTo(-1);
        String keep = System.getProperty("kinora.keep");
        if (keep != null) Files.copy(film, Path.of(keep), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void without_x264_the_film_has_the_same_frames_and_sound() {
        Bench plain = new Bench(folder.resolve("plain"), java.util.Optional.of(Path.of("/nowhere/ffmpeg")));
        bench = plain;
        Materials materials = materials(true);
        Cut cut = plain.film.cut(story(), materials, FilmSettings.BARE.with(Mastering.STANDARD.at(Quality.PREVIEW)));
        Outcome outcome = plain.make(cut, materials);
        List<Integer> lumas = plain.lumas(outcome.part("film").asset(), 0, 0, 1000, 500);
        assertThat(lumas).hasSize(228);
        assertThat(lumas.get(100)).as("the still picture").isCloseTo(120, within(4));
        assertThat(plain.loudness(outcome.part("film").asset()).integrated()).isCloseTo(-14, within(0.2));
    }

    @Test
    void subtitles_wait_to_be_switched_on_when_captions_are_in_the_picture() throws Exception {
        Materials materials = materials(false);
        for (boolean burned : new boolean[] {true, false}) {
            Mastering mastering = new Mastering(Quality.DRAFT, -1400, -100, burned, true);
            Cut cut = bench.film.cut(story(), materials, FilmSettings.BARE.with(mastering));
            byte[] film = Files.readAllBytes(bench.assets.file(bench.make(cut, materials).part("film").asset()));
            String text = new String(film, java.nio.charset.StandardCharsets.ISO_8859_1);
            int subtitles = text.lastIndexOf("tkhd", text.indexOf("sbtl"));
            assertThat(film[subtitles + 7] & 1).isEqualTo(burned ? 0 : 1);
            assertThat(film[text.indexOf("tkhd") + 7] & 1).as("the picture").isEqualTo(1);
        }
    }

    @Test
    void a_finish_that_is_cancelled_at_any_question_leaves_nothing() throws Exception {
        Materials materials = materials(true);
        Cut cut = bench.film.cut(story(), materials, FilmSettings.BARE.with(Mastering.STANDARD.at(Quality.DRAFT)));
        List<AssetId> segments = bench.film.segments(cut).stream().map(request -> bench.film.renderSegment(request, bench.work()).part("segment")
                .asset()).toList();
        AssetId mix = bench.film.mix(bench.film.mixRequest(cut, materials), bench.work()).part("mix").asset();
        int before = bench.assets.count();
        for (int questions : new int[] {1, 2, 10, 40, 100, 250, 600, 1000}) {
            Bench.assertStopped(() -> bench.film.finish(bench.film.finishRequest(cut, segments, mix), bench.workThatStopsAfter(questions)));
            assertThat(bench.assets.count()).isEqualTo(before);
            assertThat(bench.parts()).isEmpty();
        }
    }

    @Test
    void the_joined_film_shows_the_same_pictures_as_its_segments() {
        Materials materials = materials(false);
        Cut cut = bench.film.cut(story(), materials, FilmSettings.BARE.with(Mastering.STANDARD.at(Quality.FINAL)));
        List<Integer> apart = new ArrayList<>();
        for (SegmentRequest request : bench.film.segments(cut))
            apart.addAll(bench.lumas(bench.film.renderSegment(request, bench.work()).part("segment").asset(), 0, 0, 1000, 1000));
        assertThat(bench.lumas(bench.make(cut, materials).part("film").asset(), 0, 0, 1000, 1000)).isEqualTo(apart);
    }

    @Test
    void a_film_without_any_sound_is_silent_and_finished() {
        Materials materials = materials(false);
        Cut cut = bench.film.cut(story(), materials, FilmSettings.BARE.with(Mastering.STANDARD.at(Quality.DRAFT)));
        Outcome outcome = bench.make(cut, materials);
        assertThat(bench.loudness(outcome.part("film").asset()).silent()).isTrue();
        assertThat(bench.lumas(outcome.part("film").asset(), 0, 0, 100, 100)).hasSize(228);
    }
}

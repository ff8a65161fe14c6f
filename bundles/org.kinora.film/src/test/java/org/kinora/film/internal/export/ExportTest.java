package org.kinora.film.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.export.ExportPreset;
import org.kinora.api.film.export.ExportSource;
import org.kinora.api.film.export.Exporter;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.EncoderInfo;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.Quality;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.picture.TransitionKinds;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {
    private static final FilmFormat FORMAT = new FilmFormat(320, 180, Rational.of(24));
    private static final int FRAMES = 48;

    @TempDir
    static Path folder;

    private Bench bench;
    private ExportSource source;
    private FilmExporter exporter;

    @BeforeAll
    void a_film_of_two_shots() {
        bench = new Bench(folder);
        exporter = new FilmExporter(bench.media);
        source = new TwoShots(bench, FORMAT).film();
    }

    private ExportPreset preset(String name) {
        return exporter.presets().stream().filter(preset -> preset.name().equals(name)).findFirst().orElseThrow();
    }

    private Exporter.Exported export(String name, int rows, String file) {
        ExportPreset preset = preset(name).sized(Rational.ZERO, rows);
        if (preset.picture().isPresent()) {
            List<EncoderInfo> encoders = bench.media.encoders(preset.picture().get(), false);
            Assumptions.assumeTrue(encoders.stream().anyMatch(EncoderInfo::works), () -> "no encoder works: " + encoders);
        }
        return exporter.export(source, new Exporter.ExportOrder(preset, false), folder.resolve(file), bench.work());
    }

    private List<Integer> lumas(Path film) {
        List<Integer> lumas = new ArrayList<>();
        try (ClipReader reader = bench.media.openClip(film); FramePool pool = new FramePool(reader.width(), reader.height(), 1);
                YuvFrame frame = pool.take()) {
            while (reader.read(frame)) lumas.add(Bench.mean(frame, 100, 50, 900, 400));
        }
        return lumas;
    }

    private static int expected(int frame) {
        return Bench.luma(6 + frame % 24);
    }

    @ParameterizedTest
    @CsvSource({"webm, 0, a.webm, vp9, opus, 320, 180", "webm-av1, 0, b.webm, av1, opus, 320, 180", "av1, 0, c.mp4, av1, aac, 320, 180",
            "hevc, 0, d.mp4, hevc, aac, 320, 180", "archive, 0, e.mov, prores, pcm_s24le, 320, 180", "dnxhr, 0, f.mov, dnxhd, pcm_s24le, 320, 180",
            "draft, 240, g.mp4, h264, aac, 426, 240", "mov, 0, h.mov, h264, aac, 320, 180", "square, 240, i.mp4, h264, aac, 240, 240",
            "tiktok, 180, j.mp4, h264, aac, 180, 320"})
    void every_preset_gives_all_frames_with_sound_chapters_and_title(String name, int rows, String file, String picture, String sound, int width,
            int height) {
        Path made = export(name, rows, file).files().getFirst();
        MediaInfo info = bench.media.probe(made);
        StreamInfo.Video video = info.video().orElseThrow();
        assertThat(List.of(video.codec(), info.sound().orElseThrow().codec())).containsExactly(picture, sound);
        assertThat(List.of(video.width(), video.height())).containsExactly(width, height);
        assertThat(video.rate()).isEqualTo(FORMAT.rate());
        assertThat(info.chapters()).hasSize(2);
        assertThat(info.metadata()).containsEntry("title", "Out");
        assertThat(info.sound().orElseThrow().rate()).isEqualTo(48_000);
        assertThat(info.duration().toDouble()).isCloseTo(2, within(0.05));
        List<Integer> lumas = lumas(made);
        assertThat(lumas).hasSize(FRAMES);
        for (int i = 0; i < FRAMES; i++) assertThat(lumas.get(i)).as("frame %d", i).isCloseTo(expected(i), within(3));
    }

    @ParameterizedTest
    @CsvSource({"film, -1600, -16.mp4", "film, -2300, -23.mp4", "mov, -2300, -23.mov", "mp3, -1600, -16.mp3"})
    void the_sound_of_an_export_is_as_loud_as_wanted_once_it_is_encoded(String name, int loudness, String file) throws IOException {
        ExportPreset preset = preset(name).at(Quality.DRAFT);
        Exporter.Exported made = exporter.export(source, new Exporter.ExportOrder(preset, false, Optional.of(loudness)), folder.resolve(file),
                bench.work());
        assertThat(made.encoded()).isFalse();
        AssetId sound = bench.assets.put(made.files().getFirst(), "video/mp4", Origin.DERIVED, file, false);
        assertThat(bench.loudness(sound).integrated()).isCloseTo(loudness / 100.0, within(0.2));
        assertThat(bench.loudness(sound).truePeak()).isLessThanOrEqualTo(-1);
    }

    @Test
    void the_film_as_it_is_is_copied_and_not_encoded_again() throws IOException {
        Exporter.Exported made = exporter.export(source, new Exporter.ExportOrder(preset("film").at(Quality.DRAFT), false),
                folder.resolve("same.mp4"),
                bench.work());
        assertThat(made.encoded()).isFalse();
        assertThat(lumas(made.files().getFirst())).isEqualTo(lumas(source.finished().orElseThrow()));
        Exporter.Exported finer = exporter.export(source, new Exporter.ExportOrder(preset("film"), false), folder.resolve("finer.mp4"), bench.work());
        assertThat(finer.encoded()).isTrue();
        byte[] head = Files.readAllBytes(finer.files().getFirst());
        String text = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(text.indexOf("moov")).as("the index lies in front").isBetween(0, text.indexOf("mdat"));
    }

    @Test
    void a_gif_leaves_frames_out_and_keeps_the_length() {
        Path made = export("gif", 120, "a.gif").files().getFirst();
        assertThat(lumas(made)).hasSize(FRAMES / 2);
        assertThat(bench.media.probe(made).duration().toDouble()).isCloseTo(2, within(0.1));
    }

    @Test
    void sequences_and_sounds_come_alone() {
        assertThat(export("png", 0, "frames").files().getFirst().toFile().list()).hasSize(FRAMES).contains("00001.png", "00048.png");
        assertThat(export("tiff", 0, "tiffs").files().getFirst().toFile().list()).hasSize(FRAMES).contains("00001.tif");
        assertThat(bench.media.probe(export("mp3", 0, "a.mp3").files().getFirst()).sound().orElseThrow().codec()).isEqualTo("mp3");
        StreamInfo.Audio wave = bench.media.probe(export("wav", 0, "a.wav").files().getFirst()).sound().orElseThrow();
        assertThat(wave.codec()).isEqualTo("pcm_s24le");
        assertThat(wave.duration()).isEqualTo(Rational.of(2));
        assertThat(export("stems", 0, "stems").files()).extracting(file -> file.getFileName().toString()).containsExactly("dialogue.wav", "mix.wav");
    }

    @Test
    void a_folder_to_share_has_film_poster_preview_words_and_captions() throws IOException {
        List<Path> files = export("share", 0, "page").files();
        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("film.mp4", "poster.jpg", "preview.gif", "text.txt",
                "captions.srt");
        assertThat(files).allMatch(Files::isRegularFile);
        assertThat(Files.readString(files.get(3))).startsWith("Out\n").contains("Length 0:02");
        assertThat(Files.readString(files.get(4))).contains("Can you hear me?");
        assertThatThrownBy(() -> export("share", 0, "page")).isInstanceOf(Failure.class).hasMessageContaining("there is something of this name");
    }

    @ParameterizedTest
    @CsvSource({"draft, x.mp4", "webm, x.webm", "archive, x.mov", "gif, x.gif", "png, x", "share, x", "mp3, x.mp3", "stems, x"})
    void a_stopped_export_leaves_nothing_and_keeps_the_older_file(String name, String file) throws IOException {
        Path place = Files.createDirectories(folder.resolve("stopped-" + name));
        Path target = place.resolve(file);
        boolean replaces = !preset(name).suffix().isEmpty();
        if (replaces) Files.writeString(target, "older");
        for (int questions : new int[] {1, 5, 40}) {
            Bench.assertStopped(() -> exporter.export(source, new Exporter.ExportOrder(preset(name), false), target,
                    bench.workThatStopsAfter(questions)));
            try (Stream<Path> left = Files.list(place)) {
                if (replaces) assertThat(left).containsExactly(target);
                else assertThat(left).isEmpty();
            }
            if (replaces) assertThat(target).hasContent("older");
        }
    }

    @Test
    void every_transition_is_on_the_sheet() {
        TransitionKinds kinds = new TransitionKinds();
        var sheet = new TransitionSheet(bench.media, kinds, bench.work()).paint(kinds.names());
        assertThat(sheet.height()).isGreaterThan(23 * 90);
        assertThat(java.util.Arrays.stream(sheet.pixels()).distinct().count()).isGreaterThan(1000);
    }
}

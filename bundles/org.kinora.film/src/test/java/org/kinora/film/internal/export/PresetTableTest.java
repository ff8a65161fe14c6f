package org.kinora.film.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
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
import org.kinora.api.media.EncoderInfo;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.sound.Loudness;

/** Every preset in its own size, judged by an installed ffprobe: a table on standard output. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresetTableTest {
    private static final int FRAMES = 24;
    private static final String HD = "bt709 bt709 bt709 tv";

    @TempDir
    static Path folder;

    private final List<String> seen = new ArrayList<>();
    private final StringBuilder table = new StringBuilder("preset        picture     pixels       size       colour                  sound\n");
    private Bench bench;
    private ExportSource source;
    private FilmExporter exporter;

    @BeforeAll
    void a_film_of_two_shots() {
        bench = new Bench(folder);
        exporter = new FilmExporter(bench.media);
        source = new TwoShots(bench, new FilmFormat(320, 180, Rational.of(12))).film();
    }

    @AfterAll
    void print() {
        System.out.print(table);
    }

    private ExportPreset preset(String name) {
        seen.add(name);
        return exporter.presets().stream().filter(preset -> preset.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Path> export(String name) {
        ExportPreset preset = preset(name);
        preset.picture().ifPresent(codec -> {
            List<EncoderInfo> encoders = bench.media.encoders(codec, false);
            Assumptions.assumeTrue(encoders.stream().anyMatch(EncoderInfo::works), () -> "no encoder works: " + encoders);
        });
        return exporter.export(source, new Exporter.ExportOrder(preset, false), folder.resolve(name + preset.suffix()), bench.work()).files();
    }

    @ParameterizedTest
    @CsvSource({"film, h264, yuv420p, 320x180", "draft, h264, yuv420p, 854x480", "preview, h264, yuv420p, 1280x720",
            "youtube, h264, yuv420p, 1920x1080", "youtube-4k, h264, yuv420p, 3840x2160", "tiktok, h264, yuv420p, 1080x1920",
            "reels, h264, yuv420p, 1080x1920", "shorts, h264, yuv420p, 1080x1920", "square, h264, yuv420p, 1080x1080",
            "portrait, h264, yuv420p, 1080x1350", "classic, h264, yuv420p, 1440x1080", "hevc, hevc, yuv420p, 320x180", "av1, av1, yuv420p, 320x180",
            "mov, h264, yuv420p, 320x180"})
    void films_for_players_have_their_size_their_colours_told_and_the_loudness_of_the_web(String name, String codec, String pixels, String size) {
        Path made = export(name).getFirst();
        assertThat(picture(name, made)).isEqualTo(codec + " " + pixels + " " + size + " " + HD);
        assertSound(name, made, "aac 48000 2");
    }

    @ParameterizedTest
    @CsvSource({"webm, vp9, yuv420p, opus", "webm-av1, av1, yuv420p, opus", "archive, prores, yuv422p10le, pcm_s24le",
            "dnxhr, dnxhd, yuv422p, pcm_s24le"})
    void films_for_browsers_and_editors_do_so_too(String name, String codec, String pixels, String sound) {
        Path made = export(name).getFirst();
        assertThat(picture(name, made)).isEqualTo(codec + " " + pixels + " 320x180 " + HD);
        assertSound(name, made, sound + " 48000 2");
    }

    @ParameterizedTest
    @CsvSource({"png, 00024.png, png, rgb24", "tiff, 00024.tif, tiff, rgb48le"})
    void sequences_are_pictures_in_full_range(String name, String last, String codec, String pixels) {
        Path made = export(name).getFirst();
        assertThat(made.toFile().list()).hasSize(FRAMES).contains(last);
        assertThat(picture(name, made.resolve(last))).startsWith(codec + " " + pixels + " 320x180 ");
    }

    @Test
    void a_gif_is_small() {
        assertThat(picture("gif", export("gif").getFirst())).startsWith("gif ").contains(" 480x270 ");
    }

    @ParameterizedTest
    @CsvSource({"wav, pcm_s24le", "mp3, mp3"})
    void sounds_come_alone(String name, String codec) {
        assertSound(name, export(name).getFirst(), codec + " 48000 2");
    }

    @Test
    void stems_are_files_of_one_length() {
        List<Path> stems = export("stems");
        for (Path stem : stems) {
            Map<String, String> sound = probe(stem, "a:0");
            row("stems", "", stem.getFileName() + " " + sound.get("codec_name") + " " + sound.get("sample_rate") + " Hz " + sound.get("duration")
                    + " s");
            assertThat(sound).containsEntry("codec_name", "pcm_s24le").containsEntry("duration_ts", "96000");
        }
        assertThat(stems).hasSize(2);
    }

    @Test
    void a_folder_to_share_holds_a_film_a_poster_and_a_preview() {
        List<Path> files = export("share");
        assertThat(picture("share", files.get(0))).isEqualTo("h264 yuv420p 320x180 " + HD);
        assertSound("share", files.get(0), "aac 48000 2");
        assertThat(picture("share", files.get(1))).startsWith("mjpeg ");
        assertThat(picture("share", files.get(2))).startsWith("gif ");
    }

    /** Codec, pixels, size, primaries, transfer, matrix and range as ffprobe tells them. */
    private String picture(String name, Path file) {
        Map<String, String> told = probe(file, "v:0");
        String size = told.get("width") + "x" + told.get("height");
        String colours = told.get("color_primaries") + " " + told.get("color_transfer") + " " + told.get("color_space") + " "
                + told.get("color_range");
        row(name, String.format(Locale.ROOT, "%-11s %-12s %-10s %-23s", told.get("codec_name"), told.get("pix_fmt"), size, colours), "");
        return told.get("codec_name") + " " + told.get("pix_fmt") + " " + size + " " + colours;
    }

    private void assertSound(String name, Path file, String expected) {
        Map<String, String> told = probe(file, "a:0");
        AssetId sound = bench.assets.put(file, "video/mp4", Origin.DERIVED, file.getFileName().toString(), false);
        Loudness loudness = bench.loudness(sound);
        row(name, "", String.format(Locale.ROOT, "%s %s Hz %s ch %.2f LUFS %.2f dBTP", told.get("codec_name"), told.get("sample_rate"),
                told.get("channels"), loudness.integrated(), loudness.truePeak()));
        assertThat(told.get("codec_name") + " " + told.get("sample_rate") + " " + told.get("channels")).isEqualTo(expected);
        assertThat(loudness.integrated()).isCloseTo(-14, within(0.2));
        assertThat(loudness.truePeak()).isLessThanOrEqualTo(-1);
    }

    private void row(String name, String picture, String sound) {
        table.append(String.format(Locale.ROOT, "%-13s %-59s %s%n", name, picture, sound));
    }

    private static Map<String, String> probe(Path file, String stream) {
        List<String> line = List.of("ffprobe", "-v", "error", "-select_streams", stream, "-show_streams", "-of", "default=nw=1", file.toString());
        Map<String, String> told = new HashMap<>();
        try {
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            said.lines().filter(entry -> entry.contains("=")).forEach(entry ->
                    told.put(entry.substring(0, entry.indexOf('=')), entry.substring(entry.indexOf('=') + 1)));
        } catch (IOException absent) {
            Assumptions.abort("ffprobe is not installed");
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        return told;
    }
}

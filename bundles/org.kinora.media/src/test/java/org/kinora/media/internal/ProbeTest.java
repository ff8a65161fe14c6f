package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.media.Chapter;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.PictureTraits;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

class ProbeTest {
    private static final String PICTURE = "-f lavfi -i testsrc=size=160x120:rate=25:duration=2 ";
    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    private Path made(String name, String options) {
        Path file = folder.resolve(name);
        FfprobeRun.ffmpeg(file, options.split(" +"));
        return file;
    }

    private PictureTraits traits(Path file) {
        return engine.probe(file).video().orElseThrow().traits();
    }

    @ParameterizedTest
    @CsvSource({"mp4, false, ''", "mkv, false, ''", "mp4, true, '-vf select=not(mod(n\\,7))+not(mod(n\\,3)) -fps_mode vfr'",
            "mkv, true, '-vf select=not(mod(n\\,7))+not(mod(n\\,3)) -fps_mode vfr'", "mkv, false, -r 24000/1001", "ts, false, ''"})
    void frames_of_different_lengths_are_noticed_and_rounded_times_are_not_taken_for_them(String ending, boolean variable, String options) {
        Path file = made("a." + ending, PICTURE + "-pix_fmt yuv420p -c:v libx264 -bf 2 " + options);
        assertThat(traits(file).variableRate()).isEqualTo(variable);
    }

    @Test
    void high_dynamic_range_is_told_by_its_tags() {
        String tags = "-vf setparams=color_primaries=bt2020:color_trc=smpte2084:colorspace=bt2020nc";
        PictureTraits traits = traits(made("hdr.mp4", PICTURE + "-pix_fmt yuv420p10le -c:v libx265 -preset ultrafast " + tags));
        assertThat(traits.hdr()).isTrue();
        assertThat(List.of(traits.pixels(), traits.primaries(), traits.matrix())).containsExactly("yuv420p10le", "bt2020", "bt2020nc");
        assertThat(traits.bits()).isEqualTo(10);
        assertThat(traits(made("sdr.mp4", PICTURE + "-pix_fmt yuv420p -c:v libx264")).hdr()).isFalse();
    }

    @Test
    void turning_pixel_aspect_and_odd_sizes_are_told() {
        Path flat = made("flat.mp4", PICTURE + "-pix_fmt yuv420p -c:v libx264");
        Path upright = folder.resolve("upright.mp4");
        FfprobeRun.ffmpeg(upright, "-display_rotation", "90", "-i", flat.toString(), "-c", "copy");
        assertThat(traits(upright).turn()).isEqualTo(270);
        assertThat(List.of(traits(upright).codedWidth(), traits(upright).codedHeight())).containsExactly(160, 120);
        assertThat(traits(made("dv.mkv", PICTURE + "-vf setsar=64/45 -pix_fmt yuv420p -c:v libx264")).pixelAspect()).isEqualTo(Rational.of(64, 45));
        Path odd = made("odd.mkv", "-f lavfi -i testsrc=size=161x121:rate=25:duration=0.2 -pix_fmt yuv444p -c:v ffv1");
        StreamInfo.Video video = engine.probe(odd).video().orElseThrow();
        assertThat(List.of(video.width(), video.height())).containsExactly(161, 121);
        try (ClipReader reader = engine.openClip(odd)) {
            assertThat(List.of(reader.width(), reader.height())).containsExactly(160, 120);
            assertThat(TestFrames.countRest(reader)).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @CsvSource({"a.wav, 8000, 1, mono, pcm_s16le", "a.wav, 192000, 2, stereo, pcm_s24le", "a.flac, 48000, 6, 5.1, flac", "a.m4a, 44100, 1, mono, aac",
            "a.flac, 96000, 8, 7.1, flac"})
    void sounds_of_every_rate_and_number_of_channels_are_told_and_read(String name, int rate, int channels, String layout, String codec) {
        Path file = made(name, "-f lavfi -i sine=frequency=440:sample_rate=" + rate + ":duration=0.5 -af aformat=channel_layouts=" + layout
                + " -c:a " + codec);
        StreamInfo.Audio sound = engine.probe(file).sound().orElseThrow();
        assertThat(List.of(sound.rate(), sound.channels())).containsExactly(rate, channels);
        assertThat(sound.layout()).startsWith(layout);
        assertThat(engine.readSound(file, 48_000, 2).length()).isBetween(23_990, 26_000);
    }

    @Test
    void chapters_and_a_clip_of_one_frame_are_told() throws IOException {
        Path words = folder.resolve("chapters.txt");
        Files.writeString(words, ";FFMETADATA1\ntitle=Whole\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=500\ntitle=One\n[CHAPTER]\nTIMEBASE=1/1000\n"
                + "START=500\nEND=2000\ntitle=Two\n");
        Path film = made("film.mp4", PICTURE + "-i " + words + " -map_metadata 1 -pix_fmt yuv420p -c:v libx264");
        MediaInfo info = engine.probe(film);
        assertThat(info.chapters()).containsExactly(new Chapter("One", Rational.ZERO, Rational.of(1, 2)), new Chapter("Two", Rational.of(1, 2),
                Rational.of(2)));
        assertThat(info.metadata()).containsEntry("title", "Whole");
        Path single = made("single.mp4", PICTURE + "-frames:v 1 -pix_fmt yuv420p -c:v libx264");
        assertThat(engine.probe(single).video().orElseThrow().frames()).isEqualTo(1);
        try (ClipReader reader = engine.openClip(single)) {
            assertThat(TestFrames.countRest(reader)).isEqualTo(1);
        }
    }

    @Test
    void files_that_are_no_media_are_refused_in_words_and_a_wrong_ending_does_not_matter() throws IOException {
        Path film = made("film.mp4", PICTURE + "-pix_fmt yuv420p -c:v libx264");
        Path disguised = Files.copy(film, folder.resolve("film.txt"));
        assertThat(engine.probe(disguised).video()).isPresent();
        byte[] bytes = Files.readAllBytes(film);
        Path empty = Files.write(folder.resolve("empty.mp4"), new byte[0]);
        Path text = Files.write(folder.resolve("text.mp4"), "INT. HOUSE - NIGHT\n\nShe waits.\n".repeat(50).getBytes(StandardCharsets.UTF_8));
        Path half = Files.write(folder.resolve("half.mp4"), Arrays.copyOf(bytes, bytes.length / 2));
        Path noise = Files.write(folder.resolve("noise.mkv"), new java.util.Random(1).ints(5000, 0, 256).collect(java.io.ByteArrayOutputStream::new,
                java.io.ByteArrayOutputStream::write, (_, _) -> { }).toByteArray());
        for (Path broken : List.of(empty, text, half, noise)) {
            assertThatThrownBy(() -> engine.probe(broken)).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind())
                    .isIn(Kind.INPUT,
                    Kind.DAMAGED)).hasMessageContaining(broken.getFileName().toString());
        }
        assertThatThrownBy(() -> engine.probe(folder)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> engine.probe(folder.resolve("nothing.mov"))).isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.kind()).isEqualTo(Kind.MISSING));
    }
}

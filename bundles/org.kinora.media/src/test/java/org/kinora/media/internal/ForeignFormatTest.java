package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.Sound;
import org.kinora.api.media.SoundReader;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

class ForeignFormatTest {
    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    private static int hash(YuvFrame frame) {
        return Arrays.hashCode(frame.memory().toArray(ValueLayout.JAVA_BYTE));
    }

    @ParameterizedTest
    @CsvSource({"a.mkv, libx264 -bf 3 -g 17", "a.ts, libx264 -bf 2 -g 20", "a.mov, prores_ks", "a.avi, mjpeg",
            "a.webm, libvpx-vp9 -deadline realtime -g 30",
            "a.mp4, libx265 -preset ultrafast -g 25", "a.mp4, mpeg4 -bf 2 -g 12", "a.mkv, ffv1", "a.gif, gif", "a.nut, libx264 -g 600 -bf 3"})
    void frames_of_any_container_come_in_order_and_are_found_again(String name, String encoder) {
        Path clip = folder.resolve(name);
        FfprobeRun.ffmpeg(clip, ("-f lavfi -i testsrc=size=160x120:rate=25:duration=2 -pix_fmt " + pixels(encoder) + " -c:v " + encoder).split(" "));
        List<Integer> hashes = new ArrayList<>();
        List<Rational> times = new ArrayList<>();
        try (ClipReader reader = engine.openClip(clip); FramePool pool = new FramePool(160, 120, 1); YuvFrame frame = pool.take()) {
            while (reader.read(frame)) {
                hashes.add(hash(frame));
                times.add(reader.time());
            }
            assertThat(hashes).hasSize(50);
            assertThat(times).isSorted().doesNotHaveDuplicates().startsWith(Rational.ZERO);
            for (int number : new int[] {30, 2, 49, 18, 0, 31, 44}) {
                reader.seek(times.get(number));
                assertThat(reader.read(frame)).isTrue();
                assertThat(hash(frame)).as("frame %d", number).isEqualTo(hashes.get(number));
                if (number < 49) {
                    assertThat(reader.read(frame)).isTrue();
                    assertThat(hash(frame)).as("frame after %d", number).isEqualTo(hashes.get(number + 1));
                }
            }
        }
    }

    private static String pixels(String encoder) {
        return switch (encoder.split(" ")[0]) {
            case "prores_ks" -> "yuv422p10le";
            case "mjpeg" -> "yuvj420p";
            case "gif" -> "rgb8";
            case "ffv1" -> "yuv444p";
            default -> "yuv420p";
        };
    }

    @ParameterizedTest
    @CsvSource({"a.mp3, libmp3lame, 1200", "a.ogg, libopus, 400", "a.aac, aac, 1100", "a.aiff, pcm_s16be, 0", "a.mkv, flac, 100", "a.m4a, alac, 0",
            "a.ogg, vorbis -strict -2 -ac 2, 1100"})
    void sounds_of_any_container_have_their_length_and_are_found_again(String name, String encoder, int tolerance) {
        Path file = folder.resolve(name);
        FfprobeRun.ffmpeg(file, ("-f lavfi -i aevalsrc=0.5*sin(t*t*2000)|0.5*sin(t*t*1500):s=48000:d=3 -c:a " + encoder).split(" "));
        Sound whole = engine.readSound(file, 48_000, 2);
        assertThat(whole.length()).isBetween(144_000 - 2 * tolerance, 144_000 + 2 * tolerance);
        try (SoundReader reader = engine.openSound(file, 48_000, 2)) {
            for (int place : new int[] {96_000, 1000, 130_000}) {
                reader.seek(place);
                float[][] piece = new float[2][2000];
                assertThat(reader.read(piece, 0, 2000)).isEqualTo(2000);
                double error = 0;
                for (int i = 0; i < 2000; i++) error = Math.max(error, Math.abs(piece[0][i] - whole.channel(0)[place + i]));
                assertThat(error).as("%s at %d", name, place).isLessThan(0.05);
            }
        }
    }

    @Test
    void a_film_that_was_held_upright_is_shown_upright() {
        Path flat = folder.resolve("flat.mp4");
        Path upright = folder.resolve("upright.mp4");
        FfprobeRun.ffmpeg(flat, "-f lavfi -i testsrc=size=160x120:rate=25:duration=0.2 -pix_fmt yuv420p -c:v libx264".split(" "));
        FfprobeRun.ffmpeg(upright, "-display_rotation", "90", "-i", flat.toString(), "-c", "copy");
        StreamInfo.Video video = engine.probe(upright).video().orElseThrow();
        assertThat(List.of(video.width(), video.height())).containsExactly(120, 160);
        try (ClipReader turned = engine.openClip(upright); ClipReader lying = engine.openClip(flat); FramePool high = new FramePool(120, 160, 1);
                FramePool wide = new FramePool(160, 120, 1); YuvFrame a = high.take(); YuvFrame b = wide.take()) {
            assertThat(turned.read(a)).isTrue();
            assertThat(lying.read(b)).isTrue();
            int shown = a.memory().get(ValueLayout.JAVA_BYTE, 120L * 159) & 255;
            assertThat(shown).as("counter-clockwise: left above becomes left below").isCloseTo(b.memory().get(ValueLayout.JAVA_BYTE, 0) & 255,
                    Offset.offset(2));
        }
    }

    @Test
    void pixels_that_are_not_square_are_made_so() {
        Path clip = folder.resolve("dv.mkv");
        FfprobeRun.ffmpeg(clip, "-f lavfi -i testsrc=size=180x144:rate=25:duration=0.2 -vf setsar=64/45 -pix_fmt yuv420p -c:v libx264".split(" "));
        try (ClipReader reader = engine.openClip(clip)) {
            assertThat(List.of(reader.width(), reader.height())).containsExactly(256, 144);
        }
    }

    @Test
    void sound_that_begins_late_begins_with_silence() {
        Path file = folder.resolve("late.mkv");
        FfprobeRun.ffmpeg(file, ("-f lavfi -i testsrc=size=160x120:rate=25:duration=2 -itsoffset 0.5 -f lavfi -i "
                + "sine=frequency=440:sample_rate=48000:duration=1"
                + " -c:v libx264 -c:a pcm_s16le").split(" "));
        Sound sound = engine.readSound(file, 48_000, 1);
        assertThat(sound.length()).isEqualTo(72_000);
        for (int i = 0; i < 24_000; i++) assertThat(sound.channel(0)[i]).isZero();
        assertThat(sound.channel(0)[24_030]).isNotZero();
    }

    @Test
    void the_shared_clips_and_sounds_are_read_to_their_end() throws IOException {
        Path data = Path.of(System.getProperty("kinora.shared", "nowhere"), "data");
        Assumptions.assumeTrue(Files.isDirectory(data), "no shared data at " + data);
        List<Path> files;
        try (Stream<Path> found = Files.walk(data)) {
            files = found.filter(file -> file.toString().matches(".*\\.(mp4|mkv|webm|mov|wav|mp3|flac|ogg)")).sorted().limit(40).toList();
        }
        for (Path file : files) {
            MediaInfo info = engine.probe(file);
            if (info.video().isPresent()) {
                try (ClipReader reader = engine.openClip(file)) {
                    long frames = info.video().get().frames();
                    if (frames > 0 && frames < 400) assertThat(TestFrames.countRest(reader)).as(file.toString()).isEqualTo((int) frames);
                }
            } else {
                assertThat(engine.readSound(file, 24_000, 1).length()).as(file.toString()).isPositive();
            }
        }
    }
}

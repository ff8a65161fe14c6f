package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;

/** Every kind of input that people bring, with what becomes of it: a line on standard output for each. */
class InputKindsTest {
    private static final String TEST = "-f lavfi -i testsrc=size=%s:rate=%s:duration=%s -pix_fmt yuv420p -c:v libx264 -preset ultrafast";
    private static final Rational THREE_HOURS = Rational.of(10_800);

    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    private Path made(String name, String line) {
        Path file = folder.resolve(name);
        FfprobeRun.ffmpeg(file, line.split(" "));
        return file;
    }

    private static String test(String size, String rate, String seconds) {
        return TEST.formatted(size, rate, seconds);
    }

    private static String sine(int rate, int channels, String seconds) {
        return "-f lavfi -i sine=frequency=300:sample_rate=" + rate + ":duration=" + seconds + " -ac " + channels + " -c:a pcm_s16le";
    }

    @TestFactory
    List<DynamicTest> every_kind_of_input_is_read_or_refused_in_words() {
        return List.of(
                clip("odd size", "odd.mkv", "-f lavfi -i testsrc=size=161x121:rate=25:duration=0.4 -pix_fmt yuv444p -c:v libx264", 10),
                clip("rotated", "rotated.mp4", "-display_rotation 90 -f lavfi -i testsrc=size=160x120:rate=25:duration=0.4 -pix_fmt yuv420p "
                        + "-c:v libx264", 10),
                clip("variable frame rate", "variable.mkv", "-f lavfi -i testsrc=size=160x120:rate=25:duration=1 -vf select='not(mod(n,3))' "
                        + "-fps_mode vfr -pix_fmt yuv420p -c:v libx264", 9),
                clip("high dynamic range", "hdr.mkv", "-f lavfi -i testsrc=size=160x120:rate=25:duration=0.4 -pix_fmt yuv420p10le -c:v libx265 "
                        + "-color_primaries bt2020 -color_trc smpte2084 -colorspace bt2020nc", 10),
                clip("one frame", "one.mp4", test("160x120", "25", "0.04"), 1),
                clip("wrong ending", "film.wav", test("160x120", "25", "0.4") + " -f mp4", 10),
                sound("mono 8 kHz", sine(8_000, 1, "0.5")), sound("stereo 44.1 kHz", sine(44_100, 2, "0.5")),
                sound("5.1 at 48 kHz", sine(48_000, 6, "0.5")), sound("mono 192 kHz", sine(192_000, 1, "0.5")),
                told("three hours", this::threeHours), told("truncated", this::truncated),
                refused("empty", "empty.mp4", new byte[0]), refused("text with a film's ending", "words.mov", "Not a film.\n".getBytes()),
                refused("noise", "noise.mkv", noise()));
    }

    private static byte[] noise() {
        byte[] bytes = new byte[20_000];
        new java.util.Random(5).nextBytes(bytes);
        return bytes;
    }

    /** What becomes of an input, in a few words. */
    private interface Fate {
        String of() throws IOException;
    }

    private static DynamicTest told(String kind, Fate fate) {
        return DynamicTest.dynamicTest(kind, () -> System.out.println("input: " + kind + ": " + fate.of()));
    }

    private DynamicTest clip(String kind, String name, String line, int frames) {
        return told(kind, () -> {
            Path file = made(name, line);
            StreamInfo.Video video = engine.probe(file).video().orElseThrow();
            try (ClipReader reader = engine.openClip(file)) {
                assertThat(TestFrames.countRest(reader)).isEqualTo(frames);
                return "read, " + frames + " frames of " + video.width() + "x" + video.height();
            }
        });
    }

    private DynamicTest sound(String kind, String line) {
        return told(kind, () -> {
            Path file = made(kind.replaceAll("\\W", "") + ".wav", line);
            int samples = engine.readSound(file, 48_000, 2).length();
            assertThat(samples).isBetween(23_900, 24_100);
            return "read, " + samples + " samples at 48 kHz";
        });
    }

    private String threeHours() {
        Path file = made("long.mp4", test("64x48", "1", "10800") + " -g 600");
        assertThat(engine.probe(file).duration()).isEqualTo(THREE_HOURS);
        try (ClipReader reader = engine.openClip(file); FramePool pool = new FramePool(64, 48, 1); YuvFrame frame = pool.take()) {
            reader.seek(Rational.of(10_799));
            assertThat(reader.read(frame)).isTrue();
            assertThat(reader.time()).isEqualTo(Rational.of(10_799));
            assertThat(reader.read(frame)).isFalse();
        }
        return "read, its last frame found at 2:59:59";
    }

    private String truncated() throws IOException {
        Path whole = made("whole.mp4", test("160x120", "25", "2") + " -movflags +faststart");
        Path half = folder.resolve("half.mp4");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
        try (ClipReader reader = engine.openClip(half)) {
            assertThatThrownBy(() -> TestFrames.countRest(reader)).isInstanceOf(Failure.class).hasMessageContaining("half.mp4");
        }
        return "read as far as it goes, then told";
    }

    private DynamicTest refused(String kind, String name, byte[] bytes) {
        return told(kind, () -> {
            Path file = Files.write(folder.resolve(name), bytes);
            assertThatThrownBy(() -> engine.probe(file)).isInstanceOf(Failure.class).hasMessageContaining(name);
            return "refused in words";
        });
    }
}

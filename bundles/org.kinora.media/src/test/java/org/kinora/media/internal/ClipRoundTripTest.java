package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.Quality;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

class ClipRoundTripTest {
    private static final Rational FILM = Rational.of(24);
    private static final Rational NTSC = Rational.of(30_000, 1001);

    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    @Test
    void every_frame_comes_back_in_order_at_its_exact_time_and_looks_the_same() {
        Path clip = folder.resolve("clip.mp4");
        ClipFormat format = ClipFormat.segment(320, 180, FILM, Quality.FINAL);
        TestFrames.write(engine, clip, format, 0, 50);
        try (ClipReader reader = engine.openClip(clip); FramePool pool = new FramePool(320, 180, 2); YuvFrame read = pool.take();
                YuvFrame drawn = pool.take()) {
            assertThat(reader.rate()).isEqualTo(FILM);
            assertThat(reader.duration()).isEqualTo(Rational.of(50, 24));
            for (int i = 0; i < 50; i++) {
                assertThat(reader.read(read)).isTrue();
                assertThat(reader.time()).isEqualTo(Rational.of(i, 24));
                assertThat(TestFrames.number(read)).isEqualTo(i);
                TestFrames.draw(drawn, i);
                assertThat(TestFrames.psnr(read, drawn)).isGreaterThan(34);
            }
            assertThat(reader.read(read)).isFalse();
        }
    }

    @Test
    void what_is_read_is_bit_for_bit_what_ffmpeg_decodes() throws NoSuchAlgorithmException {
        Path clip = folder.resolve("clip.mp4");
        TestFrames.write(engine, clip, ClipFormat.segment(322, 182, FILM, Quality.FINAL), 0, 20);
        List<String> hashes = new ArrayList<>();
        try (ClipReader reader = engine.openClip(clip); FramePool pool = new FramePool(322, 182, 1); YuvFrame frame = pool.take()) {
            while (reader.read(frame)) {
                byte[] hash = MessageDigest.getInstance("MD5").digest(frame.memory().toArray(ValueLayout.JAVA_BYTE));
                hashes.add(HexFormat.of().formatHex(hash));
            }
        }
        assertThat(hashes).hasSize(20).isEqualTo(FfprobeRun.frameHashes(clip));
    }

    @Test
    void a_clip_tells_its_size_rate_length_and_number_of_frames() {
        Path clip = folder.resolve("clip.mp4");
        TestFrames.write(engine, clip, ClipFormat.segment(320, 180, NTSC, Quality.DRAFT), 0, 31);
        MediaInfo info = engine.probe(clip);
        StreamInfo.Video video = info.video().orElseThrow();
        assertThat(video).isEqualTo(new StreamInfo.Video("h264", 320, 180, NTSC, Rational.of(31 * 1001, 30_000), 31, false, "", video.traits()));
        assertThat(video.traits().pixels()).isEqualTo("yuv420p");
        assertThat(List.of(video.traits().primaries(), video.traits().transfer(), video.traits().matrix())).containsOnly("bt709");
        assertThat(info.sound()).isEmpty();
        assertThat(info.container()).contains("mp4");
    }

    @ParameterizedTest
    @EnumSource(Quality.class)
    void every_quality_keeps_the_number_of_frames(Quality quality) {
        Path clip = folder.resolve("clip.mp4");
        TestFrames.write(engine, clip, ClipFormat.segment(160, 96, FILM, quality), 0, 13);
        try (ClipReader reader = engine.openClip(clip)) {
            assertThat(TestFrames.countRest(reader)).isEqualTo(13);
        }
    }

    @Test
    void the_same_frames_give_the_same_bytes() throws IOException {
        ClipFormat format = ClipFormat.segment(320, 180, FILM, Quality.FINAL);
        TestFrames.write(engine, folder.resolve("a.mp4"), format, 0, 30);
        TestFrames.write(TestFrames.engine(), folder.resolve("b.mp4"), format, 0, 30);
        assertThat(Files.readAllBytes(folder.resolve("a.mp4"))).isEqualTo(Files.readAllBytes(folder.resolve("b.mp4")));
    }

    @Test
    void a_seek_gives_exactly_the_frame_that_is_shown_then() {
        Path clip = folder.resolve("clip.mp4");
        TestFrames.write(engine, clip, ClipFormat.segment(320, 180, NTSC, Quality.FINAL), 0, 150);
        try (ClipReader reader = engine.openClip(clip); FramePool pool = new FramePool(320, 180, 1); YuvFrame frame = pool.take()) {
            for (int number : List.of(100, 3, 149, 61, 60, 59, 0, 148, 75, 76, 90)) {
                reader.seekFrame(number);
                assertThat(reader.read(frame)).isTrue();
                assertThat(TestFrames.number(frame)).isEqualTo(number);
                assertThat(reader.time()).isEqualTo(Rational.of(number).dividedBy(NTSC));
                reader.seek(Rational.of(2L * number + 1, 2).dividedBy(NTSC));
                assertThat(reader.read(frame)).isTrue();
                assertThat(TestFrames.number(frame)).as("half a frame later").isEqualTo(number);
            }
            reader.seek(Rational.of(1000));
            assertThat(reader.read(frame)).isTrue();
            assertThat(TestFrames.number(frame)).as("beyond the end").isEqualTo(149);
            assertThat(reader.read(frame)).isFalse();
        }
    }

    @Test
    void another_rate_repeats_and_leaves_out_frames() {
        Path clip = folder.resolve("clip.mp4");
        TestFrames.write(engine, clip, ClipFormat.segment(320, 180, Rational.of(10), Quality.FINAL), 0, 10);
        assertThat(numbers(clip, Rational.of(25))).containsExactly(0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9);
        assertThat(numbers(clip, Rational.of(5))).containsExactly(0, 2, 4, 6, 8);
    }

    private List<Integer> numbers(Path clip, Rational rate) {
        List<Integer> numbers = new ArrayList<>();
        try (ClipReader reader = engine.openClip(clip, new ClipView(320, 180, rate, Fit.STRETCH)); FramePool pool = new FramePool(320, 180, 1);
                YuvFrame frame = pool.take()) {
            while (reader.read(frame)) numbers.add(TestFrames.number(frame));
        }
        return numbers;
    }

    @Test
    void a_clip_is_cropped_or_padded_to_another_shape() {
        Path clip = folder.resolve("clip.mp4");
        TestFrames.write(engine, clip, ClipFormat.segment(320, 180, FILM, Quality.FINAL), 0, 2);
        try (ClipReader padded = engine.openClip(clip, new ClipView(320, 320, Rational.ZERO, Fit.PAD)); FramePool pool = new FramePool(320, 320, 1);
                YuvFrame frame = pool.take()) {
            padded.read(frame);
            assertThat(frame.memory().get(ValueLayout.JAVA_BYTE, 160)).as("bar").isEqualTo((byte) 16);
            assertThat(frame.memory().get(ValueLayout.JAVA_BYTE, 320 * 160L + 160)).as("picture").isNotEqualTo((byte) 16);
        }
        try (ClipReader cropped = engine.openClip(clip, new ClipView(100, 180, Rational.ZERO, Fit.CROP)); FramePool pool = new FramePool(100, 180, 1);
                YuvFrame frame = pool.take()) {
            assertThat(cropped.read(frame)).isTrue();
        }
    }

    @Test
    void a_frame_of_another_size_is_refused_and_given_back() {
        ClipFormat format = ClipFormat.segment(320, 180, FILM, Quality.DRAFT);
        try (FramePool pool = new FramePool(160, 90, 1); var writer = engine.writeClip(folder.resolve("x.mp4"), format)) {
            assertThatThrownBy(() -> writer.write(pool.take())).isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("frame 160 x 90, clip 320 x 180");
            assertThat(pool.live()).isZero();
        }
        assertThat(folder).isEmptyDirectory();
    }
}

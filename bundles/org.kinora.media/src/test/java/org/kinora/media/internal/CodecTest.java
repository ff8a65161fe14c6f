package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.ClipCoding;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.EncoderInfo;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;

class CodecTest {
    private static final ClipFormat FORMAT = new ClipFormat(320, 180, Rational.of(25, 2), Quality.FINAL, false);
    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    private void write(Path file, ClipCoding coding, int count) {
        try (FramePool pool = new FramePool(FORMAT.width(), FORMAT.height(), 10); ClipWriter writer = engine.writeClip(file, FORMAT, coding)) {
            for (int i = 0; i < count; i++) {
                YuvFrame frame = pool.take();
                TestFrames.draw(frame, i);
                writer.write(frame);
            }
            writer.finish();
        }
    }

    @ParameterizedTest
    @CsvSource({"AV1, a.mp4, av1, yuv420p, 34", "AV1, a.webm, av1, yuv420p, 34", "VP9, a.webm, vp9, yuv420p, 34",
            "PRORES, a.mov, prores, yuv422p10le, 40",
            "DNXHR, a.mov, dnxhd, yuv422p, 38", "MJPEG, a.mov, mjpeg, yuvj420p, 34", "FFV1, a.mkv, ffv1, yuv420p, 200",
                    "HEVC, a.mp4, hevc, yuv420p, 34",
            "H264, a.mp4, h264, yuv420p, 34"})
    void every_codec_gives_back_its_frames_in_their_colours(ClipCodec codec, String name, String expected, String pixels, double psnr) {
        List<EncoderInfo> encoders = engine.encoders(codec, false);
        Assumptions.assumeTrue(encoders.stream().anyMatch(EncoderInfo::works), () -> "no encoder works: " + encoders);
        Path file = folder.resolve(name);
        write(file, ClipCoding.of(codec), 30);
        StreamInfo.Video video = engine.probe(file).video().orElseThrow();
        assertThat(List.of(video.codec(), video.width(), video.height(), video.traits().pixels())).containsExactly(expected, 320, 180, pixels);
        assertThat(video.rate()).isEqualTo(Rational.of(25, 2));
        try (ClipReader reader = engine.openClip(file); FramePool pool = new FramePool(320, 180, 2); YuvFrame read = pool.take();
                YuvFrame drawn = pool.take()) {
            for (int i = 0; i < 30; i++) {
                assertThat(reader.read(read)).as("frame %d", i).isTrue();
                assertThat(reader.time()).isEqualTo(Rational.of(2L * i, 25));
                assertThat(TestFrames.number(read)).isEqualTo(i);
                TestFrames.draw(drawn, i);
                assertThat(TestFrames.psnr(read, drawn)).as("frame %d", i).isGreaterThan(psnr);
            }
            assertThat(reader.read(read)).isFalse();
        }
    }

    @Test
    void a_gif_has_few_colours_the_right_times_and_leaves_nothing_beside_it() throws IOException {
        Path file = folder.resolve("a.gif");
        write(file, ClipCoding.of(ClipCodec.GIF), 20);
        try (ClipReader reader = engine.openClip(file); FramePool pool = new FramePool(320, 180, 2); YuvFrame read = pool.take();
                YuvFrame drawn = pool.take()) {
            for (int i = 0; i < 20; i++) {
                assertThat(reader.read(read)).isTrue();
                assertThat(reader.time()).isEqualTo(Rational.of(2L * i, 25));
                TestFrames.draw(drawn, i);
                assertThat(TestFrames.number(read)).isEqualTo(i);
                assertThat(TestFrames.psnr(read, drawn)).as("frame %d", i).isGreaterThan(24);
            }
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @ParameterizedTest
    @CsvSource({"PNG, png, rgb24", "TIFF16, tif, rgb48le"})
    void a_sequence_is_a_folder_of_pictures(ClipCodec codec, String ending, String pixels) {
        Path frames = folder.resolve("frames");
        write(frames, ClipCoding.of(codec), 3);
        assertThat(frames.toFile().list()).containsExactlyInAnyOrder("00001." + ending, "00002." + ending, "00003." + ending);
        assertThat(engine.probe(frames.resolve("00002." + ending)).video().orElseThrow().traits().pixels()).startsWith(pixels);
        try (FramePool pool = new FramePool(320, 180, 2); YuvFrame drawn = pool.take();
                YuvFrame read = engine.readPicture(frames.resolve("00002." + ending), pool, org.kinora.api.media.Fit.STRETCH)) {
            TestFrames.draw(drawn, 1);
            assertThat(TestFrames.psnr(read, drawn)).as("the pattern holds colours that RGB has not").isGreaterThan(34);
        }
        assertThatThrownBy(() -> write(frames, ClipCoding.of(codec), 1)).isInstanceOf(Failure.class).hasMessageContaining("a folder has this name");
    }

    @Test
    void a_writer_that_was_not_finished_leaves_nothing() {
        for (ClipCodec codec : ClipCodec.values()) {
            Path file = folder.resolve("x." + (codec == ClipCodec.GIF ? "gif" : codec == ClipCodec.VP9 ? "webm" : codec == ClipCodec.FFV1 ? "mkv"
                    : codec == ClipCodec.AV1 ? "mp4" : "mov"));
            try (FramePool pool = new FramePool(320, 180, 10); ClipWriter writer = engine.writeClip(file, FORMAT, ClipCoding.of(codec))) {
                for (int i = 0; i < 3; i++) {
                    YuvFrame frame = pool.take();
                    TestFrames.draw(frame, i);
                    writer.write(frame);
                }
            }
            assertThat(folder).as(codec.toString()).isEmptyDirectory();
        }
    }

    @Test
    void a_codec_in_the_wrong_container_is_refused_in_words() {
        assertThatThrownBy(() -> write(folder.resolve("a.mp4"), ClipCoding.of(ClipCodec.PRORES), 1)).isInstanceOf(Failure.class)
                .hasMessageContaining("cannot hold PRORES").hasMessageContaining(".mov, .mkv");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void hardware_that_is_not_there_falls_back_with_one_sentence() {
        Assumptions.assumeTrue(engine.encoders(ClipCodec.H264, true).stream().noneMatch(encoder -> encoder.hardware() && encoder.works()),
                "this machine has a hardware encoder");
        assertThat(engine.encoders(ClipCodec.H264, true)).filteredOn(EncoderInfo::hardware).hasSize(3).allMatch(encoder ->
                !encoder.reason().isEmpty());
        Path file = folder.resolve("a.mp4");
        write(file, new ClipCoding(ClipCodec.H264, true), 3);
        assertThat(engine.probe(file).video().orElseThrow().codec()).isEqualTo("h264");
    }
}

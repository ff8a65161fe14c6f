package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.ClipCoding;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.EncoderInfo;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

/** Encoders of graphics processors, played by a script in the place of FFmpeg that says which of them work and keeps the command lines. */
class HardwareTest {
    private static final ClipFormat FORMAT = new ClipFormat(320, 180, Rational.of(25), Quality.FINAL, false);

    @TempDir
    Path folder;

    /** @param working names of the hardware encoders that this machine has */
    private MediaEngine machine(String... working) throws IOException {
        Path script = folder.resolve("ffmpeg");
        String known = working.length == 0 ? "none" : List.of(working).stream().map(name -> "*" + name + "*").collect(Collectors.joining("|"));
        Files.writeString(script, """
                #!/bin/sh
                case "$*" in *-version*|*libx264*|*stats_enc_pre_fmt:v\\ {n}\\ -f\\ null*) exit 0;; esac
                case "$*" in %s) ;; *nvenc*) echo 'Cannot load libcuda.so.1' >&2; exit 1;; *) echo 'No device here' >&2; exit 1;; esac
                case "$*" in *pipe:0*) echo "$*" >>%s/lines; cat >/dev/null; for last; do :; done; echo film >"${last#file:}";; esac
                """.formatted(known, folder));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new FfmpegMediaEngine(new CacheFolder(TestFrames.CACHE), Optional.of(script));
    }

    private String lineOf(MediaEngine engine, ClipCodec codec) throws IOException {
        try (FramePool pool = new FramePool(320, 180, 4); ClipWriter writer = engine.writeClip(folder.resolve("x.mp4"), FORMAT,
                new ClipCoding(codec, true))) {
            for (int i = 0; i < 3; i++) {
                YuvFrame frame = pool.take();
                TestFrames.draw(frame, i);
                writer.write(frame);
            }
            writer.finish();
        }
        return Files.readString(folder.resolve("lines"));
    }

    @ParameterizedTest
    @CsvSource({"H264, h264_nvenc, -cq 22", "H264, h264_qsv, -global_quality 22", "H264, h264_vaapi, -vaapi_device /dev/dri/renderD128",
            "HEVC, hevc_nvenc, -tag:v hvc1", "AV1, av1_vaapi, hwupload"})
    void the_one_that_works_encodes_with_its_own_arguments(ClipCodec codec, String encoder, String argument) throws IOException {
        MediaEngine engine = machine(encoder);
        assertThat(engine.encoders(codec, true)).filteredOn(EncoderInfo::hardware).filteredOn(EncoderInfo::works).extracting(EncoderInfo::name)
                .containsExactly(encoder);
        assertThat(lineOf(engine, codec)).contains("-c:v " + encoder, argument);
    }

    @Test
    void of_several_the_first_in_order_is_taken() throws IOException {
        MediaEngine engine = machine("h264_vaapi", "h264_nvenc", "h264_qsv");
        assertThat(engine.encoders(ClipCodec.H264, true)).filteredOn(EncoderInfo::hardware).extracting(EncoderInfo::name)
                .containsExactly("h264_nvenc", "h264_qsv", "h264_vaapi");
        assertThat(lineOf(engine, ClipCodec.H264)).contains("-c:v h264_nvenc");
    }

    @Test
    void each_that_is_not_there_says_why_in_one_sentence() throws IOException {
        assertThat(machine().encoders(ClipCodec.H264, true)).filteredOn(EncoderInfo::hardware).noneMatch(EncoderInfo::works)
                .extracting(EncoderInfo::reason).containsExactly("Cannot load libcuda.so.1", "No device here", "No device here");
    }
}

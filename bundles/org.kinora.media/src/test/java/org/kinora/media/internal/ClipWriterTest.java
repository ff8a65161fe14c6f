package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.media.Capabilities;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.DiskSpace;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.media.internal.encode.ExecutableFiles;

class ClipWriterTest {
    private static final ClipFormat FORMAT = ClipFormat.segment(320, 180, Rational.of(24), Quality.FINAL);

    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    private MediaEngine engine(boolean x264) {
        return x264 ? engine : TestFrames.withoutX264();
    }

    private static void feed(FramePool pool, ClipWriter writer, int count) {
        for (int i = 0; i < count; i++) {
            YuvFrame frame = pool.take();
            TestFrames.draw(frame, i);
            writer.write(frame);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_aborted_clip_leaves_no_file_no_process_and_no_frame(boolean x264) {
        try (FramePool pool = new FramePool(320, 180, 10)) {
            ClipWriter writer = engine(x264).writeClip(folder.resolve("x.mp4"), FORMAT);
            feed(pool, writer, 30);
            writer.abort();
            writer.abort();
            writer.close();
            assertThat(pool.live()).isZero();
            assertThatThrownBy(() -> writer.write(pool.take()))
                    .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.CANCELLED));
            assertThat(pool.live()).isZero();
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_clip_that_is_only_closed_is_thrown_away_and_an_older_one_stays(boolean x264) throws IOException {
        Path old = Files.writeString(folder.resolve("x.mp4"), "old");
        try (FramePool pool = new FramePool(320, 180, 10); ClipWriter writer = engine(x264).writeClip(old, FORMAT)) {
            feed(pool, writer, 3);
        }
        assertThat(old).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(old);
        }
    }

    @Test
    void an_abort_from_another_thread_frees_a_writer_that_waits() throws InterruptedException {
        try (FramePool pool = new FramePool(1920, 1080, 20)) {
            ClipWriter writer = engine.writeClip(folder.resolve("x.mp4"), ClipFormat.segment(1920, 1080, Rational.of(24), Quality.BEST));
            Thread feeder = Thread.ofPlatform().start(() -> {
                try {
                    while (true) writer.write(pool.take());
                } catch (Failure aborted) {
                    assertThat(aborted.kind()).isEqualTo(Kind.CANCELLED);
                }
            });
            while (writer.frames() < 8) Thread.onSpinWait();
            writer.abort();
            feeder.join();
            assertThat(pool.live()).isZero();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_clip_without_frames_is_refused(boolean x264) {
        try (ClipWriter writer = engine(x264).writeClip(folder.resolve("x.mp4"), FORMAT)) {
            assertThatThrownBy(writer::finish).isInstanceOf(Failure.class)
                    .hasMessage(folder.resolve("x.mp4") + " would be a clip without frames\n  expected: at least one frame");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_shared_frame_may_be_written_many_times() {
        Path clip = folder.resolve("still.mp4");
        try (FramePool pool = new FramePool(320, 180, 1); ClipWriter writer = engine.writeClip(clip, FORMAT); YuvFrame still = pool.take()) {
            TestFrames.draw(still, 42);
            for (int i = 0; i < 25; i++) writer.write(still.share());
            writer.finish();
            assertThat(pool.live()).isEqualTo(1);
        }
        try (ClipReader reader = engine.openClip(clip)) {
            assertThat(TestFrames.countRest(reader)).isEqualTo(25);
        }
    }

    @Test
    void a_folder_that_is_not_there_is_named_before_anything_is_encoded() {
        Path clip = folder.resolve("no/such/x.mp4");
        assertThatThrownBy(() -> engine.writeClip(clip, FORMAT)).isInstanceOf(Failure.class)
                .hasMessage(clip + " cannot be written\n  found: no folder "
                + clip.getParent() + "\n  what to do: Choose another folder or ask for write permission.");
    }

    @Test
    void an_encoder_that_dies_is_quoted() throws IOException {
        Path script = folder.resolve("ffmpeg");
        Files.writeString(script, "#!/bin/sh\ncase \"$*\" in *-version*) exit 0;; esac\necho 'Conversion failed: no luck' >&2\nexit 3\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        MediaEngine unlucky = new FfmpegMediaEngine(new CacheFolder(TestFrames.CACHE), Optional.of(script));
        Path clip = folder.resolve("x.mp4");
        try (FramePool pool = new FramePool(320, 180, 10); ClipWriter writer = unlucky.writeClip(clip, FORMAT)) {
            assertThatThrownBy(() -> {
                feed(pool, writer, 100);
                writer.finish();
            }).isInstanceOf(Failure.class).hasMessage("The encoder x264 stopped while writing " + clip + "\n  found: Conversion failed: no luck");
            assertThat(pool.live()).isZero();
        }
        assertThat(clip).doesNotExist();
    }

    @Test
    void an_older_ffmpeg_that_cannot_tell_what_it_has_begun_writes_clips_too() throws IOException {
        Path bundled = ExecutableFiles.find(new CacheFolder(TestFrames.CACHE)).orElseThrow().executable("ffmpeg");
        Path script = folder.resolve("ffmpeg");
        Files.writeString(script, "#!/bin/sh\ncase \"$*\" in *-stats_enc_pre*) echo 'Unrecognized option' >&2; exit 1;; esac\n"
                + "LD_LIBRARY_PATH=" + bundled.getParent() + " exec " + bundled + " \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path clip = folder.resolve("x.mp4");
        try (FramePool pool = new FramePool(320, 180, 10);
                ClipWriter writer = new FfmpegMediaEngine(new CacheFolder(TestFrames.CACHE), Optional.of(script)).writeClip(clip, FORMAT)) {
            feed(pool, writer, 30);
            writer.finish();
        }
        assertThat(engine.probe(clip).video().orElseThrow().codec()).isEqualTo("h264");
    }

    @Test
    void a_full_disk_is_called_so() throws IOException {
        Path script = folder.resolve("ffmpeg");
        Files.writeString(script, "#!/bin/sh\ncase \"$*\" in *-version*) exit 0;; esac\nhead -c 100000 >/dev/null\ncat >/dev/full\necho "
                + "'av_interleaved_write_frame(): No space left on device' >&2\nexit 228\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        MediaEngine full = new FfmpegMediaEngine(new CacheFolder(TestFrames.CACHE), Optional.of(script));
        Path clip = folder.resolve("x.mp4");
        try (FramePool pool = new FramePool(320, 180, 10); ClipWriter writer = full.writeClip(clip, FORMAT)) {
            assertThatThrownBy(() -> {
                feed(pool, writer, 100);
                writer.finish();
            }).isInstanceOfSatisfying(Failure.class, failure -> {
                assertThat(failure.kind()).isEqualTo(Kind.EXHAUSTED);
                assertThat(failure.retryable()).isTrue();
                assertThat(failure).hasMessage("The disk is full: " + clip
                        + " could not be written\n  found: " + DiskSpace.of(clip)
                                .text() + "\n  what to do: Free some space and run the same command again.");
            });
        }
    }

    @Test
    void without_x264_the_engine_says_what_it_uses_and_what_to_install() {
        Capabilities capabilities = TestFrames.withoutX264().capabilities();
        assertThat(capabilities.encoder()).isEqualTo("libopenh264");
        assertThat(capabilities.licence()).isEqualTo("LGPL version 3 or later");
        assertThat(capabilities.remarks()).singleElement().asString().startsWith("The encoder x264 does not start (")
                .endsWith("To get x264: apt-get install libasound2 libpulse0 libxcb-shm0");
    }

    @Test
    void openh264_keeps_every_frame_its_time_and_its_looks() {
        Path clip = folder.resolve("x.mp4");
        TestFrames.write(TestFrames.withoutX264(), clip, FORMAT, 0, 70);
        try (ClipReader reader = engine.openClip(clip); FramePool pool = new FramePool(320, 180, 2); YuvFrame read = pool.take();
                YuvFrame drawn = pool.take()) {
            assertThat(reader.duration()).isEqualTo(Rational.of(70, 24));
            for (int i = 0; i < 70; i++) {
                assertThat(reader.read(read)).isTrue();
                assertThat(reader.time()).isEqualTo(Rational.of(i, 24));
                TestFrames.draw(drawn, i);
                assertThat(TestFrames.number(read)).isEqualTo(i);
                assertThat(TestFrames.psnr(read, drawn)).isGreaterThan(30);
            }
            assertThat(reader.read(read)).isFalse();
        }
    }

    @Test
    void openh264_gives_the_same_bytes_for_the_same_frames() {
        TestFrames.write(TestFrames.withoutX264(), folder.resolve("a.mp4"), FORMAT, 0, 40);
        TestFrames.write(TestFrames.withoutX264(), folder.resolve("b.mp4"), FORMAT, 0, 40);
        assertThat(folder.resolve("a.mp4")).hasSameBinaryContentAs(folder.resolve("b.mp4"));
    }

    @Test
    void the_fingerprint_tells_encoders_and_settings_apart_and_nothing_else() {
        ClipFormat film = ClipFormat.segment(1280, 720, Rational.of(24), Quality.FINAL);
        ClipFormat draft = ClipFormat.segment(1280, 720, Rational.of(24), Quality.DRAFT);
        assertThat(engine.encoderFingerprint(film)).matches("[0-9a-f]{64}").isEqualTo(TestFrames.engine().encoderFingerprint(film))
                .isNotEqualTo(engine.encoderFingerprint(draft));
        assertThat(TestFrames.withoutX264().encoderFingerprint(film)).isNotEqualTo(TestFrames.withoutX264().encoderFingerprint(draft))
                .isEqualTo(TestFrames.withoutX264().encoderFingerprint(film));
    }
}

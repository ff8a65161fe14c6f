package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MuxJob;
import org.kinora.api.media.Quality;
import org.kinora.api.media.Sound;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.SoundReader;
import org.kinora.api.media.SoundWriter;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

/** Whatever is stopped, from a report of its progress or at the next question, ends as stopped and leaves nothing half written. */
class StopTest {
    private static final ClipFormat FORMAT = ClipFormat.segment(320, 180, Rational.of(24), Quality.FINAL);

    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    private Path clip(String name, int frames) {
        Path clip = folder.resolve(name);
        TestFrames.write(engine, clip, FORMAT, 0, frames);
        return clip;
    }

    private Path sound(String name, int seconds) {
        float[] tone = new float[48_000 * seconds];
        for (int i = 0; i < tone.length; i++) tone[i] = (float) Math.sin(i / 17.0) / 4;
        Path file = folder.resolve(name);
        engine.writeSound(file, new Sound(48_000, new float[][] {tone, tone}), SoundFormat.Coding.AAC);
        return file;
    }

    private static void stops(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.CANCELLED));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.6})
    void joining_by_copy_tells_its_progress_and_can_be_stopped_from_it(double progress) throws IOException {
        List<Path> clips = List.of(clip("a.mp4", 120), clip("b.mp4", 120), clip("c.mp4", 120));
        StoppableWork work = StoppableWork.at(progress);
        stops(() -> engine.within(work).join(clips, folder.resolve("film.mp4")));
        assertThat(work.reports()).isSorted().hasSizeLessThan(8);
        assertThat(files()).containsExactly("a.mp4", "b.mp4", "c.mp4");
        StoppableWork undisturbed = StoppableWork.never();
        engine.within(undisturbed).join(clips, folder.resolve("film.mp4"));
        assertThat(undisturbed.reports()).isSorted().endsWith(1.0);
        engine.join(clips, folder.resolve("free.mp4"));
        assertThat(folder.resolve("film.mp4")).hasSameBinaryContentAs(folder.resolve("free.mp4"));
    }

    @Test
    void joining_by_encoding_again_can_be_stopped() throws IOException {
        Path other = folder.resolve("b.mp4");
        TestFrames.write(TestFrames.withoutX264(), other, FORMAT, 0, 60);
        List<Path> clips = List.of(clip("a.mp4", 60), other, clip("c.mp4", 60));
        StoppableWork work = StoppableWork.at(0.5);
        stops(() -> engine.within(work).join(clips, folder.resolve("film.mp4")));
        assertThat(files()).containsExactly("a.mp4", "b.mp4", "c.mp4");
    }

    @Test
    void muxing_tells_its_progress_and_can_be_stopped_from_it() throws IOException {
        Path video = clip("video.mp4", 240);
        Path sound = sound("sound.m4a", 10);
        MuxJob job = new MuxJob(folder.resolve("film.mp4"), video, sound);
        StoppableWork work = StoppableWork.at(0.4);
        stops(() -> engine.within(work).mux(job));
        assertThat(files()).containsExactly("sound.m4a", "video.mp4");
        StoppableWork undisturbed = StoppableWork.never();
        engine.within(undisturbed).mux(job);
        assertThat(undisturbed.reports()).hasSizeGreaterThan(4).endsWith(1.0).allMatch(report -> report >= 0 && report <= 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 50, 300})
    void reading_a_whole_sound_can_be_stopped_at_any_question(long questions) {
        Path sound = sound("sound.m4a", 10);
        stops(() -> engine.within(StoppableWork.after(questions)).readSound(sound, 48_000, 2));
    }

    @Test
    void a_reader_that_looks_for_a_far_place_can_be_stopped() {
        Path clip = clip("clip.mp4", 200);
        StoppableWork work = StoppableWork.never();
        try (ClipReader reader = engine.within(work).openClip(clip); FramePool pool = new FramePool(320, 180, 1); YuvFrame frame = pool.take()) {
            assertThat(reader.read(frame)).isTrue();
            work.stop();
            stops(() -> reader.seek(Rational.of(8)));
        }
        StoppableWork other = StoppableWork.never();
        try (SoundReader reader = engine.within(other).openSound(sound("sound.m4a", 10), 48_000, 2)) {
            other.stop();
            stops(() -> {
                reader.seek(48_000 * 9);
                reader.read(new float[2][48_000], 0, 48_000);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_clip_whose_last_frames_are_being_encoded_can_be_stopped(boolean x264) throws IOException {
        StoppableWork work = StoppableWork.never();
        MediaEngine mine = (x264 ? engine : TestFrames.withoutX264()).within(work);
        try (FramePool pool = new FramePool(1920, 1080, 10);
                ClipWriter writer = mine.writeClip(folder.resolve("x.mp4"), ClipFormat.segment(1920, 1080, Rational.of(24), Quality.BEST))) {
            for (int i = 0; i < 8; i++) writer.write(pool.take());
            work.stop();
            stops(writer::finish);
            assertThat(pool.live()).isZero();
            stops(() -> writer.write(pool.take()));
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void a_writer_whose_encoder_takes_nothing_can_be_stopped() throws IOException {
        Path script = folder.resolve("ffmpeg");
        Files.writeString(script, "#!/bin/sh\ncase \"$*\" in *-version*) exit 0;; esac\nexec sleep 1000\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        MediaEngine deaf = new FfmpegMediaEngine(new CacheFolder(TestFrames.CACHE), Optional.of(script)).within(StoppableWork.after(30));
        try (FramePool pool = new FramePool(320, 180, 20); ClipWriter writer = deaf.writeClip(folder.resolve("x.mp4"), FORMAT)) {
            stops(() -> {
                while (true) writer.write(pool.take());
            });
            writer.abort();
            assertThat(pool.live()).isZero();
        }
        assertThat(files()).containsExactly("ffmpeg");
    }

    @Test
    void a_sound_being_written_can_be_stopped() throws IOException {
        StoppableWork work = StoppableWork.never();
        try (SoundWriter writer = engine.within(work).writeSound(folder.resolve("x.wav"), new SoundFormat(SoundFormat.Coding.WAV16, 48_000, 2))) {
            writer.write(new float[2][96_000], 0, 96_000);
            work.stop();
            stops(() -> writer.write(new float[2][96_000], 0, 96_000));
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void what_is_stopped_before_it_begins_touches_nothing() throws IOException {
        Path clip = clip("clip.mp4", 20);
        MediaEngine stopped = engine.within(StoppableWork.after(0));
        List<ThrowingCallable> calls = new ArrayList<>(List.of(() -> stopped.openClip(clip),
                () -> stopped.join(List.of(clip), folder.resolve("j.mp4")),
                () -> stopped.writeClip(folder.resolve("w.mp4"), FORMAT), () -> stopped.poster(clip, Rational.ZERO, 0, folder.resolve("p.jpg")),
                () -> stopped.writeSound(folder.resolve("s.wav"), new SoundFormat(SoundFormat.Coding.WAV16, 48_000, 2)),
                () -> stopped.mux(new MuxJob(folder.resolve("m.mp4"), clip, clip))));
        for (ThrowingCallable call : calls) stops(call);
        assertThat(files()).containsExactly("clip.mp4");
    }
}

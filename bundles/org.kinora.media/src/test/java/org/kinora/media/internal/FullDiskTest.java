package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MuxJob;
import org.kinora.api.media.Quality;
import org.kinora.api.media.Sound;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.testkit.SmallDisk;

/** Each kind of file on a disk that has no room for it: the disk is named, no half file stays, and with room the same call goes well. */
class FullDiskTest {
    private static final ClipFormat FORMAT = ClipFormat.segment(640, 360, Rational.of(24), Quality.BEST);

    @TempDir
    Path folder;

    private void fails(SmallDisk disk, Path file, ThrowingCallable write) throws Throwable {
        Path ballast = disk.fill(64 << 10);
        assertThatThrownBy(write).isInstanceOfSatisfying(Failure.class, full -> {
            assertThat(full).hasMessageStartingWith("The disk is full: " + file + " could not be written\n  found: the disk " + disk.folder()
                    + " (tmpfs) has 0 MiB left");
            assertThat(full.kind()).isEqualTo(Kind.EXHAUSTED);
            assertThat(full.retryable()).isTrue();
        });
        try (var left = Files.list(disk.folder())) {
            assertThat(left.toList()).containsExactly(ballast);
        }
        Files.delete(ballast);
        write.call();
        assertThat(file).isNotEmptyFile();
        Files.delete(file);
    }

    /** Nothing that any encoder could make small. */
    private static void noise(MediaEngine engine, Path file, int frames) {
        try (FramePool pool = new FramePool(FORMAT.width(), FORMAT.height(), 10); ClipWriter writer = engine.writeClip(file, FORMAT)) {
            byte[] bytes = new byte[FORMAT.width() * FORMAT.height() * 3 / 2];
            for (int i = 0; i < frames; i++) {
                ThreadLocalRandom.current().nextBytes(bytes);
                YuvFrame frame = pool.take();
                frame.memory().copyFrom(java.lang.foreign.MemorySegment.ofArray(bytes));
                writer.write(frame);
            }
            writer.finish();
        }
    }

    private static Sound noise(int samples) {
        float[] noise = new float[samples];
        for (int i = 0; i < samples; i++) noise[i] = ThreadLocalRandom.current().nextFloat() - 0.5f;
        return new Sound(48_000, new float[][] {noise});
    }

    @Test
    void clips_films_sounds_and_pictures_need_room() throws Throwable {
        MediaEngine engine = TestFrames.engine();
        MediaEngine fallback = TestFrames.withoutX264();
        Path clip = folder.resolve("clip.mp4");
        noise(engine, clip, 20);
        Path sound = folder.resolve("sound.m4a");
        engine.writeSound(sound, noise(48_000), SoundFormat.Coding.AAC);
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 16)) {
            Path film = disk.folder().resolve("film.mp4");
            fails(disk, film, () -> noise(engine, film, 20));
            fails(disk, film, () -> noise(fallback, film, 20));
            fails(disk, film, () -> engine.join(List.of(clip, clip), film));
            fails(disk, film, () -> engine.mux(new MuxJob(film, clip, sound)));
            for (SoundFormat.Coding coding : SoundFormat.Coding.values()) {
                Path file = disk.folder().resolve("sound." + coding);
                fails(disk, file, () -> engine.writeSound(file, noise(400_000), coding));
            }
            for (String name : List.of("poster.png", "poster.jpg")) {
                Path picture = disk.folder().resolve(name);
                fails(disk, picture, () -> engine.poster(clip, Rational.ZERO, 0, picture));
            }
        }
    }
}

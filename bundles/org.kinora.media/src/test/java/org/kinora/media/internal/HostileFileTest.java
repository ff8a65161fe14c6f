package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

class HostileFileTest {
    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private byte[] clip(int frames) throws IOException {
        Path clip = folder.resolve("whole.mp4");
        TestFrames.write(engine, clip, ClipFormat.segment(320, 180, Rational.of(24), Quality.FINAL), 0, frames);
        return Files.readAllBytes(clip);
    }

    private static void assertNoMedia(ThrowingCallable call, Path file) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.kind()).isEqualTo(Kind.INPUT);
            assertThat(failure.failed()).isEqualTo(file + " is not a film, sound or picture that Kinora can read");
            assertThat(failure.action()).isEqualTo("Convert the file, or choose another one.");
        });
    }

    @Test
    void what_is_no_media_is_named_so() throws IOException {
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        for (byte[] bytes : new byte[][] {{}, {0}, "INT. KITCHEN - DAY\n\nA dog.\n".getBytes(), noise}) {
            Path file = file("x.mp4", bytes);
            assertNoMedia(() -> engine.probe(file), file);
            assertNoMedia(() -> engine.openClip(file), file);
            assertNoMedia(() -> engine.readSound(file, 48_000, 2), file);
        }
    }

    @Test
    void a_missing_file_and_a_folder_are_told_apart() {
        assertThatThrownBy(() -> engine.probe(folder.resolve("gone.mp4"))).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.kind()).isEqualTo(Kind.MISSING);
            assertThat(failure).hasMessage("There is no file " + folder.resolve("gone.mp4") + "\n  what to do: Check the name and the folder.");
        });
        assertThatThrownBy(() -> engine.probe(folder)).isInstanceOf(Failure.class)
                .hasMessage(folder + " is not a file\n  expected: a media file\n  found: a folder or device");
    }

    @Test
    void a_playlist_cannot_lead_to_other_files() throws IOException {
        Path secret = file("secret.ts", clip(5));
        Path list = file("list.m3u8", ("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + secret + "\n#EXT-X-ENDLIST\n").getBytes());
        assertNoMedia(() -> engine.probe(list), list);
        Path concat = file("list.ffconcat", ("ffconcat version 1.0\nfile " + secret.getFileName() + "\n").getBytes());
        assertNoMedia(() -> engine.probe(concat), concat);
    }

    @Test
    void a_clip_that_ends_too_early_says_so_after_its_last_frame() throws IOException {
        byte[] bytes = clip(100);
        Path half = file("half.mp4", Arrays.copyOf(bytes, bytes.length / 2));
        try (ClipReader reader = engine.openClip(half)) {
            assertThatThrownBy(() -> TestFrames.countRest(reader)).isInstanceOfSatisfying(Failure.class, failure -> {
                assertThat(failure.kind()).isEqualTo(Kind.DAMAGED);
                assertThat(failure.getMessage()).startsWith(half + " ends too early\n  expected: 100 packets\n  found: ")
                        .endsWith("Copy or make the file again.");
            });
        }
        Path headless = file("headless.mp4", Arrays.copyOf(bytes, 600));
        assertThatThrownBy(() -> engine.openClip(headless)).isInstanceOf(Failure.class);
    }

    @Test
    void any_damage_ends_in_a_failure_or_in_frames_but_never_in_anything_else() throws IOException {
        byte[] bytes = clip(20);
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            byte[] broken = bytes.clone();
            int spots = 1 + random.nextInt(30);
            for (int i = 0; i < spots; i++)
                broken[random.nextInt(round % 2 == 0 ? broken.length : Math.min(broken.length, 3000))] = (byte) random.nextInt();
            Path file = file("broken.mp4", broken);
            try (ClipReader reader = engine.openClip(file)) {
                if (reader.width() <= 2000 && reader.height() <= 2000) assertThat(TestFrames.countRest(reader)).isLessThan(1000);
            } catch (Failure told) {
                assertThat(told.failed()).startsWith(file.toString());
            }
        }
    }
}

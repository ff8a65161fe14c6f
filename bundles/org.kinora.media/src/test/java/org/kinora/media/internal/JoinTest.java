package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;

class JoinTest {
    private static final Rational NTSC = Rational.of(30_000, 1001);
    private static final ClipFormat FORMAT = ClipFormat.segment(320, 180, NTSC, Quality.FINAL);

    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    private List<Path> segments(MediaEngine encoder, int... lengths) {
        List<Path> segments = new ArrayList<>();
        int from = 0;
        for (int length : lengths) {
            segments.add(folder.resolve("segment" + from + ".mp4"));
            TestFrames.write(encoder, segments.getLast(), FORMAT, from, length);
            from += length;
        }
        return segments;
    }

    private void assertCountsUp(Path film, int frames) {
        try (ClipReader reader = engine.openClip(film); FramePool pool = new FramePool(320, 180, 1); YuvFrame frame = pool.take()) {
            for (int i = 0; i < frames; i++) {
                assertThat(reader.read(frame)).isTrue();
                assertThat(TestFrames.number(frame)).isEqualTo(i);
                assertThat(reader.time()).as("exact time of frame %d", i).isEqualTo(Rational.of(i).dividedBy(NTSC));
            }
            assertThat(reader.read(frame)).isFalse();
        }
    }

    @Test
    void x264_segments_of_any_length_are_copied_and_decode_bit_for_bit_as_they_did_apart() {
        Assumptions.assumeTrue(engine.capabilities().separateProcess(), String.join(" ", engine.capabilities().remarks()));
        List<Path> segments = segments(engine, 45, 1, 2, 15, 90, 3);
        Path film = folder.resolve("film.mp4");
        assertThat(engine.join(segments, film)).isTrue();
        assertCountsUp(film, 156);
        List<String> apart = segments.stream().flatMap(segment -> FfprobeRun.frameHashes(segment).stream()).toList();
        assertThat(FfprobeRun.frameHashes(film)).hasSize(156).isEqualTo(apart);
        assertThat(engine.probe(film).video().orElseThrow().duration()).isEqualTo(Rational.of(156).dividedBy(NTSC));
    }

    @Test
    void openh264_segments_join_into_a_correct_film() {
        MediaEngine fallback = TestFrames.withoutX264();
        List<Path> segments = segments(fallback, 20, 1, 33);
        Path film = folder.resolve("film.mp4");
        assertThat(fallback.join(segments, film)).as("copied").isTrue();
        assertCountsUp(film, 54);
        assertThat(FfprobeRun.frameHashes(film)).isEqualTo(segments.stream().flatMap(segment -> FfprobeRun.frameHashes(segment).stream()).toList());
    }

    @Test
    void clips_with_other_parameter_sets_are_encoded_again() {
        Assumptions.assumeTrue(engine.capabilities().separateProcess(), String.join(" ", engine.capabilities().remarks()));
        Path a = folder.resolve("a.mp4");
        Path b = folder.resolve("b.mp4");
        TestFrames.write(engine, a, FORMAT, 0, 20);
        TestFrames.write(TestFrames.withoutX264(), b, FORMAT, 20, 20);
        Path film = folder.resolve("film.mp4");
        assertThat(engine.join(List.of(a, b), film)).isFalse();
        assertCountsUp(film, 40);
    }

    @Test
    void joining_is_repeatable_to_the_byte() throws IOException {
        List<Path> segments = segments(engine, 10, 20);
        engine.join(segments, folder.resolve("a.mp4"));
        engine.join(segments, folder.resolve("b.mp4"));
        assertThat(folder.resolve("a.mp4")).hasSameBinaryContentAs(folder.resolve("b.mp4"));
    }

    @Test
    void a_truncated_segment_is_noticed_and_leaves_no_film() throws IOException {
        List<Path> segments = segments(engine, 40, 40);
        byte[] bytes = Files.readAllBytes(segments.getLast());
        Files.write(segments.getLast(), Arrays.copyOf(bytes, bytes.length * 2 / 3));
        Path film = folder.resolve("film.mp4");
        assertThatThrownBy(() -> engine.join(segments, film)).isInstanceOf(Failure.class).hasMessageContaining("segment40.mp4 ends too early");
        assertThat(film).doesNotExist();
        assertThat(Files.list(folder).map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("segment0.mp4", "segment40.mp4");
    }

    @Test
    void nothing_cannot_be_joined() {
        assertThatThrownBy(() -> engine.join(List.of(), folder.resolve("film.mp4"))).isInstanceOf(Failure.class)
                .hasMessage(folder.resolve("film.mp4") + " cannot be joined from no clips\n  expected: at least one clip");
    }
}

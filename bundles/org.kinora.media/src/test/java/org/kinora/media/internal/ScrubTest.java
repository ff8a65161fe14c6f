package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipScrubber;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.ScrubPlan;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

class ScrubTest {
    private static final String X264 = "-pix_fmt yuv420p -c:v libx264 -preset veryfast ";
    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    private static int hash(YuvFrame frame) {
        return Arrays.hashCode(frame.memory().toArray(ValueLayout.JAVA_BYTE));
    }

    private Path clip(String name, String options) {
        Path file = folder.resolve(name);
        FfprobeRun.ffmpeg(file, ("-f lavfi -i testsrc=size=192x108:rate=25:duration=6 " + options).split(" "));
        return file;
    }

    /** All frames of a clip in order: what every jump is judged by. */
    private record Truth(List<Rational> times, List<Integer> hashes) {
        static Truth of(MediaEngine engine, Path file) {
            Truth truth = new Truth(new ArrayList<>(), new ArrayList<>());
            try (ClipReader reader = engine.openClip(file); FramePool pool = new FramePool(reader.width(), reader.height(), 1);
                    YuvFrame frame = pool.take()) {
                while (reader.read(frame)) {
                    truth.times.add(reader.time());
                    truth.hashes.add(hash(frame));
                }
            }
            return truth;
        }

        /** A time at which a frame is shown, neither its first nor its last moment. */
        Rational within(int number) {
            Rational end = number + 1 < times.size() ? times.get(number + 1) : times.get(number).plus(Rational.of(1, 50));
            return times.get(number).plus(end).dividedBy(Rational.of(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.mp4=-g 300 -bf 3", "b.mp4=-g 40 -bf 3 -x264-params open-gop=1:b-pyramid=normal",
            "c.mkv=-g 60 -bf 2 -x264-params open-gop=1",
            "d.mp4=-g 50 -bf 3 -vf select=not(mod(n\\,7))+not(mod(n\\,3)) -fps_mode vfr", "e.ts=-g 30 -bf 3"})
    void every_jump_finds_the_exact_frame(String what) {
        Path file = clip(what.substring(0, what.indexOf('=')), X264 + what.substring(what.indexOf('=') + 1));
        Truth truth = Truth.of(engine, file);
        Random random = new Random(7);
        try (ClipScrubber scrubber = engine.scrub(file, new ScrubPlan(ClipView.AS_IS, 0, false, false))) {
            for (int i = 0; i < 60; i++) {
                int number = random.nextInt(truth.times.size());
                try (YuvFrame frame = scrubber.at(i % 2 == 0 ? truth.times.get(number) : truth.within(number))) {
                    assertThat(hash(frame)).as("frame %d at %s", number, truth.times.get(number)).isEqualTo(truth.hashes.get(number));
                }
            }
        }
    }

    @Test
    void frames_around_the_playhead_are_ready_before_they_are_asked_for() {
        Path file = clip("a.mp4", X264 + "-g 250 -bf 3");
        Truth truth = Truth.of(engine, file);
        long bytes = 60L * 192 * 108 * 3 / 2;
        try (ClipScrubber scrubber = engine.scrub(file, new ScrubPlan(ClipView.AS_IS, bytes, true, false))) {
            scrubber.at(truth.within(70)).close();
            assertThat(scrubber.settle(60_000)).isTrue();
            for (int number : new int[] {71, 75, 90, 105, 69, 66, 60}) {
                YuvFrame frame = scrubber.ifReady(truth.within(number)).orElseThrow(() -> new AssertionError("frame " + number));
                try (frame) {
                    assertThat(hash(frame)).as("frame %d", number).isEqualTo(truth.hashes.get(number));
                }
            }
            assertThat(scrubber.ready()).isLessThanOrEqualTo(66);
        }
    }

    @Test
    void memory_stays_within_its_bound_however_far_the_playhead_goes() {
        Path file = clip("a.mp4", X264 + "-g 20 -bf 2");
        Truth truth = Truth.of(engine, file);
        try (ClipScrubber scrubber = engine.scrub(file, new ScrubPlan(ClipView.AS_IS, 20L * 192 * 108 * 3 / 2, true, false))) {
            for (int number = 0; number < 150; number += 3) {
                try (YuvFrame frame = scrubber.at(truth.within(number))) {
                    assertThat(hash(frame)).as("frame %d", number).isEqualTo(truth.hashes.get(number));
                }
                assertThat(scrubber.ready()).isLessThanOrEqualTo(26);
            }
            for (int number = 149; number >= 0; number -= 4) {
                try (YuvFrame frame = scrubber.at(truth.within(number))) {
                    assertThat(hash(frame)).as("back at frame %d", number).isEqualTo(truth.hashes.get(number));
                }
            }
        }
    }

    @Test
    void before_the_beginning_is_the_first_frame_and_after_the_end_the_last_one() {
        Path file = clip("a.mp4", X264 + "-g 50 -bf 3");
        Truth truth = Truth.of(engine, file);
        try (ClipScrubber scrubber = engine.scrub(file, ScrubPlan.of(ClipView.AS_IS)); YuvFrame first = scrubber.at(Rational.of(-3));
                YuvFrame last = scrubber.at(Rational.of(1000))) {
            assertThat(hash(first)).isEqualTo(truth.hashes.getFirst());
            assertThat(hash(last)).isEqualTo(truth.hashes.getLast());
        }
    }

    @Test
    void a_frame_outlives_its_scrubber() {
        Path file = clip("a.mp4", X264 + "-g 50");
        ClipScrubber scrubber = engine.scrub(file, ScrubPlan.of(ClipView.AS_IS));
        YuvFrame frame = scrubber.at(Rational.ONE);
        int before = hash(frame);
        scrubber.close();
        assertThat(hash(frame)).isEqualTo(before);
        frame.close();
        assertThatThrownBy(() -> scrubber.at(Rational.ZERO)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_still_picture_and_a_damaged_clip_are_answered_too() throws Exception {
        Path picture = folder.resolve("a.png");
        FfprobeRun.ffmpeg(picture, "-f lavfi -i testsrc=size=192x108:duration=0.04 -frames:v 1".split(" "));
        try (ClipScrubber scrubber = engine.scrub(picture, ScrubPlan.of(ClipView.AS_IS)); YuvFrame frame = scrubber.at(Rational.of(5))) {
            assertThat(frame.width()).isEqualTo(192);
        }
        Path whole = clip("a.ts", X264 + "-g 50");
        Path half = folder.resolve("half.ts");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
        try (ClipScrubber scrubber = engine.scrub(half, ScrubPlan.of(ClipView.AS_IS)); YuvFrame frame = scrubber.at(Rational.of(100))) {
            assertThat(frame.height()).isEqualTo(108);
        }
    }
}

package org.kinora.production.internal.operations.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.FolderAssets;
import org.kinora.testkit.TestWork;

/** A square that wanders through two shots in different light: where it stands in the same place is known. */
class MatchSearchTest {
    private static final Rational RATE = Rational.of(24);
    private static final int WIDTH = 192;
    private static final int HEIGHT = 108;

    @TempDir
    Path folder;
    private final MediaEngine media = new FfmpegMediaEngine();
    private final FolderAssets assets = new FolderAssets();
    private final TestWork work = new TestWork(assets);

    @AfterEach
    void close() {
        work.close();
        assets.close();
    }

    /** Footage whose square stands at a place in each frame. */
    private Medium footage(String name, int frames, int ground, int figure, IntUnaryOperator place) {
        Path file = folder.resolve(name + ".mp4");
        try (FramePool pool = new FramePool(WIDTH, HEIGHT, 12);
                ClipWriter writer = media.writeClip(file, new ClipFormat(WIDTH, HEIGHT, RATE, Quality.INTERMEDIATE, false))) {
            for (int i = 0; i < frames; i++) {
                YuvFrame frame = pool.take();
                frame.fill(ground, 128, 128);
                for (int y = 40; y < 70; y++)
                    for (int x = 0; x < 30; x++)
                        frame.plane(0).set(ValueLayout.JAVA_BYTE, (long) y * frame.stride(0) + place.applyAsInt(i) + x, (byte) figure);
                writer.write(frame);
            }
            writer.finish();
        }
        AssetId asset = assets.put(file, "video/mp4", Origin.DERIVED, name, true);
        return new Medium.Footage(asset, Fit.CROP);
    }

    private static Clip clip(String id, Medium medium, long length, long in) {
        return new Clip(id, id, medium, 0, length, in, Blend.CUT, Level.PLAIN);
    }

    private long slip(Clip before, Clip clip, long within) {
        return new MatchSearch(media, assets, RATE, work).slip(before, clip, within);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 11, 19, 26})
    void the_clip_begins_where_the_square_stands_as_at_the_end_of_the_one_before_whatever_the_light(int same) {
        int end = 10 + 4 * same;
        Medium before = footage("before", 30, 60, 180, i -> end + 3 * (11 - i) < 0 ? 0 : Math.min(160, end + 3 * (11 - i)));
        Medium after = footage("after" + same, 40, 90, 140, i -> Math.min(160, 10 + 4 * i));
        assertThat(slip(clip("a", before, 12, 0), clip("b", after, 10, 15), 24)).as("frame %d of the footage, not 15", same).isEqualTo(same - 15);
    }

    @Test
    void a_slowed_clip_ends_with_the_frame_that_it_shows_last() {
        Medium before = footage("before", 30, 60, 180, i -> 5 * i);
        Medium after = footage("after", 30, 60, 180, i -> 5 * i);
        Clip slow = new Clip("a", "a", before, 0, 12, 4, Blend.CUT, Level.PLAIN, Rational.of(1, 2), "");
        assertThat(slip(slow, clip("b", after, 8, 6), 12)).as("the twelfth frame at half speed is frame 9").isEqualTo(3);
    }

    @Test
    void nothing_is_slipped_farther_than_allowed_nor_behind_the_end_of_the_footage() {
        Medium middle = footage("middle", 12, 60, 180, i -> 100);
        Medium right = footage("right", 12, 60, 180, i -> 155);
        Medium after = footage("after", 30, 60, 180, i -> 5 * i);
        assertThat(slip(clip("a", middle, 12, 0), clip("b", after, 8, 10), 6)).as("frame 20 is too far, 16 is nearest").isEqualTo(6);
        assertThat(slip(clip("a", right, 12, 0), clip("b", after, 2, 25), 24)).as("frame 29 is the last one").isEqualTo(4);
    }

    @Test
    void what_matches_already_stays_and_a_short_clip_before_is_held() {
        Medium before = footage("before", 6, 60, 180, i -> 5 * i);
        Medium after = footage("after", 30, 60, 180, i -> 5 * i);
        assertThat(slip(clip("a", before, 20, 0), clip("b", after, 8, 5), 20)).as("frame 5 is held to the end").isZero();
    }
}

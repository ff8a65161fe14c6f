package org.kinora.film.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Effect.Smoothed.Way;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Medium;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.platform.film.SegmentRequest.Crossing;
import org.kinora.api.platform.film.SegmentRequest.Piece;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;

/** A disc that goes 6 pixels to the right in each frame of its footage. */
class SlowMotionTest {
    private static final FilmFormat FILM = new FilmFormat(320, 180, Rational.of(24));
    private static final double START = 70;
    private static final double STEP = 6;
    private static final int FRAMES = 28;

    @TempDir
    Path folder;
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    private AssetId disc(Rational rate) {
        Path file = folder.resolve("disc-" + rate.numerator() + ".mp4");
        ClipFormat format = new ClipFormat(FILM.width(), FILM.height(), rate, Quality.INTERMEDIATE, false);
        try (FramePool pool = new FramePool(FILM.width(), FILM.height(), 12); ClipWriter writer = bench.media.writeClip(file, format)) {
            for (int i = 0; i < FRAMES; i++) {
                YuvFrame frame = pool.take();
                frame.fill(0, 128, 128);
                draw(frame.plane(0), frame.stride(0), START + STEP * i);
                writer.write(frame);
            }
            writer.finish();
        }
        return bench.assets.put(file, "video/mp4", Origin.DERIVED, "disc.mp4", true);
    }

    private static void draw(MemorySegment luma, int stride, double middle) {
        for (int y = 0; y < FILM.height(); y++)
            for (int x = 0; x < FILM.width(); x++) {
                double covered = Math.clamp(28.5 - Math.hypot(x - middle, y - 90), 0, 1);
                double ground = 70 + 12 * Math.sin(x * 0.21) + 12 * Math.cos(y * 0.17);
                double figure = 190 + 20 * Math.sin((x - middle) * 0.4) * Math.cos(y * 0.35);
                luma.set(ValueLayout.JAVA_BYTE, (long) y * stride + x, (byte) Math.round(ground + (figure - ground) * covered));
            }
    }

    /** Where the disc stands in each frame of a segment. */
    private double[] places(Piece piece, int frames) {
        SegmentRequest request = new SegmentRequest(1, FILM, frames, piece, Optional.empty(), List.of(), Quality.FINAL, "e");
        AssetId segment = bench.film.renderSegment(request, bench.work()).part("segment").asset();
        double[] places = new double[frames];
        try (ClipReader reader = bench.media.openClip(bench.assets.file(segment)); FramePool pool = new FramePool(FILM.width(), FILM.height(), 1);
                YuvFrame frame = pool.take()) {
            for (int i = 0; i < frames; i++) {
                assertThat(reader.read(frame)).isTrue();
                places[i] = place(frame);
            }
        }
        return places;
    }

    /** Middle of what is brighter than the ground; grey between the two counts in part. */
    private static double place(YuvFrame frame) {
        double sum = 0;
        double weight = 0;
        for (int y = 62; y < 119; y++)
            for (int x = 0; x < FILM.width(); x++) {
                int luma = frame.plane(0).get(ValueLayout.JAVA_BYTE, (long) y * frame.stride(0) + x) & 255;
                double share = Math.clamp((luma - 100) / 60.0, 0, 1);
                sum += share * x;
                weight += share;
            }
        return sum / weight;
    }

    private static Piece piece(AssetId clip, long first, Rational speed, long done, Effect... effects) {
        return new Piece(new Medium.Footage(clip, Fit.CROP), first, 0, speed, done, List.of(effects));
    }

    /** How far the disc is at most from where it should stand. */
    private static double off(double[] places, double start, double step) {
        double most = 0;
        for (int i = 0; i < places.length; i++) most = Math.max(most, Math.abs(places[i] - start - step * i));
        return most;
    }

    @ParameterizedTest
    @CsvSource({"1/2, 0", "1/4, 3", "2/5, 7", "-1/2, 0", "-1/3, 4"})
    void what_moves_in_slow_motion_by_flow_stands_within_half_a_pixel_of_its_way_where_repeated_frames_jump(String speed, long done) {
        AssetId clip = disc(FILM.rate());
        Rational pace = Rational.parse(speed);
        long first = pace.signum() < 0 ? 20 : 4;
        double step = STEP * pace.toDouble();
        double start = START + STEP * first + step * done;
        assertThat(off(places(piece(clip, first, pace, done, new Effect.Smoothed(Way.FLOW)), 16), start, step)).isLessThan(0.5);
        assertThat(off(places(piece(clip, first, pace, done), 16), start, step)).isGreaterThan(2);
    }

    @Test
    void footage_of_25_frames_a_second_moves_evenly_in_a_film_of_24() {
        AssetId clip = disc(Rational.of(25));
        double step = STEP * 25 / 24;
        assertThat(off(places(piece(clip, 1, Rational.ONE, 0, new Effect.Smoothed(Way.FLOW)), 24), START + step, step)).isLessThan(0.5);
        assertThat(off(places(piece(clip, 1, Rational.ONE, 0), 24), START + step, step)).isGreaterThan(2);
    }

    @Test
    void slow_motion_shows_all_frames_that_footage_of_a_higher_rate_has() {
        AssetId clip = disc(Rational.of(48));
        assertThat(off(places(piece(clip, 2, Rational.of(1, 2), 0), 20), START + STEP * 4, STEP)).isLessThan(0.5);
        assertThat(off(places(piece(clip, 12, Rational.of(-1, 2), 0), 20), START + STEP * 24, -STEP)).isLessThan(0.5);
    }

    @Test
    void blended_frames_show_both_discs_in_part() {
        AssetId clip = disc(FILM.rate());
        double[] places = places(piece(clip, 4, Rational.of(1, 2), 0, new Effect.Smoothed(Way.BLEND)), 8);
        assertThat(off(places, START + STEP * 4, STEP / 2)).as("the middle of both").isLessThan(1);
    }

    @Test
    void a_framed_clip_is_smooth_too() {
        AssetId clip = disc(FILM.rate());
        Effect.Crop uncropped = new Effect.Crop(Keys.of(0), Keys.of(0), Keys.of(0), Keys.of(0));
        double[] places = places(piece(clip, 4, Rational.of(1, 4), 0, uncropped, new Effect.Smoothed(Way.FLOW)), 12);
        assertThat(off(places, START + STEP * 4, STEP / 4)).isLessThan(0.5);
    }

    @Test
    void two_smoothed_clips_cross_within_the_frames_of_the_pool() {
        AssetId clip = disc(FILM.rate());
        Effect flow = new Effect.Smoothed(Way.FLOW);
        Piece back = piece(clip, 20, Rational.of(-1, 3), 0, flow);
        SegmentRequest request = new SegmentRequest(1, FILM, 10, back, Optional.of(new Crossing("fade", piece(clip, 0, Rational.of(-1, 2), 0, flow), 0,
                10)), List.of(), Quality.FINAL, "e");
        assertThat(bench.lumas(bench.film.renderSegment(request, bench.work()).part("segment").asset(), 0, 0, 1000, 500)).hasSize(10);
    }
}

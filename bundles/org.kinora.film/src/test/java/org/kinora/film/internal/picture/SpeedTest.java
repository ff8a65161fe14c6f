package org.kinora.film.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Medium;
import org.kinora.api.media.Fit;
import org.kinora.api.media.Quality;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.platform.film.SegmentRequest.Crossing;
import org.kinora.api.platform.film.SegmentRequest.Piece;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;

class SpeedTest {
    private static final FilmFormat SMALL = new FilmFormat(320, 180, Rational.of(24));

    @TempDir
    Path folder;
    private Bench bench;
    private AssetId clip;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
        clip = bench.clip(SMALL, 30);
    }

    private Piece piece(long first, Rational speed, long done) {
        return new Piece(new Medium.Footage(clip, Fit.CROP), first, 0, speed, done);
    }

    private void shows(Piece piece, int... frames) {
        SegmentRequest request = new SegmentRequest(1, SMALL, frames.length, piece, Optional.empty(), List.of(), Quality.FINAL, "e");
        List<Integer> lumas = bench.lumas(bench.film.renderSegment(request, bench.work()).part("segment").asset(), 0, 0, 1000, 500);
        assertThat(lumas).hasSize(frames.length);
        for (int i = 0; i < frames.length; i++) assertThat(lumas.get(i)).as("frame %d", i).isCloseTo(Bench.luma(frames[i]), within(2));
    }

    @Test
    void twice_as_fast_leaves_out_every_other_frame() {
        shows(piece(4, Rational.of(2), 0), 4, 6, 8, 10, 12);
    }

    @Test
    void half_as_fast_shows_each_frame_twice_and_goes_on_where_the_segment_before_ended() {
        shows(piece(4, Rational.of(1, 2), 0), 4, 4, 5);
        shows(piece(4, Rational.of(1, 2), 3), 5, 6, 6, 7);
    }

    @Test
    void no_speed_holds_one_frame() {
        shows(piece(9, Rational.ZERO, 5), 9, 9, 9);
    }

    @Test
    void backwards_shows_the_same_frames_in_turn_and_holds_the_first_one() {
        shows(piece(11, Rational.of(-1), 0), 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0);
        shows(piece(20, Rational.of(-2), 1), 18, 16, 14, 12, 10, 8);
    }

    @Test
    void two_pictures_at_odd_speeds_cross_within_the_frames_of_the_pool() {
        SegmentRequest request = new SegmentRequest(1, SMALL, 12, piece(29, Rational.of(-1), 0), Optional.of(new Crossing("fade", piece(0,
                Rational.of(-1), 0), 0,
                12)), List.of(), Quality.FINAL, "e");
        assertThat(bench.lumas(bench.film.renderSegment(request, bench.work()).part("segment").asset(), 0, 0, 1000, 500)).hasSize(12);
    }
}

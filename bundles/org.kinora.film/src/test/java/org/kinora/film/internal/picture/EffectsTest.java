package org.kinora.film.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Grade;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Medium;
import org.kinora.api.media.Fit;
import org.kinora.api.media.Quality;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.platform.film.SegmentRequest.Layer;
import org.kinora.api.platform.film.SegmentRequest.Piece;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;

class EffectsTest {
    private static final FilmFormat SMALL = new FilmFormat(320, 180, Rational.of(24));
    private static final Keys NONE = Keys.of(0);

    @TempDir
    Path folder;
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    private Piece still(int luma, Effect... effects) {
        return new Piece(new Medium.Still(bench.still(320, 180, luma), Fit.CROP), 0, 0, Rational.ONE, 0, List.of(effects));
    }

    private AssetId render(int frames, Piece piece, Layer... layers) {
        SegmentRequest request = new SegmentRequest(1, SMALL, frames, piece, Optional.empty(), List.of(), Quality.INTERMEDIATE, "e", List.of(layers));
        return bench.film.renderSegment(request, bench.work()).part("segment").asset();
    }

    private int luma(AssetId clip, int frame, int left, int top, int right, int bottom) {
        return bench.lumas(clip, left, top, right, bottom).get(frame);
    }

    private static Effect small(long zoom, long x, long y) {
        return new Effect.Transform(Keys.of(zoom), Keys.of(x), Keys.of(y), NONE);
    }

    @Test
    void a_picture_in_the_picture_lies_where_it_is_put() {
        AssetId clip = render(2, still(60), new Layer(still(200, small(250_000, 300_000, -300_000)), 0, 2, 0, 0));
        assertThat(luma(clip, 0, 690, 90, 910, 310)).isCloseTo(200, within(2));
        assertThat(luma(clip, 0, 0, 0, 660, 1000)).isCloseTo(60, within(2));
        assertThat(luma(clip, 0, 0, 340, 1000, 1000)).isCloseTo(60, within(2));
    }

    @Test
    void opacity_follows_its_key_frames() {
        Effect fade = new Effect.Opacity(Keys.from(0, 0, Keys.ONE, 8));
        AssetId clip = render(9, still(60), new Layer(still(200, fade), 0, 9, 0, 0));
        for (int i = 0; i < 9; i++) assertThat(luma(clip, i, 0, 0, 1000, 1000)).isCloseTo(60 + 140 * i / 8, within(3));
    }

    @Test
    void a_clip_begins_its_key_frames_where_its_segment_does() {
        Piece late = new Piece(new Medium.Still(bench.still(320, 180, 200), Fit.CROP), 0, 0, Rational.ONE, 4,
                List.of(new Effect.Opacity(Keys.from(0, 0, Keys.ONE, 8))));
        assertThat(luma(render(1, late), 0, 0, 0, 1000, 1000)).isCloseTo(16 + 184 / 2, within(3));
    }

    @Test
    void crop_mask_and_quarter_turn_show_their_part() {
        AssetId cropped = render(1, still(200, new Effect.Crop(Keys.of(500_000), NONE, NONE, NONE)));
        assertThat(luma(cropped, 0, 0, 0, 480, 1000)).isCloseTo(16, within(2));
        assertThat(luma(cropped, 0, 520, 0, 1000, 1000)).isCloseTo(200, within(2));
        Effect circle = new Effect.Masked(Effect.Masked.Shape.ELLIPSE, Keys.of(500_000), Keys.of(500_000), Keys.of(400_000), Keys.of(400_000),
                0, false);
        AssetId masked = render(1, still(200, circle));
        assertThat(luma(masked, 0, 450, 450, 550, 550)).isCloseTo(200, within(2));
        assertThat(luma(masked, 0, 0, 0, 250, 1000)).isCloseTo(16, within(2));
        AssetId turned = render(1, still(200, new Effect.Transform(Keys.of(Keys.ONE), NONE, NONE, Keys.of(90 * Keys.ONE))));
        assertThat(luma(turned, 0, 0, 0, 200, 1000)).isCloseTo(16, within(2));
        assertThat(luma(turned, 0, 260, 20, 740, 980)).isCloseTo(200, within(2));
    }

    @Test
    void four_corners_hang_a_picture_askew() {
        List<Keys> places = Stream.of(0, 0, 1000, 250, 1000, 750, 0, 1000).map(permille -> Keys.of(permille * 1000L)).toList();
        AssetId clip = render(1, still(200, new Effect.Corners(places)));
        assertThat(luma(clip, 0, 0, 20, 20, 980)).as("whole at the left").isCloseTo(200, within(3));
        assertThat(luma(clip, 0, 960, 290, 990, 710)).as("half as high at the right").isCloseTo(200, within(3));
        assertThat(luma(clip, 0, 960, 0, 1000, 220)).isCloseTo(16, within(2));
        assertThat(luma(clip, 0, 960, 780, 1000, 1000)).isCloseTo(16, within(2));
        assertThat(luma(clip, 0, 480, 0, 520, 100)).as("above the slanted edge").isCloseTo(16, within(2));
        assertThat(luma(clip, 0, 480, 150, 520, 850)).isCloseTo(200, within(3));
    }

    @Test
    void a_feathered_edge_is_soft_and_an_inverted_mask_shows_the_rest() {
        Keys half = Keys.of(500_000);
        AssetId soft = render(1, still(200, new Effect.Masked(Effect.Masked.Shape.RECTANGLE, half, half, half, half, 200_000, false)));
        int edge = luma(soft, 0, 240, 450, 260, 550);
        assertThat(edge).as("at the edge").isBetween(70, 150);
        assertThat(luma(soft, 0, 480, 450, 520, 550)).isCloseTo(200, within(3));
        AssetId rest = render(1, still(200, new Effect.Masked(Effect.Masked.Shape.RECTANGLE, half, half, half, half, 0, true)));
        assertThat(luma(rest, 0, 300, 300, 700, 700)).isCloseTo(16, within(2));
        assertThat(luma(rest, 0, 0, 0, 230, 1000)).isCloseTo(200, within(2));
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 0.6", "MULTIPLY, 0.18", "SCREEN, 0.72", "OVERLAY, 0.36", "ADD, 0.9", "DARKEN, 0.3", "LIGHTEN, 0.6", "DIFFERENCE, 0.3"})
    void colours_mix_as_their_mode_says(Effect.Mixed.Mode mode, double expected) {
        AssetId mixed = render(1, still(grey(0.3)), new Layer(still(grey(0.6), new Effect.Mixed(mode)), 0, 1, 0, 0));
        assertThat(luma(mixed, 0, 0, 0, 1000, 1000)).isCloseTo(grey(expected), within(3));
    }

    @Test
    void bright_colours_are_overlaid_and_added_as_bright_ones() {
        AssetId overlaid = render(1, still(grey(0.7)), new Layer(still(grey(0.5), new Effect.Mixed(Effect.Mixed.Mode.OVERLAY)), 0, 1, 0, 0));
        assertThat(luma(overlaid, 0, 0, 0, 1000, 1000)).isCloseTo(grey(0.7), within(3));
        AssetId added = render(1, still(grey(0.7)), new Layer(still(grey(0.5), new Effect.Mixed(Effect.Mixed.Mode.ADD)), 0, 1, 0, 0));
        assertThat(luma(added, 0, 0, 0, 1000, 1000)).isCloseTo(235, within(3));
    }

    /** Luma of a grey that is a part of white. */
    private static int grey(double part) {
        return (int) Math.round(16 + 219 * part);
    }

    @Test
    void a_tall_clip_stands_before_its_own_blurred_picture() {
        AssetId tall = bench.clip(new FilmFormat(90, 180, Rational.of(24)), 4);
        Piece piece = new Piece(new Medium.Footage(tall, Fit.PAD), 0, 0, Rational.ONE, 0, List.of(new Effect.Surround(true, "")));
        AssetId clip = render(3, piece);
        assertThat(luma(clip, 0, 450, 100, 550, 900)).isCloseTo(Bench.luma(0), within(3));
        assertThat(luma(clip, 0, 0, 100, 300, 900)).isBetween(20, Bench.luma(0) - 3);
    }

    @Test
    void framing_chooses_what_stays_of_a_wide_picture() {
        AssetId left = bench.still(40, 180, 200);
        Piece padded = new Piece(new Medium.Still(left, Fit.PAD), 0, 0, Rational.ONE, 0, List.of(new Effect.Framing(NONE, NONE)));
        AssetId clip = render(1, padded);
        assertThat(luma(clip, 0, 0, 0, 110, 1000)).isCloseTo(200, within(2));
        assertThat(luma(clip, 0, 200, 0, 1000, 1000)).isCloseTo(16, within(2));
    }

    @Test
    void stills_and_footage_take_the_same_grade() {
        Effect half = new Effect.Graded(new Grade(0, 0, Grade.Wheel.all(0), Grade.Wheel.all(1000), Grade.Wheel.all(500), 1000, List.of(), "",
                Optional.empty(), 1000));
        Piece moving = new Piece(new Medium.Footage(bench.clip(SMALL, 40), Fit.CROP), 40, 0, Rational.ONE, 0, List.of(half));
        assertThat(luma(render(1, moving), 0, 0, 0, 1000, 1000)).isCloseTo(16 + (Bench.luma(39) - 16) / 2, within(3));
        assertThat(luma(render(1, still(200, half)), 0, 0, 0, 1000, 1000)).isCloseTo(16 + 184 / 2, within(3));
    }

    @Test
    void the_same_request_with_effects_gives_the_same_bytes() {
        Piece zoomed = still(150, Effect.Transform.zoom(Keys.from(Keys.ONE, 0, 1_200_000, 5)));
        assertThat(render(6, zoomed)).isEqualTo(render(6, zoomed));
    }
}

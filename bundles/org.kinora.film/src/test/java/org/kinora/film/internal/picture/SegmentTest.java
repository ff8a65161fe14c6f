package org.kinora.film.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Effect;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Medium;
import org.kinora.api.generate.Outcome;
import org.kinora.api.media.Fit;
import org.kinora.api.media.Quality;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.platform.film.SegmentRequest.Crossing;
import org.kinora.api.platform.film.SegmentRequest.Overlay;
import org.kinora.api.platform.film.SegmentRequest.Piece;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;

class SegmentTest {
    private static final FilmFormat SMALL = new FilmFormat(320, 180, Rational.of(24));

    @TempDir
    Path folder;
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    private static SegmentRequest request(long frames, Piece picture, Crossing crossing, Overlay... overlays) {
        return new SegmentRequest(1, SMALL, frames, picture, Optional.ofNullable(crossing), List.of(overlays), Quality.FINAL, "e");
    }

    private Piece footage(AssetId clip, long first) {
        return new Piece(new Medium.Footage(clip, Fit.CROP), first, 0);
    }

    private Piece still(int luma) {
        return new Piece(new Medium.Still(bench.still(320, 180, luma), Fit.CROP), 0, 0);
    }

    private List<Integer> lumas(SegmentRequest request) {
        return bench.lumas(bench.film.renderSegment(request, bench.work()).part("segment").asset(), 0, 0, 1000, 500);
    }

    @Test
    void a_body_shows_exactly_its_frames_of_the_clip() {
        List<Integer> lumas = lumas(request(10, footage(bench.clip(SMALL, 30), 7), null));
        assertThat(lumas).hasSize(10);
        for (int i = 0; i < 10; i++) assertThat(lumas.get(i)).isCloseTo(Bench.luma(7 + i), within(2));
    }

    @Test
    void a_clip_without_the_frames_holds_its_first_and_last_one() {
        List<Integer> lumas = lumas(request(14, footage(bench.clip(SMALL, 8), -3), null));
        List<Integer> expected = new ArrayList<>();
        for (int i = -3; i < 11; i++) expected.add(Bench.luma(Math.clamp(i, 0, 7)));
        for (int i = 0; i < 14; i++) assertThat(lumas.get(i)).as("frame " + i).isCloseTo(expected.get(i), within(2));
    }

    @Test
    void a_piece_that_begins_after_the_clip_shows_its_last_frame() {
        assertThat(lumas(request(3, footage(bench.clip(SMALL, 8), 100), null))).allSatisfy(luma -> assertThat(luma).isCloseTo(Bench.luma(7),
                within(2)));
    }

    @Test
    void a_clip_of_another_rate_keeps_its_time() {
        AssetId fast = bench.clip(new FilmFormat(320, 180, Rational.of(48)), 40);
        List<Integer> lumas = lumas(request(12, footage(fast, 4), null));
        for (int i = 0; i < 12; i++) assertThat(lumas.get(i)).isCloseTo(Bench.luma(2 * (4 + i)), within(2));
    }

    @Test
    void a_tall_picture_is_cropped_or_padded() {
        AssetId tall = bench.still(180, 320, 180);
        Outcome cropped = bench.film.renderSegment(request(1, new Piece(new Medium.Still(tall, Fit.CROP), 0, 0), null), bench.work());
        Outcome padded = bench.film.renderSegment(request(1, new Piece(new Medium.Still(tall, Fit.PAD), 0, 0), null), bench.work());
        assertThat(bench.lumas(cropped.part("segment").asset(), 0, 0, 100, 1000).getFirst()).isCloseTo(180, within(3));
        assertThat(bench.lumas(padded.part("segment").asset(), 0, 0, 100, 1000).getFirst()).isCloseTo(16, within(3));
        assertThat(bench.lumas(padded.part("segment").asset(), 450, 0, 550, 1000).getFirst()).isCloseTo(180, within(3));
    }

    @Test
    void a_cross_fade_goes_evenly_from_one_picture_to_the_other() {
        List<Integer> lumas = lumas(request(9, still(60), new Crossing("fade", still(160), 0, 9)));
        for (int i = 0; i < 9; i++) assertThat(lumas.get(i)).isCloseTo(60 + 10 * (i + 1), within(3));
    }

    @Test
    void an_unknown_transition_is_a_cross_fade_and_says_so() {
        Outcome outcome = bench.film.renderSegment(request(3, still(60), new Crossing("starwipe", still(160), 0, 3)), bench.work());
        assertThat(outcome.notes()).containsExactly("The transition \"starwipe\" is not known; a cross-fade was used instead.");
    }

    @Test
    void a_caption_is_seen_in_its_frames_only() {
        Overlay caption = new Overlay(new Medium.Text(Medium.Text.Kind.CAPTION, List.of("Who is there?"), "en"), 3, 6, 0);
        AssetId segment = bench.film.renderSegment(request(9, still(120), null, caption), bench.work()).part("segment").asset();
        List<Integer> below = bench.lumas(segment, 400, 840, 600, 940);
        List<Integer> above = bench.lumas(segment, 0, 0, 1000, 700);
        for (int i = 0; i < 9; i++) {
            if (i >= 3 && i < 6) assertThat(Math.abs(below.get(i) - 120)).as("frame " + i).isGreaterThan(8);
            else assertThat(below.get(i)).as("frame " + i).isCloseTo(120, within(3));
            assertThat(above.get(i)).isCloseTo(120, within(2));
        }
    }

    /** Mean column of what is brighter than a ground of 40, in thousandths of the width; -1 where nothing does. */
    private double middle(AssetId segment, int number) {
        double sum = 0;
        double weight = 0;
        for (int part = 0; part < 50; part++) {
            double differs = Math.max(0, bench.lumas(segment, part * 20, 0, part * 20 + 20, 1000).get(number) - 43);
            sum += differs * (part * 20 + 10);
            weight += differs;
        }
        return weight == 0 ? -1 : sum / weight;
    }

    @Test
    void a_title_slides_in_from_the_side_and_stays() {
        Keys x = new Keys(List.of(new KeyFrame(0, -Keys.ONE), new KeyFrame(4, 0)));
        Effect slide = new Effect.Transform(Keys.of(Keys.ONE), x, Keys.of(0), Keys.of(0));
        Overlay title = new Overlay(new Medium.Text(Medium.Text.Kind.TITLE, List.of("WWWWWWW"), "en"), 0, 8, 0, List.of(slide));
        AssetId segment = bench.film.renderSegment(request(8, still(40), null, title), bench.work()).part("segment").asset();
        assertThat(middle(segment, 0)).as("outside").isEqualTo(-1);
        double end = middle(segment, 6);
        assertThat(middle(segment, 3)).as("a quarter of the width to the left").isCloseTo(end - 250, within(25.0));
        assertThat(middle(segment, 4)).isCloseTo(end, within(5.0));
        Overlay still = new Overlay(title.text(), 0, 8, 0);
        AssetId stays = bench.film.renderSegment(request(8, still(40), null, still), bench.work()).part("segment").asset();
        assertThat(middle(stays, 6)).isCloseTo(end, within(1.0));
        // a segment that begins later shows the same
        Overlay later = new Overlay(title.text(), -3, 5, 0, List.of(slide));
        AssetId rest = bench.film.renderSegment(request(3, still(40), null, later), bench.work()).part("segment").asset();
        assertThat(middle(rest, 0)).isCloseTo(middle(segment, 3), within(12.0));
    }

    @Test
    void signs_that_no_font_has_are_listed() {
        Overlay caption = new Overlay(new Medium.Text(Medium.Text.Kind.CAPTION, List.of("A \uDB80\uDC00 sign"), "en"), 0, 2, 0);
        Outcome outcome = bench.film.renderSegment(request(2, still(120), null, caption), bench.work());
        assertThat(outcome.notes()).containsExactly("No font on this machine has these signs, they are missing in the picture: \uDB80\uDC00");
    }

    @Test
    void the_same_request_gives_the_same_bytes() {
        SegmentRequest request = request(6, still(90), new Crossing("circleopen", still(200), 0, 6));
        assertThat(bench.film.renderSegment(request, bench.work())).isEqualTo(bench.film.renderSegment(request, bench.work()));
    }

    @Test
    void a_cancelled_segment_leaves_nothing() throws Exception {
        SegmentRequest request = request(60, still(90), null);
        int before = bench.assets.count();
        Bench.assertStopped(() -> bench.film.renderSegment(request, bench.workThatStopsAfter(20)));
        assertThat(bench.assets.count()).isEqualTo(before);
        assertThat(bench.leftovers()).isZero();
    }
}

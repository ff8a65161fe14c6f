package org.kinora.film.internal.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.media.Fit;
import org.kinora.api.media.Quality;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Stories;

class TitleTrackTest {
    private final CutMaker maker = new CutMaker();

    private static Stories stories() {
        return new Stories("Sea", "en", new FilmFormat(640, 360, Rational.of(24)));
    }

    private static Materials pictures(String... shots) {
        Map<String, Materials.Picture> pictures = new java.util.HashMap<>();
        for (String shot : shots) pictures.put(shot, new Materials.Picture(RandomStories.asset(shot, "image/png"), 0, 0, Fit.CROP, false));
        return new Materials(pictures, Map.of(), Map.of(), Map.of(), Optional.empty());
    }

    @Test
    void a_super_comes_half_a_second_into_its_shot_and_stays_five_seconds_at_most() {
        Story story = stories().shot("a", Rational.of(2)).shot("b", Rational.of(10), Joint.CUT, "LONDON\n\n1944").scene("s").story();
        Clip title = maker.cut(story, pictures("a", "b"), FilmSettings.BARE).clips(Role.TITLES).getFirst();
        assertThat(title.position()).isEqualTo(48 + 12);
        assertThat(title.length()).isEqualTo(120);
        assertThat(title.medium()).isEqualTo(new Medium.Text(Medium.Text.Kind.SUPER, List.of("LONDON", "1944"), "en"));
        assertThat(title.level().fadeIn()).isEqualTo(8);
    }

    @Test
    void a_super_stays_inside_a_short_shot() {
        Story story = stories().shot("a", Rational.of(1), Joint.CUT, "NOW").shot("b", Rational.of(1)).scene("s").story();
        Clip title = maker.cut(story, pictures("a", "b"), FilmSettings.BARE).clips(Role.TITLES).getFirst();
        assertThat(title.position()).isEqualTo(4);
        assertThat(title.end()).isEqualTo(24);
    }

    @Test
    void words_on_an_imported_card_are_a_call_to_action_for_all_of_it() {
        Story story = stories().shot("a", Rational.of(2)).card("call", Rational.of(3), "Come and see").scene("s").story();
        Clip title = maker.cut(story, pictures("a", "call"), FilmSettings.BARE).clips(Role.TITLES).getFirst();
        assertThat(((Medium.Text) title.medium()).kind()).isEqualTo(Medium.Text.Kind.CALL_TO_ACTION);
        assertThat(title.position()).isEqualTo(48);
        assertThat(title.length()).isEqualTo(72);
    }

    @Test
    void the_title_can_lie_over_the_first_shot_and_adds_no_time() {
        Story story = stories().shot("a", Rational.of(6)).scene("s").story();
        FilmSettings over = new FilmSettings(Mastering.STANDARD, FilmSettings.Opening.OVER_PICTURE, Rational.of(3), FilmSettings.Closing.NONE,
                List.of(), true);
        Cut cut = maker.cut(story, pictures("a"), over);
        assertThat(cut.frames()).isEqualTo(144);
        assertThat(cut.clips(Role.TITLES).getFirst().medium()).isEqualTo(new Medium.Text(Medium.Text.Kind.TITLE, List.of("Sea"), "en"));
        assertThat(cut.clips(Role.TITLES).getFirst().length()).isEqualTo(72);
    }

    @Test
    void credit_cards_follow_each_other_through_black() {
        Story story = stories().credit("author", "A. Berg").shot("a", Rational.of(6)).scene("s").story();
        FilmSettings cards = new FilmSettings(Mastering.STANDARD, FilmSettings.Opening.NONE, Rational.ZERO, FilmSettings.Closing.CARDS,
                List.of(new Medium.Block("Voices", List.of("MaryTTS"))), true);
        List<Clip> clips = maker.cut(story, pictures("a"), cards).clips(Role.PICTURE);
        assertThat(clips).extracting(Clip::id).containsExactly("a", "credits", "credits.1", "credits.2", "credits.3", "end");
        assertThat(clips.get(3).medium()).isEqualTo(new Medium.Card(Medium.Card.Kind.CREDITS, List.of(new Medium.Block("Voices",
                List.of("MaryTTS"))), "en"));
        assertThat(clips.get(3).blend().kind()).isEqualTo("fadeblack");
        assertThat(clips.get(1).blend().after()).as("the fade lies in the last shot").isZero();
    }

    @Test
    void words_that_fade_keep_their_place_in_every_segment_they_cross() {
        Story story = stories().shot("a", Rational.of(3), Joint.CUT, "LONDON").shot("b", Rational.of(3), Stories.joint("fade", Rational.of(1)),
                "").scene("s").story();
        List<SegmentRequest> segments = new Segments(maker.cut(story, pictures("a", "b"), FilmSettings.BARE), 1, "e").requests();
        assertThat(segments.get(0).overlays()).containsExactly(new SegmentRequest.Overlay(text(), 12, 72, 8));
        assertThat(segments.get(1).overlays()).containsExactly(new SegmentRequest.Overlay(text(), -48, 12, 8));
        assertThat(segments.get(2).overlays()).isEmpty();
    }

    private static Medium.Text text() {
        return new Medium.Text(Medium.Text.Kind.SUPER, List.of("LONDON"), "en");
    }

    @Test
    void captions_are_not_burned_when_nobody_wants_them_in_the_picture() {
        Story story = stories().shot("a", Rational.of(3)).line("l", "Hello there.", Rational.ZERO, Rational.of(1)).scene("s").story();
        Mastering soft = new Mastering(Quality.FINAL, -1400, -100, false, true);
        Cut cut = maker.cut(story, pictures("a"), FilmSettings.BARE.with(soft));
        assertThat(cut.captions()).hasSize(1);
        assertThat(new Segments(cut, 1, "e").requests()).allSatisfy(segment -> assertThat(segment.overlays()).isEmpty());
        FilmSettings none = new FilmSettings(Mastering.STANDARD, FilmSettings.Opening.NONE, Rational.ZERO, FilmSettings.Closing.NONE, List.of(),
                false);
        assertThat(maker.cut(story, pictures("a"), none).captions()).isEmpty();
    }
}

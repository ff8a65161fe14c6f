package org.kinora.film.internal.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.generate.Timings;
import org.kinora.api.json.Json;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.film.internal.Stories;
import org.kinora.film.internal.edit.CutEditor;

class CutTest {
    private final CutMaker maker = new CutMaker();

    private static Stories stories() {
        return new Stories("Sea", "de", new FilmFormat(640, 360, Rational.of(24)));
    }

    private Materials materials(Story story) {
        return RandomStories.materials(story, maker.handles(story));
    }

    private static Story two() {
        return stories().credit("author", "Anna Berg").shot("a", Rational.of(4)).line("l1", "Guten Abend.", Rational.of(1), Rational.of(1))
                .scene("s1")
                .shot("b", Rational.of(3), Stories.joint("fade", Rational.of(1)), "").scene("s2").story();
    }

    @Test
    void a_scene_in_front_leaves_all_other_segments_as_they_were() {
        Story before = two();
        Story after = stories().credit("author", "Anna Berg").shot("new", Rational.of(5)).line("l0", "Ganz neu.", Rational.ZERO, Rational.of(2))
                .scene("s0")
                .shot("a", Rational.of(4)).line("l1", "Guten Abend.", Rational.of(1), Rational.of(1)).scene("s1")
                .shot("b", Rational.of(3), Stories.joint("fade", Rational.of(1)), "").scene("s2").story();
        List<SegmentRequest> old = new Segments(maker.cut(before, materials(before), FilmSettings.BARE), 1, "e").requests();
        List<SegmentRequest> now = new Segments(maker.cut(after, materials(after), FilmSettings.BARE), 1, "e").requests();
        assertThat(now).containsAll(old).hasSize(old.size() + 1);
    }

    @Test
    void a_changed_caption_changes_only_the_segments_that_show_it() {
        Story before = two();
        Story after = before.mapScenes(scene -> new Scene(scene.id(), scene.number(), scene.heading(), scene.place(), scene.light(), scene.mode(),
                scene.ambience(),
                scene.shots(), scene.lines().stream().map(line -> new org.kinora.api.story.Line(line.id(), line.character(), line.speaker(),
                        "Guten Morgen.",
                        line.language(), line.delivery(), line.shot(), line.offset(), line.duration(), line.dual())).toList()));
        List<SegmentRequest> old = new Segments(maker.cut(before, materials(before), FilmSettings.BARE), 1, "e").requests();
        List<SegmentRequest> now = new Segments(maker.cut(after, materials(after), FilmSettings.BARE), 1, "e").requests();
        assertThat(now).hasSameSizeAs(old);
        assertThat(now.stream().filter(segment -> !old.contains(segment)).count()).isEqualTo(1);
    }

    @Test
    void what_is_seen_between_frames_is_a_part_of_a_clips_segments_where_it_shows_something_only() {
        Story story = two();
        Cut cut = maker.cut(story, materials(story), FilmSettings.BARE);
        List<CutEdit> flow = cut.clips(Role.PICTURE).stream().<CutEdit>map(clip -> new CutEdit.Treat(clip.id(), List.of(new Effect.Smoothed(
                Effect.Smoothed.Way.FLOW)))).toList();
        Cut smooth = new CutEditor().edit(cut, flow).cut();
        List<SegmentRequest> old = new Segments(cut, 1, "e").requests();
        List<SegmentRequest> now = new Segments(smooth, 1, "e").requests();
        assertThat(now).hasSameSizeAs(old);
        boolean footage = false;
        for (int i = 0; i < now.size(); i++) {
            boolean moving = Json.write(old.get(i)).contains("\"is\":\"Footage\"");
            footage |= moving;
            if (moving) assertThat(Json.hash(now.get(i))).isNotEqualTo(Json.hash(old.get(i)));
            else assertThat(now.get(i)).isEqualTo(old.get(i));
        }
        assertThat(footage).isTrue();
    }

    @Test
    void a_transition_lies_around_its_cut_and_is_rendered_by_itself() {
        Story story = two();
        List<SegmentRequest> segments = new Segments(maker.cut(story, materials(story), FilmSettings.BARE), 1, "e").requests();
        assertThat(segments).extracting(SegmentRequest::frames).containsExactly(84L, 24L, 60L);
        assertThat(segments.get(1).crossing().orElseThrow().kind()).isEqualTo("fade");
        assertThat(segments.get(1).picture().first()).isEqualTo(84 + maker.handles(story).get("a").head());
        assertThat(segments.get(1).crossing().orElseThrow().to().first()).isEqualTo(maker.handles(story).get("b").head() - 12);
    }

    @Test
    void a_transition_longer_than_its_shots_is_shortened() {
        Story story = stories().shot("a", Rational.of(1)).shot("b", Rational.of(2), Stories.joint("fade", Rational.of(10)), "").scene("s").story();
        assertThat(maker.cut(story, materials(story), FilmSettings.BARE).clips(Role.PICTURE).get(1).blend()).isEqualTo(Blend.around("fade", 24));
    }

    @Test
    void a_film_opens_with_its_title_and_ends_with_credits_in_its_language() {
        Cut cut = maker.cut(two(), materials(two()), FilmSettings.STANDARD);
        List<Clip> clips = cut.clips(Role.PICTURE);
        assertThat(clips).extracting(Clip::id).containsExactly("opening", "a", "b", "credits", "end");
        assertThat(((Medium.Card) clips.getFirst().medium()).blocks()).contains(new Medium.Block("Buch", List.of("Anna Berg")));
        assertThat(((Medium.Roll) clips.get(3).medium()).blocks()).contains(new Medium.Block("Mit", List.of("Mara")),
                new Medium.Block("Gemacht mit", List.of("Kinora")));
        assertThat(cut.metadata()).containsEntry("title", "Sea").containsEntry("artist", "Anna Berg");
    }

    @Test
    void scenes_are_chapters_and_the_first_begins_at_the_start() {
        Cut cut = maker.cut(two(), materials(two()), FilmSettings.STANDARD);
        assertThat(cut.chapters()).extracting(Marker::frame).containsExactly(0L, 84L + 96L);
        assertThat(cut.chapters()).extracting(Marker::title).containsExactly("1. INT. S1 - DAY", "2. INT. S2 - DAY");
    }

    @Test
    void a_sound_that_leads_begins_before_its_picture() {
        Story story = stories().shot("a", Rational.of(4)).shot("b", Rational.of(4)).line("l", "Too early.", Rational.of(-1, 2), Rational.of(1))
                .scene("s").story();
        Cut cut = maker.cut(story, materials(story), FilmSettings.BARE);
        assertThat(cut.clips(Role.DIALOGUE).getFirst().position()).isEqualTo(48_000 * 7 / 2);
    }

    @Test
    void a_line_before_the_film_begins_loses_what_nobody_could_hear() {
        Story story = stories().shot("a", Rational.of(4)).line("l", "Early.", Rational.of(-1, 2), Rational.of(2)).scene("s").story();
        Clip clip = maker.cut(story, materials(story), FilmSettings.BARE).clips(Role.DIALOGUE).getFirst();
        assertThat(clip.position()).isZero();
        assertThat(clip.in()).isEqualTo(24_000);
        assertThat(clip.length()).isEqualTo(72_000);
    }

    @Test
    void equal_backgrounds_run_on_and_different_ones_cross_fade() {
        Story story = stories().shot("a", Rational.of(4)).scene("s1").shot("b", Rational.of(4)).scene("s2")
                .shot("c", Rational.of(4), new Joint("cut", Rational.ZERO, Rational.of(1, 4), Rational.ZERO), "").scene("s3").story();
        Materials.Sound sea = new Materials.Sound(RandomStories.asset("sea", "audio/wav"), 96_000);
        Materials.Sound room = new Materials.Sound(RandomStories.asset("room", "audio/wav"), 96_000);
        Materials materials = new Materials(Map.of(), Map.of(), Map.of(), Map.of("s1", sea, "s2", sea, "s3", room), Optional.empty());
        List<Clip> beds = maker.cut(story, materials, FilmSettings.BARE).clips(Role.AMBIENCE);
        assertThat(beds).hasSize(2);
        assertThat(beds.get(0).end() - beds.get(1).position()).isEqualTo(48_000);
        assertThat(beds.get(1).position()).isEqualTo(48_000 * 8 - 12_000 - 24_000);
        assertThat(beds.get(0).level().fadeOut()).isEqualTo(beds.get(1).level().fadeIn());
    }

    @Test
    void music_is_faded_to_fit_its_shots() {
        Story story = stories().shot("a", Rational.of(4)).shot("b", Rational.of(4)).scene("s1").cue("c", "a", "a", Rational.of(8))
                .cue("last", "b", "b", Rational.of(8)).story();
        Clip cue = maker.cut(story, materials(story), FilmSettings.BARE).clips(Role.MUSIC).getFirst();
        assertThat(cue.length()).isEqualTo(48_000 * 4);
        assertThat(cue.level().fadeOut()).isEqualTo(48_000 * 4 / 3);
    }

    @Test
    void a_shot_without_a_picture_becomes_a_slate() {
        Story story = stories().shot("a", Rational.of(4)).scene("s1").story();
        Cut cut = maker.cut(story, new Materials(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty()), FilmSettings.BARE);
        assertThat(((Medium.Card) cut.clips(Role.PICTURE).getFirst().medium()).kind()).isEqualTo(Medium.Card.Kind.SLATE);
    }

    @Test
    void a_card_without_a_picture_is_set_by_the_film_itself() {
        Story story = stories().shot("a", Rational.of(4)).card("dark", Rational.of(1), "").card("years", Rational.of(2), "Ten years later")
                .card("call", Rational.of(2), "Come now").scene("s1").story();
        Cut cut = maker.cut(story, new Materials(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty()), FilmSettings.BARE);
        List<Medium> media = cut.clips(Role.PICTURE).stream().map(Clip::medium).skip(1).toList();
        assertThat(media).containsExactly(new Medium.Colour("000000"),
                new Medium.Card(Medium.Card.Kind.CREDITS, List.of(new Medium.Block("", List.of("Ten years later"))), "de"),
                new Medium.Card(Medium.Card.Kind.CALL_TO_ACTION, List.of(new Medium.Block("", List.of("Come now"))), "de"));
        assertThat(cut.clips(Role.TITLES)).isEmpty();
    }

    @Test
    void music_gives_way_where_words_sound_and_not_in_long_pauses() {
        Story story = stories().shot("a", Rational.of(6)).line("l", "One. Two.", Rational.of(1), Rational.of(4)).scene("s1").story();
        Timings words = new Timings(48_000, List.of(new Timings.Mark("One", 4_800, 24_000), new Timings.Mark("_", 24_000, 96_000),
                new Timings.Mark("Two", 96_000, 120_000)));
        Map<String, Materials.Speech> speech = new HashMap<>();
        speech.put("l", new Materials.Speech(RandomStories.asset("l", "audio/wav"), 192_000, Optional.of(words)));
        Materials materials = new Materials(Map.of(), speech, Map.of(), Map.of(), Optional.empty());
        MixRequest mix = new MixPlan(maker.cut(story, materials, FilmSettings.BARE), materials.speech(), 1).request();
        assertThat(mix.speech()).containsExactly(new MixRequest.Span(52_800, 72_000), new MixRequest.Span(144_000, 168_000));
    }

    @Test
    void a_story_without_shots_is_refused_in_words() {
        Story story = stories().story();
        assertThatThrownBy(() -> maker.cut(story, materials(story), FilmSettings.STANDARD)).isInstanceOf(Failure.class).hasMessage("""
                The film "Sea" has no picture at all.
                  expected: at least one shot of at least one frame
                  found: no scene with a shot
                  what to do: Write at least one scene with an action or a line of dialogue.""");
    }
}

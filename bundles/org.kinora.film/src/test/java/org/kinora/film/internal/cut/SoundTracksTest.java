package org.kinora.film.internal.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.media.Fit;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Stories;

class SoundTracksTest {
    private static final int SECOND = 48_000;
    private final CutMaker maker = new CutMaker();

    private static Stories stories() {
        return new Stories("Sea", "en", new FilmFormat(640, 360, Rational.of(24)));
    }

    private static Materials.Sound sound(String name, double seconds) {
        return new Materials.Sound(RandomStories.asset(name, "audio/wav"), (long) (seconds * SECOND));
    }

    private static Materials with(Map<String, Materials.Sound> music, Map<String, Materials.Sound> ambience, Materials.Sound song) {
        return new Materials(Map.of(), Map.of(), music, ambience, Optional.ofNullable(song));
    }

    @Test
    void the_sound_of_an_imported_clip_moves_with_its_shot_and_begins_where_its_picture_does() {
        Story story = stories().shot("a", Rational.of(2)).shot("b", Rational.of(3)).scene("s").story();
        Materials.Picture clip = new Materials.Picture(RandomStories.asset("b", "video/mp4"), 96, 12, Fit.CROP, true);
        Materials.Picture silent = new Materials.Picture(RandomStories.asset("a", "video/mp4"), 96, 12, Fit.CROP, false);
        Materials materials = new Materials(Map.of("a", silent, "b", clip), Map.of(), Map.of(), Map.of(), Optional.empty());
        List<Clip> effects = maker.cut(story, materials, FilmSettings.BARE).clips(Role.EFFECTS);
        assertThat(effects).hasSize(1);
        assertThat(effects.getFirst().linked()).isEqualTo("b");
        assertThat(effects.getFirst().position()).isEqualTo(2 * SECOND);
        assertThat(effects.getFirst().length()).isEqualTo(3 * SECOND);
        assertThat(effects.getFirst().in()).isEqualTo(SECOND / 2);
    }

    @Test
    void a_song_begins_with_the_story_and_is_faded_when_it_is_longer() {
        Story story = stories().shot("a", Rational.of(10)).scene("s").story();
        Clip whole = maker.cut(story, with(Map.of(), Map.of(), sound("song", 10)), FilmSettings.BARE).clips(Role.MUSIC).getFirst();
        assertThat(whole.position()).isZero();
        assertThat(whole.length()).isEqualTo(10 * SECOND);
        assertThat(whole.level().fadeOut()).isZero();
        Clip longer = maker.cut(story, with(Map.of(), Map.of(), sound("song", 30)), FilmSettings.BARE).clips(Role.MUSIC).getFirst();
        assertThat(longer.length()).isEqualTo(10 * SECOND);
        assertThat(longer.level().fadeOut()).isEqualTo(SECOND * 3 / 2);
        Clip titled = maker.cut(story, with(Map.of(), Map.of(), sound("song", 30)), FilmSettings.STANDARD).clips(Role.MUSIC).getFirst();
        assertThat(titled.position()).isEqualTo(SECOND * 7 / 2);
    }

    @Test
    void credits_have_the_longest_cue_and_a_song_film_has_none() {
        Story story = stories().shot("a", Rational.of(4)).shot("b", Rational.of(8)).scene("s").cue("short", "a", "a", Rational.of(4))
                .cue("long", "b", "b", Rational.of(8)).story();
        Map<String, Materials.Sound> music = Map.of("short", sound("short", 4), "long", sound("long", 8));
        Cut cut = maker.cut(story, with(music, Map.of(), null), FilmSettings.STANDARD);
        Clip credits = cut.clips(Role.MUSIC).getLast();
        assertThat(credits.id()).isEqualTo("credits.music");
        assertThat(((Medium.Sound) credits.medium()).asset()).isEqualTo(music.get("long").asset());
        assertThat(((Medium.Sound) credits.medium()).loop()).isTrue();
        assertThat(credits.end()).isEqualTo(cut.samples());
        assertThat(maker.cut(story, with(music, Map.of(), sound("song", 60)), FilmSettings.STANDARD).clips(Role.MUSIC)).extracting(Clip::id)
                .doesNotContain("credits.music");
        assertThat(maker.cut(story, with(music, Map.of(), null), FilmSettings.BARE).clips(Role.MUSIC))
                .extracting(Clip::id).doesNotContain("credits.music");
    }

    @Test
    void the_last_cue_and_the_credits_end_with_their_final_cadence() {
        Story story = stories().shot("a", Rational.of(5)).shot("b", Rational.of(7)).scene("s").cue("first", "a", "a", Rational.of(8))
                .cue("last", "b", "b", Rational.of(12)).story();
        Cut cut = maker.cut(story, with(Map.of("first", sound("first", 8), "last", sound("last", 12)), Map.of(), null), FilmSettings.STANDARD);
        List<Clip> music = cut.clips(Role.MUSIC);
        assertThat(music.get(0).in()).isZero();
        assertThat(music.get(1).in() + music.get(1).length()).isEqualTo(12 * SECOND);
        assertThat(music.get(1).length()).isEqualTo(7 * SECOND);
        Clip credits = music.getLast();
        assertThat(credits.end()).isEqualTo(cut.samples());
        assertThat((credits.in() + credits.length()) % (12 * SECOND)).isZero();
    }

    @Test
    void a_last_cue_that_is_too_short_begins_late() {
        Story story = stories().shot("a", Rational.of(10)).scene("s").cue("c", "a", "a", Rational.of(8)).story();
        Clip cue = maker.cut(story, with(Map.of("c", sound("c", 8)), Map.of(), null), FilmSettings.BARE).clips(Role.MUSIC).getFirst();
        assertThat(cue.position()).isEqualTo(2 * SECOND);
        assertThat(cue.end()).isEqualTo(10 * SECOND);
    }

    @Test
    void a_cue_that_is_shorter_than_its_shots_ends_early_and_one_without_music_is_left_out() {
        Story story = stories().shot("a", Rational.of(20)).scene("s").cue("c", "a", "a", Rational.of(8)).cue("none", "a", "a", Rational.of(8))
                .cue("lost", "gone", "a", Rational.of(8)).story();
        List<Clip> music = maker.cut(story, with(Map.of("c", sound("c", 8), "lost", sound("lost", 8)), Map.of(), null), FilmSettings.BARE)
                .clips(Role.MUSIC);
        assertThat(music).hasSize(1);
        assertThat(music.getFirst().length()).isEqualTo(8 * SECOND);
    }

    @Test
    void a_scene_without_background_is_silent_and_its_neighbours_fade() {
        Story story = stories().shot("a", Rational.of(4)).scene("s1").shot("b", Rational.of(4)).scene("s2").shot("c", Rational.of(4)).scene("s3")
                .story();
        List<Clip> beds = maker.cut(story, with(Map.of(), Map.of("s1", sound("sea", 4), "s3", sound("sea", 4)), null), FilmSettings.BARE)
                .clips(Role.AMBIENCE);
        assertThat(beds).hasSize(2);
        assertThat(beds.get(0).end()).isEqualTo(4 * SECOND + SECOND / 2);
        assertThat(beds.get(0).level().fadeOut()).isEqualTo(SECOND);
        assertThat(beds.get(1).position()).isEqualTo(8 * SECOND - SECOND / 2);
        assertThat(beds.get(1).end()).isEqualTo(12 * SECOND);
    }

    @Test
    void the_background_changes_later_when_the_old_sound_lags() {
        Joint lag = new Joint("cut", Rational.ZERO, Rational.ZERO, Rational.of(1, 2));
        Story story = stories().shot("a", Rational.of(4)).scene("s1").shot("b", Rational.of(4), lag, "").scene("s2").story();
        List<Clip> beds = maker.cut(story, with(Map.of(), Map.of("s1", sound("sea", 4), "s2", sound("room", 4)), null), FilmSettings.BARE)
                .clips(Role.AMBIENCE);
        assertThat((beds.get(0).end() + beds.get(1).position()) / 2).isEqualTo(4 * SECOND + SECOND / 2);
    }

    @Test
    void sound_never_ends_after_the_film() {
        Story story = stories().shot("a", Rational.of(2)).line("l", "A very long speech.", Rational.of(1), Rational.of(9)).scene("s").story();
        Materials materials = new Materials(Map.of(), Map.of("l", new Materials.Speech(RandomStories.asset("l", "audio/wav"), 9 * SECOND,
                Optional.empty())),
                Map.of(), Map.of("s", sound("sea", 4)), Optional.empty());
        Cut cut = maker.cut(story, materials, FilmSettings.BARE);
        for (Role role : List.of(Role.DIALOGUE, Role.AMBIENCE)) assertThat(cut.clips(role).getLast().end()).isEqualTo(2 * SECOND);
    }
}

package org.kinora.film.internal.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Role;
import org.kinora.api.generate.Sounding;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Stories;

class EffectTrackTest {
    private static final int SECOND = 48_000;
    private final CutMaker maker = new CutMaker();

    private static Stories stories() {
        return new Stories("Sea", "en", new FilmFormat(640, 360, Rational.of(24)));
    }

    private static Materials.Effect effect(String shot, int at, boolean lasting, int weight, double seconds) {
        Sounding sound = new Sounding(at, "kind" + at, "words", Rational.of(6), lasting, weight, false);
        EffectCue cue = new EffectCue(shot + ".kind" + at, shot, sound, "room", 0, 200, "");
        return new Materials.Effect(cue, new Materials.Sound(RandomStories.asset(shot + at, "audio/wav"), (long) (seconds * SECOND)));
    }

    private List<Clip> clips(Story story, Map<String, Materials.Speech> speech, Materials.Effect... effects) {
        return maker.cut(story, new Materials(Map.of(), speech, Map.of(), Map.of(), Optional.empty(), List.of(effects)), FilmSettings.BARE)
                .clips(Role.EFFECTS);
    }

    @Test
    void what_happens_later_in_the_action_is_heard_later_in_the_shot() {
        Story story = stories().shot("a", Rational.of(2)).shot("b", Rational.of(10)).scene("s").story();
        List<Clip> clips = clips(story, Map.of(), effect("b", 0, false, 500, 1), effect("b", 500, false, 500, 1), effect("b", 900, false, 500, 1));
        assertThat(clips.get(0).position()).isBetween(2L * SECOND, 2L * SECOND + SECOND);
        assertThat(clips.get(1).position()).isBetween(6L * SECOND, 7L * SECOND);
        assertThat(clips.get(2).position()).isBetween(9L * SECOND, 11L * SECOND);
        assertThat(clips).allMatch(clip -> clip.linked().equals("b") && clip.level().side() == 200);
    }

    @Test
    void a_sound_heard_once_rings_on_over_the_cut_but_not_out_of_its_scene() {
        Story story = stories().shot("a", Rational.of(2)).shot("b", Rational.of(2)).scene("s").shot("c", Rational.of(9)).scene("t").story();
        Clip clip = clips(story, Map.of(), effect("a", 900, false, 500, 8)).getFirst();
        assertThat(clip.end()).isEqualTo(4 * SECOND + SECOND / 2);
    }

    @Test
    void steps_end_with_their_shot_and_applause_goes_on() {
        Story story = stories().shot("a", Rational.of(2)).shot("b", Rational.of(6)).scene("s").story();
        assertThat(clips(story, Map.of(), effect("a", 0, true, 300, 6)).getFirst()).satisfies(steps -> {
            assertThat(steps.position()).isZero();
            assertThat(steps.end()).isBetween(2L * SECOND, 2L * SECOND + SECOND / 4);
        });
        assertThat(clips(story, Map.of(), effect("a", 0, true, 850, 6)).getFirst().end()).isEqualTo(6 * SECOND);
    }

    @Test
    void a_sound_is_heard_beside_a_line_not_under_its_words() {
        Story story = stories().shot("a", Rational.of(8)).line("l", "A line of a few words.", Rational.of(2), Rational.of(3)).scene("s").story();
        Map<String, Materials.Speech> speech = Map.of("l", new Materials.Speech(RandomStories.asset("l", "audio/wav"), 3 * SECOND, Optional.empty()));
        for (int at : new int[] {0, 250, 300, 400, 500, 600, 800}) {
            Clip clip = clips(story, speech, effect("a", at, false, 500, 0.5)).getFirst();
            assertThat(clip.position() + clip.length() <= 2L * SECOND || clip.position() >= 5L * SECOND).as("at %d: %s", at, clip).isTrue();
        }
    }

    @Test
    void what_must_sound_under_a_line_is_softer() {
        Story story = stories().shot("a", Rational.of(3)).line("l", "A line of a few words.", Rational.ZERO, Rational.of(3)).scene("s").story();
        Map<String, Materials.Speech> speech = Map.of("l", new Materials.Speech(RandomStories.asset("l", "audio/wav"), 3 * SECOND, Optional.empty()));
        Clip under = clips(story, speech, effect("a", 500, false, 500, 0.5)).getFirst();
        assertThat(under.level().gain()).isLessThan(clips(story, Map.of(), effect("a", 500, false, 500, 0.5)).getFirst().level().gain());
    }

    @Test
    void an_effect_of_a_shot_that_is_gone_is_left_out() {
        Story story = stories().shot("a", Rational.of(3)).scene("s").story();
        assertThat(clips(story, Map.of(), effect("gone", 0, false, 500, 1))).isEmpty();
    }
}

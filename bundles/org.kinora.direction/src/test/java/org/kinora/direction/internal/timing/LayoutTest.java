package org.kinora.direction.internal.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.direction.internal.Shots.asked;
import static org.kinora.direction.internal.Shots.line;
import static org.kinora.direction.internal.Shots.pacing;
import static org.kinora.direction.internal.Shots.scene;
import static org.kinora.direction.internal.Shots.shot;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Line;
import org.kinora.api.story.Pacing;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.Shots;

/** Times are exact: pictures in whole frames of 24 a second, sound to the millisecond. */
class LayoutTest {
    private static final Rational RATE = Rational.of(24);
    private static final Joint LEAD = new Joint("cut", Rational.ZERO, Rational.of(1, 4), Rational.ZERO);
    private static final Joint LAG = new Joint("cut", Rational.ZERO, Rational.ZERO, Rational.of(1, 2));

    private static Scene laid(List<Shot> shots, Line... lines) {
        return Layout.of(scene(shots, List.of(lines)), RATE, 1000);
    }

    private static Rational start(Scene scene, int line) {
        return Timing.start(scene, scene.lines().get(line));
    }

    private static Rational seconds(double value) {
        return Rational.ofMillis(Math.round(value * 1000));
    }

    @Test
    void a_silent_picture_lasts_its_head() {
        assertThat(laid(List.of(shot("a").withPacing(pacing(2_500, 0, 0)))).duration()).isEqualTo(seconds(2.5));
    }

    @Test
    void speech_begins_after_the_head_and_the_picture_ends_after_the_tail() {
        Scene scene = laid(List.of(shot("a").withPacing(pacing(500, 250, 0))), line("l", "a", 2_000, 0));
        assertThat(start(scene, 0)).isEqualTo(seconds(0.5));
        assertThat(scene.duration()).isEqualTo(seconds(2.75));
    }

    @Test
    void lines_of_one_picture_follow_each_other_with_their_pauses() {
        Scene scene = laid(List.of(shot("a").withPacing(pacing(500, 0, 0))), line("l", "a", 2_000, 900), line("m", "a", 1_000, 700));
        assertThat(start(scene, 0)).isEqualTo(seconds(0.5));
        assertThat(start(scene, 1)).isEqualTo(seconds(3.2));
    }

    @Test
    void a_straight_cut_lies_in_the_middle_of_the_pause() {
        Scene scene = laid(List.of(shot("a").withPacing(pacing(0, 0, 0)), shot("b").withPacing(pacing(0, 0, 0))), line("l", "a", 2_000, 0),
                line("m", "b", 2_000, 500));
        assertThat(scene.shots().getFirst().duration()).isEqualTo(seconds(2.25));
        assertThat(start(scene, 1)).isEqualTo(seconds(2.5));
    }

    @Test
    void a_lead_lets_the_next_voice_be_heard_before_its_picture() {
        Scene scene = laid(List.of(shot("a").withPacing(pacing(0, 0, 0)), shot("b").withPacing(pacing(0, 0, 0)).withJoint(LEAD)),
                line("l", "a", 2_000, 0), line("m", "b", 2_000, 250));
        assertThat(scene.lines().get(1).offset()).isEqualTo(Rational.of(-1, 4));
        assertThat(start(scene, 1)).isEqualTo(seconds(2.25));
        assertThat(scene.shots().getFirst().duration()).isEqualTo(seconds(2.5));
    }

    @Test
    void a_lag_lets_a_voice_run_on_under_the_next_picture() {
        Scene scene = laid(List.of(shot("a").withPacing(pacing(0, 0, 0)), shot("b").withPacing(pacing(0, 0, 0)).withJoint(LAG)),
                line("l", "a", 2_000, 0), line("m", "b", 2_000, 250));
        assertThat(scene.shots().getFirst().duration()).isEqualTo(seconds(1.5));
        assertThat(start(scene, 1)).isEqualTo(seconds(2.25));
        assertThat(scene.lines().get(1).offset()).isEqualTo(seconds(0.75));
    }

    @Test
    void a_picture_takes_over_where_its_split_of_the_line_is_spoken_and_says_how_much_runs_on() {
        Scene scene = laid(List.of(shot("a").withPacing(pacing(0, 0, 0)), shot("b").withPacing(pacing(0, 0, 750))), line("l", "a", 4_000, 0));
        assertThat(scene.shots().getFirst().duration()).isEqualTo(seconds(3));
        assertThat(scene.shots().getLast().joint().lag()).isEqualTo(seconds(1));
    }

    @Test
    void two_who_speak_at_once_begin_together_and_the_longer_one_leads() {
        Line left = line("l", "a", 1_000, 0);
        Line right = line("r", "a", 4_000, 0);
        Line other = new Line("r", "paul", "Paul", "No.", "en", right.delivery(), "a", Rational.ZERO, right.duration(), Optional.of("l"),
                Rational.ZERO);
        Scene scene = laid(List.of(shot("a").withPacing(pacing(500, 0, 0)), shot("b").withPacing(pacing(0, 0, 500))), left, other);
        assertThat(start(scene, 0)).isEqualTo(start(scene, 1)).isEqualTo(seconds(0.5));
        assertThat(scene.shots().getFirst().duration()).isEqualTo(seconds(2.5));
    }

    @Test
    void no_picture_is_shorter_than_a_glance_and_what_follows_waits() {
        Scene scene = laid(List.of(shot("a").withPacing(pacing(100, 0, 0)), shot("b").withPacing(pacing(0, 0, 0))), line("m", "b", 2_000, 0));
        assertThat(scene.shots().getFirst().duration()).isEqualTo(Rational.of(29, 24));
        assertThat(start(scene, 0)).isGreaterThanOrEqualTo(scene.shots().getFirst().duration().minus(Rational.of(1, 1000)));
    }

    @Test
    void an_asked_length_is_kept_to_the_frame_unless_words_need_more() {
        assertThat(laid(List.of(asked(shot("a"), Rational.of(1, 2)))).duration()).isEqualTo(Rational.of(1, 2));
        assertThat(laid(List.of(asked(shot("a").withPacing(pacing(0, 0, 0)), Rational.of(5))), line("l", "a", 2_000, 0)).duration())
                .isEqualTo(Rational.of(5));
        assertThat(laid(List.of(asked(shot("a").withPacing(pacing(0, 0, 0)), Rational.of(1))), line("l", "a", 2_000, 0)).duration())
                .isGreaterThanOrEqualTo(Rational.of(2));
    }

    @Test
    void a_fixed_picture_keeps_its_length_and_the_place_of_its_words() {
        Shot fixed = shot("a").withDuration(Rational.of(3)).withPacing(new Pacing(Rational.ZERO, Rational.ZERO, 0, true));
        Scene scene = laid(List.of(fixed), line("l", "a", 9_000, 0).at("a", Rational.ONE, Rational.of(9)));
        assertThat(scene.duration()).isEqualTo(Rational.of(3));
        assertThat(scene.lines().getFirst().offset()).isEqualTo(Rational.ONE);
    }

    @Test
    void only_silence_is_stretched() {
        Scene plain = scene(List.of(shot("a").withPacing(pacing(1_000, 1_000, 0)), shot("b")), List.of(line("l", "a", 2_000, 0)));
        Scene once = Layout.of(plain, RATE, 1000);
        Scene twice = Layout.of(plain, RATE, 2000);
        assertThat(twice.duration()).isEqualTo(once.duration().plus(Rational.of(4)));
        assertThat(twice.lines().getFirst().duration()).isEqualTo(once.lines().getFirst().duration());
    }

    @Test
    void a_line_without_a_shot_of_its_scene_is_kept() {
        assertThat(laid(List.of(shot("a")), line("l", "nowhere", 1_000, 0)).lines()).hasSize(1);
    }

    @Test
    void a_film_hits_its_length_with_its_last_picture() {
        Scene scene = scene(List.of(shot("a"), shot("b"), shot("c")), List.of());
        for (long seconds : new long[] {4, 6, 7, 31}) {
            assertThat(Timing.of(Shots.story(Optional.of(Rational.of(seconds)), scene), java.util.Map.of()).scenes().getFirst().duration())
                    .isEqualTo(Rational.of(seconds));
        }
    }

    @Test
    void a_film_that_cannot_be_so_short_is_as_short_as_it_can_be() {
        Scene scene = scene(List.of(shot("a"), shot("b")), List.of(line("l", "a", 5_000, 0)));
        Rational least = Timing.of(Shots.story(Optional.of(Rational.of(1)), scene), java.util.Map.of()).scenes().getFirst().duration();
        assertThat(least).isGreaterThan(Rational.of(6)).isLessThan(Rational.of(7));
    }
}

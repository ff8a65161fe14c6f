package org.kinora.direction.internal.song;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.direction.internal.Shots.framed;
import static org.kinora.direction.internal.Shots.line;
import static org.kinora.direction.internal.Shots.scene;
import static org.kinora.direction.internal.Shots.shot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Line;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.Shots;
import org.kinora.direction.internal.timing.Timing;

class NeighboursTest {
    @Test
    void wherever_two_cameras_stood_the_second_is_moved_thirty_degrees_away_and_not_over_the_line() {
        for (int before = -90; before <= 90; before += 10) for (int azimuth = -90; azimuth <= 90; azimuth += 10) {
            ShotFraming framing = framed("b", ShotKind.SINGLE, ShotSize.MEDIUM, Angle.EYE, azimuth).framing();
            ShotFraming moved = Neighbours.apart(framing, List.of(framed("a", ShotKind.SINGLE, ShotSize.MEDIUM, Angle.EYE, before)));
            assertThat(Math.abs(moved.azimuth() - before)).isGreaterThanOrEqualTo(30);
            assertThat(moved.azimuth()).isBetween(-90, 90);
            if (Math.abs(azimuth - before) >= 30) assertThat(moved).isEqualTo(framing);
        }
    }

    @Test
    void the_third_alike_gets_another_angle() {
        List<Shot> shots = new ArrayList<>(List.of(framed("a", ShotKind.SINGLE, ShotSize.MEDIUM, Angle.EYE, 0), framed("b", ShotKind.SINGLE,
                ShotSize.MEDIUM, Angle.EYE, 60)));
        ShotFraming third = Neighbours.apart(framed("c", ShotKind.SINGLE, ShotSize.MEDIUM, Angle.EYE, 0).framing(), shots);
        assertThat(third.angle()).isNotEqualTo(Angle.EYE);
        shots.set(0, framed("a", ShotKind.SINGLE, ShotSize.CLOSE, Angle.EYE, 0));
        assertThat(Neighbours.apart(framed("c", ShotKind.SINGLE, ShotSize.MEDIUM, Angle.EYE, 0).framing(), shots).angle()).isEqualTo(Angle.EYE);
    }

    @Test
    void cards_have_no_neighbours() {
        ShotFraming card = framed("b", ShotKind.CARD, ShotSize.WIDE, Angle.EYE, 0).framing();
        assertThat(Neighbours.apart(card, List.of(framed("a", ShotKind.CARD, ShotSize.WIDE, Angle.EYE, 0)))).isEqualTo(card);
    }

    @Test
    void a_plan_that_fits_is_left_as_it_is() {
        Story story = Shots.story(Optional.of(Rational.of(20)), scene(List.of(shot("a"), shot("b")), List.of()));
        assertThat(Squeeze.of(story)).isEqualTo(new Squeeze.Squeezed(story, List.of()));
        Story free = Shots.story(Optional.empty(), scene(List.of(shot("a")), List.of()));
        assertThat(Squeeze.of(free).story()).isEqualTo(free);
    }

    @Test
    void people_speak_faster_before_a_picture_is_left_out() {
        List<Line> lines = List.of(line("l", "a", 9_000, 0));
        Squeeze.Squeezed squeezed = Squeeze.of(Shots.story(Optional.of(Rational.of(10)), scene(List.of(shot("a"), shot("b")), lines)));
        assertThat(squeezed.left()).isEmpty();
        Line faster = squeezed.story().lines().findFirst().orElseThrow();
        assertThat(faster.duration()).isBetween(Rational.of(7), Rational.of(9));
        assertThat(faster.delivery().pace()).isBetween(1050, 1250);
    }

    @Test
    void what_is_left_out_is_silent_unasked_and_wanted_least() {
        List<Shot> shots = List.of(shot("s1.e"), shot("s1.a1.a"), shot("s1.a1.b"), Shots.asked(shot("s1.a2.a"), Rational.of(2)), shot("s1.l3.a"));
        Story story = Shots.story(Optional.of(Rational.of(8)), scene(shots, List.of(line("l", "s1.l3.a", 3_000, 0))));
        List<String> left = Squeeze.of(story).left().stream().map(Shot::id).toList();
        assertThat(left).startsWith("s1.a1.b").doesNotContain("s1.a2.a", "s1.l3.a");
        assertThat(Timing.shortest(Squeeze.of(story).story())).isLessThanOrEqualTo(8 * 24 * 11 / 12);
    }

    @Test
    void no_scene_is_left_without_a_picture() {
        Story story = Shots.story(Optional.of(Rational.of(3)), scene(List.of(shot("s1.e"), shot("s1.a1.a")), List.of()),
                scene(List.of(shot("s2.e"), shot("s2.a1.a"), shot("s2.a1.b")), List.of()));
        assertThat(Squeeze.of(story).story().scenes()).allMatch(scene -> !scene.shots().isEmpty());
    }
}

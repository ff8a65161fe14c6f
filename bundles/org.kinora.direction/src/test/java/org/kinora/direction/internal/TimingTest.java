package org.kinora.direction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

class TimingTest {
    private final Story story = Fixture.story(Fixture.TWO);

    private static Rational length(Story story) {
        return story.shots().map(Shot::duration).reduce(Rational.ZERO, Rational::plus);
    }

    private static Map<String, Rational> all(Story story, long permille) {
        Map<String, Rational> measured = new HashMap<>();
        story.lines().forEach(line -> measured.put(line.id(), line.duration().times(Rational.of(permille, 1000))));
        return measured;
    }

    @Test
    void measured_speech_moves_only_time() {
        Story timed = Fixture.DIRECTOR.time(story, all(story, 1300));
        assertThat(timed.shots().map(Fixture::picture).toList()).extracting(Shot::id).isEqualTo(story.shots().map(Shot::id).toList());
        assertThat(timed.shots().map(shot -> Fixture.picture(shot)).toList()).isEqualTo(story.shots().map(shot -> Fixture.picture(shot)).toList()
                .stream()
                .map(shot -> shot.withLabel("")).toList());
        assertThat(length(timed)).isGreaterThan(length(story));
        assertThat(timed.cues()).isEqualTo(story.cues());
    }

    @Test
    void timing_twice_is_timing_once() {
        Story slow = Fixture.DIRECTOR.time(story, all(story, 1700));
        assertThat(Fixture.DIRECTOR.time(slow, all(story, 1000))).isEqualTo(Fixture.DIRECTOR.time(story, all(story, 1000)));
    }

    @Test
    void a_longer_line_moves_nothing_in_other_scenes() {
        Line first = story.lines().findFirst().orElseThrow();
        Story timed = Fixture.DIRECTOR.time(story, Map.of(first.id(), Rational.of(7)));
        assertThat(timed.scenes().get(1)).isEqualTo(story.scenes().get(1));
        assertThat(timed.scenes().get(0).duration()).isGreaterThan(story.scenes().get(0).duration());
    }

    @Test
    void a_j_cut_leads_with_the_sound_and_an_l_cut_lets_it_run_on() {
        for (Scene scene : story.scenes()) for (Shot shot : scene.shots()) {
            List<Line> own = scene.lines().stream().filter(line -> line.shot().equals(shot.id())).toList();
            if (shot.joint().lead().signum() > 0) assertThat(own.getFirst().offset()).isLessThan(Rational.ZERO);
        }
        assertThat(story.shots()).anyMatch(shot -> shot.joint().lead().signum() > 0);
        assertThat(story.shots()).anyMatch(shot -> shot.joint().lag().signum() > 0);
    }

    @Test
    void shots_are_whole_frames_at_odd_rates() {
        for (Rational rate : List.of(Rational.of(24), Rational.of(25), Rational.of(30000, 1001), Rational.of(60))) {
            Story plan = Fixture.version(Fixture.TWO).plan(DirectionSettings.DEFAULT.withFormat(new FilmFormat(640, 360, rate))).story();
            plan.shots().forEach(shot -> assertThat(shot.duration().times(rate).denominator()).isEqualTo(1));
        }
    }

    @Test
    void a_slower_pace_makes_a_longer_film() {
        assertThat(length(Fixture.version(Fixture.TWO).plan(DirectionSettings.DEFAULT.withPace(1400)).story())).isGreaterThan(length(story));
    }

    @Test
    void a_film_of_an_asked_length_hits_it_to_the_frame_before_and_after_speech() {
        for (long seconds : new long[] {30, 45, 90}) {
            Story plan = Fixture.version(Fixture.TWO).plan(DirectionSettings.DEFAULT.withDuration(Rational.of(seconds))).story();
            assertThat(length(plan)).isEqualTo(Rational.of(seconds));
            for (long permille : new long[] {800, 930, 1000, 1080}) assertThat(length(Fixture.DIRECTOR.time(plan, all(plan, permille))))
                    .isEqualTo(Rational.of(seconds));
        }
    }

    @Test
    void a_length_that_speech_alone_exceeds_is_said_and_nothing_is_cut_off() {
        var plan = Fixture.version(Fixture.TWO).plan(DirectionSettings.DEFAULT.withDuration(Rational.of(5)));
        assertThat(plan.findings()).anyMatch(finding -> finding.rule().equals("film.length"));
        assertThat(plan.story().lines().count()).isEqualTo(story.lines().count());
    }

    @Test
    void shots_keep_to_a_shorter_limit() {
        DirectionSettings d = DirectionSettings.DEFAULT;
        DirectionSettings brisk = new DirectionSettings(d.format(), "", 1000, "short", java.util.Optional.empty(),
                java.util.Optional.of(Rational.of(6)), true, "", "", "");
        var plan = Fixture.version(Fixture.TWO).plan(brisk);
        assertThat(plan.findings()).isEmpty();
        plan.story().shots().forEach(shot -> assertThat(shot.duration()).isLessThanOrEqualTo(Rational.of(6)));
    }

    @Test
    void a_page_is_about_a_minute() {
        StringBuilder page = new StringBuilder("INT. ROOM - DAY\n\n");
        for (int i = 0; i < 6; i++) {
            page.append("Anna crosses the room, opens the window, and looks down into the yard where the children play.\n\n");
            page.append("ANNA\nThere is nobody out there who remembers us.\n\nPAUL\nThen we have to tell them again, from the start.\n\n");
        }
        assertThat(length(Fixture.story(page.toString())).millis()).isBetween(40_000L, 85_000L);
    }
}

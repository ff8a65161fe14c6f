package org.kinora.direction.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.direction.Finding;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Bible;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.Figure;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Light;
import org.kinora.api.story.Line;
import org.kinora.api.story.Prompts;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.story.Style;
import org.kinora.api.time.Rational;

class LinterTest {
    private static Shot shot(String id, ShotKind kind, ShotSize size, int azimuth, long seconds, Joint joint, Figure... figures) {
        return new Shot(id, id, Optional.empty(), new ShotFraming(kind, size, Angle.EYE, azimuth, 35), CameraMove.STILL, List.of(figures), List.of(),
                Optional.empty(), "", List.of(), "",
                new Prompts("", "", "", ""), joint, Rational.of(seconds), Optional.empty(), false);
    }

    private static Shot plain(String id, ShotKind kind, ShotSize size, int azimuth) {
        return shot(id, kind, size, azimuth, 3, Joint.CUT);
    }

    private static Figure figure(String who, int x, int facing) {
        return new Figure(who, x, 200, facing, "stand", "neutral", false, "");
    }

    private static Line line(String id, String who, String shot) {
        return new Line(id, who, who, "Yes.", "en", Delivery.PLAIN, shot, Rational.ZERO, Rational.ONE, Optional.empty());
    }

    private static List<String> lint(List<Shot> shots, List<Line> lines, List<Cue> cues, Optional<Rational> length) {
        Scene scene = new Scene("s1", "1", "INT. ROOM", "room", new Light("day", "clear", "neutral"), "present", "room-tone", shots, lines);
        List<org.kinora.api.story.Character> people = List.of(person("a"), person("b"));
        Story story = new Story("", "en", Map.of(), FilmFormat.HD, new Bible(people, List.of(), List.of(), new Style("", "", List.of())),
                List.of(scene), cues, length);
        return Linter.lint(story, Rational.of(12)).stream().map(Finding::rule).toList();
    }

    private static org.kinora.api.story.Character person(String id) {
        return new org.kinora.api.story.Character(id, id, List.of(), "human", id, null, null);
    }

    private static List<String> lint(Shot... shots) {
        return lint(List.of(shots), List.of(), List.of(), Optional.empty());
    }

    private static final Shot WIDE = plain("w", ShotKind.ESTABLISHING, ShotSize.WIDE, 0);

    @Test
    void a_good_scene_is_clean() {
        assertThat(lint(WIDE, plain("2", ShotKind.SINGLE, ShotSize.MEDIUM, 30))).isEmpty();
    }

    @Test
    void too_short_and_too_long_shots_are_named() {
        assertThat(lint(WIDE, shot("2", ShotKind.SINGLE, ShotSize.CLOSE, 30, 1, Joint.CUT))).containsExactly("shot.short");
        assertThat(lint(WIDE, shot("2", ShotKind.SINGLE, ShotSize.CLOSE, 30, 13, Joint.CUT))).containsExactly("shot.long");
    }

    @Test
    void a_length_that_was_asked_for_is_no_fault() {
        Shot asked = new Shot("2", "2", Optional.empty(), new ShotFraming(ShotKind.SINGLE, ShotSize.CLOSE, Angle.EYE, 30, 50), CameraMove.STILL,
                List.of(), List.of(), Optional.empty(), "", List.of(),
                "", new Prompts("", "", "", ""), Joint.CUT, Rational.of(20), Optional.of(Rational.of(20)), false);
        assertThat(lint(WIDE, asked)).isEmpty();
    }

    @Test
    void neighbours_need_thirty_degrees_or_a_size() {
        assertThat(lint(WIDE, plain("2", ShotKind.SINGLE, ShotSize.MEDIUM, 20), plain("3", ShotKind.REACTION, ShotSize.MEDIUM, 40)))
                .containsExactly("cut.jump");
        assertThat(lint(WIDE, plain("2", ShotKind.SINGLE, ShotSize.MEDIUM, 20), plain("3", ShotKind.REACTION, ShotSize.CLOSE, 40))).isEmpty();
    }

    @Test
    void the_camera_stays_on_its_side_of_the_line() {
        assertThat(lint(WIDE, plain("2", ShotKind.SINGLE, ShotSize.MEDIUM, 130))).containsExactly("cut.line-crossed");
    }

    @Test
    void people_keep_their_sides() {
        Shot left = shot("2", ShotKind.TWO_SHOT, ShotSize.MEDIUM, 30, 3, Joint.CUT, figure("a", 300, 30), figure("b", 700, -30));
        Shot right = shot("3", ShotKind.OVER_SHOULDER, ShotSize.CLOSE, 60, 3, Joint.CUT, figure("a", 700, -30), figure("b", 200, 150));
        assertThat(lint(WIDE, left, right)).containsExactly("cut.sides-changed");
    }

    @Test
    void eyelines_match() {
        Shot one = shot("2", ShotKind.SINGLE, ShotSize.MEDIUM, 30, 3, Joint.CUT, figure("a", 400, 30));
        Shot two = shot("3", ShotKind.SINGLE, ShotSize.MEDIUM, -30, 3, Joint.CUT, figure("b", 600, 30));
        assertThat(lint(WIDE, one, two)).containsExactly("cut.eyeline");
    }

    @Test
    void no_framing_three_times_running() {
        assertThat(lint(WIDE, plain("2", ShotKind.SINGLE, ShotSize.MEDIUM, 30), plain("3", ShotKind.SINGLE, ShotSize.MEDIUM, -30),
                plain("4", ShotKind.SINGLE, ShotSize.MEDIUM, 60)))
                .containsExactly("framing.repeated");
    }

    @Test
    void a_new_place_is_shown() {
        assertThat(lint(plain("1", ShotKind.SINGLE, ShotSize.CLOSE, 30))).containsExactly("place.unestablished");
    }

    @Test
    void cutting_on_every_speaker_change_is_named_and_so_are_straight_cuts() {
        List<Shot> shots = List.of(WIDE, plain("2", ShotKind.SINGLE, ShotSize.MEDIUM, 30), plain("3", ShotKind.REACTION, ShotSize.CLOSE, -30),
                plain("4", ShotKind.SINGLE, ShotSize.MEDIUM, 30));
        List<Line> lines = List.of(line("l1", "a", "2"), line("l2", "b", "3"), line("l3", "a", "4"));
        assertThat(lint(shots, lines, List.of(), Optional.empty())).containsExactly("dialogue.cuts", "dialogue.straight");
    }

    @Test
    void music_leaves_a_quarter_of_a_film_with_dialogue_alone() {
        Cue cue = new Cue("m", "w", "2", "calm", 80, "C major", Rational.of(8), 300, "", true, "");
        List<Shot> shots = List.of(WIDE, plain("2", ShotKind.SINGLE, ShotSize.MEDIUM, 30));
        assertThat(lint(shots, List.of(line("l1", "a", "2")), List.of(cue), Optional.empty())).containsExactly("music.everywhere");
        assertThat(lint(shots, List.of(), List.of(cue), Optional.empty())).isEmpty();
    }

    @Test
    void a_film_that_misses_its_length_is_an_error() {
        assertThat(lint(List.of(WIDE), List.of(), List.of(), Optional.of(Rational.of(4)))).containsExactly("film.length");
    }

    @Test
    void unknown_people_and_homeless_lines_are_errors() {
        Shot stranger = shot("2", ShotKind.SINGLE, ShotSize.MEDIUM, 30, 3, Joint.CUT, figure("zed", 400, 20));
        assertThat(lint(List.of(WIDE, stranger), List.of(line("l1", "a", "nowhere")), List.of(), Optional.empty())).containsExactly("shot.unknown",
                "line.homeless");
    }

    @Test
    void findings_say_in_words_what_is_wrong() {
        Scene scene = new Scene("s1", "1", "", "room", new Light("day", "clear", "neutral"), "present", "",
                List.of(WIDE, shot("2", ShotKind.SINGLE, ShotSize.CLOSE, 30, 13, Joint.CUT)), List.of());
        Story story = new Story("", "en", Map.of(), FilmFormat.HD, new Bible(List.of(), List.of(), List.of(), new Style("", "", List.of())),
                List.of(scene), List.of());
        assertThat(Linter.lint(story, Rational.of(12)).getFirst().text()).isEqualTo("Shot 2 lasts 13.0 s; over 12.0 s a shot should be asked for.");
    }

    @Test
    void a_locked_shot_keeps_the_length_it_has() {
        Shot locked = shot("2", ShotKind.SINGLE, ShotSize.CLOSE, 30, 20, Joint.CUT).withLocked(true);
        assertThat(lint(WIDE, locked)).isEmpty();
    }

    @Test
    void a_limit_of_ones_own_is_linted() {
        Scene scene = new Scene("s1", "1", "", "room", new Light("day", "clear", "neutral"), "present", "",
                List.of(WIDE, shot("2", ShotKind.SINGLE, ShotSize.CLOSE, 30, 5, Joint.CUT)), List.of());
        Story story = new Story("", "en", Map.of(), FilmFormat.HD, new Bible(List.of(), List.of(), List.of(), new Style("", "", List.of())),
                List.of(scene), List.of());
        assertThat(Linter.lint(story, Rational.of(4))).extracting(Finding::rule).containsExactly("shot.long");
        assertThat(Linter.lint(story, Rational.of(6))).isEmpty();
    }

    @Test
    void cards_and_pictures_from_elsewhere_are_no_neighbours() {
        Shot card = plain("c", ShotKind.CARD, ShotSize.WIDE, 0);
        assertThat(lint(WIDE, card, plain("2", ShotKind.MASTER, ShotSize.WIDE, 10))).isEmpty();
        Shot here = plain("2", ShotKind.SINGLE, ShotSize.MEDIUM, 30);
        Shot there = new Shot("3", "3", Optional.empty(), new ShotFraming(ShotKind.SINGLE, ShotSize.MEDIUM, Angle.LOW, 30, 35), CameraMove.STILL,
                List.of(), List.of(), Optional.empty(), "", List.of(), "", new Prompts("", "", "", ""), Joint.CUT, Rational.of(3), Optional.empty(),
                false, null, Optional.of("street"));
        assertThat(lint(WIDE, here, there.withDuration(Rational.of(3)))).isEmpty();
    }

    @Test
    void a_reverse_that_keeps_its_size_needs_its_thirty_degrees_across_the_middle_too() {
        assertThat(lint(WIDE, plain("2", ShotKind.SINGLE, ShotSize.MEDIUM, 10), plain("3", ShotKind.REACTION, ShotSize.MEDIUM, -10)))
                .containsExactly("cut.jump");
        assertThat(lint(WIDE, plain("2", ShotKind.SINGLE, ShotSize.MEDIUM, 30), plain("3", ShotKind.REACTION, ShotSize.MEDIUM, -30))).isEmpty();
    }

    @Test
    void somebody_who_is_only_heard_there_is_a_third_one_to_look_at() {
        Shot one = shot("2", ShotKind.SINGLE, ShotSize.MEDIUM, 30, 3, Joint.CUT, figure("a", 400, 30));
        Shot two = shot("3", ShotKind.SINGLE, ShotSize.MEDIUM, -30, 3, Joint.CUT, figure("b", 600, 30));
        Line heard = new Line("l", "c", "c", "Yes.", "en", new Delivery("neutral", 1000, "normal", "off-screen"), "w", Rational.ZERO, Rational.ONE,
                Optional.empty());
        Line afar = new Line("l", "c", "c", "Yes.", "en", new Delivery("neutral", 1000, "normal", "voice-over"), "w", Rational.ZERO, Rational.ONE,
                Optional.empty());
        assertThat(lint(List.of(WIDE, one, two), List.of(heard), List.of(), Optional.empty())).isEmpty();
        assertThat(lint(List.of(WIDE, one, two), List.of(afar), List.of(), Optional.empty())).containsExactly("cut.eyeline");
    }

    @Test
    void a_change_of_speaker_with_a_wordless_picture_between_is_no_cut_in_dialogue() {
        List<Shot> shots = List.of(WIDE, plain("2", ShotKind.SINGLE, ShotSize.MEDIUM, 30), plain("3", ShotKind.INSERT, ShotSize.CLOSE, -30),
                plain("4", ShotKind.SINGLE, ShotSize.MEDIUM, 30));
        assertThat(lint(shots, List.of(line("l1", "a", "2"), line("l2", "b", "4")), List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void a_third_of_dialogue_cuts_with_overlapping_sound_is_enough() {
        Joint lead = new Joint("cut", Rational.ZERO, Rational.of(1, 4), Rational.ZERO);
        List<Shot> shots = List.of(WIDE, plain("2", ShotKind.SINGLE, ShotSize.MEDIUM, 30), shot("3", ShotKind.REACTION, ShotSize.CLOSE, -30, 3, lead),
                plain("4", ShotKind.SINGLE, ShotSize.MEDIUM, 30), plain("5", ShotKind.REACTION, ShotSize.CLOSE, -30));
        List<Line> lines = List.of(line("l1", "a", "2"), line("l2", "a", "3"), line("l3", "a", "4"), line("l4", "a", "5"));
        assertThat(lint(shots, lines, List.of(), Optional.empty())).isEmpty();
    }
}

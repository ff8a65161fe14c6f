package org.kinora.direction.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.story.Line;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.Fixture;

class LinesTest {
    private static List<Line> lines(String... speech) {
        return Fixture.scene("INT. ROOM - DAY\n\nANNA, 30, and TOM, 70, wait.\n\n" + String.join("\n", speech) + "\n").lines();
    }

    @Test
    void a_speech_is_one_line_until_a_parenthetical_divides_it() {
        assertThat(lines("ANNA", "Yes.", "No.")).extracting(Line::text).containsExactly("Yes. No.");
        assertThat(lines("ANNA", "Yes.", "(beat)", "No.")).extracting(Line::text).containsExactly("Yes.", "No.");
    }

    @Test
    void the_parts_of_a_speech_have_ids_of_their_own_that_begin_with_its_id() {
        List<Line> lines = lines("ANNA", "One.", "(beat)", "Two.", "(beat)", "Three.");
        String id = lines.getFirst().id();
        assertThat(lines).extracting(Line::id).containsExactly(id, id + ".2", id + ".3");
    }

    @Test
    void a_parenthetical_holds_for_what_follows_it_and_nothing_before() {
        List<Line> lines = lines("ANNA", "Yes.", "(whispering)", "No.");
        assertThat(lines).extracting(line -> line.delivery().volume()).containsExactly("normal", "whisper");
    }

    @Test
    void a_beat_is_a_longer_pause_than_a_change_of_voice() {
        Rational beat = lines("ANNA", "Yes.", "(beat)", "No.").getLast().pause();
        Rational voice = lines("ANNA", "Yes.", "(whispering)", "No.").getLast().pause();
        assertThat(beat).isGreaterThan(voice.times(3));
    }

    @Test
    void a_beat_before_the_first_word_is_no_pause_inside_the_speech() {
        assertThat(lines("ANNA", "(beat)", "Yes.").getFirst().pause()).isEqualTo(lines("ANNA", "Yes.").getFirst().pause());
    }

    @Test
    void a_held_action_takes_its_time_between_two_lines() {
        List<Line> plain = Fixture.scene("INT. ROOM - DAY\n\nDark.\n\nANNA\nYes.\n\nTOM\nNo.\n").lines();
        List<Line> held = Fixture.scene("INT. ROOM - DAY\n\nDark.\n\nANNA\nYes.\n\nHe nods.\n\nTOM\nNo.\n").lines();
        assertThat(held.getLast().pause()).isGreaterThan(plain.getLast().pause().plus(Rational.of(1, 2)));
    }

    @Test
    void marks_are_no_words_and_lines_without_words_are_none() {
        assertThat(lines("ANNA", "*Never* say **that**.")).extracting(Line::text).containsExactly("Never say that.");
        assertThat(lines("ANNA", "Yes.", "(beat)", "...")).extracting(Line::text).containsExactly("Yes.");
    }

    @Test
    void sung_words_are_sung_slowly() {
        Line sung = lines("ANNA", "~Row, row, row your boat").getFirst();
        Line spoken = lines("ANNA", "Row, row, row your boat").getFirst();
        assertThat(sung.delivery().treatment()).isEqualTo("sung");
        assertThat(sung.duration()).isGreaterThan(spoken.duration());
    }

    @Test
    void the_old_and_the_sad_need_longer_for_the_same_words() {
        String words = "I told you so, and you would not listen to me.";
        Rational young = lines("ANNA", words).getFirst().duration();
        assertThat(lines("TOM", words).getFirst().duration()).isGreaterThan(young);
        assertThat(lines("ANNA", "(sadly)", words).getFirst().duration()).isGreaterThan(young);
        assertThat(lines("ANNA", "(urgent)", words).getFirst().duration()).isLessThan(young);
    }

    @Test
    void captions_have_the_name_of_the_cue_and_lines_the_language_of_the_film() {
        assertThat(lines("ANNA (V.O.)", "Yes.").getFirst().speaker()).isEqualTo("Anna");
        Line line = Fixture.version("INT. ROOM - DAY\n\nANNA\nYes.\n").plan(DirectionSettings.DEFAULT.withLanguage("fr")).story().lines().findFirst()
                .orElseThrow();
        assertThat(line.language()).isEqualTo("fr");
    }

    @Test
    void a_slower_film_rests_longer_between_lines_and_speaks_as_fast() {
        Line brisk = Fixture.version("INT. ROOM - DAY\n\nANNA\nYes.\n\nTOM\nNo.\n").plan().story().lines().toList().getLast();
        Line slow = Fixture.version("INT. ROOM - DAY\n\nANNA\nYes.\n\nTOM\nNo.\n").plan(DirectionSettings.DEFAULT.withPace(1500)).story().lines()
                .toList().getLast();
        assertThat(slow.pause()).isEqualTo(brisk.pause().times(Rational.of(3, 2)));
        assertThat(slow.duration()).isEqualTo(brisk.duration());
    }
}

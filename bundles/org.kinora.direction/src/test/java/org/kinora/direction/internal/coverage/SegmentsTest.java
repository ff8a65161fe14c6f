package org.kinora.direction.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.direction.internal.Fixture;
import org.kinora.direction.internal.bible.BibleMaker;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.stage.Acting;
import org.kinora.direction.internal.timing.Estimate;

class SegmentsTest {
    private static List<Segment> segments(String... paragraphs) {
        String[] all = new String[paragraphs.length + 1];
        all[0] = "INT. ROOM - DAY";
        System.arraycopy(paragraphs, 0, all, 1, paragraphs.length);
        List<SceneScript> scripts = Fixture.scripts(all);
        BibleMaker.Made bible = new BibleMaker(new Acting().poses()).make(scripts, "");
        return new Segments(new Estimate("en", 1000, 1000), bible.cast()).of(scripts.getLast().pieces());
    }

    /** What each segment is: a for action, the number of speeches for speech, i for images, c for cards. */
    private static String shape(String... paragraphs) {
        StringBuilder shape = new StringBuilder();
        for (Segment segment : segments(paragraphs)) shape.append(switch (segment) {
            case Segment.Acted _ -> "a";
            case Segment.Spoken spoken -> Integer.toString(spoken.talks().size());
            case Segment.Shown _ -> "i";
            case Segment.Carded _ -> "c";
        });
        return shape.toString();
    }

    private static String[] exchange(int speeches) {
        String[] all = new String[speeches];
        for (int i = 0; i < speeches; i++) all[i] = (i % 2 == 0 ? "ANNA" : "PAUL") + "\nI hear you very well.";
        return all;
    }

    @Test
    void a_talk_of_two_is_held_and_cut_by_turns() {
        assertThat(shape(exchange(2))).isEqualTo("2");
        assertThat(shape(exchange(4))).isEqualTo("22");
        assertThat(shape(exchange(10))).isEqualTo("22122" + "1");
    }

    @Test
    void never_more_than_three_of_five_changes_of_speaker_are_cut() {
        for (int speeches = 2; speeches < 60; speeches++) {
            List<Segment> segments = segments(exchange(speeches));
            int cuts = segments.size() - 1;
            assertThat(cuts * 5).as(speeches + " speeches").isLessThanOrEqualTo((speeches - 1) * 3);
        }
    }

    @Test
    void somebody_who_goes_on_after_a_speech_of_his_own_gets_a_new_picture() {
        assertThat(shape("ANNA\nYes.", "ANNA\nNo.")).isEqualTo("11");
    }

    @Test
    void action_stands_alone_unless_it_is_short_and_the_picture_must_hold() {
        assertThat(shape("ANNA\nYes.", "He nods.", "PAUL\nNo.")).isEqualTo("2");
        assertThat(shape("ANNA\nYes.", "He walks slowly around the table to the window and looks out for a long time.", "PAUL\nNo."))
                .isEqualTo("1a1");
        assertThat(shape("Dark.", "ANNA\nYes.", "Light.")).isEqualTo("a1a");
    }

    @Test
    void a_wish_always_has_a_picture_of_its_own() {
        assertThat(shape("ANNA\nYes.", "[[shot: CU]]", "PAUL\nNo.")).isEqualTo("11");
        assertThat(shape("ANNA\nYes.", "He nods. [[shot: CU]]", "PAUL\nNo.")).isEqualTo("1a1");
    }

    @Test
    void both_sides_of_a_dual_dialogue_share_one_picture() {
        assertThat(shape("ANNA\nYes.", "PAUL ^\nNo.")).isEqualTo("2");
        assertThat(shape("TOM\nHey.", "ANNA\nYes.", "PAUL ^\nNo.")).isEqualTo("3");
    }

    @Test
    void cards_images_and_silences_end_a_set_up() {
        assertThat(shape("ANNA\nYes.", "> LATER <", "PAUL\nNo.")).isEqualTo("1c1");
        assertThat(shape("ANNA\nYes.", "MONTAGE", "- Snow.", "END MONTAGE", "PAUL\nNo.")).isEqualTo("1i1");
        assertThat(shape("ANNA\nYes.", "PAUL\n...", "ANNA\nNo?")).isEqualTo("111");
    }

    @Test
    void supers_and_transitions_end_nothing() {
        assertThat(shape("ANNA\nYes.", "SUPER: Later", "PAUL\nNo.")).isEqualTo("2");
    }

    @Test
    void only_cuts_between_two_that_talk_are_dialogue_cuts_and_they_are_counted() {
        List<Integer> counts = new ArrayList<>();
        for (Segment segment : segments("ANNA\nYes.", "ANNA\nNo.", "ANNA\nWhy?", "Silence falls over the whole house and all its rooms for a while.",
                "ANNA\nSo.", "ANNA\nGo.")) if (segment instanceof Segment.Spoken spoken) counts.add(spoken.exchange() ? spoken.cut() : -1);
        assertThat(counts).containsExactly(-1, 0, 1, -1, 2);
    }

    @Test
    void the_words_of_a_line_divide_nothing() {
        assertThat(shape("ANNA\nYes.", "He nods.", "PAUL\n" + "No. ".repeat(200), "ANNA\nSo.")).isEqualTo(shape("ANNA\n" + "Yes. ".repeat(200),
                "He nods.", "PAUL\nNo.", "ANNA\nSo."));
    }
}

package org.kinora.workbench.internal.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.work.Texts;
import org.kinora.workbench.internal.WorkbenchFace;
import org.kinora.workbench.internal.project.Samples;

class PremiseTest {
    private static final Texts TEXTS = Texts.beside(WorkbenchFace.class);

    @Test
    void no_answer_is_needed_but_something_must_be_said() {
        assertThat(Premise.empty().says()).isFalse();
        assertThat(Premise.empty().with(Question.ASPECT, "9:16").says()).as("a shape is no story").isFalse();
        assertThat(Premise.empty().with(Question.CONSTRAINTS, "no dialogue").says()).as("limits are no story").isFalse();
        assertThat(Premise.empty().with(Question.TONE, "eerie").says()).isTrue();
        assertThat(Premise.empty().with(Question.IDEA, "A lamp").with(Question.IDEA, "  ").says()).as("an answer taken back").isFalse();
    }

    @Test
    void the_story_goes_to_the_script_and_the_format_to_the_film() {
        Premise premise = Premise.empty().with(Question.IDEA, "Two robots").with(Question.GENRE, "comedy").with(Question.STYLE, "noir")
                .with(Question.DURATION, "60").with(Question.ASPECT, "9:16").with(Question.SONG, "/music/song.mp3");
        assertThat(premise.script().toString()).contains("\"idea\":\"Two robots\"", "\"genre\":\"comedy\"", "\"style\":\"noir\"", "\"duration\":60")
                .doesNotContain("9:16", "song");
        assertThat(premise.film().toString())
                .isEqualTo("{\"style\":\"noir\",\"aspect\":\"9:16\",\"music\":{\"path\":\"/music/song.mp3\"},\"duration\":60}");
    }

    @Test
    void without_an_idea_the_other_answers_are_what_it_is_about() {
        assertThat(Premise.empty().with(Question.PROTAGONIST, "Ada, 36").script().get("idea").getAsString()).isEqualTo("Ada, 36");
    }

    @Test
    void limits_go_to_the_script_and_are_never_what_it_is_about() {
        Premise premise = Premise.empty().with(Question.TONE, "eerie").with(Question.CONSTRAINTS, "no dialogue, one place");
        assertThat(premise.script().toString()).isEqualTo("{\"tone\":\"eerie\",\"constraints\":\"no dialogue, one place\",\"idea\":\"eerie\"}");
        assertThat(premise.film().toString()).doesNotContain("dialogue");
    }

    @Test
    void examples_of_limits_add_up_and_any_other_takes_the_place_of_the_answer() {
        Premise premise = Premise.empty().with(Question.CONSTRAINTS, "one place").with(Question.TONE, "eerie");
        assertThat(premise.taking(Question.CONSTRAINTS, "only night")).isEqualTo("one place, only night");
        assertThat(premise.taking(Question.CONSTRAINTS, "one place")).isEqualTo("one place");
        assertThat(premise.taking(Question.TONE, "funny")).isEqualTo("funny");
    }

    @Test
    void a_duration_that_is_no_number_is_left_out() {
        assertThat(Premise.empty().with(Question.IDEA, "A").with(Question.DURATION, "long").script().has("duration")).isFalse();
    }

    @Test
    void every_question_is_asked_explained_and_has_examples_where_they_help() {
        for (Question question : Question.values()) {
            assertThat(TEXTS.text(question.key())).doesNotStartWith("wizard.");
            assertThat(TEXTS.text(question.key() + ".question")).endsWith("?");
            assertThat(TEXTS.text(question.key() + ".hint")).doesNotStartWith("wizard.");
            assertThat(TEXTS.text(question.key() + ".examples")).doesNotStartWith("wizard.");
        }
    }

    @Test
    void a_new_script_is_called_after_its_title_and_never_takes_the_place_of_another(@TempDir Path folder) throws Exception {
        Samples samples = new Samples(folder.resolve("none"), folder.resolve("films"), TEXTS);
        Path first = samples.keep("Title: The Last Cake!\n\nINT. BAKERY - NIGHT\n");
        Path second = samples.keep("Title: The Last Cake!\n");
        assertThat(first).hasFileName("the-last-cake.fountain").hasContent("Title: The Last Cake!\n\nINT. BAKERY - NIGHT\n");
        assertThat(second).hasFileName("the-last-cake-2.fountain");
        assertThat(samples.keep("INT. NOWHERE - DAY")).hasFileName("film.fountain");
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> new Samples(folder, file.resolve("films"), TEXTS).keep("Title: A\n")).hasMessageContaining("could not be written");
    }
}

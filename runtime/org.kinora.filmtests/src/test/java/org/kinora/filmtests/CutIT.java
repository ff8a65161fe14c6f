package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A person edits the cut of a film: what changes is made anew, what does not is not, and a rewritten script keeps the edits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CutIT {
    private Path folder;
    private Kinora kinora;
    private double first;

    @BeforeAll
    void aFilm(@TempDir Path temporary) throws Exception {
        folder = temporary;
        kinora = Kinora.in(folder);
        kinora.script("tea.fountain", Scripts.TEA);
        first = kinora.make("tea.fountain", "--stop-at", "animatic", "-o", "tea.mp4").seconds();
    }

    @Test
    @Order(1)
    void the_cut_is_listed_as_an_editor_reads_it() throws Exception {
        String cut = kinora.run("cut", "show").good().out();
        assertThat(cut).contains("picture\n", "dialogue\n", "opening", "credits").containsPattern("length 0:\\d\\d\\.\\d\\d");
        assertThat(kinora.run("cut", "show", "--track", "dialogue").good().out()).doesNotContain("opening");
    }

    @Test
    @Order(2)
    void a_shorter_shot_makes_the_film_shorter_by_just_that_and_only_its_segment_is_made() throws Exception {
        String done = kinora.run("cut", "ripple", "1A", "out", "-0.5").good().out();
        assertThat(done).startsWith("Ripple 1A at its out-point; the film was").contains("kinora make");
        assertThat(kinora.run("film", "info").good().out()).contains("the file is not up to date: kinora make");
        Ended made = kinora.make("tea.fountain", "--stop-at", "animatic", "-o", "tea.mp4");
        assertThat(made.seconds()).isCloseTo(first - 0.5, within(0.001));
        assertThat(Film.of(folder.resolve("tea.mp4")).seconds()).isCloseTo(first - 0.5, within(0.1));
        assertThat(made.number("ran")).as("the segment or two of the shot, mix and finish").isLessThanOrEqualTo(5);
        long frames = Math.round((first - 0.5) * 12);
        assertThat(kinora.run("film", "info").good().out()).startsWith("\"Tea\": 0:")
                .containsPattern(" " + frames + " frames of \\d+ x \\d+ at 12 a second\n")
                .contains("sound at -14.0 LUFS, peaks up to -1.0 dBTP\n", "transitions: ", "the file is up to date: ");
    }

    @Test
    @Order(3)
    void an_edit_without_a_place_is_refused_and_nothing_is_changed() throws Exception {
        kinora.run("cut", "ripple", "9Z", "out", "1").refused(2, "There is no clip 9Z in the cut.");
        kinora.run("cut", "ripple", "1A", "out", "a lot").refused(2, "a lot is no length of time.");
        kinora.run("cut", "trim", "1B", "out", "2").refused(2, "There is no black beside the clip s1.l3.a into which it could grow by 24 frames.");
        assertThat(kinora.run("cut", "show", "--edits").good().out()).contains("  1  ").doesNotContain("  2  ");
    }

    @Test
    @Order(4)
    void an_own_picture_is_put_between_shots() throws Exception {
        Film.tool("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=c=red:s=320x240", "-frames:v", "1", folder.resolve("red.png").toString());
        assertThat(kinora.run("cut", "insert", "1B", "red.png", "--length", "2").good().out()).startsWith("Insert red");
        assertThat(kinora.make("tea.fountain", "--stop-at", "animatic", "-o", "tea.mp4").seconds()).isCloseTo(first + 1.5, within(0.001));
    }

    @Test
    @Order(5)
    void the_cut_is_handed_to_another_program_with_its_media() throws Exception {
        assertThat(kinora.run("cut", "export", "hand/tea.edl", "--media").good().out()).contains("tea.edl, with").contains("! Titles and captions");
        assertThat(folder.resolve("hand/tea.edl")).content().startsWith("TITLE: Tea\nFCM: NON-DROP FRAME\n001  ").contains("* SOURCE FILE: red.png");
        assertThat(folder.resolve("hand/red.png")).isNotEmptyFile();
        kinora.run("cut", "export", "tea.docx").refused(2, "The cut cannot be written as tea.docx.");
    }

    @Test
    @Order(6)
    void a_rewritten_script_keeps_the_edits_and_tells_what_lost_its_place() throws Exception {
        kinora.run("cut", "ripple", "1B", "out", "0.25").good();
        kinora.script("tea.fountain", Scripts.TEA.replace("MARA\nIs there any tea left?\n\n", ""));
        assertThat(kinora.make("tea.fountain", "--stop-at", "animatic", "-o", "tea.mp4").notes()).anyMatch(note -> note.startsWith("There is no clip"));
        assertThat(kinora.run("cut", "show", "--edits").good().out()).contains("  3  ", "! There is no clip");
        kinora.script("tea.fountain", Scripts.TEA);
        assertThat(kinora.make("tea.fountain", "--stop-at", "animatic", "-o", "tea.mp4").seconds()).as("a line that is written again is a new one")
                .isCloseTo(first - 0.5, within(0.001));
    }

    @Test
    @Order(7)
    void edits_are_undone_with_the_project() throws Exception {
        for (int number = 3; number >= 1; number--) kinora.run("cut", "forget", String.valueOf(number)).good();
        assertThat(kinora.make("tea.fountain", "--stop-at", "animatic", "-o", "tea.mp4").seconds()).isCloseTo(first, within(0.001));
        assertThat(kinora.run("project", "undo").good().out()).startsWith("took back 1 edit");
    }
}

package org.kinora.production.internal.operations.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.production.internal.operations.Workplace;
import org.kinora.production.internal.operations.cut.CutDesk;

class ReviewTest {
    private static final String SCRIPT = """
            INT. KITCHEN - NIGHT

            ANNA, 40, a cook, stands at the table.

            ANNA
            You came back.

            EXT. MEADOW - DAY

            Anna walks alone.
            """;

    @TempDir
    Path folder;
    private Workplace place;
    private ReviewDesk desk;

    @BeforeEach
    void open() {
        place = new Workplace(folder);
        place.write(SCRIPT);
        desk = desk(place);
    }

    /** Of a film that was never made no cut is asked for. */
    private static ReviewDesk desk(Workplace place) {
        return new ReviewDesk(place.planning(), new CutDesk(place.planning(), place.engine(), null));
    }

    @AfterEach
    void close() throws Exception {
        place.close();
    }

    private ReviewChanged add(String text, String on, String at, long frame, String author) {
        return new AddNote(desk).run(new AddNote.Input(text, on, at.isEmpty() ? Optional.empty() : Optional.of(Rational.parse(at)), frame, author),
                place.asking());
    }

    private List<NoteRow> rows() {
        return new ListNotes(desk).run(new ListNotes.Input("", false), place.asking()).notes();
    }

    private Shot last() {
        Story story = place.story();
        return story.shots().reduce((a, b) -> b).orElseThrow();
    }

    @Test
    void notes_stand_on_the_film_shots_frames_and_lines_in_the_order_of_the_film() {
        add("Softer", "anna-1", "", -1, "Ben");
        add("Too dark", last().label(), "", -1, "Ada");
        add("Shorter", "", "", -1, "");
        Shot first = place.story().shots().findFirst().orElseThrow();
        add("A flash", "", "", 12, "Ada");
        List<NoteRow> rows = rows();
        assertThat(rows).extracting(NoteRow::text).startsWith("Shorter").contains("Softer").endsWith("Too dark");
        assertThat(rows).filteredOn(row -> row.text().contains("flash")).singleElement().satisfies(row -> {
            assertThat(row.shot()).isEqualTo(first.id());
            assertThat(row.seconds()).isEqualTo(500);
            assertThat(row.frame()).isEqualTo(12);
        });
        assertThat(rows.getFirst().author()).isEqualTo("local");
        assertThat(rows).filteredOn(row -> row.of().equals("line")).extracting(NoteRow::label).containsExactly("anna-1");
    }

    @Test
    void a_note_follows_its_shot_when_scenes_move_and_waits_when_it_is_gone() {
        Shot meadow = last();
        add("Too dark", meadow.label(), "", -1, "Ada");
        String[] scenes = SCRIPT.split("(?=EXT\\.)");
        place.write(scenes[1] + "\n" + scenes[0]);
        assertThat(rows().getFirst().shot()).isEqualTo(meadow.id());
        assertThat(rows().getFirst().label()).isNotEqualTo(meadow.label());
        place.write(scenes[0]);
        assertThat(rows().getFirst()).satisfies(row -> {
            assertThat(row.gone()).isTrue();
            assertThat(row.label()).isEqualTo(meadow.label());
        });
    }

    @Test
    void a_note_is_settled_answered_opened_and_removed_each_by_one_undo() {
        String note = add("Too dark", "1A", "", -1, "Ada").note();
        new ReplyToNote(desk).run(new ReplyToNote.Input(note, "Brighter now", "Ben"), place.asking());
        new ResolveNote(desk).run(new ResolveNote.Input(note, "Ben"), place.asking());
        assertThat(rows().getFirst().resolved()).isTrue();
        assertThat(rows().getFirst().resolvedBy()).isEqualTo("Ben");
        assertThat(rows().getFirst().replies()).extracting(NoteRow.Answer::text).containsExactly("Brighter now");
        assertThat(new ListNotes(desk).run(new ListNotes.Input("1A", true), place.asking()).notes()).isEmpty();
        new ReopenNote(desk).run(new ReopenNote.Input(note.substring(0, 5), ""), place.asking());
        assertThat(rows().getFirst().resolved()).isFalse();
        new RemoveNote(desk).run(new RemoveNote.Input(note), place.asking());
        assertThat(rows()).isEmpty();
        place.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        assertThat(rows()).hasSize(1);
    }

    private Source exported() {
        return Source.ofAsset("notes.json", new ExportNotes().run(new ExportNotes.Input(), place.asking()).file());
    }

    private ImportNotes.Output taken(Source file) {
        return new ImportNotes().run(new ImportNotes.Input(file), place.asking());
    }

    @Test
    void what_is_exported_comes_back_whole_and_twice_changes_nothing() {
        String note = add("Too dark", "1A", "0.5", -1, "Ada").note();
        add("Shorter", "", "", -1, "Ben");
        new ReplyToNote(desk).run(new ReplyToNote.Input(note, "Brighter now", "Ben"), place.asking());
        List<NoteRow> before = rows();
        Source file = exported();
        assertThat(taken(file)).isEqualTo(new ImportNotes.Output(0, 0, 2));
        before.forEach(row -> new RemoveNote(desk).run(new RemoveNote.Input(row.id()), place.asking()));
        assertThat(taken(file)).isEqualTo(new ImportNotes.Output(2, 0, 0));
        assertThat(rows()).isEqualTo(before);
        long head = place.project().documents().head(Documents.MAIN);
        assertThat(taken(file)).isEqualTo(new ImportNotes.Output(0, 0, 2));
        assertThat(place.project().documents().head(Documents.MAIN)).isEqualTo(head);
    }

    @Test
    void both_sides_answers_are_kept_and_the_later_decision_counts() {
        String note = add("Too dark", "1A", "", -1, "Ada").note();
        ReviewNote base = desk.find(place.asking(), note);
        ReviewNote mine = base.with(new ReviewNote.Reply("n1", "Ada", "still", 10)).settled(false, "", base.changed() + 5);
        ReviewNote theirs = base.with(new ReviewNote.Reply("n2", "Ben", "done", 20)).settled(true, "Ben", base.changed() + 9);
        assertThat(mine.merged(theirs)).isEqualTo(theirs.merged(mine));
        assertThat(mine.merged(theirs).resolved()).isTrue();
        assertThat(mine.merged(theirs).replies()).extracting(ReviewNote.Reply::text).containsExactly("still", "done");
        assertThat(mine.merged(theirs).merged(theirs)).isEqualTo(mine.merged(theirs));
    }

    private void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String failed) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.failed()).isEqualTo(failed);
            assertThat(failure.action()).isNotEmpty();
        });
        assertThat(rows()).isEmpty();
    }

    @Test
    void what_makes_no_sense_is_refused_with_what_to_do() {
        refused(() -> add(" ", "1A", "", -1, ""), "The note has no words, or too many.");
        refused(() -> add("Dark", "99Z", "", -1, ""), "There is no shot and no line 99Z in this film.");
        refused(() -> add("Dark", "1A", "5000", -1, ""), "The shot 1A is over by then.");
        refused(() -> add("Dark", "", "1", -1, ""), "It is not said in which shot 1 s lies.");
        refused(() -> add("Dark", "", "", 9_999_999, ""), "The film shows no shot at frame 9999999.");
        refused(() -> new RemoveNote(desk).run(new RemoveNote.Input("n0"), place.asking()), "There is no single note n0.");
        refused(() -> taken(Source.ofText("notes.json", "{\"kinora\":\"review-notes\",\"schema\":1,\"notes\":[{\"id\":\"x\"}]}")),
                "notes.json holds no review notes that can be read.");
        refused(() -> taken(Source.ofText("half.json", "{\"kinora\":\"review-no")), "half.json holds no review notes that can be read.");
        refused(() -> taken(Source.ofText("list.json", "[1,2]")), "list.json holds no review notes that can be read.");
    }
}

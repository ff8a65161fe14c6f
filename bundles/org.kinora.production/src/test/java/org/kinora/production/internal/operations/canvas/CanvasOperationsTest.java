package org.kinora.production.internal.operations.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.canvas.Card;
import org.kinora.api.canvas.Link;
import org.kinora.api.canvas.Sheet;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.work.Caller;
import org.kinora.production.internal.operations.Workplace;

class CanvasOperationsTest {
    private static final String SCRIPT = """
            Title: Talk

            INT. KITCHEN - NIGHT

            ANNA, 40, a cook, stands at the table. PAUL, 50, waits.

            ANNA
            You came back.

            PAUL
            I said I would.

            EXT. STREET - DAY

            Anna walks away.
            """;

    @TempDir
    Path folder;
    private Workplace place;
    private CanvasDesk desk;

    @BeforeEach
    void open() {
        place = new Workplace(folder);
        place.write(SCRIPT);
        desk = new CanvasDesk(place.planning());
    }

    @AfterEach
    void close() throws Exception {
        place.close();
    }

    private Sheet sheet() {
        return new ShowCanvas(desk).run(new ShowCanvas.Input(), place.asking()).sheet();
    }

    private Card card(String name) {
        return sheet().cards().stream().filter(card -> card.title().startsWith(name + " ") || card.id().equals(name)).findFirst().orElseThrow();
    }

    private void put(String... cards) {
        new PlaceCards(desk).run(new PlaceCards.Input(List.of(cards), false), place.asking());
    }

    private WriteNote.Output note(String text, String at, String note, boolean remove) {
        return new WriteNote(desk).run(new WriteNote.Input(text, at, note, remove), place.asking());
    }

    private void group(String name, boolean free, String... cards) {
        new GroupCards(desk).run(new GroupCards.Input(List.of(cards), name, free), place.asking());
    }

    @Test
    void every_scene_shot_and_note_is_a_card_and_none_lies_on_another() {
        note("First", "", "", false);
        note("Second", "", "", false);
        List<Card> cards = sheet().cards();
        assertThat(cards).filteredOn(card -> card.kind() == Card.Kind.SCENE).hasSize(2);
        assertThat(cards).filteredOn(card -> card.kind() == Card.Kind.SHOT).hasSameSizeAs(place.story().shots().toList());
        for (Card one : cards)
            for (Card other : cards)
                if (one != other) assertThat(one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom() && other.y() < one.bottom())
                        .as("%s over %s", one.title(), other.title()).isFalse();
    }

    @Test
    void the_links_follow_the_film() {
        List<String> shots = place.story().shots().map(shot -> shot.id()).toList();
        List<Link> links = sheet().links();
        assertThat(links).hasSize(shots.size() - 1);
        for (int i = 0; i < links.size(); i++) assertThat(links.get(i)).isEqualTo(new Link(shots.get(i), shots.get(i + 1), Link.Kind.NEXT));
    }

    @Test
    void a_moved_card_stays_where_it_was_put_and_no_other_card_moves() {
        Sheet before = sheet();
        put("1B=4000,-700");
        assertThat(card("1B").x()).isEqualTo(4000);
        assertThat(card("1B").y()).isEqualTo(-700);
        assertThat(card("1B").marks()).contains(Card.Mark.PLACED);
        Set<Card> same = new HashSet<>(before.cards());
        same.retainAll(sheet().cards());
        assertThat(same).hasSize(before.cards().size() - 1);
        new PlaceCards(desk).run(new PlaceCards.Input(List.of(), true), place.asking());
        assertThat(sheet()).isEqualTo(before);
    }

    @Test
    void the_shots_of_a_moved_scene_go_along_unless_they_were_put_elsewhere() {
        Card scene = sheet().cards().getFirst();
        Card before = card("1B");
        put("1A=10,10", scene.id() + "=500,-300");
        assertThat(card("1B").x()).isEqualTo(before.x() + 500);
        assertThat(card("1B").y()).isEqualTo(before.y() - 300);
        assertThat(card("1A").x()).isEqualTo(10);
    }

    @Test
    void moving_is_undone_like_any_edit() {
        Sheet before = sheet();
        put("1A=10,10", "1B=20,20");
        place.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        assertThat(sheet()).isEqualTo(before);
    }

    @Test
    void notes_are_written_moved_and_taken_away() {
        assertThat(note("Rain here?", "400,-160", "", false).note()).isEqualTo("note1");
        assertThat(card("note1").text()).isEqualTo("Rain here?");
        assertThat(card("note1").x()).isEqualTo(400);
        note("No rain.", "", "note1", false);
        assertThat(card("note1").text()).isEqualTo("No rain.");
        assertThat(card("note1").x()).isEqualTo(400);
        note("Another", "0,-300", "", false);
        note("", "", "note1", true);
        assertThat(sheet().cards()).filteredOn(card -> card.kind() == Card.Kind.NOTE).extracting(Card::id).containsExactly("note2");
    }

    @Test
    void a_card_is_in_one_group_and_a_group_of_one_is_none() {
        group("talk", false, "1A", "1B", "2A");
        assertThat(card("1A").group()).isEqualTo("talk");
        group("end", false, "1B", "2A");
        assertThat(card("1B").group()).isEqualTo("end");
        assertThat(card("1A").group()).as("alone in its group").isEmpty();
        group("", true, "1B");
        assertThat(card("2A").group()).isEmpty();
    }

    @Test
    void what_is_wrong_is_told() {
        assertThatThrownBy(() -> put("9Z=1,2")).hasMessageContaining("no card 9Z").hasMessageContaining("kinora canvas show");
        assertThatThrownBy(() -> put("1A=1")).hasMessageContaining("found: 1").hasMessageContaining("400,-120");
        assertThatThrownBy(() -> put("1A=1,much")).hasMessageContaining("1,much");
        assertThatThrownBy(() -> put("1A=1,999999999")).hasMessageContaining("100000000");
        assertThatThrownBy(() -> put("1A")).hasMessageContaining("No card is named");
        assertThatThrownBy(() -> put()).hasMessageContaining("--free");
        assertThatThrownBy(() -> note("", "", "", false)).hasMessageContaining("1 to 4000 characters");
        assertThatThrownBy(() -> note("x", "", "note7", false)).hasMessageContaining("no note note7");
        assertThatThrownBy(() -> note("", "", "", true)).hasMessageContaining("--note");
        assertThatThrownBy(() -> group("one", false, "1A")).hasMessageContaining("1 cards");
        assertThatThrownBy(() -> group("", false, "1A", "1B")).hasMessageContaining("a name");
    }
}

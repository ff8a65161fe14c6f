package org.kinora.workbench.canvas.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.canvas.Card;
import org.kinora.api.canvas.Link;
import org.kinora.api.canvas.Sheet;
import org.kinora.canvas.Viewpoint;

class CanvasModelTest {
    private final CanvasModel model = new CanvasModel();

    private static Card card(String id, int x, int y, String group) {
        return new Card(id, Card.Kind.SHOT, "", x, y, 100, 80, id, "", "", Set.of(), group);
    }

    @BeforeEach
    void lay_out() {
        model.size(500, 400);
        model.show(new Sheet(List.of(card("a", 0, 0, ""), card("b", 200, 0, "g"), card("c", 1000, 1000, "g")),
                List.of(new Link("a", "b", Link.Kind.NEXT))));
        model.look(new Viewpoint(1, 0, 0));
    }

    @Test
    void a_click_selects_and_one_with_shift_adds_and_takes_away() {
        model.press(50, 40, false, false);
        assertThat(model.release()).isEmpty();
        assertThat(model.selected()).containsExactly("a");
        model.press(250, 40, true, false);
        model.release();
        assertThat(model.selected()).containsExactlyInAnyOrder("a", "b");
        model.press(50, 40, true, false);
        model.release();
        assertThat(model.selected()).containsExactly("b");
        model.press(150, 300, false, false);
        model.release();
        assertThat(model.selected()).isEmpty();
    }

    @Test
    void a_drag_moves_the_card_and_its_group_and_nothing_else() {
        model.press(250, 40, false, false);
        model.drag(280, 240, true);
        List<Card> moved = model.release();
        assertThat(moved).extracting(Card::id).containsExactly("b", "c");
        assertThat(moved).extracting(Card::x).containsExactly(230, 1030);
        assertThat(moved).extracting(Card::y).containsExactly(200, 1200);
        assertThat(model.sheet().cards().getFirst()).isEqualTo(card("a", 0, 0, ""));
    }

    @Test
    void takes_go_along_with_their_shot_unless_they_were_put_elsewhere() {
        Card take = new Card("t1", Card.Kind.TAKE, "a", 0, 100, 40, 30, "", "", "", Set.of(), "");
        Card apart = new Card("t2", Card.Kind.TAKE, "a", 50, 100, 40, 30, "", "", "", Set.of(Card.Mark.PLACED), "");
        model.show(new Sheet(List.of(card("a", 0, 0, ""), take, apart), List.of()));
        model.press(50, 40, false, false);
        model.drag(80, 240, true);
        assertThat(model.release()).extracting(Card::id).containsExactly("a");
        assertThat(model.sheet().cards()).extracting(Card::y).containsExactly(200, 300, 100);
    }

    @Test
    void a_drag_snaps_to_what_is_near_and_shows_a_guide() {
        model.press(50, 40, false, false);
        model.drag(50, 43, false);
        model.drag(55, 47, false);
        assertThat(model.view().guides()).isNotEmpty();
        assertThat(model.sheet().cards().getFirst().y()).isZero();
        model.release();
        assertThat(model.view().guides()).isEmpty();
    }

    @Test
    void a_pointer_that_hardly_moves_moves_no_card() {
        model.press(50, 40, false, false);
        model.drag(52, 41, true);
        assertThat(model.release()).isEmpty();
    }

    @Test
    void escape_puts_everything_back() {
        model.press(50, 40, false, false);
        model.drag(150, 140, true);
        assertThat(model.cancel()).isTrue();
        assertThat(model.sheet().cards().getFirst().x()).isZero();
        assertThat(model.selected()).isEmpty();
        assertThat(model.cancel()).isFalse();
    }

    @Test
    void a_box_drawn_on_the_ground_selects_what_it_meets() {
        model.press(150, 200, false, false);
        model.drag(260, 60, false);
        assertThat(model.selected()).containsExactly("b");
        assertThat(model.view().marquee()).isPresent();
        model.drag(40, 60, false);
        assertThat(model.selected()).containsExactly("a");
        model.release();
        assertThat(model.view().marquee()).isEmpty();
    }

    @Test
    void panning_moves_the_sheet_with_the_pointer() {
        model.look(new Viewpoint(2, 10, 10));
        model.press(50, 40, false, true);
        model.drag(90, 20, false);
        assertThat(model.from()).isEqualTo(new Viewpoint(2, -10, 20));
        assertThat(model.release()).isEmpty();
    }

    @Test
    void arrows_walk_along_the_film_and_stop_at_its_ends() {
        assertThat(model.neighbour(1).orElseThrow().id()).isEqualTo("a");
        model.select(Set.of("b"));
        assertThat(model.neighbour(1).orElseThrow().id()).isEqualTo("c");
        model.select(Set.of("c"));
        assertThat(model.neighbour(1).orElseThrow().id()).isEqualTo("c");
        assertThat(model.neighbour(-1).orElseThrow().id()).isEqualTo("b");
    }

    @Test
    void what_is_gone_from_the_film_is_no_longer_selected() {
        model.select(Set.of("a", "b"));
        model.show(new Sheet(List.of(card("b", 0, 0, "")), List.of()));
        assertThat(model.selected()).containsExactly("b");
    }

    @Test
    void fitting_shows_the_selection_or_everything() {
        model.select(Set.of("a"));
        assertThat(model.fitting(true).scale()).isEqualTo(1);
        assertThat(model.fitting(false).scale()).isCloseTo(304 / 1080.0, within(1e-9));
    }
}

package org.kinora.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinora.api.canvas.Card;

class CanvasModelTest {
    private static Card card(String id, int x, int y, int width, int height) {
        return new Card(id, Card.Kind.SHOT, "", x, y, width, height, "", "", "", Set.of(), "");
    }

    @Property(tries = 200)
    void zooming_leaves_the_point_under_the_pointer_where_it_is(@ForAll @DoubleRange(min = 0.05, max = 32) double scale,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor, @ForAll @IntRange(max = 4000) int pixelX,
                    @ForAll @IntRange(max = 4000) int pixelY) {
        Viewpoint before = new Viewpoint(scale, -300, 5000);
        Viewpoint after = before.zoomed(factor, pixelX, pixelY);
        assertThat(after.scale()).isBetween(Viewpoint.FARTHEST, Viewpoint.NEAREST);
        assertThat(after.sheetX(pixelX)).isCloseTo(before.sheetX(pixelX), within(1e-6));
        assertThat(after.sheetY(pixelY)).isCloseTo(before.sheetY(pixelY), within(1e-6));
    }

    @Property(tries = 200)
    void a_box_that_is_looked_at_is_seen_whole_in_the_middle(@ForAll @IntRange(min = -10_000, max = 10_000) int x, @ForAll @IntRange(min = 1,
            max = 20_000) int width, @ForAll @IntRange(min = 1, max = 10_000) int height) {
        Viewpoint view = Viewpoint.on(new Box(x, -x, width, height), 1600, 1000, 20, 4);
        Box seen = view.seen(1600, 1000);
        assertThat(seen.x() + seen.width() / 2).isCloseTo(x + width / 2.0, within(1e-6));
        assertThat(seen.y() + seen.height() / 2).isCloseTo(-x + height / 2.0, within(1e-6));
        if (view.scale() > Viewpoint.FARTHEST) assertThat(seen.width()).isGreaterThanOrEqualTo(width - 1e-6);
    }

    @Test
    void a_journey_begins_and_ends_where_it_is_told_and_zooms_evenly() {
        Viewpoint from = new Viewpoint(0.1, 0, 0);
        Viewpoint to = new Viewpoint(1.6, 4000, 3000);
        Viewpoint begin = from.towards(to, 0, 800, 600);
        assertThat(begin.x()).isCloseTo(0, within(1e-9));
        assertThat(from.towards(to, 1, 800, 600)).isEqualTo(to);
        assertThat(from.towards(to, 0.5, 800, 600).scale()).isCloseTo(0.4, within(1e-9));
        Viewpoint level = new Viewpoint(0.1, 500, 0);
        assertThat(from.towards(level, 0.5, 800, 600).x()).isCloseTo(250, within(1e-6));
    }

    @Test
    void a_dragged_card_is_drawn_to_edges_and_middles_that_are_near() {
        List<Card> others = List.of(card("a", 0, 0, 100, 80), card("b", 0, 300, 100, 80));
        Snapping edge = Snapping.of(new Box(3, 150, 60, 40), others, 6);
        assertThat(edge.right()).isEqualTo(-3);
        assertThat(edge.down()).isZero();
        assertThat(edge.guides()).containsExactly(new Snapping.Guide(true, 0, 0, 380));
        assertThat(Snapping.of(new Box(22, 150, 60, 40), others, 6).right()).isEqualTo(-2);
        assertThat(Snapping.of(new Box(200, 150, 60, 40), others, 6).guides()).isEmpty();
        assertThat(Snapping.of(new Box(200, 77, 60, 40), others, 6).down()).isEqualTo(3);
    }

    @Test
    void cards_are_brought_into_line() {
        List<Card> cards = List.of(card("a", 10, 5, 20, 20), card("b", 100, 50, 40, 10), card("c", 55, 20, 10, 40));
        assertThat(Alignment.LEFT.of(cards)).extracting(Card::x).containsExactly(10, 10, 10);
        assertThat(Alignment.RIGHT.of(cards)).extracting(Card::right).containsExactly(140, 140, 140);
        assertThat(Alignment.CENTRE.of(cards)).extracting(card -> card.x() + card.width() / 2).containsExactly(75, 75, 75);
        assertThat(Alignment.TOP.of(cards)).extracting(Card::y).containsExactly(5, 5, 5);
        assertThat(Alignment.BOTTOM.of(cards)).extracting(Card::bottom).containsExactly(60, 60, 60);
        assertThat(Alignment.ACROSS.of(cards)).extracting(Card::x).containsExactly(10, 100, 60);
    }

    @Test
    void the_frontmost_card_is_hit() {
        List<Card> cards = List.of(card("back", 0, 0, 100, 100), card("front", 50, 50, 100, 100));
        assertThat(SheetPainter.at(cards, 60, 60).id()).isEqualTo("front");
        assertThat(SheetPainter.at(cards, 10, 10).id()).isEqualTo("back");
        assertThat(SheetPainter.at(cards, 200, 10)).isNull();
    }
}

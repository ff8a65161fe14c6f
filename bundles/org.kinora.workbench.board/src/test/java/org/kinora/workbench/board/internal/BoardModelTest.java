package org.kinora.workbench.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.kinora.api.workbench.Lines;

class BoardModelTest {
    private static final String PLAN = """
            {"story":{"scenes":[
              {"id":"s1","heading":"INT. BAR - NIGHT","shots":[
                {"id":"s1.e","label":"1A","duration":"7/2","framing":{"size":"MEDIUM_CLOSE"},"action":"A bar."},
                {"id":"s1.b","label":"1B","duration":"2","locked":true}],
               "lines":[{"shot":"s1.b","speaker":"Mara","text":"Late."},{"shot":"s1.b","speaker":"Ben","text":"I know."}]},
              {"id":"s2","heading":"EXT. SEA - DAY","shots":[{"id":"s2.e","label":"2A","duration":"65/12"}]}]}}""";

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static List<ShotCard> cards(String takes) {
        return ShotCard.all(json(PLAN), json(takes));
    }

    @Test
    void a_card_tells_label_size_length_and_the_first_line() {
        List<ShotCard> cards = cards("{\"takes\":[]}");
        assertThat(cards).extracting(ShotCard::label).containsExactly("1A", "1B", "2A");
        assertThat(cards.getFirst()).isEqualTo(new ShotCard("s1.e", "1A", "INT. BAR - NIGHT", "medium close", 3.5, "A bar.", "", "",
                "s1", false, 0, false));
        assertThat(cards.get(1).line()).isEqualTo("Mara: Late.");
        assertThat(cards.get(1).scene()).isEmpty();
    }

    @Test
    void a_card_shows_the_chosen_take_and_without_a_choice_the_newest_one() {
        List<ShotCard> cards = cards("""
                {"takes":[{"owner":"s1.e","parts":{"image":"a"}},{"owner":"s1.e","parts":{"image":"b"},"chosen":true},
                  {"owner":"s1.e","parts":{"image":"c"}},
                  {"owner":"s1.b","parts":{"image":"d"}},{"owner":"s1.b","parts":{"image":"e"}},{"owner":"s2.e","parts":{"speech":"f"}}]}""");
        assertThat(cards).extracting(ShotCard::image).containsExactly("b", "e", "");
        assertThat(cards).extracting(ShotCard::takes).as("pictures only").containsExactly(3, 2, 0);
        assertThat(cards).extracting(ShotCard::locked).containsExactly(false, true, false);
    }

    @Test
    void an_own_picture_that_is_not_chosen_is_not_shown_since_the_film_does_not_use_it() {
        List<ShotCard> cards = cards("""
                {"takes":[{"owner":"s1.e","origin":"generated","parts":{"image":"a"}},{"owner":"s1.e","origin":"imported","parts":{"image":"b"}},
                  {"owner":"s1.b","origin":"drawn","parts":{"image":"c"}},{"owner":"s2.e","origin":"drawn","parts":{"image":"d"},"chosen":true}]}""");
        assertThat(cards).extracting(ShotCard::image).containsExactly("a", "", "d");
        assertThat(cards).extracting(ShotCard::takes).containsExactly(2, 1, 1);
    }

    @Test
    void every_scene_begins_a_row_and_no_card_lies_on_another() {
        CardGrid grid = CardGrid.of(cards("{\"takes\":[]}"), 320, 140, 60, 30, 10);
        assertThat(grid.cards()).extracting(card -> card.x).containsExactly(10, 165, 10);
        assertThat(grid.headings().get(2).y).isGreaterThan(grid.cards().get(1).y + grid.cards().get(1).height);
        for (Rectangle one : grid.cards())
            assertThat(grid.cards().stream().filter(other -> other != one).noneMatch(one::intersects)).isTrue();
        assertThat(grid.height()).isGreaterThan(grid.cards().getLast().y + grid.cards().getLast().height);
        assertThat(grid.at(170, grid.cards().get(1).y + 5)).isEqualTo(1);
        assertThat(grid.at(2, 2)).isEqualTo(-1);
    }

    private static ShotCard shot(String id, String scene) {
        return new ShotCard(id, id, "", "", 2, "", "", "", scene, false, 0, false);
    }

    @Test
    void a_shot_moves_within_its_scene_and_never_out_of_it() {
        BoardOrder order = new BoardOrder(List.of(shot("a", "1"), shot("b", "1"), shot("c", "1"), shot("d", "2"), shot("e", "2")));
        assertThat(order.moved("a", 1)).contains(new BoardOrder.Follow("a", "b"));
        assertThat(order.moved("c", -1)).contains(new BoardOrder.Follow("c", "a"));
        assertThat(order.moved("b", -1)).as("before the first").contains(new BoardOrder.Follow("b", ""));
        assertThat(order.moved("c", 1)).as("the scene ends").isEmpty();
        assertThat(order.moved("d", -1)).as("the scene begins").isEmpty();
        assertThat(order.dropped("a", 3)).as("behind the last of its scene").contains(new BoardOrder.Follow("a", "c"));
        assertThat(order.dropped("a", 5)).as("another scene").isEmpty();
        assertThat(order.dropped("b", 2)).as("where it stands").isEmpty();
        assertThat(order.dropped("e", 3)).contains(new BoardOrder.Follow("e", ""));
        assertThat(order.dropped("nowhere", 1)).isEmpty();
        assertThat(order.walked("", 1)).map(ShotCard::id).contains("a");
    }

    @Test
    void a_card_that_is_dropped_stands_where_the_mark_was() {
        CardGrid grid = CardGrid.of(List.of(shot("a", "1"), shot("b", "1"), shot("c", "1")), 320, 140, 60, 30, 10);
        Rectangle second = grid.cards().get(1);
        Rectangle third = grid.cards().get(2);
        assertThat(grid.gap(0, 20)).isZero();
        assertThat(grid.gap(second.x - 3, second.y + 20)).isEqualTo(1);
        assertThat(grid.gap(second.x + second.width + 40, second.y + 20)).isEqualTo(2);
        assertThat(grid.gap(third.x + third.width, third.y + 20)).isEqualTo(3);
        assertThat(grid.bar(1, 4).x).isBetween(grid.cards().get(0).x + 140 - 8, second.x);
        assertThat(grid.bar(2, 4).y).as("at the end of the row above").isEqualTo(second.y);
        assertThat(grid.bar(3, 4).x).isGreaterThanOrEqualTo(third.x + third.width);
    }

    @Test
    void words_break_at_spaces_and_what_does_not_fit_ends_in_an_ellipsis() {
        assertThat(Lines.of("a quiet morning by the sea", 10, 9, String::length)).containsExactly("a quiet", "morning by", "the sea");
        assertThat(Lines.of("a quiet morning by the sea", 10, 2, String::length)).containsExactly("a quiet", "morning b\u2026");
        assertThat(Lines.of("incomprehensibilities", 8, 1, String::length)).containsExactly("incompr\u2026");
    }

    @Test
    void a_plan_without_any_take_has_cards_without_pictures() {
        var plan = com.google.gson.JsonParser.parseString("{'story':{'scenes':[{'heading':'INT. ROOM','shots':[{'id':'a','duration':'3'}]}]}}");
        assertThat(ShotCard.all(plan.getAsJsonObject(), new com.google.gson.JsonObject())).singleElement().extracting(ShotCard::image).isEqualTo("");
    }
}

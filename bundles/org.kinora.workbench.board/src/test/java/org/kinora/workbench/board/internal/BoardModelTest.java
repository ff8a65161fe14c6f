package org.kinora.workbench.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class BoardModelTest {
    private static final String PLAN = """
            {"story":{"scenes":[
              {"heading":"INT. BAR - NIGHT","shots":[
                {"id":"s1.e","label":"1A","duration":"7/2","framing":{"size":"MEDIUM_CLOSE"},"action":"A bar."},
                {"id":"s1.b","label":"1B","duration":"2"}],
               "lines":[{"shot":"s1.b","speaker":"Mara","text":"Late."},{"shot":"s1.b","speaker":"Ben","text":"I know."}]},
              {"heading":"EXT. SEA - DAY","shots":[{"id":"s2.e","label":"2A","duration":"65/12"}]}]}}""";

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
        assertThat(cards.getFirst()).isEqualTo(new ShotCard("s1.e", "1A", "INT. BAR - NIGHT", "medium close", 3.5, "A bar.", "", ""));
        assertThat(cards.get(1).line()).isEqualTo("Mara: Late.");
        assertThat(cards.get(1).scene()).isEmpty();
    }

    @Test
    void a_card_shows_the_chosen_take_and_without_a_choice_the_newest_one() {
        List<ShotCard> cards = cards("""
                {"takes":[{"owner":"s1.e","parts":{"image":"a"}},{"owner":"s1.e","parts":{"image":"b"},"chosen":true},{"owner":"s1.e","parts":{"image":"c"}},
                  {"owner":"s1.b","parts":{"image":"d"}},{"owner":"s1.b","parts":{"image":"e"}},{"owner":"s2.e","parts":{"speech":"f"}}]}""");
        assertThat(cards).extracting(ShotCard::image).containsExactly("b", "e", "");
    }

    @Test
    void every_scene_begins_a_row_and_no_card_lies_on_another() {
        CardGrid grid = CardGrid.of(cards("{\"takes\":[]}"), 320, 140, 60, 30, 10);
        assertThat(grid.cards()).extracting(card -> card.x).containsExactly(10, 160, 10);
        assertThat(grid.headings().get(2).y).isGreaterThan(grid.cards().get(1).y + grid.cards().get(1).height);
        for (Rectangle one : grid.cards())
            assertThat(grid.cards().stream().filter(other -> other != one).noneMatch(one::intersects)).isTrue();
        assertThat(grid.height()).isGreaterThan(grid.cards().getLast().y + grid.cards().getLast().height);
        assertThat(grid.at(165, grid.cards().get(1).y + 5)).isEqualTo(1);
        assertThat(grid.at(2, 2)).isEqualTo(-1);
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

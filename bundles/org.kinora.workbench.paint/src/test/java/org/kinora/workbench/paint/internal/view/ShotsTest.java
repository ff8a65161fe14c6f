package org.kinora.workbench.paint.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class ShotsTest {
    private static final String PLAN = """
            {"story": {"format": {"width": 1920, "height": 800}, "scenes": [{"shots": [{"id": "a", "label": "1A"}, {"id": "b", "label": "1B"}]},
            {"shots": [{"id": "c", "label": "2A"}]}]}}""";
    private static final String TAKES = """
            {"takes": [{"owner": "a", "parts": {"image": "one"}, "chosen": true}, {"owner": "a", "parts": {"image": "two"}},
            {"owner": "b", "parts": {"image": "old"}}, {"owner": "b", "parts": {"image": "new"}}, {"owner": "c", "parts": {"clip": "film"}}]}""";

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private final Shots shots = Shots.of(json(PLAN), json(TAKES));

    @Test
    void the_picture_in_use_is_the_chosen_one_else_the_newest() {
        assertThat(shots.rows()).extracting(Shots.Row::image).containsExactly("one", "new", "");
        assertThat(shots.width()).isEqualTo(1920);
    }

    @Test
    void neighbours_go_on_over_scenes_and_end_with_the_film() {
        assertThat(shots.beside("b", 1)).map(Shots.Row::label).contains("2A");
        assertThat(shots.beside("a", -1)).isEmpty();
        assertThat(shots.beside("c", 1)).isEmpty();
    }

    @Test
    void every_icon_can_be_drawn_and_every_tool_has_one_and_words() {
        for (var kind : org.kinora.workbench.paint.internal.tool.ToolKind.values()) {
            assertThat(Icons.of(kind.word()).strokes()).matches("[MLCOZF 0-9.]+");
            var texts = org.kinora.api.work.Texts.beside(org.kinora.workbench.paint.internal.PaintOffer.class);
            assertThat(texts.text("tool." + kind.word())).doesNotStartWith("tool.");
            assertThat(texts.text("tool." + kind.word() + ".hint")).doesNotStartWith("tool.");
        }
    }
}

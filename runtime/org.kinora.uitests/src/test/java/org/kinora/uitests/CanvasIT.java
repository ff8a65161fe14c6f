package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class CanvasIT {
    private static final Pattern STATE = Pattern.compile("(\\d+) cards at ([\\d.]+) % from (-?\\d+),(-?\\d+), (\\d+) selected, (\\d+) draw calls, still");

    @BeforeEach
    void show_the_canvas(Window window) {
        window.click("Board");
        window.front("Canvas");
        window.until("the canvas", () -> !window.state("canvas").isEmpty());
        assumeFalse(window.state("canvas").contains("OpenGL 3.3"), "left out: no OpenGL for windows here");
        window.until("cards", () -> window.state("canvas").matches("[1-9]\\d* cards.*"));
    }

    @AfterEach
    void put_everything_back(Window window) {
        window.run("canvas.place", "{\"free\":true}");
    }

    private static Matcher still(Window window) {
        window.until("a still canvas", () -> STATE.matcher(window.state("canvas")).matches());
        Matcher matcher = STATE.matcher(window.state("canvas"));
        assertThat(matcher.matches()).isTrue();
        return matcher;
    }

    private static JsonObject card(Window window, String title) {
        for (JsonElement each : window.run("canvas.show", "{}").getAsJsonObject("sheet").getAsJsonArray("cards")) {
            JsonObject card = each.getAsJsonObject();
            if (card.has("title") && card.get("title").getAsString().startsWith(title)) return card;
        }
        throw new AssertionError("no card " + title);
    }

    /** Canonical JSON leaves zero out. */
    private static int number(JsonObject card, String name) {
        return card.has(name) ? card.get(name).getAsInt() : 0;
    }

    /** Where the middle of a card is seen. */
    private static Point seen(Window window, String title) {
        JsonObject card = card(window, title);
        Matcher state = still(window);
        double scale = Double.parseDouble(state.group(2)) / 100;
        return new Point((int) Math.round((number(card, "x") + number(card, "width") / 2.0 - Integer.parseInt(state.group(3))) * scale),
                (int) Math.round((number(card, "y") + number(card, "height") / 2.0 - Integer.parseInt(state.group(4))) * scale));
    }

    @Test
    void the_whole_film_lies_on_one_sheet_in_few_draw_calls(Window window) {
        Matcher state = still(window);
        assertThat(Integer.parseInt(state.group(1))).isEqualTo(window.run("canvas.show", "{}").getAsJsonObject("sheet").getAsJsonArray("cards")
                .size());
        assertThat(Integer.parseInt(state.group(6))).isBetween(1, 60);
        window.picture("canvas");
    }

    @Test
    void a_click_selects_a_shot_for_all_views(Window window) {
        Control canvas = window.find("canvas");
        window.press("f");
        Point shot = seen(window, "1B");
        window.clickAt(canvas, shot.x, shot.y);
        window.until("one selected", () -> window.state("canvas").contains(" 1 selected"));
        window.press("Right");
        window.press("Left");
        window.press("shift+f");
        assertThat(Double.parseDouble(still(window).group(2))).isGreaterThan(50);
        window.picture("canvas-near");
        window.press("f");
        still(window);
    }

    @Test
    void a_double_click_on_the_ground_writes_a_note_and_delete_takes_it_away(Window window) {
        Control canvas = window.find("canvas");
        int before = Integer.parseInt(still(window).group(1));
        window.doubleClickAt(canvas, 30, 30);
        window.find("canvas-note");
        window.type("Rain here?");
        window.press("ctrl+Return");
        window.until("one card more", () -> window.state("canvas").startsWith((before + 1) + " cards"));
        window.clickAt(canvas, 36, 36);
        window.until("the note selected", () -> window.state("canvas").contains(" 1 selected"));
        window.press("Delete");
        window.until("the note gone", () -> window.state("canvas").startsWith(before + " cards"));
    }

    @Test
    void a_dragged_card_stays_where_it_was_put(Window window) {
        Control canvas = window.find("canvas");
        window.press("Home");
        Point from = seen(window, "1A");
        int before = number(card(window, "1A"), "y");
        window.drag(canvas, from, new Point(from.x + 5, from.y + 90));
        Patience.until("the card's new place in the project", () -> number(card(window, "1A"), "y") > before + 40);
        window.picture("canvas-moved");
    }
}

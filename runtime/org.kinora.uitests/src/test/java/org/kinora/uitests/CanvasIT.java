package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.api.canvas.Sheet;
import org.kinora.api.json.Json;
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
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("arrange all cards");
        window.press("Return");
        window.until("no palette", () -> !window.shows("palette"));
        Patience.until("no card elsewhere", () -> !window.run("canvas.show", "{}").toString().contains("PLACED"));
    }

    /** A canvas that rests and shows the cards where the project has them. */
    private static Matcher still(Window window) {
        Control canvas = window.find("canvas");
        Patience.until("the cards of the project", () -> Json.read(window.run("canvas.show", "{}").get("sheet"), Sheet.class)
                .equals(window.ask(() -> canvas.getData("test.sheet"))));
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

    /** What a stretched rectangle meets, by the cards' places in the project. */
    private static Set<String> met(Window window, Point one, Point other) {
        Matcher state = still(window);
        double scale = Double.parseDouble(state.group(2)) / 100;
        double left = Integer.parseInt(state.group(3)) + Math.min(one.x, other.x) / scale;
        double top = Integer.parseInt(state.group(4)) + Math.min(one.y, other.y) / scale;
        double right = Integer.parseInt(state.group(3)) + Math.max(one.x, other.x) / scale;
        double bottom = Integer.parseInt(state.group(4)) + Math.max(one.y, other.y) / scale;
        Set<String> met = new HashSet<>();
        for (JsonElement each : window.run("canvas.show", "{}").getAsJsonObject("sheet").getAsJsonArray("cards")) {
            JsonObject card = each.getAsJsonObject();
            int x = number(card, "x");
            int y = number(card, "y");
            boolean beside = x >= right || x + number(card, "width") <= left || y >= bottom || y + number(card, "height") <= top;
            if (!beside) met.add(card.get("id").getAsString());
        }
        return met;
    }

    private static void selected(Window window, int count) {
        window.until(count + " selected", () -> window.state("canvas").contains(" " + count + " selected"));
    }

    @Test
    void a_stretched_rectangle_selects_what_it_meets_and_with_shift_more(Window window) {
        Control canvas = window.find("canvas");
        window.ask(canvas::setFocus);
        window.press("Home");
        Point corner = new Point(6, 6);
        Point first = seen(window, "1A");
        Set<String> met = met(window, corner, first);
        assertThat(met).hasSizeGreaterThan(1);
        window.drag(canvas, corner, first);
        selected(window, met.size());
        window.picture("canvas-marquee");
        Point low = window.ask(() -> new Point(6, canvas.getSize().y - 6));
        Point last = seen(window, "2A");
        int before = met.size();
        met.addAll(met(window, low, last));
        assertThat(met).hasSizeGreaterThan(before);
        window.drag("shift", canvas, low, last);
        selected(window, met.size());
    }

    /** Selects the first two shots. */
    private static void two(Window window) {
        Control canvas = window.find("canvas");
        window.ask(canvas::setFocus);
        window.press("Home");
        Point one = seen(window, "1A");
        window.clickAt(canvas, one.x, one.y);
        selected(window, 1);
        Point other = seen(window, "1B");
        window.drag("shift", canvas, other, other);
        selected(window, 2);
    }

    private static String group(Window window, String title) {
        JsonObject card = card(window, title);
        return card.has("group") ? card.get("group").getAsString() : "";
    }

    @Test
    void a_group_is_made_by_a_key_goes_along_with_each_of_its_cards_and_is_taken_apart(Window window) {
        two(window);
        window.press("ctrl+g");
        Patience.until("a group", () -> !group(window, "1A").isEmpty() && group(window, "1A").equals(group(window, "1B")));
        Control canvas = window.find("canvas");
        window.clickAt(canvas, 6, 6);
        selected(window, 0);
        int one = number(card(window, "1A"), "y");
        int other = number(card(window, "1B"), "y");
        Point from = seen(window, "1A");
        window.drag(canvas, from, new Point(from.x + 4, from.y + 70));
        Patience.until("both elsewhere", () -> number(card(window, "1A"), "y") > one + 30 && number(card(window, "1B"), "y") - other == number(card(
                window, "1A"), "y") - one);
        two(window);
        window.press("ctrl+shift+g");
        Patience.until("no group", () -> group(window, "1A").isEmpty() && group(window, "1B").isEmpty());
    }

    @Test
    void cards_are_brought_into_line(Window window) {
        Control canvas = window.find("canvas");
        window.ask(canvas::setFocus);
        window.press("Home");
        int before = number(card(window, "1A"), "y");
        Point from = seen(window, "1A");
        window.drag(canvas, from, new Point(from.x + 3, from.y + 50));
        Patience.until("its new place", () -> number(card(window, "1A"), "y") > before + 20);
        two(window);
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("align bottom edges");
        window.press("Return");
        Patience.until("one line", () -> bottom(window, "1A") == bottom(window, "1B"));
    }

    private static int bottom(Window window, String title) {
        JsonObject card = card(window, title);
        return number(card, "y") + number(card, "height");
    }
}

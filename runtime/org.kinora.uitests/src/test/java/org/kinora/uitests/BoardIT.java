package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Premiere;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class BoardIT {
    @BeforeEach
    void show_the_board(Window window) {
        window.click("Board");
        window.front("Board");
        window.until("shots", () -> window.state("board").matches("[1-9]\\d* shots.*"));
        // What another test took back may not have come to the cards yet.
        Control board = window.find("board");
        Patience.until("the cards as planned", () -> labels(window).equals(window.ask(() -> board.getData("test.order"))));
    }

    @Test
    void the_planned_shots_are_cards(Window window) {
        assertThat(window.state("board")).matches("\\d+ shots.*");
        window.picture("board");
    }

    @Test
    void a_click_selects_a_shot_and_arrows_walk(Window window) {
        Control board = window.find("board");
        window.clickAt(board, 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        window.press("Right");
        window.until("the second shot", () -> window.state("board").endsWith(", 1B selected"));
        window.press("Left");
        window.until("the first shot again", () -> window.state("board").endsWith(", 1A selected"));
    }

    private static List<String> labels(Window window) {
        List<String> ids = new ArrayList<>();
        JsonArray scenes = window.run("film.plan", "{}").getAsJsonObject("story").getAsJsonArray("scenes");
        scenes.forEach(scene -> scene.getAsJsonObject().getAsJsonArray("shots")
                .forEach(shot -> ids.add(shot.getAsJsonObject().get("id").getAsString())));
        return ids;
    }

    @Test
    void a_shot_is_moved_by_keys_and_by_hand_and_undo_brings_it_back(Window window) {
        List<String> before = labels(window);
        Control board = window.find("board");
        window.clickAt(board, 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        window.press("alt+Right");
        Patience.until("the first shot behind the second", () -> labels(window).get(0).equals(before.get(1)) && labels(window).get(1)
                .equals(before.get(0)));
        List<String> moved = labels(window);
        window.until("the cards in their new order", () -> moved.equals(board.getData("test.order")));
        window.press("ctrl+z");
        Patience.until("the order as before", () -> labels(window).equals(before));
        window.until("the cards as before", () -> before.equals(board.getData("test.order")));
        window.drag(board, new Point(60, 120), new Point(60 + 250 + 120 + 110, 120));
        Patience.until("the dropped shot", () -> labels(window).indexOf(before.get(0)) == 1);
        window.press("ctrl+z");
        Patience.until("the order as before", () -> labels(window).equals(before));
    }

    @Test
    void a_locked_shot_says_so_and_is_freed_by_the_same_key(Window window) {
        Control board = window.find("board");
        window.clickAt(board, 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        window.press("l");
        window.until("the lock", () -> window.state("board").contains("1 locked"));
        window.picture("board-locked");
        window.press("l");
        window.until("no lock", () -> !window.state("board").contains("locked"));
    }

    @Test
    void a_new_shot_and_a_copy_come_behind_the_selected_one_by_a_key(Window window) {
        List<String> before = labels(window);
        Control board = window.find("board");
        window.clickAt(board, 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        window.press("n");
        Patience.until("a new shot", () -> labels(window).size() == before.size() + 1 && labels(window).get(0).equals(before.get(0)));
        window.until("its card", () -> window.state("board").endsWith(", 1B selected"));
        window.press("t");
        window.find("shot.words");
        window.type("Steam rises.");
        window.press("Return");
        Patience.until("what is seen", () -> window.run("film.plan", "{}").toString().contains("Steam rises."));
        window.press("d");
        Patience.until("a copy", () -> labels(window).size() == before.size() + 2);
        window.until("its card", () -> window.state("board").endsWith(", 1C selected"));
        window.picture("board-new");
        for (int i = 0; i < 3; i++) window.press("ctrl+z");
        Patience.until("as before", () -> labels(window).equals(before));
    }

    @Test
    void a_shot_is_copied_and_pasted_behind_another_one_by_keys(Window window) {
        List<String> before = labels(window);
        Control board = window.find("board");
        window.clickAt(board, 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        window.press("ctrl+c");
        window.until("the copy", () -> window.words().stream().anyMatch(words -> words.startsWith("1A is on the clipboard")));
        window.press("End");
        window.press("ctrl+v");
        Patience.until("one shot more, the last one", () -> labels(window).size() == before.size() + 1
                && labels(window).subList(0, before.size()).equals(before));
        window.until("its card", () -> window.state("board").startsWith(before.size() + 1 + " shots"));
        window.press("ctrl+z");
        Patience.until("as before", () -> labels(window).equals(before));
    }

    @Test
    void frames_show_how_shots_meet_and_a_frame_becomes_a_take(Window window) {
        Premiere.of(window);
        Control board = window.find("board");
        window.clickAt(board, 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        window.press("Right");
        window.until("the second shot", () -> window.state("board").endsWith(", 1B selected"));
        window.press("f");
        Control frames = window.find("frames");
        window.until("its frames", () -> window.state("frames").startsWith("1B, cell 0"));
        window.clickAt(frames, 10, 10);
        window.press("Right");
        window.until("the next frame", () -> window.state("frames").startsWith("1B, cell 1"));
        int before = takes(window);
        window.press("a");
        Patience.until("one more take", () -> takes(window) == before + 1);
        window.picture("frames");
        window.press("v");
        window.press("period");
        window.until("an answer", () -> window.words().stream().anyMatch(words -> words.contains("fit")));
        window.clickAt(board, 60, 120);
        window.press("Right");
        window.press("c");
        Control takes = window.find("takes");
        window.clickAt(takes, 10, 10);
        window.until("two takes", () -> window.state("takes").matches("[2-9] takes, against .*side by side"));
        window.picture("takes-side");
        window.press("m");
        window.press("m");
        window.until("their difference", () -> window.state("takes").contains("difference"));
        window.picture("takes-difference");
        String other = window.state("takes").replaceAll(".*against ([^,]*),.*", "$1");
        window.press("Return");
        Patience.until("the other one in use", () -> window.run("take.list", "{}").toString().contains("\"name\":\"" + other + "\"")
                && used(window, other));
        window.press("ctrl+z");
        Patience.until("the one before", () -> !used(window, other));
    }

    private static int takes(Window window) {
        var takes = window.run("take.list", "{}");
        return takes.has("takes") ? takes.getAsJsonArray("takes").size() : 0;
    }

    private static boolean used(Window window, String name) {
        for (var each : window.run("take.list", "{}").getAsJsonArray("takes")) {
            var take = each.getAsJsonObject();
            if (take.get("name").getAsString().equals(name)) return take.has("chosen") && take.get("chosen").getAsBoolean();
        }
        return false;
    }
}

package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class KeysIT {
    @BeforeEach
    void open(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.click("Board");
        window.front("Board");
        Control board = window.find("board");
        window.ask(board::setFocus);
    }

    private static String keys(Window window) {
        Table table = (Table) window.find("keys.table");
        return window.ask(() -> table.getItemCount() == 1 ? table.getItem(0).getText(1) : table.getItemCount() + " rows");
    }

    private static void show(Window window) {
        window.press("shift+slash");
        window.fill("keys.find", "put all views back");
    }

    @Test
    void an_action_is_found_by_its_words_given_other_keys_and_its_own_again(Window window) {
        show(window);
        window.until("one row without keys", () -> keys(window).isEmpty());
        window.clickAt(window.find("keys.table"), 60, 10);
        window.click("keys.press");
        window.press("ctrl+alt+b");
        window.until("its new keys", () -> keys(window).equals("Ctrl+Alt+B"));
        window.picture("keys");
        window.fill("keys.find", "ctrl+alt+b");
        window.until("found by its keys", () -> keys(window).equals("Ctrl+Alt+B"));
        window.press("Escape");
        window.until("the window alone", () -> !window.shows("keys.table"));
        window.press("ctrl+alt+b");
        window.until("it was done", () -> window.shows("board"));
        show(window);
        window.until("kept", () -> keys(window).equals("Ctrl+Alt+B"));
        window.clickAt(window.find("keys.table"), 60, 10);
        window.click("Restore");
        window.until("no keys", () -> keys(window).isEmpty());
        window.press("Escape");
    }

    @Test
    void the_keys_are_those_of_another_program_where_one_wants_them(Window window) {
        window.click("Edit");
        window.front("Timeline");
        Control timeline = window.find("timeline");
        window.ask(timeline::setFocus);
        window.press("shift+slash");
        window.fill("keys.find", "split the clip");
        Combo preset = (Combo) window.find("keys.preset");
        window.until("the keys of Kinora", () -> keys(window).equals("S"));
        window.ask(preset::setFocus);
        window.press("Down");
        window.until("Premiere's", () -> keys(window).equals("Ctrl+K"));
        assertThat(window.ask(preset::getText)).isEqualTo("Premiere Pro");
        window.press("Up");
        window.until("Kinora's again", () -> keys(window).equals("S"));
        window.press("Escape");
        window.until("the window alone", () -> !window.shows("keys.table"));
    }

    @Test
    void the_window_tells_which_kinora_it_is(Window window) {
        window.press("F1");
        window.find("about");
        window.until("its version", () -> window.words().stream().anyMatch(words -> words.matches("Kinora \\d+\\.\\d+.*")));
        window.picture("about");
        window.press("Escape");
        window.until("the window alone", () -> !window.shows("about"));
    }
}

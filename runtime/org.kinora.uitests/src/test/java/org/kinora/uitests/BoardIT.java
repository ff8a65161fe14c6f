package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class BoardIT {
    @BeforeEach
    void show_the_board(Window window) {
        window.click("Board");
        window.until("shots", () -> window.state("board").matches("[1-9]\\d* shots.*"));
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
}

package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class WizardIT {
    @AfterEach
    void back(Window window) {
        if (window.shows("wizard")) window.press("Escape");
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("close this project");
        window.press("Return");
        window.click("late-train");
        window.until("the film as before", () -> window.shell().getText().equals("late-train - Kinora"));
    }

    @Test
    void a_few_answers_become_a_script_a_plan_and_a_board(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.press("ctrl+2");
        window.front("Board");
        window.find("board");
        window.press("ctrl+n");
        window.find("wizard");
        window.type("A boy burns the cake");
        window.until("a script", () -> window.words().stream().anyMatch(words -> words.contains("Title:") && words.contains("INT.")));
        window.press("Return");
        window.click("comedy");
        window.until("a comedy", () -> window.words().stream().anyMatch(words -> words.contains("Notes: comedy")));
        window.press("Return");
        window.settle();
        window.click("Begin the film");
        window.until("another film", () -> !window.shell().getText().equals("late-train - Kinora") && window.shell().getText().endsWith(" - Kinora"));
        window.until("its board", () -> window.state("board").matches("[1-9]\\d* shots.*"));
        assertThat(window.home().resolve("Kinora")).isDirectoryContaining("glob:**.fountain");
        window.picture("wizard-board");
        window.until("the first board is being drawn", () -> window.state("status").startsWith("Make a film"));
        window.click("Stop");
        window.until("its end", () -> !window.state("status").startsWith("Make a film"));
    }

    @Test
    void what_is_still_open_is_asked_and_limits_are_kept_or_named(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.press("ctrl+n");
        window.find("wizard");
        window.type("A keeper must save a ship");
        window.click("Who or what stands in the way?");
        window.until("its step", () -> window.words().stream().anyMatch(words -> words.contains("A person, the weather, a clock, a fear.")));
        window.type("the cold");
        window.until("the cold in the script", () -> script(window).contains("cold"));
        window.click("Limits");
        window.type("shot in one take");
        window.click("no dialogue");
        window.until("no lines", () -> script(window).contains("INT.") && script(window).lines().noneMatch("KEEPER"::equals));
        window.until("what nobody can tell", () -> window.words().contains("Not kept, or not to be told from the script: shot in one take."));
        window.picture("wizard-limits");
        window.click("Category");
        window.click("music-video");
        window.click("Duration");
        window.click("30");
        window.click("Shape");
        window.click("9:16");
        window.settle();
        window.picture("wizard-format");
        window.click("Begin the film");
        window.until("another film", () -> !window.shell().getText().equals("late-train - Kinora") && window.shell().getText().endsWith(" - Kinora"));
        window.until("the first board is being drawn", () -> window.state("status").startsWith("Make a film"));
        window.click("Stop");
        window.until("its end", () -> !window.state("status").startsWith("Make a film"));
    }

    private static String script(Window window) {
        return window.words().stream().filter(words -> words.contains("Title:")).findFirst().orElse("");
    }
}

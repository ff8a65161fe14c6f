package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class PaletteIT {
    @AfterEach
    void close_what_is_open(Window window) {
        if (window.shows("form")) window.press("Escape");
        if (window.shows("palette")) window.press("Escape");
    }

    @Test
    void a_few_letters_find_a_command_and_escape_leaves_everything_as_it_was(Window window) {
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("gotopaint");
        window.until("the command first", () -> window.words().contains("Go to Paint"));
        window.picture("palette");
        window.press("Escape");
        window.until("no palette", () -> !window.shows("palette"));
    }

    @Test
    void enter_runs_the_first_command(Window window) {
        window.press("ctrl+2");
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("gotospace");
        window.press("Return");
        window.until("the space perspective", () -> window.words().contains("No scene open"));
    }

    @Test
    void an_operation_gets_a_form_that_names_what_is_missing(Window window) {
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("kinora cut split");
        window.press("Return");
        window.find("form");
        Text clip = (Text) window.find("clip");
        assertThat(window.<String>ask(clip::getMessage)).isEqualTo("needed");
        window.click("Run");
        window.until("a complaint", () -> window.words().contains("Fill in: clip, at"));
        window.picture("form");
        window.click("Cancel");
        window.until("no form", () -> !window.shows("form"));
    }
}

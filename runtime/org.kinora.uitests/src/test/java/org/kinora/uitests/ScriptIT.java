package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class ScriptIT {
    @BeforeEach
    void show_the_script(Window window) {
        window.click("Story");
        window.front("Script");
        window.until("the outline", () -> window.state("outline").contains("INT. STATION - NIGHT"));
    }

    private static StyledText editor(Window window) {
        return (StyledText) window.find("script");
    }

    private static String text(Window window) {
        StyledText editor = editor(window);
        return window.ask(editor::getText);
    }

    private static void caretAfter(Window window, String words) {
        StyledText editor = editor(window);
        window.<Void>ask(() -> {
            editor.setFocus();
            editor.setSelection(editor.getText().indexOf(words) + words.length());
            return null;
        });
    }

    @Test
    void the_outline_and_the_panels_follow_the_caret(Window window) {
        caretAfter(window, "EXT. PLATFORM");
        window.until("the panels of the second scene", () -> window.state("script.panels").startsWith("scene 2: 2A"));
        caretAfter(window, "INT. STATION");
        window.until("the panels of the first scene", () -> window.state("script.panels").startsWith("scene 1: 1A"));
        window.picture("script");
    }

    @Test
    void a_name_that_is_begun_is_completed_and_undo_takes_it_back(Window window) {
        String before = text(window);
        caretAfter(window, "Write to me.");
        window.type("\n\nJO");
        window.find("completion");
        window.press("Tab");
        window.until("the name", () -> text(window).contains("Write to me.\n\nJONAS"));
        assertThat(window.shows("completion")).isFalse();
        for (int i = 0; i < 6 && !text(window).equals(before); i++) window.press("ctrl+z");
        assertThat(text(window)).isEqualTo(before);
    }

    @Test
    void saving_writes_the_file_and_says_which_shots_are_to_be_made_again(Window window) throws Exception {
        Path file = window.home().resolve("late-train.fountain");
        caretAfter(window, "The last train is late again");
        window.type(" tonight");
        window.until("the mark of what is not saved", () -> window.words().stream().anyMatch(words -> words.contains("not saved")));
        window.press("ctrl+s");
        window.until("what becomes stale", () -> window.words().stream().anyMatch(words -> words.contains("To be made again: changed: 1")));
        assertThat(Files.readString(file)).contains("The last train is late again tonight.");
        window.picture("script-saved");
    }

    @Test
    void find_counts_and_goes_to_what_is_found(Window window) {
        caretAfter(window, "Title: Late Train");
        window.press("ctrl+f");
        window.find("find");
        window.type("train");
        window.until("the count", () -> window.words().stream().anyMatch(words -> words.matches("\\d of 3")));
        window.press("Escape");
        StyledText editor = editor(window);
        assertThat(window.<String>ask(editor::getSelectionText)).isEqualToIgnoringCase("train");
    }
}

package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** Scenes folded away in the script. */
@ExtendWith(Studio.class)
class FoldIT {
    @BeforeEach
    void show_the_script(Window window) {
        window.click("Story");
        window.front("Script");
        window.until("the outline", () -> window.state("outline").contains("INT. STATION - NIGHT"));
        window.until("all is seen", () -> window.state("script").equals("0 folded"));
    }

    @AfterEach
    void unfold(Window window) {
        StyledText editor = editor(window);
        window.ask(editor::setFocus);
        if (!window.state("script").equals("0 folded")) window.press("ctrl+f");
        window.until("all is seen", () -> window.state("script").equals("0 folded"));
        window.press("Escape");
    }

    private static StyledText editor(Window window) {
        return (StyledText) window.find("script");
    }

    private static String text(Window window) {
        return window.ask(editor(window)::getText);
    }

    private static int caret(Window window) {
        return window.ask(editor(window)::getCaretOffset);
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
    void a_scene_is_folded_by_keys_and_by_its_mark_and_the_caret_comes_back(Window window) {
        String whole = text(window);
        caretAfter(window, "time for tea");
        int before = caret(window);
        window.press("ctrl+period");
        window.until("the scene away", () -> window.state("script").equals("1 folded"));
        assertThat(text(window)).contains("INT. STATION - NIGHT\n\nEXT. PLATFORM").doesNotContain("time for tea");
        assertThat(window.words()).noneMatch(words -> words.contains("not saved"));
        window.picture("script-folded");
        window.press("ctrl+period");
        window.until("the scene again", () -> window.state("script").equals("0 folded"));
        assertThat(text(window)).isEqualTo(whole);
        assertThat(caret(window)).isEqualTo(before);
        StyledText editor = editor(window);
        Point mark = window.ask(() -> new Point(editor.getLeftMargin() - editor.getLineHeight(),
                editor.getLinePixel(editor.getLineAtOffset(whole.indexOf("EXT. PLATFORM"))) + editor.getLineHeight() / 2));
        window.hover(editor, mark.x, mark.y);
        window.clickAt(editor, mark.x, mark.y);
        window.until("the second scene away", () -> window.state("script").equals("1 folded") && !editor.getText().contains("Write to me"));
        assertThat(caret(window)).as("the caret where it was").isEqualTo(before);
        window.press("ctrl+alt+period");
        window.until("both away", () -> window.state("script").equals("2 folded"));
        window.press("ctrl+alt+period");
        window.until("all again", () -> window.state("script").equals("0 folded"));
        assertThat(text(window)).isEqualTo(whole);
    }

    @Test
    void typing_beside_a_fold_keeps_what_is_folded_away_and_undo_finds_it(Window window) {
        String whole = text(window);
        caretAfter(window, "INT. STATION - NIGHT");
        window.press("ctrl+period");
        window.until("the scene away", () -> window.state("script").equals("1 folded"));
        window.press("BackSpace");
        window.until("one letter less", () -> text(window).contains("STATION - NIGH\n\nEXT"));
        window.press("Delete");
        window.until("opened before it is torn", () -> window.state("script").equals("0 folded"));
        assertThat(text(window)).isEqualTo(whole.replace("STATION - NIGHT", "STATION - NIGH"));
        window.press("ctrl+z");
        window.until("as before", () -> text(window).equals(whole));
        caretAfter(window, "Write to me.");
        window.type(" Soon");
        window.until("more words", () -> text(window).contains("Write to me. Soon"));
        caretAfter(window, "INT. STATION - NIGHT");
        window.press("ctrl+period");
        window.until("the scene away", () -> window.state("script").equals("1 folded"));
        window.press("ctrl+z");
        window.until("what lies below a fold is taken back", () -> !text(window).contains("Soon"));
        assertThat(window.state("script")).isEqualTo("1 folded");
        caretAfter(window, "INT. STATION - NIGHT");
        window.press("ctrl+period");
        window.until("all as before", () -> text(window).equals(whole));
    }
}

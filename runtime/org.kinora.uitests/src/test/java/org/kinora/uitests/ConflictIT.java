package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** A shot changed by hand, and by the script since. */
@ExtendWith(Studio.class)
class ConflictIT {
    private static final String MINE = "Mara waits at the door.";

    @Test
    void what_a_person_and_the_script_both_changed_stands_side_by_side_and_is_decided(Window window) {
        window.click("Story");
        window.front("Script");
        window.until("the outline", () -> window.state("outline").contains("INT. STATION - NIGHT"));
        window.until("the plan", () -> window.words().stream().anyMatch(words -> words.contains("planned length")));
        String planned = action(window);
        window.run("shot.edit", "{\"shot\":\"2A\",\"field\":\"action\",\"value\":\"" + MINE + "\"}");
        rewrite(window, "The train stands in the first light", " of May");
        assertThat(words(window, "conflict.before")).isEqualTo(planned);
        assertThat(words(window, "conflict.mine")).isEqualTo(MINE);
        assertThat(words(window, "conflict.now")).contains("light of May");
        assertThat(action(window)).contains("of May");
        window.picture("script-conflict");
        window.click("conflict.keep");
        window.until("decided", () -> !window.shows("conflict"));
        assertThat(action(window)).isEqualTo(MINE);
        rewrite(window, "light of May", " at six");
        assertThat(words(window, "conflict.before")).as("what was decided over").contains("of May").doesNotContain("at six");
        window.find("conflict.take");
        StyledText before = (StyledText) window.find("conflict.before");
        window.clickAt(before, 20, 8);
        for (int i = 0; i < 4; i++) window.press("Tab");
        window.press("space");
        window.until("decided", () -> !window.shows("conflict"));
        assertThat(action(window)).contains("of May at six");
        StyledText editor = (StyledText) window.find("script");
        caretAfter(window, editor, "light of May at six");
        for (int i = 0; i < " of May at six".length(); i++) window.press("BackSpace");
        window.press("ctrl+s");
        window.until("as it was", () -> window.ask(editor::getText).contains("first light. Mara")
                && window.words().stream().noneMatch(words -> words.contains("not saved")));
    }

    private static void rewrite(Window window, String after, String words) {
        StyledText editor = (StyledText) window.find("script");
        caretAfter(window, editor, after);
        window.type(words);
        window.until("the words", () -> editor.getText().contains(after + words));
        window.press("ctrl+s");
        window.until("both sides", () -> "1 of 1".equals(window.state("conflict")));
    }

    private static void caretAfter(Window window, StyledText editor, String words) {
        window.<Void>ask(() -> {
            editor.setFocus();
            editor.setSelection(editor.getText().indexOf(words) + words.length());
            return null;
        });
    }

    private static String words(Window window, String id) {
        StyledText field = (StyledText) window.find(id);
        return window.ask(field::getText);
    }

    private static String action(Window window) {
        JsonObject scene = window.run("film.plan", "{}").getAsJsonObject("story").getAsJsonArray("scenes").get(1).getAsJsonObject();
        return scene.getAsJsonArray("shots").get(0).getAsJsonObject().get("action").getAsString();
    }
}

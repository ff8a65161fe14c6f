package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class ReviewIT {
    @Test
    void a_note_is_written_at_a_shot_answered_settled_and_taken_back(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.press("ctrl+2");
        window.front("Notes");
        window.until("no notes", () -> window.words().stream().anyMatch(words -> words.startsWith("Nobody has noted anything yet")));
        window.picture("review-empty");
        String shot = shot(window);
        Control board = window.find("board");
        window.until("the shots", () -> window.state("board").matches("\\d+ shots.*"));
        window.ask(board::setFocus);
        window.press("Home");
        window.until("a shot", () -> window.state("board").endsWith("selected"));
        window.front("Notes");
        window.ask(window.find("review.words")::setFocus);
        window.type("Too dark here");
        window.press("Return");
        window.until("the note", () -> window.state("review").equals("1 open of 1") && window.state("note").equals("Too dark here"));
        JsonObject note = window.run("review.list", "{}").getAsJsonArray("notes").get(0).getAsJsonObject();
        assertThat(note.get("shot").getAsString()).isEqualTo(shot);
        window.ask(window.find("review.answer")::setFocus);
        window.type("Brighter now");
        window.press("Return");
        window.until("the answer", () -> window.words().contains("local: Brighter now"));
        window.picture("review");
        window.press("ctrl+3");
        window.front("Notes");
        window.until("the note beside the timeline", () -> window.state("note").equals("Too dark here"));
        window.picture("review-edit");
        window.press("ctrl+2");
        window.front("Notes");
        window.click("review.resolve");
        window.until("it is settled", () -> window.state("review").equals("0 open of 1"));
        assertThat(window.words()).anyMatch(words -> words.startsWith("Every note is settled"));
        window.click("review.all");
        window.until("it is shown again", () -> window.state("note").equals("Too dark here"));
        window.picture("review-settled");
        window.click("review.remove");
        window.until("it is gone", () -> window.state("review").equals("0 open of 0"));
    }

    private static String shot(Window window) {
        return window.run("film.plan", "{}").getAsJsonObject("story").getAsJsonArray("scenes").get(0).getAsJsonObject().getAsJsonArray("shots").get(0)
                .getAsJsonObject().get("id").getAsString();
    }
}

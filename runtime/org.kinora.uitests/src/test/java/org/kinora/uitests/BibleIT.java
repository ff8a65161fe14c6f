package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class BibleIT {
    @Test
    void the_people_of_the_film_are_found_and_lead_to_their_shots(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.press("ctrl+1");
        window.front("Bible");
        window.until("somebody", () -> window.state("entry").equals("JONAS") || window.state("entry").equals("MARA"));
        Control entries = window.find("entries");
        window.ask(entries::setFocus);
        window.press("Home");
        String first = window.state("entry");
        window.press("Down");
        window.until("the next one", () -> !window.state("entry").equals(first));
        assertThat(window.words()).anyMatch(words -> words.matches("Seen in \\d+ shots"));
        window.picture("bible");
        window.press("ctrl+k");
        window.find("palette");
        window.type("platform place");
        window.press("Return");
        window.until("the place", () -> window.state("entry").equals("PLATFORM"));
        window.click("2A");
        window.until("its shot on the board", () -> window.state("board").endsWith(", 2A selected"));
    }
}

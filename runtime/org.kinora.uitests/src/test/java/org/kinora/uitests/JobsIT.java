package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class JobsIT {
    @Test
    void a_film_that_is_being_made_is_listed_can_be_stopped_and_begun_once_more(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.press("ctrl+6");
        window.find("jobs");
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("kinora make");
        window.press("Return");
        window.find("form");
        window.press("ctrl+Return");
        window.until("a job that runs", () -> window.state("jobs").matches("\\d+ jobs, 1 running"));
        assertThat(window.state("status")).startsWith("Make a film from a script: ");
        window.picture("job-running");
        window.click("Stop");
        window.until("its end", () -> window.state("jobs").matches("\\d+ jobs, 0 running"));
        window.click("Once more");
        window.until("it again", () -> window.state("jobs").matches("\\d+ jobs, 1 running"));
        window.click("Stop");
        window.until("its end", () -> window.state("jobs").matches("\\d+ jobs, 0 running"));
        window.click("Clear the list");
        window.until("an empty list", () -> window.state("jobs").equals("0 jobs, 0 running"));
    }
}

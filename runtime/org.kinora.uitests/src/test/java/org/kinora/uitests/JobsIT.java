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
        window.front("Jobs");
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
        window.click("Insights");
        window.until("what is known of jobs", () -> window.state("jobs.past").matches("[1-9]\\d* rows"));
        assertThat(window.words()).contains("Make a film from a script");
        window.picture("job-insights");
        window.click("Insights");
        window.until("the list of today", () -> window.shows("jobs"));
        window.front("Costs");
        window.until("nothing was paid", () -> window.state("costs.sums").equals("0 rows"));
        window.picture("costs");
    }

    @Test
    void a_plug_in_is_switched_off_and_on_while_the_window_runs(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.press("ctrl+6");
        window.front("Plug-ins");
        window.until("the plug-ins", () -> window.state("plugins").matches("[1-9]\\d* rows"));
        assertThat(window.words()).anyMatch(words -> words.startsWith("org.kinora.artist"));
        window.click("Switch off");
        window.until("it is off", () -> state(window, "org.kinora.artist").equals("DISABLED"));
        window.until("it is said", () -> window.state("plugins.words").equals("org.kinora.artist DISABLED"));
        window.picture("plug-ins");
        window.until("it is on again", () -> {
            window.run("plugins.enable", "{\"id\":\"org.kinora.artist\"}");
            return state(window, "org.kinora.artist").equals("ACTIVE");
        });
    }

    private static String state(Window window, String id) {
        for (var plugin : window.run("plugins.list", "{}").getAsJsonArray("plugins"))
            if (plugin.getAsJsonObject().get("id").getAsString().equals(id)) return plugin.getAsJsonObject().get("state").getAsString();
        return "";
    }
}

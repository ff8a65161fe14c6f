package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs at once, and one that is asked to stop. */
class TwoAtOnceIT {
    private static final int PATIENCE_SECONDS = 5;

    @TempDir
    Path folder;

    @Test
    void two_runs_on_one_new_project_both_end_with_the_same_film_and_share_the_steps() throws Exception {
        Kinora kinora = Kinora.in(folder);
        kinora.script("tea.fountain", Scripts.TEA);
        Running first = kinora.start(Kinora.frugal("tea.fountain", "-o", "first.mp4"));
        Running second = kinora.start(Kinora.frugal("tea.fountain", "-o", "second.mp4"));
        Ended one = first.end();
        Ended two = second.end();
        assertThat(one.json().get("film")).isEqualTo(two.json().get("film"));
        assertThat(folder.resolve("first.mp4")).hasSameBinaryContentAs(folder.resolve("second.mp4"));
        assertThat(one.number("ran") + two.number("ran")).as("every step once").isEqualTo(kinora.run("why-rebuilt", "--json").strings("steps").size());
        assertThat(kinora.run("assets", "verify").good().out()).doesNotContain("damaged", "missing", "stray");
    }

    @Test
    void two_runs_on_two_projects_do_not_disturb_each_other() throws Exception {
        Kinora kinora = Kinora.in(folder);
        kinora.script("tea.fountain", Scripts.TEA);
        kinora.script("coffee.fountain", Scripts.TEA.replace("tea left", "coffee left"));
        Running tea = kinora.start(Kinora.frugal("tea.fountain", "-o", "tea.mp4", "--stop-at", "animatic"));
        Running coffee = kinora.start(Kinora.frugal("coffee.fountain", "-o", "coffee.mp4", "--stop-at", "animatic"));
        assertThat(tea.end().number("ran")).isPositive();
        assertThat(coffee.end().number("ran")).isPositive();
        assertThat(folder.resolve("tea.srt")).content().contains("tea left");
        assertThat(folder.resolve("coffee.srt")).content().contains("coffee left");
    }

    @Test
    void ctrl_c_stops_a_run_and_the_next_one_goes_on() throws Exception {
        Kinora kinora = Kinora.in(folder);
        kinora.script("tea.fountain", Scripts.TEA);
        // Whoever started the tests may have had interrupts ignored, which children inherit.
        Running making = kinora.under(List.of("env", "--default-signal=INT")).start(words("make", "tea.fountain"));
        making.untilItSays("cutting and encoding");
        making.interrupt();
        boolean stopped = making.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(stopped).as("stopped within %d s", PATIENCE_SECONDS).isTrue();
        making.end().refused(130, "The work was stopped.\n  what to do: Run the same command again: it goes on where it stopped.");
        assertThat(folder.resolve("tea.kinora/exports")).satisfiesAnyOf(exports -> assertThat(exports).doesNotExist(),
                exports -> assertThat(exports).isEmptyDirectory());
        int finished = kinora.run("why-rebuilt", "--json").strings("steps").size();
        Ended made = kinora.make("tea.fountain", "-o", "tea.mp4");
        assertThat(finished).isPositive();
        assertThat(made.number("reused")).isEqualTo(finished);
        assertThat(Files.size(folder.resolve("tea.mp4"))).isPositive();
    }

    private static String[] words(String... first) {
        List<String> words = new ArrayList<>(List.of(first));
        words.addAll(Kinora.FRUGAL);
        return words.toArray(String[]::new);
    }
}

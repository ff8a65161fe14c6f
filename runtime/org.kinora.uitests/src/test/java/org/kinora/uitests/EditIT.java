package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** Player, timeline and list of jobs on a film that was made. */
@ExtendWith(Studio.class)
class EditIT {
    private static boolean made;

    @BeforeEach
    void show_the_cut_of_a_film(Window window) {
        window.until("the plan", () -> window.shell().getText().equals("late-train - Kinora"));
        if (!made) window.run("film.make", "{\"quality\":\"DRAFT\",\"aspect\":\"16:9\",\"stopAt\":\"ANIMATIC\"}");
        made = true;
        window.click("Story");
        window.click("Edit");
        window.find("timeline");
        if (!window.state("timeline").matches("\\d+ clips.*")) reopen(window);
        window.until("clips", () -> window.state("timeline").matches("[1-9]\\d* clips.*"));
    }

    /** A film that was made beside the window is seen when something changes in it. */
    private static void reopen(Window window) {
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("kinora project redo");
        window.press("Return");
    }

    private static long length(Window window) {
        JsonObject cut = window.run("cut.show", "{\"whole\":true}").getAsJsonObject("cut");
        return cut.get("frames").getAsLong();
    }

    @Test
    void space_plays_and_the_playhead_of_the_timeline_moves_along(Window window) {
        Control player = window.find("player");
        window.clickAt(player, 40, 40);
        window.press("Home");
        window.press("space");
        window.until("time to pass", () -> window.state("player").matches("playing, frame ([2-9]\\d|\\d{3,}) of .*"));
        assertThat(window.state("timeline")).doesNotContain("frame 0,");
        window.press("k");
        window.until("a pause", () -> window.state("player").startsWith("paused"));
        window.press("Home");
        window.press("Right");
        window.until("the second frame", () -> window.state("player").startsWith("paused, frame 1 of"));
        window.picture("edit");
    }

    @Test
    void a_dragged_edge_ripples_the_film_and_one_undo_takes_it_back(Window window) {
        long before = length(window);
        Control timeline = window.find("timeline");
        Point edge = edge(window, before);
        window.drag(timeline, edge, new Point(edge.x + 60, edge.y));
        window.until("a longer film", () -> window.words().stream().anyMatch(words -> words.startsWith("Ripple")));
        assertThat(length(window)).isGreaterThan(before);
        window.picture("timeline-rippled");
        window.press("ctrl+z");
        window.until("the word of it", () -> window.words().contains("Taken back."));
        assertThat(length(window)).isEqualTo(before);
    }

    @Test
    void the_list_of_jobs_tells_what_was_done(Window window) {
        window.press("ctrl+6");
        window.until("jobs", () -> window.state("jobs").matches("\\d+ jobs, 0 running"));
        window.picture("jobs");
    }

    /** The out-point of the first shot; the timeline shows the whole film. */
    private static Point edge(Window window, long frames) {
        JsonObject cut = window.run("cut.show", "{\"whole\":true}").getAsJsonObject("cut");
        JsonObject first = cut.getAsJsonArray("tracks").get(0).getAsJsonObject().getAsJsonArray("clips").get(0).getAsJsonObject();
        long at = first.get("length").getAsLong();
        Control timeline = window.find("timeline");
        int width = window.ask(() -> timeline.getSize().x);
        int left = 160;
        int captions = 24 + 2;
        return new Point((int) (left + at * (width - left) * 0.97 / frames) - 3, 32 + captions + 30);
    }
}

package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class ShellIT {
    @Test
    void the_window_opens_with_the_film_that_was_named(Window window) {
        window.until("the title", () -> window.shell().getText().equals("late-train - Kinora"));
        assertThat(window.words()).contains("Board").anyMatch(words -> words.contains("late-train"));
    }

    @Test
    void keys_and_clicks_lead_to_a_perspective(Window window) {
        window.press("ctrl+5");
        window.until("the perspective of splats", () -> window.shows("space") || window.shows("space-empty"));
        window.click("Board");
        window.front("Board");
        window.find("board");
        assertThat(window.shows("space") || window.shows("space-empty")).isFalse();
        window.press("ctrl+5");
        window.until("keys go on where a click hid what had the keyboard", () -> window.shows("space") || window.shows("space-empty"));
    }

    @Test
    void the_tour_leads_through_the_window_and_ends_when_one_has_enough(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("show me around");
        window.press("Return");
        for (String stop : List.of("story", "board", "edit", "deliver")) {
            window.until(stop, () -> window.state("tour").equals(stop));
            if (stop.equals("board")) window.picture("tour");
            window.click("Next");
        }
        window.until("the last stop", () -> window.state("tour").equals("commands"));
        window.click("Begin");
        window.until("the window alone", () -> !window.shows("tour"));
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("show me around");
        window.press("Return");
        window.find("tour");
        window.click("That is enough");
        window.until("the window alone", () -> !window.shows("tour"));
    }

    @Test
    void what_is_painted_is_more_than_one_colour(Window window) {
        window.click("Board");
        window.front("Board");
        window.find("board");
        ImageData seen = window.picture("shell");
        java.util.Set<Integer> colours = new java.util.HashSet<>();
        for (int y = 0; y < seen.height; y += 4) for (int x = 0; x < seen.width; x += 4) colours.add(seen.getPixel(x, y));
        assertThat(colours).hasSizeGreaterThan(16);
    }
}

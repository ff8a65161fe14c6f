package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

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
        window.until("the perspective of splats", () -> window.words().stream().anyMatch(words -> words.startsWith("Scenes of splats come here")));
        window.click("Board");
        window.front("Board");
        window.find("board");
        assertThat(window.words()).noneMatch(words -> words.startsWith("Scenes of splats come here"));
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

package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewCard;
import org.kinora.api.workbench.ViewOffer;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** Views that a plug-in offers while the window runs, good ones and broken ones. */
@ExtendWith(Studio.class)
class ViewsIT {
    private Runnable end = () -> { };

    @BeforeEach
    void show_the_shots(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.click("Board");
        window.front("Board");
        window.until("shots", () -> window.state("board").matches("[1-9]\\d* shots.*"));
    }

    @AfterEach
    void take_it_away(Window window) {
        end.run();
        window.until("no view of a plug-in", () -> !window.words().contains("Moon"));
    }

    /** A view of a plug-in that says what is selected, and throws where it is told to. */
    private record Moon(Set<String> breaks) implements ViewOffer {
        @Override
        public ViewCard card() {
            if (breaks.contains("card")) throw new IllegalStateException("no card");
            return new ViewCard("test.moon", "Moon", "Shows the moon", Set.of(Perspective.BOARD), Dock.RIGHT, 900);
        }

        @Override
        public View open(Composite parent, Site site) {
            if (breaks.contains("open")) throw new IllegalStateException("new moon");
            Canvas canvas = new Canvas(parent, SWT.NONE);
            canvas.setData("test.id", "moon");
            canvas.addListener(SWT.MouseUp, event -> broken("click"));
            // A canvas that hears no keys is passed over by the keyboard.
            canvas.addListener(SWT.KeyDown, event -> { });
            site.onSelect(id -> {
                canvas.setData("test.state", id);
                broken("select");
            });
            site.actions(List.of(Action.of("moon.rise", "Let the moon rise", "F9", () -> broken("key"))));
            return canvas::setFocus;
        }

        private void broken(String at) {
            if (breaks.contains(at)) throw new IllegalStateException("the moon fell: " + at);
        }
    }

    private void offered(Window window, String... breaks) {
        end = window.offer(ViewOffer.class, new Moon(Set.of(breaks)));
    }


    @Test
    void a_view_appears_with_its_service_hears_of_the_film_and_vanishes_with_it(Window window) {
        offered(window);
        window.front("Moon");
        Control moon = window.find("moon");
        Control board = window.find("board");
        window.clickAt(board, 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        window.press("Right");
        window.until("the second shot", () -> window.state("board").endsWith(", 1B selected"));
        window.until("it heard", () -> !window.state("moon").isEmpty() && !window.state("moon").equals("null"));
        window.picture("view-of-a-plug-in");
        end.run();
        window.until("it is gone", () -> !window.shows("moon") && moon.isDisposed());
        assertThat(window.gone(board)).as("the other views were made anew").isFalse();
        end = () -> { };
    }

    @Test
    void a_view_that_cannot_be_opened_says_so_in_its_place_and_the_others_go_on(Window window) {
        offered(window, "open");
        window.front("Moon");
        window.until("its fault", () -> window.words().stream().anyMatch(words -> words.startsWith("Moon could not be opened") && words.contains(
                "new moon")));
        window.until("it is named", () -> window.state("status").startsWith("Moon met an error"));
        window.picture("view-broken");
        window.clickAt(window.find("board"), 60, 120);
        window.until("the board goes on", () -> window.state("board").endsWith(", 1A selected"));
    }

    @Test
    void a_view_that_throws_at_a_click_a_key_or_a_selection_is_named_and_the_others_go_on(Window window) {
        offered(window, "click", "key", "select");
        window.front("Moon");
        Control moon = window.find("moon");
        for (String way : List.of("click", "key", "select")) {
            window.ask(() -> {
                window.find("status").setData("test.state", "");
                return null;
            });
            switch (way) {
                case "click" -> window.clickAt(moon, 20, 20);
                case "key" -> {
                    window.ask(moon::setFocus);
                    window.press("F9");
                }
                default -> {
                    window.clickAt(window.find("board"), 60, 120);
                    window.press("Right");
                }
            }
            window.until("named after a " + way, () -> window.state("status").startsWith("Moon met an error"));
        }
        window.until("the board goes on", () -> window.state("board").endsWith(", 1B selected"));
        window.press("ctrl+1");
        window.until("the window goes on", () -> window.shows("outline"));
    }

    @Test
    void a_plug_in_that_cannot_say_what_it_offers_keeps_no_other_view_away(Window window) {
        offered(window, "card");
        window.press("ctrl+1");
        window.until("the script", () -> window.shows("outline"));
        assertThat(window.words()).doesNotContain("Moon");
    }
}

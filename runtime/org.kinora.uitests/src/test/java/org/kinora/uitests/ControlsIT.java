package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Controls;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Premiere;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** Rules that hold for all controls of all views. */
@ExtendWith(Studio.class)
class ControlsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> PERSPECTIVES = List.of("Story", "Board", "Edit", "Paint", "Space", "Deliver");

    /** The titles of the tabs that are seen. */
    private static List<String> tabs(Window window) {
        Shell main = window.shell();
        return window.ask(() -> {
            List<String> titles = new ArrayList<>();
            tabs(main, titles);
            return titles;
        });
    }

    private static void tabs(Composite within, List<String> titles) {
        for (Control child : within.getChildren()) {
            if (!child.isVisible()) continue;
            if (child.getData("test.tabs") instanceof List<?> shown) shown.forEach(title -> titles.add(title.toString()));
            if (child instanceof Composite composite) tabs(composite, titles);
        }
    }

    @Test
    void every_control_of_every_view_says_what_it_is_for_and_is_reached_by_the_keyboard_which_is_seen(Window window) {
        Premiere.of(window);
        Shell main = window.shell();
        Set<String> untold = new TreeSet<>();
        Set<String> unreached = new TreeSet<>();
        Set<String> unmarked = new TreeSet<>();
        Set<String> seen = new LinkedHashSet<>();
        int count = 0;
        for (String perspective : PERSPECTIVES) {
            window.click(perspective);
            for (String title : tabs(window)) {
                if (!seen.add(title)) continue;
                window.front(title);
                Control strip = window.tab(title).strip();
                if (!Patience.upTo(PATIENCE, () -> window.ask(() -> Boolean.TRUE.equals(strip.getData("test.within"))))) unmarked.add(title);
                count += window.ask(() -> {
                    List<Control> used = Controls.used(main);
                    Set<Control> reached = Controls.reached(Display.getCurrent());
                    for (Control control : used) {
                        if (!Controls.told(control)) untold.add(title + ": " + Controls.name(control));
                        if (!reached.contains(control)) unreached.add(title + ": " + Controls.name(control));
                    }
                    return used.size();
                });
            }
        }
        assertThat(seen).as("views").hasSizeGreaterThan(15);
        assertThat(count).as("controls").isGreaterThan(300);
        assertThat(unmarked).as("has the keyboard, and its tab does not say so").isEmpty();
        assertThat(untold).as("no tooltip, no words, no label").isEmpty();
        assertThat(unreached).as("not reached by Tab").isEmpty();
    }
}

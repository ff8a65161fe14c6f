package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class DockIT {
    @BeforeEach
    void open(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
    }

    private static Rectangle place(Window window, String id) {
        Control control = window.find(id);
        return window.ask(() -> {
            Point corner = control.toDisplay(0, 0);
            return new Rectangle(corner.x, corner.y, control.getSize().x, control.getSize().y);
        });
    }

    @Test
    void a_view_is_dragged_beside_another_one_keeps_its_widgets_and_its_place_is_kept(Window window) throws Exception {
        window.press("ctrl+3");
        window.front("Timeline");
        Control timeline = window.find("timeline");
        window.front("Log");
        Control log = window.find("log");
        Window.Tab tab = window.tab("Log");
        Point drop = window.ask(() -> new Point(tab.strip().getSize().x - 40, tab.strip().getSize().y + log.getSize().y / 2));
        window.drag(tab.strip(), tab.middle(), drop);
        window.until("the log beside the timeline", () -> log.isVisible() && timeline.isVisible()
                && log.toDisplay(0, 0).x >= timeline.toDisplay(timeline.getSize().x, 0).x);
        assertThat(window.gone(log)).as("its widgets were made anew").isFalse();
        window.picture("dock-beside");
        Path kept = window.home().resolve("kinora/workbench/layout.json");
        window.until("the layout is kept", () -> Files.exists(kept));
        assertThat(Files.readString(kept)).contains("EDIT").contains("org.kinora.workbench.log");
        Rectangle before = place(window, "timeline");
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("put all views back");
        window.press("Return");
        window.until("the views where they were", () -> timeline.getSize().x > before.width || !timeline.isVisible());
    }

    @Test
    void a_view_takes_the_whole_window_and_gives_it_back(Window window) {
        window.press("ctrl+3");
        window.front("Timeline");
        Rectangle small = place(window, "timeline");
        window.press("ctrl+shift+m");
        window.until("a larger timeline", () -> window.find("timeline").getSize().y > small.height);
        window.press("ctrl+shift+m");
        window.until("the timeline as it was", () -> window.find("timeline").getSize().y == small.height);
    }

    @Test
    void the_theme_changes_while_the_film_stays_open(Window window) {
        window.press("ctrl+2");
        window.front("Board");
        Control before = window.find("board");
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("light theme");
        window.press("Return");
        window.until("another board", before::isDisposed);
        Control bright = window.find("board");
        assertThat(window.shell()).isNotNull();
        int light = window.picture("dock-light").getPixel(40, 400);
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("dark theme");
        window.press("Return");
        window.until("yet another board", bright::isDisposed);
        window.find("board");
        window.settle();
        assertThat(window.picture("dock-dark").getPixel(40, 400)).isNotEqualTo(light);
    }

    @Test
    void everything_of_the_film_is_found_by_its_words(Window window) {
        window.press("ctrl+2");
        window.front("Board");
        window.find("board");
        window.press("ctrl+k");
        window.find("palette");
        window.type("time for tea");
        window.until("the line", () -> window.words().stream().anyMatch(words -> words.contains("Jonas: Then we have time for tea.")));
        window.picture("find-anything");
        window.press("Escape");
    }

    @Test
    void the_window_speaks_another_language_while_the_film_stays_open(Window window) {
        window.press("ctrl+2");
        window.front("Board");
        window.tab("Board");
        language(window, "Deutsch");
        try {
            window.tab("Leinwand");
            assertThat(window.words()).contains("Storyboard");
            window.picture("dock-german");
        } finally {
            language(window, "English");
        }
        window.tab("Canvas");
    }

    private static void language(Window window, String name) {
        Shell shell = window.shell();
        window.until("the keyboard in the window", () -> shell.getDisplay().getActiveShell() == shell);
        window.press("ctrl+comma");
        Combo combo = (Combo) window.find("preferences.language");
        window.ask(() -> {
            combo.select(combo.indexOf(name));
            combo.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }
}

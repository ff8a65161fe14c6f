package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** The colours that the system has; the screen of the tests has dark ones. */
@ExtendWith(Studio.class)
class SystemThemeIT {
    /** Brightness of the ground between all views, 0 to 255. */
    private static int light(Window window) {
        ImageData picture = window.picture("system-theme");
        RGB rgb = picture.palette.getRGB(picture.getPixel(picture.width / 3, picture.height / 22));
        return (rgb.red + rgb.green + rgb.blue) / 3;
    }

    /** Chooses an entry of the list of themes; the window is made anew. */
    private static void choose(Window window, int entry) {
        Control before = window.find("board");
        window.press("ctrl+comma");
        Combo themes = (Combo) window.find("preferences.theme");
        window.ask(() -> {
            themes.select(entry);
            themes.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        window.until("another board", () -> before.isDisposed() && window.shows("board"));
    }

    @Test
    void the_window_follows_the_system_where_one_wants_it(Window window) {
        window.click("Board");
        window.front("Board");
        window.find("board");
        assertThat(window.ask(Display::isSystemDarkTheme)).isTrue();
        assertThat(light(window)).as("dark").isLessThan(128);
        try {
            choose(window, 2);
            window.settle();
            assertThat(light(window)).as("light").isGreaterThan(128);
            choose(window, 0);
            window.settle();
            assertThat(light(window)).as("as the system: dark").isLessThan(128);
        } finally {
            window.press("ctrl+shift+p");
            window.find("palette");
            window.type("dark theme");
            window.press("Return");
        }
    }
}

package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Patience;
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

    /** Mean brightness of a control as the screen shows it, 0 to 255. */
    private static double light(Window window, Control control) {
        ImageData picture = window.ask(() -> {
            Point size = control.getSize();
            Point corner = control.toDisplay(0, 0);
            Image image = new Image(control.getDisplay(), size.x, size.y);
            GC screen = new GC(control.getDisplay());
            screen.copyArea(image, corner.x, corner.y);
            screen.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            return data;
        });
        double sum = 0;
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                RGB rgb = picture.palette.getRGB(picture.getPixel(x, y));
                sum += (rgb.red + rgb.green + rgb.blue) / 3.0;
            }
        }
        return sum / picture.width / picture.height;
    }

    @Test
    void fields_and_lists_of_the_system_have_the_colours_of_the_window(Window window) {
        window.click("Board");
        window.front("Board");
        Control board = window.find("board");
        window.ask(board::setFocus);
        for (int entry : new int[] {2, 1}) {
            choose(window, entry);
            window.press("ctrl+comma");
            window.click("Keys");
            for (String id : new String[] {"keys.find", "keys.press", "keys.preset", "keys.table"}) {
                Control control = window.find(id);
                Patience.until(id + " in theme " + entry, () -> light(window, control) > 128 == (entry == 2));
            }
            window.picture(entry == 2 ? "keys-light" : "keys-dark");
            window.press("Escape");
            window.until("no keys", () -> !window.shows("keys.table"));
        }
    }
}

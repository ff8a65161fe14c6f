package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Premiere;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** Every perspective of a film that was made, in both themes; the pictures are kept to be looked at. */
@ExtendWith(Studio.class)
class ThemesIT {
    private static final String[] PERSPECTIVES = {"Story", "Board", "Edit", "Paint", "Space", "Deliver"};
    private static final int STEP = 7;

    @AfterEach
    void dark(Window window) {
        choose(window, "dark theme");
        Patience.until("a dark window", () -> light(window.picture("themes")) < 128);
    }

    private static void choose(Window window, String theme) {
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type(theme);
        window.press("Return");
        window.until("no palette", () -> !window.shows("palette"));
    }

    /** Mean brightness of the bar above all views, 0 to 255. */
    private static double light(ImageData picture) {
        double sum = 0;
        int count = 0;
        for (int y = picture.height / 20; y < picture.height / 16; y++) {
            for (int x = STEP; x < picture.width - STEP; x += STEP) {
                RGB rgb = picture.palette.getRGB(picture.getPixel(x, y));
                sum += (rgb.red + rgb.green + rgb.blue) / 3.0;
                count++;
            }
        }
        return sum / count;
    }

    @Test
    void every_perspective_follows_the_theme(Window window) {
        Premiere.of(window);
        for (String theme : new String[] {"dark", "light"}) {
            choose(window, theme + " theme");
            for (String perspective : PERSPECTIVES) {
                window.click(perspective);
                if (perspective.equals("Board")) window.until("shots", () -> window.state("board").matches("[1-9]\\d* shots.*"));
                if (perspective.equals("Edit")) window.until("clips", () -> window.state("timeline").matches("[1-9]\\d* clips.*"));
                if (perspective.equals("Deliver")) window.until("deliveries", () -> !window.state("deliveries").isEmpty());
                String name = theme + "-" + perspective.toLowerCase(Locale.ROOT);
                Patience.until(name, () -> light(window.picture(name)) < 128 == theme.equals("dark"));
                assertThat(window.state("status")).doesNotContain("met an error");
            }
        }
        assertThat(light(window.picture("light-deliver"))).isGreaterThan(128);
    }
}

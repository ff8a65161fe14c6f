package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class LibraryIT {
    private static String sky(Path folder, String name, Color above, int width) throws IOException {
        BufferedImage image = new BufferedImage(width, width * 9 / 16, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, above, 0, width * 9 / 16f, Color.ORANGE));
        g.fillRect(0, 0, width, width);
        g.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return "{\"path\":\"" + file + "\"}";
    }

    @Test
    void pictures_are_found_named_compared_and_put_to_use(Window window, @TempDir Path folder) throws IOException {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.run("assets.add", "{\"files\":[" + sky(folder, "dusk.png", Color.BLUE, 640) + "," + sky(folder, "dusk-small.png", Color.BLUE, 320)
                + "," + sky(folder, "dawn.png", Color.PINK, 640) + "]}");
        window.click("Edit");
        window.front("Library");
        Control grid = window.find("library.grid");
        window.until("the assets", () -> window.state("library.grid").matches("[1-9]\\d* assets, .*"));
        window.fill("library.words", "dusk.png");
        window.until("the one picture", () -> window.state("library.grid").equals("1 assets, dusk.png"));
        tagged(window, "Sky, noon", "noon, sky");
        tagged(window, "SKY, evening", "evening, sky");
        assertThat(String.valueOf(asset(window, "dusk.png").get("tags"))).isEqualTo("[\"evening\",\"sky\"]");
        window.click("Find similar");
        window.until("the small one is like it", () -> window.state("library.grid").endsWith(" assets, dusk-small.png"));
        window.picture("library-similar");
        window.ask(grid::setFocus);
        window.press("Escape");
        window.until("all that was looked for", () -> window.state("library.grid").equals("1 assets, dusk.png"));
        window.press("ctrl+k");
        window.find("palette");
        window.type("2A");
        window.press("Return");
        window.press("ctrl+3");
        window.front("Library");
        window.ask(grid::setFocus);
        window.press("ctrl+Return");
        Patience.until("a take of the shot", () -> asset(window, "dusk.png").has("uses"));
        assertThat(asset(window, "dusk.png").getAsJsonArray("uses").get(0).getAsJsonObject().get("label").getAsString()).startsWith("2A_t");
        window.picture("library");
    }

    /** Written as somebody writes them, and then shown as they are kept. */
    private static void tagged(Window window, String written, String kept) {
        window.fill("library.tags", written);
        window.press("Return");
        Text field = (Text) window.find("library.tags");
        window.until("its tags " + kept, () -> field.getText().equals(kept));
    }

    private static JsonObject asset(Window window, String name) {
        return window.run("assets.show", "{\"asset\":\"" + name + "\"}").getAsJsonObject("asset");
    }
}

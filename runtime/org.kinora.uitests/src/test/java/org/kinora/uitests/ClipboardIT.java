package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** Pictures that another program put on the clipboard. */
@ExtendWith(Studio.class)
class ClipboardIT {
    private static List<String> shots(Window window) {
        List<String> ids = new ArrayList<>();
        var scenes = window.run("film.plan", "{}").getAsJsonObject("story").getAsJsonArray("scenes");
        scenes.forEach(scene -> scene.getAsJsonObject().getAsJsonArray("shots").forEach(shot -> ids.add(
                shot.getAsJsonObject().get("id").getAsString())));
        return ids;
    }

    private static boolean used(Window window, String shot) {
        JsonObject takes = window.run("take.list", "{}");
        if (!takes.has("takes")) return false;
        for (var each : takes.getAsJsonArray("takes")) {
            JsonObject take = each.getAsJsonObject();
            boolean pasted = take.has("note") && take.get("note").getAsString().endsWith("clipboard.png");
            if (pasted && take.has("chosen") && take.get("owner").getAsString().equals(shot)) return true;
        }
        return false;
    }

    private static void copied(Window window, int colour) {
        window.ask(() -> {
            ImageData picture = new ImageData(160, 90, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
            for (int y = 0; y < 90; y++) for (int x = 0; x < 160; x++) picture.setPixel(x, y, colour + x);
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] {picture}, new Transfer[] {ImageTransfer.getInstance()});
            clipboard.dispose();
            return null;
        });
    }

    /** How many assets have the name of a pasted picture. */
    private static long pasted(Window window) {
        JsonObject found = window.run("assets.find", "{\"words\":\"clipboard.png\"}");
        return found.has("assets") ? found.getAsJsonArray("assets").size() : 0;
    }

    @Test
    void a_picture_that_is_pasted_in_the_library_lies_among_its_assets(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        long before = pasted(window);
        window.click("Edit");
        window.front("Library");
        Control grid = window.find("library.grid");
        window.until("the assets", () -> window.state("library.grid").matches("\\d+ assets.*"));
        copied(window, 0x801010 + ((int) before << 8));
        window.ask(grid::setFocus);
        window.press("ctrl+v");
        Patience.until("one asset more", () -> pasted(window) == before + 1);
        window.fill("library.words", "clipboard.png");
        window.until("it is shown", () -> window.state("library.grid").startsWith(before + 1 + " assets"));
        window.picture("library-pasted-picture");
        window.click("library.words");
        window.press("ctrl+a");
        window.press("Delete");
        window.until("all again", () -> !window.state("library.grid").startsWith(before + 1 + " assets"));
    }

    @Test
    void a_picture_that_is_pasted_on_a_card_becomes_the_take_of_its_shot(Window window) {
        window.click("Board");
        window.front("Board");
        window.until("shots", () -> window.state("board").matches("[1-9]\\d* shots.*"));
        List<String> before = shots(window);
        Control board = window.find("board");
        Patience.until("the cards as planned", () -> before.equals(window.ask(() -> board.getData("test.order"))));
        window.clickAt(board, 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        window.press("n");
        window.until("a new card", () -> window.state("board").startsWith(before.size() + 1 + " shots") && window.state("board").endsWith(
                ", 1B selected"));
        copied(window, 0x4060A0);
        window.press("ctrl+v");
        String added = shots(window).get(1);
        assertThat(before).doesNotContain(added);
        Patience.until("its take", () -> used(window, added));
        window.picture("board-pasted-picture");
        window.press("ctrl+z");
        Patience.until("the choice taken back", () -> !used(window, added));
        window.press("ctrl+z");
        Patience.until("the shots as before", () -> shots(window).equals(before));
        window.until("the cards as before", () -> before.equals(board.getData("test.order")));
    }
}

package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class BibleIT {
    @Test
    void the_people_of_the_film_are_found_and_lead_to_their_shots(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.press("ctrl+1");
        window.front("Bible");
        window.until("somebody", () -> window.state("entry").equals("JONAS") || window.state("entry").equals("MARA"));
        Control entries = window.find("entries");
        window.ask(entries::setFocus);
        window.press("Home");
        String first = window.state("entry");
        window.press("Down");
        window.until("the next one", () -> !window.state("entry").equals(first));
        assertThat(window.words()).anyMatch(words -> words.matches("Seen in \\d+ shots"));
        window.picture("bible");
        window.press("ctrl+k");
        window.find("palette");
        window.type("platform place");
        window.press("Return");
        window.until("the place", () -> window.state("entry").equals("PLATFORM"));
        window.click("2A");
        window.until("its shot on the board", () -> window.state("board").endsWith(", 2A selected"));
    }

    @Test
    void somebody_is_renamed_everywhere_after_every_place_was_shown(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.press("ctrl+1");
        window.front("Bible");
        window.until("somebody", () -> window.state("entry").equals("JONAS") || window.state("entry").equals("MARA"));
        Control entries = window.find("entries");
        window.ask(entries::setFocus);
        window.press("Home");
        window.until("Jonas", () -> window.state("entry").equals("JONAS"));
        window.press("F2");
        window.find("rename.name");
        window.type("MARA");
        window.until("that it is taken", () -> window.words().stream().anyMatch(words -> words.startsWith("Mara is in this film already")));
        window.press("ctrl+a");
        window.type("EMIL");
        window.until("the places", () -> window.state("rename").matches("[1-9]\\d*"));
        window.picture("bible-rename");
        window.press("Return");
        window.until("the new name", () -> window.state("entry").equals("EMIL"));
        Path script = window.home().resolve("late-train.fountain");
        window.front("Script");
        window.until("the script", () -> read(script).contains("EMIL") && !read(script).contains("JONAS"));
        window.picture("script-renamed");
        window.front("Bible");
        window.ask(entries::setFocus);
        window.press("ctrl+z");
        Patience.until("the old name", () -> window.run("film.plan", "{}").toString().contains("\"JONAS\""));
        window.front("Script");
        window.until("the old script", () -> read(script).contains("JONAS") && !read(script).contains("EMIL"));
    }

    @Test
    void a_scene_is_copied_and_pasted_behind_itself_and_one_undo_takes_it_back(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.press("ctrl+2");
        window.front("Board");
        Control board = window.find("board");
        window.until("the shots", () -> window.state("board").matches("\\d+ shots.*"));
        window.ask(board::setFocus);
        window.press("End");
        window.until("the last shot", () -> window.state("board").endsWith(" selected"));
        int scenes = scenes(window);
        window.front("Bible");
        window.until("somebody", () -> window.state("entry").equals("JONAS") || window.state("entry").equals("MARA"));
        window.ask(window.find("entries")::setFocus);
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("copy the scene of the selected");
        window.press("Return");
        window.until("the piece on the clipboard", () -> window.ask(BibleIT::clipboard).startsWith("kinora-piece:"));
        window.ask(window.find("entries")::setFocus);
        window.press("ctrl+v");
        window.until("one scene more", () -> scenes(window) == scenes + 1);
        window.ask(window.find("entries")::setFocus);
        window.press("ctrl+z");
        window.until("as many as before", () -> scenes(window) == scenes);
    }

    private static int scenes(Window window) {
        return window.run("film.plan", "{}").getAsJsonObject("story").getAsJsonArray("scenes").size();
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object words = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return words instanceof String text ? text : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

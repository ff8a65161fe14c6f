package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.uitests.bed.GivenPaths;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Premiere;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** What leaves the window by its keys. */
@ExtendWith(Studio.class)
class HandoutIT {
    @BeforeEach
    void show_the_cut_of_a_film(Window window) {
        Premiere.of(window);
        window.click("Edit");
        window.front("Timeline");
        window.until("clips", () -> window.state("timeline").matches("[1-9]\\d* clips.*"));
        window.ask(window.find("timeline")::setFocus);
    }

    /** Presses keys that ask for a file. */
    private static void saved(Window window, String keys, Path file) {
        window.until("the window itself", () -> Display.getCurrent().getActiveShell() != null);
        try (GivenPaths files = GivenPaths.to(window, file)) {
            window.press(keys);
            assertThat(files.asked().kind()).isEqualTo(FileQuestion.Kind.SAVE);
            Patience.until(file + " on the disk", () -> Files.exists(file) && size(file) > 0);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void selected(Window window, String name) {
        window.press("ctrl+k");
        window.find("palette");
        window.type(name);
        window.press("Return");
        window.until("no palette", () -> !window.shows("palette"));
    }

    private static MediaInfo probed(Window window, Path file) {
        return window.service(MediaEngine.class).probe(file);
    }

    @Test
    void a_frame_is_on_the_clipboard_and_in_a_file(Window window, @TempDir Path folder) {
        window.press("Home");
        window.press("Down");
        window.press("ctrl+shift+c");
        window.until("the copy", () -> window.words().stream().anyMatch(words -> words.endsWith("is on the clipboard.")));
        int width = window.ask(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            ImageData image = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            clipboard.dispose();
            return image == null ? 0 : image.width;
        });
        Path file = folder.resolve("still.png");
        saved(window, "ctrl+shift+f", file);
        assertThat(width).isGreaterThanOrEqualTo(320).isEqualTo(new ImageData(file.toString()).width);
    }

    @Test
    void a_shot_a_line_and_the_board_are_written_to_files(Window window, @TempDir Path folder) throws IOException {
        selected(window, "1B");
        Path shot = folder.resolve("shot.mp4");
        saved(window, "ctrl+shift+e", shot);
        assertThat(probed(window, shot).video()).isPresent();
        selected(window, "The last train is late");
        Path line = folder.resolve("line.wav");
        saved(window, "ctrl+shift+e", line);
        assertThat(probed(window, line).sound()).isPresent();
        Path board = folder.resolve("board.pdf");
        saved(window, "ctrl+p", board);
        assertThat(new String(Files.readAllBytes(board), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }
}

package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class DeliverIT {
    @BeforeEach
    void open(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        window.press("ctrl+6");
        window.until("what can be delivered", () -> !window.state("deliveries").isEmpty());
    }

    private static void choose(Window window, String title) {
        Control deliveries = window.find("deliveries");
        window.ask(deliveries::setFocus);
        window.press("Home");
        for (int i = 0; i < 60 && !window.state("deliveries").equals(title); i++) window.press("Down");
        assertThat(window.state("deliveries")).isEqualTo(title);
    }

    @Test
    void a_script_is_printed_and_stands_among_what_was_written(Window window) throws Exception {
        choose(window, "Script");
        window.click("Write it");
        Path written = window.home().resolve("late-train.kinora/exports/late-train-script.pdf");
        window.until("the file", () -> Files.exists(written));
        window.until("the list", () -> window.words().contains("late-train-script.pdf"));
        assertThat(new String(Files.readAllBytes(written), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        window.picture("deliver");
    }

    @Test
    void what_cannot_be_written_is_told_and_nothing_is_left_behind(Window window) throws Exception {
        choose(window, "Shot list");
        Text to = (Text) window.find("deliver.to");
        window.ask(() -> {
            to.setText("/proc/nowhere/shots.csv");
            return null;
        });
        window.click("Write it");
        window.until("what failed", () -> window.words().stream().anyMatch(words -> words.contains("/proc/nowhere/shots.csv could not be written.")));
        assertThat(Path.of("/proc/nowhere")).doesNotExist();
    }
}

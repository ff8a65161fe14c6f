package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.api.workbench.Microphones;
import org.kinora.uitests.bed.Hum;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Premiere;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** What the player shows besides the picture, and the recording of a line. */
@ExtendWith(Studio.class)
class PlayerIT {
    @BeforeEach
    void show_the_cut_of_a_film(Window window) {
        Premiere.of(window);
        window.click("Edit");
        window.front("Player");
        window.until("a frame", () -> window.state("player").matches("paused, frame .*"));
    }

    @Test
    void scopes_safe_areas_and_the_whole_screen_come_and_go_by_keys(Window window) {
        Control player = window.find("player");
        window.clickAt(player, 40, 40);
        window.press("Home");
        for (int i = 0; i < 5; i++) window.press("shift+Right");
        window.press("w");
        window.until("the scopes", () -> window.state("scopes").contains("VECTORSCOPE"));
        window.press("g");
        window.settle();
        window.picture("player-scopes");
        window.press("w");
        window.until("no scopes", () -> !window.shows("scopes"));
        window.press("g");
        window.press("f");
        window.until("the picture alone", () -> window.shows("player.full.stage"));
        window.press("Escape");
        window.until("the window again", () -> !window.shows("player.full.stage"));
    }

    @Test
    void the_next_scene_and_a_coarser_picture_are_one_key_away(Window window) {
        Control player = window.find("player");
        window.clickAt(player, 40, 40);
        window.press("Home");
        window.press("Next");
        window.until("the first scene", () -> !window.state("player").startsWith("paused, frame 0 of"));
        window.press("r");
        window.until("half of it", () -> window.words().contains("Half resolution"));
        window.press("r");
        window.press("r");
        window.until("all of it", () -> window.words().contains("Full resolution"));
    }

    private static Path picture(Window window, String name, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 640, 360);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(200, 90, 180, 180);
        graphics.dispose();
        Path file = window.home().resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    @Test
    void two_takes_of_a_shot_are_compared_and_the_other_one_is_chosen(Window window) throws IOException {
        JsonObject clip = window.run("cut.show", "{\"whole\":true}").getAsJsonObject("cut").getAsJsonArray("tracks").get(0).getAsJsonObject()
                .getAsJsonArray("clips").get(1).getAsJsonObject();
        String shot = clip.get("id").getAsString();
        Path file = picture(window, "other.png", Color.BLUE);
        String other = window.run("take.add", "{\"shot\":\"" + shot + "\",\"file\":{\"path\":\"" + file + "\"},\"keepChoice\":true}")
                .getAsJsonObject("take")
                .get("name").getAsString();
        Control player = window.find("player");
        window.clickAt(player, 40, 40);
        window.press("Home");
        for (long frame = 0; frame < clip.get("position").getAsLong() + 24; frame += 24) window.press("shift+Right");
        // other tests have left takes of this shot, which come first
        for (int i = 0; i < 30 && !window.state("player").endsWith("compared with " + other); i++) {
            String before = rival(window);
            window.press("t");
            // The window may not know of the new take yet, then there is none to compare with: it is asked again.
            Patience.upTo(Duration.ofSeconds(10), () -> !rival(window).equals(before));
        }
        window.until("the other take", () -> window.state("player").endsWith("compared with " + other));
        window.picture("player-wipe");
        window.press("shift+t");
        window.until("another way", () -> window.words().contains("Difference, twice as bright"));
        window.picture("player-difference");
        window.press("ctrl+Return");
        Patience.until("the other take in the film", () -> chosen(window, other));
        window.run("project.undo", "{}");
    }

    /** Which take the player compares with, as it says. */
    private static String rival(Window window) {
        return window.state("player").replaceFirst("^.*dropped", "");
    }

    private static boolean chosen(Window window, String name) {
        for (var each : window.run("take.list", "{}").getAsJsonArray("takes")) {
            JsonObject take = each.getAsJsonObject();
            if (take.get("name").getAsString().equals(name)) return take.has("chosen") && take.get("chosen").getAsBoolean();
        }
        return false;
    }

    private static int takes(Window window) {
        JsonObject takes = window.run("take.list", "{}");
        return takes.has("takes") ? takes.getAsJsonArray("takes").size() : 0;
    }

    @Test
    void a_line_is_recorded_after_a_count_in_and_becomes_its_take(Window window) {
        Runnable gone = window.offer(Microphones.class, () -> Optional.of(new Hum()));
        window.front("Record");
        Control lines = window.find("record.lines");
        window.until("the lines", () -> window.state("prompter").matches("ready, [1-9].*"));
        window.clickAt(lines, 60, 60);
        int before = takes(window);
        window.press("space");
        window.until("the recording", () -> window.state("prompter").startsWith("recording"));
        window.picture("record");
        window.press("space");
        Patience.until("a take", () -> takes(window) == before + 1);
        window.until("its words", () -> window.words().stream().anyMatch(words -> words.contains("the recording is used in the film")));
        assertThat(window.run("take.list", "{}").toString()).contains("voice");
        window.press("ctrl+z");
        gone.run();
        window.front("Timeline");
    }

    @Test
    void without_a_microphone_the_view_says_what_to_do(Window window) {
        Runnable gone = window.offer(Microphones.class, Optional::empty);
        window.front("Record");
        window.clickAt(window.find("record.lines"), 60, 60);
        window.press("space");
        window.until("the advice", () -> window.words().stream().anyMatch(words -> words.startsWith("There is no microphone")));
        gone.run();
        window.front("Timeline");
    }
}

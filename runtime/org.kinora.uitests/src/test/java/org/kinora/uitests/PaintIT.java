package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.api.generate.ImageEditor;
import org.kinora.api.media.MediaEngine;
import org.kinora.uitests.bed.RedEditor;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.WalkingSquare;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class PaintIT {
    private static final Pattern STATE = Pattern.compile("([\\w ]+) (\\d+)x(\\d+) at ([\\d.]+) % from (-?\\d+),(-?\\d+), "
            + "tool (\\w+), (\\d+) layers, (\\d+) steps, (\\w+) selected, still");

    @BeforeEach
    void open_a_sheet(Window window) {
        window.click("Board");
        window.front("Board");
        window.until("shots", () -> window.state("board").matches("[1-9]\\d* shots.*"));
        window.clickAt(window.find("board"), 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        window.click("Paint");
        window.until("the view", () -> window.shows("paint") || window.shows("paint-empty"));
        assumeFalse(window.state("paint").contains("OpenGL 3.3"), "left out: no OpenGL for windows here");
        window.until("what is to be opened", () -> window.shows("paint") || window.state("paint-empty").startsWith("Shot 1A has no picture"));
        if (!window.shows("paint")) window.click("Blank sheet");
        still(window);
        window.click("tool-hand");
    }

    private static Matcher still(Window window) {
        window.until("a still picture", () -> STATE.matcher(window.state("paint")).matches());
        Matcher matcher = STATE.matcher(window.state("paint"));
        assertThat(matcher.matches()).isTrue();
        return matcher;
    }

    /** Where a place of the picture is seen. */
    private static Point seen(Window window, double x, double y) {
        Matcher state = still(window);
        double scale = Double.parseDouble(state.group(4)) / 100;
        return new Point((int) Math.round(Integer.parseInt(state.group(5)) + x * Integer.parseInt(state.group(2)) * scale),
                (int) Math.round(Integer.parseInt(state.group(6)) + y * Integer.parseInt(state.group(3)) * scale));
    }

    private static int steps(Window window) {
        return Integer.parseInt(still(window).group(9));
    }

    private static void await(Window window, int steps) {
        window.until(steps + " steps", () -> window.state("paint").contains(", " + steps + " steps, "));
        still(window);
    }

    /** Brightness of a place of the picture on the screen, 0 to 255. */
    private static int light(Window window, String name, double x, double y) {
        Control paint = window.find("paint");
        Point place = seen(window, x, y);
        Point onScreen = window.ask(() -> paint.toDisplay(place));
        Point shell = window.ask(() -> new Point(window.shell().getBounds().x, window.shell().getBounds().y));
        ImageData data = window.picture(name);
        var rgb = data.palette.getRGB(data.getPixel(onScreen.x - shell.x, onScreen.y - shell.y));
        return (rgb.red + rgb.green + rgb.blue) / 3;
    }

    @Test
    void a_stroke_is_drawn_taken_back_and_done_again(Window window) {
        Control paint = window.find("paint");
        int opened = steps(window);
        window.press("n");
        await(window, opened + 1);
        int before = steps(window);
        window.press("k");
        window.drag(paint, seen(window, 0.2, 0.3), seen(window, 0.7, 0.3));
        await(window, before + 1);
        assertThat(light(window, "paint-stroke", 0.5, 0.3)).isLessThan(90);
        window.press("ctrl+z");
        await(window, before);
        assertThat(light(window, "paint-undone", 0.5, 0.3)).isGreaterThan(200);
        window.press("ctrl+shift+z");
        await(window, before + 1);
        window.press("ctrl+z");
        await(window, before);
    }

    @Test
    void an_object_is_selected_by_the_wand_and_filled_away(Window window) {
        Control paint = window.find("paint");
        int opened = steps(window);
        window.press("n");
        await(window, opened + 1);
        window.press("k");
        for (int i = 0; i < 8; i++) window.press("bracketright");
        window.drag(paint, seen(window, 0.4, 0.6), seen(window, 0.45, 0.6));
        int drawn = steps(window);
        assertThat(light(window, "paint-object", 0.42, 0.6)).isLessThan(90);
        window.press("w");
        Point object = seen(window, 0.42, 0.6);
        window.clickAt(paint, object.x, object.y);
        await(window, drawn + 1);
        assertThat(still(window).group(10)).isEqualTo("something");
        window.click("Grow");
        await(window, drawn + 2);
        window.picture("paint-selected");
        window.press("q");
        window.picture("paint-quick-mask");
        window.press("q");
        window.press("f");
        await(window, drawn + 3);
        assertThat(light(window, "paint-filled", 0.42, 0.6)).isGreaterThan(200);
        window.press("Escape");
        window.until("nothing selected", () -> window.state("paint").contains(" nothing selected"));
    }

    /** The file of an asset of the film. */
    private static Path asset(Window window, String id) {
        String hash = id.substring("sha256:".length()).replaceFirst(";.*", "");
        try (Stream<Path> files = Files.walk(window.home().resolve("late-train.kinora"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(hash) && Files.isRegularFile(file)).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int layers(Window window) {
        return Integer.parseInt(still(window).group(8));
    }

    @Test
    void what_is_selected_is_changed_in_words_by_an_editor_that_comes_and_goes_while_the_view_is_open(Window window) {
        Control paint = window.find("paint");
        int opened = steps(window);
        window.press("n");
        await(window, opened + 1);
        window.press("m");
        window.drag(paint, seen(window, 0.3, 0.3), seen(window, 0.6, 0.7));
        await(window, opened + 2);
        int before = layers(window);
        window.press("ctrl+e");
        window.until("the sentence that nobody can", () -> window.state("paint-words-state").startsWith("Nothing is installed"));
        assertThat(window.shows("Fill from the picture")).isTrue();
        window.picture("paint-words-nobody");
        Runnable gone = window.offer(ImageEditor.class, new RedEditor());
        window.until("an editor that has come", () -> window.state("paint-words-state").startsWith("Red paint will do it"));
        window.click("paint-words");
        window.type("wait for ever");
        window.press("Return");
        window.until("a beginning", () -> window.state("paint-words-state").startsWith("Variant 1 of 1"));
        window.click("Stop");
        window.until("an end", () -> window.state("paint-words-state").startsWith("Red paint will do it"));
        assertThat(layers(window)).isEqualTo(before);
        window.click("paint-words");
        window.press("ctrl+a");
        window.type("a red door");
        window.press("Return");
        window.until("one layer more", () -> window.state("paint").contains(", " + (before + 1) + " layers, "));
        assertThat(light(window, "paint-words", 0.45, 0.5)).as("red within what was selected").isBetween(40, 130);
        assertThat(light(window, "paint-words", 0.8, 0.5)).as("paper outside of it").isGreaterThan(200);
        gone.run();
        window.until("nobody again", () -> window.state("paint-words-state").startsWith("Nothing is installed"));
        window.press("Escape");
        window.press("ctrl+e");
        window.until("no words", () -> !window.shows("paint-words"));
    }

    @Test
    void a_thing_is_masked_over_a_range_of_frames_and_taken_out_of_the_moving_shot(Window window) {
        MediaEngine media = window.service(MediaEngine.class);
        Path clip = window.home().resolve("walking.mp4");
        WalkingSquare.write(media, clip);
        window.run("take.add", "{\"shot\":\"1A\",\"file\":{\"path\":\"" + clip + "\"}}");
        assertThat(WalkingSquare.brightness(media, clip, 9)).isLessThan(60);
        window.press("ctrl+m");
        window.until("the first frame", () -> window.state("paint-frames-state").startsWith("Frame 0 of 16, range 0 to 15, key frames none"));
        Control paint = window.find("paint");
        assertThat(still(window).group(2)).isEqualTo("320");
        double left = WalkingSquare.left(0) / 320.0;
        window.press("m");
        window.drag(paint, seen(window, left - 0.012, 66 / 180.0), seen(window, left + 52 / 320.0 - 0.012, 114 / 180.0));
        window.until("a selection", () -> window.state("paint").contains(" something selected"));
        window.click("Key frame");
        window.click("Carry");
        window.until("masks for all", () -> window.state("paint-frames-state").contains("key frames 0, every frame has a mask"));
        still(window);
        Control strip = window.find("paint-frames");
        window.clickAt(strip, window.ask(() -> strip.getSize().x) * 21 / 32, 10);
        window.until("another frame with its mask", () -> window.state("paint-frames-state").startsWith("Frame 10 of 16")
                && window.state("paint").contains(" something selected"));
        window.picture("paint-frame-carried");
        window.click("Key frame");
        window.until("a correction", () -> window.state("paint-frames-state").contains("key frames 0 10, not every frame"));
        window.click("Carry");
        window.until("masks for all again", () -> window.state("paint-frames-state").contains("key frames 0 10, every frame has a mask"));
        still(window);
        window.click("Play");
        window.until("playing", () -> window.state("paint-frames-state").contains(", playing, before"));
        window.picture("paint-frames-playing");
        window.click("Play");
        still(window);
        window.click("Remove");
        window.until("the shot without it", () -> window.state("paint-frames-state").endsWith(", after"));
        window.click("Play");
        window.until("playing the result", () -> window.state("paint-frames-state").contains(", playing, after"));
        window.click("Before");
        window.until("playing what was before", () -> window.state("paint-frames-state").contains(", playing, before"));
        window.click("Play");
        still(window);
        JsonObject take = last(window);
        Path made = asset(window, take.getAsJsonObject("parts").get("clip").getAsString());
        assertThat(WalkingSquare.brightness(media, made, 9)).as("the wall is seen where the square was").isGreaterThan(130);
        window.click("Back to the panel");
        window.until("the panel again", () -> !window.shows("paint-frames"));
    }

    @Test
    void keys_of_the_picture_are_in_the_palette(Window window) {
        window.click("tool-hand");
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("quick mask");
        window.until("the action", () -> window.words().stream().anyMatch(words -> words.contains("Quick mask")));
        window.press("Escape");
    }

    @Test
    void a_drawn_panel_becomes_a_take_with_its_layers_beside_it(Window window) {
        Control paint = window.find("paint");
        int opened = steps(window);
        window.press("n");
        await(window, opened + 1);
        window.press("b");
        window.drag(paint, seen(window, 0.3, 0.2), seen(window, 0.6, 0.8));
        still(window);
        int before = takes(window);
        window.press("ctrl+s");
        Patience.until("one take more", () -> takes(window) == before + 1);
        JsonObject take = last(window);
        assertThat(take.get("origin").getAsString()).isEqualTo("drawn");
        assertThat(take.get("chosen").getAsBoolean()).isTrue();
        String hash = take.getAsJsonObject("parts").get("image").getAsString().substring("sha256:".length()).substring(0, 32);
        Path layers = window.home().resolve("late-train.kinora/drawings/take-" + hash + "/document.json");
        Patience.until("its layers", () -> Files.exists(layers));
        window.picture("paint-saved");
    }

    private static int takes(Window window) {
        JsonObject all = window.run("take.list", "{\"owner\":\"1A\"}");
        return all.has("takes") ? all.getAsJsonArray("takes").size() : 0;
    }

    private static JsonObject last(Window window) {
        for (JsonElement each : window.run("take.list", "{\"owner\":\"1A\"}").getAsJsonArray("takes"))
            if (each.getAsJsonObject().has("chosen") && each.getAsJsonObject().get("chosen").getAsBoolean()) return each.getAsJsonObject();
        throw new AssertionError("no take is used");
    }
}

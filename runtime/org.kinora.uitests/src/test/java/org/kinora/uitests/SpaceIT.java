package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.GivenPaths;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

@ExtendWith(Studio.class)
class SpaceIT {
    private static final int BALL = 500;
    private static final int FLOOR = 900;
    private static final Pattern STATE = Pattern.compile("ball.ply: (\\d+) splats, (\\d+) selected, (\\d+) steps, eye (-?\\d+) (-?\\d+) (\\d+), "
            + "tool (\\w+), (\\d+) keys, frame (\\d+), still");

    private static Path project(Window window) {
        return window.home().resolve("late-train.kinora");
    }

    @BeforeEach
    void open_the_ball(Window window) throws IOException {
        window.click("Board");
        window.front("Board");
        window.until("the project", () -> window.state("board").matches("[1-9]\\d* shots.*"));
        Path file = Files.createDirectories(project(window).resolve("space")).resolve("ball.ply");
        if (!Files.exists(file)) Files.write(file, ball(BALL, FLOOR));
        window.click("Space");
        window.until("the view", () -> window.shows("space") || window.shows("space-empty"));
        assumeFalse(window.state("space").contains("OpenGL 3.3"), "left out: no OpenGL for windows here");
        if (window.shows("space")) return;
        window.picture("space-empty");
        window.until("the scene on offer", () -> window.words().stream().anyMatch(word -> word.contains("ball.ply"))
                || window.shows("Open ball.ply"));
        window.click("Open ball.ply");
        window.until("the scene", () -> window.shows("space"));
        still(window);
    }

    private static Matcher still(Window window) {
        window.until("a still picture", () -> STATE.matcher(window.state("space")).matches());
        Matcher matcher = STATE.matcher(window.state("space"));
        assertThat(matcher.matches()).isTrue();
        return matcher;
    }

    private static int number(Window window, int group) {
        return Integer.parseInt(still(window).group(group));
    }

    private static Point middle(Window window) {
        Point size = window.ask(() -> window.find("space").getSize());
        return new Point(size.x / 2, size.y / 2);
    }

    @Test
    void a_scene_is_turned_selected_in_thinned_and_brought_back(Window window) {
        Control space = window.find("space");
        window.press("f");
        int yaw = number(window, 4);
        Point middle = middle(window);
        window.click("space-orbit");
        window.drag(space, middle, new Point(middle.x + 120, middle.y + 20));
        Patience.until("another direction", () -> number(window, 4) != yaw);
        window.picture("space-turned");
        int before = number(window, 1);
        int steps = number(window, 3);
        window.click("space-rectangle");
        window.drag(space, new Point(middle.x - 90, middle.y - 60), new Point(middle.x + 90, middle.y + 60));
        Patience.until("splats are selected", () -> Integer.parseInt(still(window).group(2)) > 0);
        int selected = number(window, 2);
        window.picture("space-selected");
        window.press("Delete");
        Patience.until("they are gone", () -> Integer.parseInt(still(window).group(1)) == before - selected);
        window.picture("space-deleted");
        window.press("ctrl+z");
        Patience.until("they are back", () -> Integer.parseInt(still(window).group(1)) == before);
        window.press("ctrl+z");
        Patience.until("nothing is selected", () -> Integer.parseInt(still(window).group(2)) == 0);
        assertThat(number(window, 3)).isEqualTo(steps);
        window.click("space-inspect");
        window.clickAt(space, middle.x, middle.y);
        window.until("one splat is told of", () -> window.state("space-splat").startsWith("Number "));
        window.click("Ellipses");
        window.picture("space-ellipses");
        window.click("Splats");
    }

    @Test
    void the_ball_is_seen_in_its_colour(Window window) {
        window.press("1");
        window.press("f");
        still(window);
        Control space = window.find("space");
        Point middle = middle(window);
        Point onScreen = window.ask(() -> space.toDisplay(middle));
        Point shell = window.ask(() -> new Point(window.shell().getBounds().x, window.shell().getBounds().y));
        Patience.until("red in the middle", () -> {
            ImageData data = window.picture("space-front");
            var rgb = data.palette.getRGB(data.getPixel(onScreen.x - shell.x, onScreen.y - shell.y));
            return rgb.red > rgb.blue + 60;
        });
    }

    @Test
    void two_camera_keys_are_a_way_that_is_kept_in_the_project(Window window) throws IOException {
        Control space = window.find("space");
        window.press("f");
        still(window);
        Point middle = middle(window);
        window.click("space-orbit");
        window.clickAt(space, middle.x, middle.y);
        for (int left = number(window, 8); left > 0; left--) {
            window.press("comma");
            window.press("shift+k");
        }
        window.press("k");
        Patience.until("one key", () -> still(window).group(8).equals("1"));
        window.drag(space, middle, new Point(middle.x - 200, middle.y));
        window.press("k");
        Patience.until("two keys", () -> still(window).group(8).equals("2"));
        assertThat(window.state("space-track")).isEqualTo("[0~, 95~] of 96");
        window.picture("space-path");
        JsonObject kept = JsonParser.parseString(Files.readString(project(window).resolve("space/ball.ply.way.json"))).getAsJsonObject();
        assertThat(kept.getAsJsonArray("keys")).hasSize(2);
        window.press("comma");
        Patience.until("the first key's frame", () -> still(window).group(9).equals("0"));
        window.press("space");
        Patience.until("it plays to its end", () -> still(window).group(9).equals("95"));
        Control track = window.find("space-track");
        Point size = window.ask(track::getSize);
        window.drag(track, new Point(size.x - 16, size.y * 5 / 8), new Point(size.x / 2, size.y * 5 / 8));
        window.until("the key is earlier", () -> !window.state("space-track").contains("95~"));
        assertThat(still(window).group(8)).isEqualTo("2");
        window.click("Board");
        window.front("Board");
        window.clickAt(window.find("board"), 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        int takes = takes(window);
        window.click("Space");
        still(window);
        window.click("Make it the shot's take");
        Patience.until("a take", () -> takes(window) == takes + 1);
        assertThat(window.run("take.list", "{}").toString()).contains("ball.ply");
        window.picture("space-shot");
    }

    private static int takes(Window window) {
        JsonObject takes = window.run("take.list", "{}");
        return takes.has("takes") ? takes.getAsJsonArray("takes").size() : 0;
    }

    @Test
    void every_tool_selects_and_every_edit_is_taken_back(Window window) {
        Control space = window.find("space");
        window.press("1");
        window.press("f");
        int living = number(window, 1);
        int steps = number(window, 3);
        Point middle = middle(window);
        window.click("space-lasso");
        window.clickAt(space, middle.x, middle.y);
        Patience.until("one splat", () -> number(window, 2) == 1);
        window.press("ctrl+equal");
        Patience.until("its neighbours too", () -> number(window, 2) > 1);
        window.click("space-brush");
        window.drag(space, new Point(middle.x - 60, middle.y), new Point(middle.x + 60, middle.y));
        Patience.until("what the brush went over", () -> number(window, 2) > 10);
        window.click("space-sphere");
        window.drag(space, middle, new Point(middle.x + 50, middle.y));
        Patience.until("what is in the ball", () -> number(window, 2) > 10);
        int ball = number(window, 2);
        window.click("space-box");
        window.drag(space, middle, new Point(middle.x + 50, middle.y + 50));
        Patience.until("what is in the box around it", () -> number(window, 2) > ball);
        window.picture("space-box");
        window.click("space-colour");
        window.clickAt(space, middle.x, middle.y);
        Patience.until("what has its colour", () -> number(window, 2) > 10);
        window.press("ctrl+a");
        Patience.until("all", () -> number(window, 2) == living);
        window.click("space-rectangle");
        window.drag(space, new Point(middle.x - 90, middle.y - 60), new Point(middle.x + 90, middle.y + 60));
        Patience.until("some", () -> number(window, 2) < living && number(window, 2) > 0);
        int some = number(window, 2);
        window.press("ctrl+d");
        Patience.until("copies", () -> number(window, 1) == living + some);
        window.press("shift+Left");
        window.press("ctrl+Left");
        window.press("ctrl+i");
        Patience.until("the others", () -> number(window, 2) == living);
        window.press("ctrl+shift+x");
        Patience.until("nothing but them", () -> number(window, 1) == living);
        for (int left = number(window, 3) - steps; left > 0; left--) window.press("ctrl+z");
        Patience.until("all as it was", () -> number(window, 3) == steps && number(window, 1) == living);
    }

    @Test
    void the_eye_flies_walks_and_looks_through_another_lens(Window window) {
        window.press("1");
        window.press("f");
        still(window);
        for (String key : new String[] {"w", "a", "e", "ctrl+shift+w", "bracketleft", "bracketright"}) {
            window.press(key);
            still(window);
        }
        int straight = number(window, 4);
        window.press("3");
        Patience.until("seen from the side", () -> Math.abs(number(window, 4) - straight) > 80);
        int pitch = number(window, 5);
        window.press("7");
        Patience.until("seen from above", () -> Math.abs(number(window, 5) - pitch) > 60);
        window.picture("space-above");
        window.press("1");
        window.press("f");
    }

    @Test
    void colours_are_graded_floaters_found_parts_separated_and_scenes_merged(Window window) throws IOException {
        window.press("1");
        window.press("f");
        int living = number(window, 1);
        int steps = number(window, 3);
        Control exposure = window.find("Exposure");
        Point size = window.ask(exposure::getSize);
        window.clickAt(exposure, size.x * 9 / 10, size.y / 2);
        window.click("Apply");
        Patience.until("a grade", () -> number(window, 3) == steps + 1);
        window.press("ctrl+z");
        window.press("ctrl+shift+z");
        Patience.until("the grade again", () -> number(window, 3) == steps + 1);
        window.picture("space-graded");
        window.press("ctrl+z");
        Patience.until("no grade", () -> number(window, 3) == steps);
        window.press("ctrl+a");
        Patience.until("all", () -> number(window, 2) == living);
        window.click("Floaters");
        Patience.until("what floats", () -> number(window, 2) < living);
        window.click("space-sphere");
        Point middle = middle(window);
        window.drag(window.find("space"), middle, new Point(middle.x + 90, middle.y));
        Patience.until("a part", () -> number(window, 2) > 10 && number(window, 2) < living);
        int part = number(window, 2);
        List<Path> before = scenes(window);
        window.press("p");
        Patience.until("a scene of its own", () -> number(window, 1) == living - part);
        List<Path> made = scenes(window).stream().filter(file -> !before.contains(file)).toList();
        assertThat(made).hasSize(1);
        try (GivenPaths given = GivenPaths.to(window, made.getFirst())) {
            window.click("Merge");
            Patience.until("both in one", () -> number(window, 1) == living);
        }
        for (int left = number(window, 3) - steps; left > 0; left--) window.press("ctrl+z");
        Patience.until("all as it was", () -> number(window, 3) == steps && number(window, 1) == living);
    }

    private static List<Path> scenes(Window window) throws IOException {
        try (Stream<Path> all = Files.list(project(window).resolve("space"))) {
            return all.filter(file -> file.getFileName().toString().endsWith(".ply")).toList();
        }
    }

    @Test
    void a_captures_cameras_and_points_are_seen_in_the_scene(Window window) throws IOException {
        Path capture = Files.createDirectories(window.home().resolve("capture"));
        Files.createDirectories(capture.resolve("images"));
        Files.writeString(capture.resolve("cameras.txt"), "1 PINHOLE 64 48 50 50 32 24\n");
        Files.writeString(capture.resolve("images.txt"), "1 1 0 0 0 0 0 4 1 a.png\n\n2 0 0 1 0 0 0 4 1 b.png\n\n");
        Files.writeString(capture.resolve("points3D.txt"), "1 0 -1.5 0 255 255 0 0.1\n2 0.5 -1.5 0 255 255 0 0.1\n");
        window.press("1");
        window.press("f");
        still(window);
        ImageData without = window.picture("space-no-cameras");
        try (GivenPaths given = GivenPaths.to(window, capture)) {
            window.click("Show cameras");
            Patience.until("lines and points", () -> different(without, window.picture("space-cameras")) > 20);
        }
        window.click("Cameras");
        Patience.until("they are hidden", () -> different(without, window.picture("space-cameras-hidden")) < 2000);
        window.click("Cameras");
    }

    @Test
    void sixty_thousand_splats_are_changed_beside_the_window_in_the_order_that_was_asked(Window window) throws IOException {
        Path large = project(window).resolve("space").resolve("large.ply");
        if (!Files.exists(large)) Files.write(large, ball(25_000, 35_000));
        int living = number(window, 1);
        int steps = number(window, 3);
        try (GivenPaths given = GivenPaths.to(window, large)) {
            window.click("Merge");
            Patience.until("both", () -> number(window, 1) == living + 60_000);
        }
        assertThat(number(window, 2)).isEqualTo(60_000);
        // nobody waits between these: they wait for each other
        for (String key : new String[] {"ctrl+a", "ctrl+i", "ctrl+i", "shift+Left", "ctrl+Left", "ctrl+Next", "ctrl+d"}) window.press(key);
        Patience.until("all twice", () -> number(window, 1) == 2 * (living + 60_000) && number(window, 3) == steps + 8);
        for (int left = 8; left > 0; left--) window.press("ctrl+z");
        Patience.until("as it was", () -> number(window, 1) == living && number(window, 3) == steps);
    }

    private static int different(ImageData a, ImageData b) {
        int count = 0;
        for (int y = a.height / 3; y < a.height * 2 / 3; y++)
            for (int x = a.width / 3; x < a.width * 2 / 3; x++) if (a.getPixel(x, y) != b.getPixel(x, y)) count++;
        return count;
    }

    @Test
    void the_view_is_there_in_a_light_theme_too(Window window) {
        still(window);
        window.picture("space-dark");
        Control before = window.find("space");
        window.press("ctrl+shift+p");
        window.type("light theme");
        window.press("Return");
        window.until("another view", before::isDisposed);
        openAgain(window);
        int light = window.picture("space-light").getPixel(40, 400);
        window.press("ctrl+shift+p");
        window.type("dark theme");
        window.press("Return");
        window.until("a dark board again", () -> window.shows("space") || window.shows("space-empty"));
        window.settle();
        assertThat(window.picture("space-dark-again").getPixel(40, 400)).isNotEqualTo(light);
    }

    private static void openAgain(Window window) {
        window.until("the view", () -> window.shows("space") || window.shows("space-empty"));
        if (!window.shows("space")) {
            window.until("the scene on offer", () -> window.shows("Open ball.ply"));
            window.click("Open ball.ply");
        }
        window.until("the scene", () -> window.shows("space"));
        still(window);
    }

    /** A red ball over a grey floor, as the binary PLY of INRIA's program. */
    private static byte[] ball(int round, int flat) throws IOException {
        StringBuilder header = new StringBuilder("ply\nformat binary_little_endian 1.0\nelement vertex " + (round + flat) + "\n");
        for (String name : "x y z f_dc_0 f_dc_1 f_dc_2 opacity scale_0 scale_1 scale_2 rot_0 rot_1 rot_2 rot_3".split(" "))
            header.append("property float ").append(name).append('\n');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((header + "end_header\n").getBytes(StandardCharsets.US_ASCII));
        DataOutputStream out = new DataOutputStream(bytes);
        for (int i = 0; i < round; i++) {
            double height = 2 * (i + 0.5) / round - 1;
            double ring = Math.sqrt(1 - height * height);
            float shade = (float) (1.2 - 0.5 * height);
            splat(out, (float) (ring * Math.cos(2.4 * i)), (float) height, (float) (ring * Math.sin(2.4 * i)), shade, -0.9f, -0.9f, -2.4f);
        }
        for (int i = 0; i < flat; i++) {
            float tone = (i % 30 / 3 + i / 90) % 2 == 0 ? 0.6f : -0.6f;
            splat(out, (i % 30 - 14.5f) * 0.16f, 1.1f, (i / 30 - 14.5f) * 0.16f, tone, tone, tone + 0.2f, -2.5f);
        }
        return bytes.toByteArray();
    }

    private static void splat(DataOutputStream out, float... numbers) throws IOException {
        float size = numbers[6];
        float[] all = {numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], 4, size, size, size, 1, 0, 0, 0};
        for (float number : all) out.writeInt(Integer.reverseBytes(Float.floatToIntBits(number)));
    }
}

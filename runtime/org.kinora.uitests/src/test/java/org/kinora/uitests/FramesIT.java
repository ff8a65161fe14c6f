package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.time.Rational;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.uitests.bed.GivenPaths;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Premiere;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** Own pictures at the ends of a shot. */
@ExtendWith(Studio.class)
class FramesIT {
    private static final Rational RATE = Rational.of(24);

    @BeforeEach
    void show_the_frames_of_the_second_shot(Window window) {
        Premiere.of(window);
        window.click("Board");
        window.front("Board");
        window.until("shots", () -> window.state("board").matches("[1-9]\\d* shots.*"));
        Control board = window.find("board");
        window.clickAt(board, 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        window.press("Right");
        window.until("the second shot", () -> window.state("board").endsWith(", 1B selected"));
        window.press("f");
        Control frames = window.find("frames");
        window.until("its frames", () -> window.state("frames").startsWith("1B, cell "));
        window.clickAt(frames, 2, 2);
        window.until("no own frames", () -> window.state("frames").matches("1B, cell \\d+(, conflict)?"));
    }

    private static Path red(Path folder) throws IOException {
        BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 360; y++) for (int x = 0; x < 640; x++) image.setRGB(x, y, 0xE01010);
        Path file = folder.resolve("red.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static void own(Window window, String key, Path file) {
        try (GivenPaths files = GivenPaths.to(window, file)) {
            window.press(key);
            assertThat(files.asked().kind()).isEqualTo(FileQuestion.Kind.OPEN);
        }
    }

    /** How much redder than green a frame of the finished film is, 0 to 255, in the middle of a corner. */
    private static int redness(Window window, Path film, long frame, Path folder) throws IOException {
        Path png = folder.resolve(frame + ".png");
        window.service(MediaEngine.class).poster(film, Rational.of(2 * frame + 1, 2).dividedBy(RATE), 0, png);
        BufferedImage image = ImageIO.read(png.toFile());
        int rgb = image.getRGB(image.getWidth() / 8, image.getHeight() / 8);
        return (rgb >> 16 & 255) - (rgb >> 8 & 255);
    }

    private static Path film(Window window) throws IOException {
        JsonObject made = window.run("film.make", "{\"quality\":\"DRAFT\",\"aspect\":\"16:9\",\"stopAt\":\"ANIMATIC\"}");
        return asset(window, made.get("film").getAsString());
    }

    private static Path asset(Window window, String asset) throws IOException {
        String hash = asset.substring("sha256:".length(), asset.indexOf(';'));
        Path shelf = window.home().resolve("late-train.kinora/assets").resolve(hash.substring(0, 2));
        try (Stream<Path> files = Files.list(shelf)) {
            return files.filter(file -> file.getFileName().toString().startsWith(hash)).findFirst().orElseThrow();
        }
    }

    private static List<JsonObject> anchors(Window window) {
        JsonObject cut = window.run("cut.show", "{\"track\":\"anchors\"}");
        return cut.has("clips") ? cut.getAsJsonArray("clips").asList().stream().map(clip -> clip.getAsJsonObject()).toList() : List.of();
    }

    @Test
    void a_shot_ends_with_an_own_picture_that_it_blends_into_and_its_card_says_so(Window window, @TempDir Path folder) throws IOException {
        own(window, "e", red(folder));
        window.until("the own last frame", () -> window.state("frames").contains("own last frame"));
        window.until("its card says so", () -> window.state("board").contains("1 own frame blended in"));
        JsonObject anchor = anchors(window).getFirst();
        long begins = Rational.parse(anchor.get("position").getAsString()).frames(RATE);
        long ends = begins + Rational.parse(anchor.get("length").getAsString()).frames(RATE) - 1;
        Path film = film(window);
        window.picture("frames-own-last");
        int before = redness(window, film, begins - 2, folder);
        int blended = redness(window, film, begins + 5, folder);
        int last = redness(window, film, ends, folder);
        assertThat(last).as("the last frame").isGreaterThan(150);
        assertThat(blended).as("half way").isBetween(before + 40, last - 20);
        assertThat(redness(window, film, ends + 1, folder)).as("the next shot").isLessThan(60);
        window.press("Delete");
        window.until("its own end", () -> window.state("frames").matches("1B, cell \\d+(, conflict)?"));
        window.until("a card without it", () -> !window.state("board").contains("own frame"));
        assertThat(anchors(window)).isEmpty();
        window.press("ctrl+z");
        window.until("the own last frame again", () -> window.state("frames").contains("own last frame"));
        window.press("ctrl+z");
        window.until("as before", () -> !window.state("frames").contains("own last frame"));
    }

    @Test
    void an_own_first_frame_becomes_the_take_that_is_used(Window window, @TempDir Path folder) throws IOException {
        Control board = window.find("board");
        Object before = window.ask(() -> board.getData("test.pictures"));
        own(window, "o", red(folder));
        Patience.until("a take that is used", () -> used(window).contains("red.png"));
        window.until("it is on the card", () -> !before.equals(board.getData("test.pictures")));
        window.press("ctrl+z");
        Patience.until("as before", () -> !used(window).contains("red.png"));
        window.until("the card as before", () -> before.equals(board.getData("test.pictures")));
    }

    /** The notes of the takes in use. */
    private static String used(Window window) {
        StringBuilder used = new StringBuilder();
        for (var each : window.run("take.list", "{}").getAsJsonArray("takes")) {
            JsonObject take = each.getAsJsonObject();
            if (take.has("chosen") && take.get("chosen").getAsBoolean()) used.append(take).append('\n');
        }
        return used.toString();
    }
}

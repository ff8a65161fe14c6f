package org.kinora.film.internal.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.film.Grade;
import org.kinora.api.media.FramePixels;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;

class LookSheetTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int GAP = 4;

    @TempDir
    Path folder;

    private FramePixels sheet(List<Grade> grades) throws IOException {
        Bench bench = new Bench(folder);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) image.setRGB(x, y, 20 + x * 200 / WIDTH << 16 | 30 + y << 8 | 200 - x / 2);
        Path file = folder.resolve("frame.png");
        ImageIO.write(image, "png", file.toFile());
        return new LookSheet(bench.media, new GradeTables(bench.grading), bench.work()).paint(file, Rational.ZERO, grades);
    }

    private static int[] tile(FramePixels sheet, int number) {
        int[] tile = new int[WIDTH * HEIGHT];
        int corner = (GAP + number / 4 * (HEIGHT + GAP)) * sheet.width() + GAP + number % 4 * (WIDTH + GAP);
        for (int y = 0; y < HEIGHT; y++) System.arraycopy(sheet.pixels(), corner + y * sheet.width(), tile, y * WIDTH, WIDTH);
        return tile;
    }

    @Test
    void the_untouched_frame_comes_first_and_a_look_without_colour_is_grey() throws IOException {
        FramePixels sheet = sheet(List.of(Grade.of("noir", 1000)));
        assertThat(sheet.width()).isEqualTo(2 * (WIDTH + GAP) + GAP);
        int[] plain = tile(sheet, 0);
        assertThat(plain[HEIGHT / 2 * WIDTH + 300] >> 16 & 255).isBetween(200, 215);
        assertThat(Arrays.stream(tile(sheet, 1)).map(pixel -> Math.abs((pixel >> 16 & 255) - (pixel & 255))).max().orElseThrow()).isLessThan(4);
    }

    @Test
    void every_look_and_control_shows_something_of_its_own() throws IOException {
        List<Grade> grades = new ArrayList<>(Controls.all().values());
        new Presets().names().forEach(name -> grades.add(Grade.of(name, 1000)));
        FramePixels sheet = sheet(grades);
        List<int[]> tiles = new ArrayList<>();
        for (int i = 0; i <= grades.size(); i++) tiles.add(tile(sheet, i));
        for (int i = 0; i < tiles.size(); i++)
            for (int k = 0; k < i; k++) assertThat(Arrays.equals(tiles.get(i), tiles.get(k))).as(i + " is not " + k).isFalse();
    }
}

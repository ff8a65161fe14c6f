package org.kinora.transitions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.transition.TransitionKind;
import org.kinora.api.film.transition.TransitionRenderer.Drawing;
import org.kinora.api.work.Failure;
import org.kinora.gl.internal.EglGraphics;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.io.PictureFiles;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.testkit.TestWork;

/** A folder of transitions, such as the collection of gl-transitions: {@code -Pgallery -Dkinora.transitions=FOLDER}. */
class GalleryTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 90;
    private static final int COLUMNS = 12;

    private static int[] picture(boolean first) {
        int[] pixels = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) {
                boolean disc = Math.hypot(x - (first ? 50 : 110), y - 45) < 25;
                int ramp = 80 + y;
                pixels[y * WIDTH + x] = 0xFF000000 | (first ? disc ? 0xE0B040 : ramp << 8 | 0x30 : disc ? 0xF0F0F0 : ramp << 16 | 0x2040);
            }
        return pixels;
    }

    @Test
    void most_of_a_collection_can_be_drawn_as_it_is() throws IOException {
        String given = System.getProperty("kinora.transitions", "");
        assumeTrue(!given.isBlank() && !given.startsWith("$"), "left out: no folder is given by -Dkinora.transitions");
        OpenCv cv = new OpenCv();
        GlslTransitions transitions = new GlslTransitions(new GlslFolder(Path.of(given)), new EglGraphics(),
                new PictureFiles(cv, new PlaneConversions(cv)));
        List<TransitionKind> kinds = transitions.kinds();
        List<String> refused = new ArrayList<>();
        BufferedImage sheet = new BufferedImage(COLUMNS * WIDTH, Math.ceilDiv(kinds.size(), COLUMNS) * HEIGHT, BufferedImage.TYPE_INT_RGB);
        int place = 0;
        try (TestWork work = new TestWork()) {
            int[] into = new int[WIDTH * HEIGHT];
            for (TransitionKind kind : kinds) {
                try (Drawing drawing = transitions.open(kind.name(), Map.of(), WIDTH, HEIGHT, work)) {
                    drawing.draw(picture(true), picture(false), 0.4f, into);
                    sheet.setRGB(place % COLUMNS * WIDTH, place / COLUMNS * HEIGHT, WIDTH, HEIGHT, into, 0, WIDTH);
                    place++;
                } catch (Failure failure) {
                    refused.add(kind.name() + ": " + failure.getMessage());
                }
            }
        }
        Path target = Files.createDirectories(Path.of("target"));
        ImageIO.write(sheet, "png", target.resolve("gallery.png").toFile());
        System.out.println(place + " of " + kinds.size() + " drawn\n" + String.join("\n", refused));
        assertThat(refused).hasSizeLessThanOrEqualTo(kinds.size() / 25);
    }
}

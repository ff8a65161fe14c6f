package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A camera move over a splat scene as a shot of a film. */
class SplatShotIT {
    private static final int SPLATS = 300;

    @Test
    void a_move_over_a_splat_scene_is_a_take_as_long_as_its_shot_and_seen_in_the_film(@TempDir Path folder) throws Exception {
        Kinora kinora = Kinora.in(folder);
        kinora.script("tea.fountain", Scripts.TEA);
        kinora.make("tea.fountain", "--stop-at", "boards").good();
        Files.write(folder.resolve("ball.ply"), redBall());
        assertThat(kinora.run("splat", "shot", "1A", "ball.ply", "--angle", "20").good().out()).contains("1A_t02", "ball.ply");
        assertThat(kinora.run("assets", "find", "ball", "--json").good().out()).contains("ball.ply", "\"SPACE\"", "1A_t02");
        kinora.run("assets", "poster", "ball.ply", "-o", "poster.png").good();
        assertThat(redInTheMiddle(folder.resolve("poster.png"))).as("the scene's poster shows the ball").isTrue();
        kinora.make("tea.fountain", "-o", "tea.mp4").good();
        int[] rgb = Film.colour(folder.resolve("tea.mp4"), "4.7");
        assertThat(rgb[0]).as("shot 1A is red").isGreaterThan(rgb[2] + 60);
        kinora.run("splat", "shot", "9Z", "ball.ply").refused(2, "There is no shot 9Z.");
        kinora.run("splat", "shot", "1A", "none.ply").refused(3, "There is no file none.ply.");
    }

    private static boolean redInTheMiddle(Path png) throws IOException {
        BufferedImage image = ImageIO.read(png.toFile());
        Color middle = new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
        return middle.getRed() > middle.getBlue() + 60;
    }

    @Test
    void photographs_that_are_too_few_or_not_there_are_told(@TempDir Path folder) throws Exception {
        Kinora kinora = Kinora.in(folder);
        Files.createDirectory(folder.resolve("shoot"));
        kinora.run("splat", "sfm", "shoot").refused(3, "There are not enough pictures in shoot.");
        kinora.run("splat", "sfm", "nowhere").refused(3, "The folder nowhere cannot be read.");
    }

    /** A ball of fat red splats around the origin, as the binary PLY of INRIA's program. */
    private static byte[] redBall() throws IOException {
        String header = "ply\nformat binary_little_endian 1.0\nelement vertex " + SPLATS + "\n";
        for (String name : "x y z f_dc_0 f_dc_1 f_dc_2 opacity scale_0 scale_1 scale_2 rot_0 rot_1 rot_2 rot_3".split(" "))
            header += "property float " + name + "\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((header + "end_header\n").getBytes(StandardCharsets.US_ASCII));
        DataOutputStream out = new DataOutputStream(bytes);
        for (int i = 0; i < SPLATS; i++) {
            double height = 2 * (i + 0.5) / SPLATS - 1;
            double ring = Math.sqrt(1 - height * height);
            float[] numbers = {(float) (ring * Math.cos(2.4 * i)), (float) height, (float) (ring * Math.sin(2.4 * i)), 1.7f, -1.7f, -1.7f, 4, -1.2f, -1.2f,
                -1.2f, 1, 0, 0, 0};
            for (float number : numbers) out.writeInt(Integer.reverseBytes(Float.floatToIntBits(number)));
        }
        return bytes.toByteArray();
    }
}

package org.kinora.artist.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.kinora.artist.internal.render.Easels;
import org.kinora.testkit.TestWork;

/** Draws panels in full size and says what the inspection found: {@code OnePanel FOLDER SAMPLE-or-FILE.fountain LABEL...}. */
final class OnePanel {
    private OnePanel() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> labels = List.of(args).subList(2, args.length);
        Shapes shapes = new Shapes();
        Easels easels = new Easels();
        try (TestWork work = new TestWork()) {
            boolean file = args[1].endsWith(".fountain");
            String name = Path.of(args[1]).getFileName().toString().replace(".fountain", "");
            for (Films.Staged shot : file ? Films.script(Files.readString(Path.of(args[1])), Films.WIDE) : Films.sample(name, Films.WIDE)) {
                if (!labels.isEmpty() && !labels.contains(shot.shot().label())) continue;
                Panel panel = Panel.draw(shot.depiction(), 1280, 720, shapes, easels, work);
                BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
                image.setRGB(0, 0, 1280, 720, panel.image(), 0, 1280);
                ImageIO.write(image, "png", folder.resolve(name + "-" + shot.shot().label() + ".png").toFile());
                System.out.println(shot.shot().label() + " " + panel.findings());
            }
        }
    }
}

package org.kinora.artist.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.kinora.artist.internal.render.Easels;
import org.kinora.testkit.TestWork;

/** Draws the panels of scripts on sheets: {@code ContactSheet FOLDER [SAMPLE or FILE.fountain...]}. */
final class ContactSheet {
    private static final int COLUMNS = 4;
    private static final int WIDE = 480;
    private static final int HIGH = 270;

    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> names = args.length > 1 ? List.of(args).subList(1, args.length) : Films.samples();
        Shapes shapes = new Shapes();
        for (String name : names) {
            boolean file = name.endsWith(".fountain");
            String title = Path.of(name).getFileName().toString().replace(".fountain", "");
            sheet(file ? Films.script(Files.readString(Path.of(name)), Films.WIDE) : Films.sample(name, Films.WIDE), shapes,
                    folder.resolve(title + ".png"));
        }
    }

    private static void sheet(List<Films.Staged> shots, Shapes shapes, Path file) throws IOException {
        int rows = (shots.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(COLUMNS * (WIDE + 6), rows * (HIGH + 24), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setColor(Color.WHITE);
        long cpu = 0;
        Easels easels = new Easels();
        try (TestWork work = new TestWork()) {
            for (int i = 0; i < shots.size(); i++) {
                Films.Staged shot = shots.get(i);
                long before = time();
                Panel panel = Panel.draw(shot.depiction(), 1280, 720, shapes, easels, work);
                cpu += time() - before;
                BufferedImage one = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
                one.setRGB(0, 0, 1280, 720, panel.image(), 0, 1280);
                int x = i % COLUMNS * (WIDE + 6);
                int y = i / COLUMNS * (HIGH + 24);
                g.drawImage(one, x, y, WIDE, HIGH, null);
                g.drawString(shot.shot().label() + " " + shot.view().shot().size() + " " + shot.shot().action(), x + 4, y + HIGH + 16);
            }
        }
        g.dispose();
        ImageIO.write(sheet, "png", file.toFile());
        System.out.println(file + ": " + shots.size() + " panels, " + cpu / 1_000_000 / Math.max(1, shots.size()) + " ms of processor time each");
    }

    private static long time() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}

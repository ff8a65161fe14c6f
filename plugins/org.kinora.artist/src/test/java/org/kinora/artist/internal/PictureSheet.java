package org.kinora.artist.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.generate.Depiction;
import org.kinora.api.story.Character;
import org.kinora.api.story.Style;
import org.kinora.artist.internal.render.Easels;
import org.kinora.testkit.TestWork;

/**
 * Draws a sample with pictures in the stead of some of its characters and places: {@code PictureSheet FILE SAMPLE STYLE
 * [character[:front,back,...]] ...
 * [place=PICTURE[@HORIZON]] ...}.
 */
final class PictureSheet {
    private static final int COLUMNS = 4;

    private PictureSheet() {}

    public static void main(String[] args) throws IOException {
        List<String> only = List.of(System.getProperty("only", "").split(","));
        List<Films.Staged> shots = Films.sample(args[1], Films.WIDE).stream().filter(shot -> only.equals(List.of(""))
                || only.contains(shot.shot().label()))
                .toList();
        if (args.length == 3) {
            System.out.println(shots.getFirst().story().bible().characters().stream().map(Character::id).toList() + " "
                    + shots.getFirst().story().bible().places().stream().map(place -> place.id()).toList());
        }
        try (TestWork work = new TestWork()) {
            List<BiblePicture> pictures = pictures(shots.getFirst(), List.of(args).subList(3, args.length), work);
            Path file = Path.of(args[0]);
            int wide = 480;
            int high = 270;
            BufferedImage sheet = new BufferedImage(COLUMNS * (wide + 6), (shots.size() + COLUMNS - 1) / COLUMNS * (high + 22),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D g = sheet.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            Shapes shapes = new Shapes();
            Easels easels = new Easels();
            for (int i = 0; i < shots.size(); i++) {
                Films.Staged shot = shots.get(i);
                Depiction depiction = shot.depiction().with(pictures).in(new Style(args[2], "", List.of()));
                long before = System.nanoTime();
                Panel panel = Panel.draw(depiction, 1280, 720, shapes, easels, work);
                long took = (System.nanoTime() - before) / 1_000_000;
                BufferedImage one = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
                one.setRGB(0, 0, 1280, 720, panel.image(), 0, 1280);
                ImageIO.write(one, "png", Files.createDirectories(Path.of(args[0].replace(".png", ""))).resolve(shot.shot().label()
                        + ".png").toFile());
                int x = i % COLUMNS * (wide + 6);
                int y = i / COLUMNS * (high + 22);
                g.drawImage(one, x, y, wide, high, null);
                g.setColor(Color.WHITE);
                g.drawString(shot.shot().label() + " " + shot.view().shot().size() + " " + took + " ms " + shot.shot().action(), x + 4, y + high
                        + 15);
                if (!panel.findings().isEmpty()) System.out.println(shot.shot().label() + " " + panel.findings());
            }
            g.dispose();
            ImageIO.write(sheet, "png", file.toFile());
        }
    }

    static List<BiblePicture> pictures(Films.Staged shot, List<String> words, TestWork work) throws IOException {
        List<BiblePicture> pictures = new ArrayList<>();
        for (String word : words) {
            if (word.contains("=")) {
                String[] place = word.split("[=@]");
                byte[] bytes = Files.readAllBytes(Path.of(place[1]));
                AssetId asset = work.assets().put(bytes, place[1].endsWith("png") ? "image/png" : "image/jpeg", Origin.IMPORTED, place[1]);
                pictures.add(new BiblePicture(BiblePicture.Of.PLACE, place[0], "", asset, 0, 0, place.length > 2 ? Integer.parseInt(place[2]) : 0));
                continue;
            }
            String[] who = word.split(":");
            Character character = shot.story().bible().character(who[0]).orElseThrow();
            for (String side : who.length > 1 ? who[1].split(",") : new String[] {"front"})
                pictures.add(CutOuts.picture(work, character, side, "stand", who.length > 2 ? who[2] : "painterly"));
        }
        return pictures;
    }
}

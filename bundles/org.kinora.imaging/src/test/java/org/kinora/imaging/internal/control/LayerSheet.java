package org.kinora.imaging.internal.control;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlCard.Need;
import org.kinora.api.imaging.ControlExtractor;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.PoseSheet;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.imaging.internal.pose.PoseReader;
import org.kinora.testkit.TestWork;

/**
 * Draws every layer of a picture beside it: {@code LayerSheet OUT PICTURE [depth=FILE] [frame=FILE] [pose=FILE] [resolution=N]}; also writes each
 * by itself.
 */
final class LayerSheet {
    private static final int COLUMNS = 6;
    private static final int CELL = 300;

    private LayerSheet() {}

    public static void main(String[] words) throws Exception {
        TestPictures pictures = new TestPictures();
        Path out = Files.createDirectories(Path.of(words[0]));
        Map<String, String> options = new java.util.HashMap<>();
        for (int i = 2; i < words.length; i++) options.put(words[i].split("=")[0], words[i].split("=")[1]);
        List<ControlExtractor> all = extractors(pictures);
        try (TestWork work = new TestWork()) {
            Raster picture = pictures.read(Path.of(words[1]), work);
            java.util.List<Raster> cells = new java.util.ArrayList<>(List.of(picture));
            java.util.List<String> names = new java.util.ArrayList<>(List.of("source"));
            ControlDrawing drawing = new ControlDrawing(pictures.cv());
            for (ControlCard card : ControlDrawing.cards(all)) {
                Optional<Raster> other = Optional.empty();
                if (card.needs().contains(Need.DEPTH)) other = Optional.ofNullable(options.get("depth")).map(file -> pictures.read(Path.of(file),
                        work));
                if (card.needs().contains(Need.FRAME)) other = Optional.ofNullable(options.get("frame")).map(file -> pictures.read(Path.of(file),
                        work));
                if ((card.needs().contains(Need.DEPTH) || card.needs().contains(Need.FRAME)) && other.isEmpty()) continue;
                Optional<PoseSheet> poses = Optional.empty();
                if (options.containsKey("pose")) poses = Optional.of(new PoseReader().read(Files.readString(Path.of(options.get("pose"))), 0, 0));
                if (card.needs().contains(Need.POSES) && poses.isEmpty()) continue;
                Optional<Mask> mask = card.needs().contains(Need.MASK) ? Optional.of(pictures.mask(picture.width(), picture.height(), (x, y) ->
                        Math.hypot(x - picture.width() * 0.45, y - picture.height() * 0.55) < picture.height() * 0.2)) : Optional.empty();
                long start = System.nanoTime();
                Raster layer = drawing.draw(all, card.kind(), new ControlSource(picture, other, mask, poses, Map.of(), 7),
                        Integer.parseInt(options.getOrDefault("resolution", "512")), work);
                System.out.printf("%-20s %4d x %4d %6d ms%n", card.kind(), layer.width(), layer.height(), (System.nanoTime() - start) / 1_000_000);
                pictures.write(layer, out.resolve(card.kind() + ".png"));
                cells.add(layer);
                names.add(card.kind());
            }
            pictures.write(sheet(cells, names, pictures), out.resolve("sheet.png"));
        }
    }

    static List<ControlExtractor> extractors(TestPictures pictures) {
        return List.of(new EdgeLayers(pictures.cv()), new LineLayers(pictures.cv()), new TileLayers(pictures.cv()), new ToneLayers(pictures.cv()),
                new ScrambledLayers(pictures.cv()), new MaskedLayers(), new DepthLayers(pictures.cv()), new SegmentLayers(pictures.cv()),
                new FlowLayers(pictures.cv()), new PoseLayers(pictures.cv()));
    }

    private static Raster sheet(List<Raster> cells, List<String> names, TestPictures pictures) {
        int high = CELL * cells.get(0).height() / cells.get(0).width() + 16;
        int rows = (cells.size() + COLUMNS - 1) / COLUMNS;
        java.awt.image.BufferedImage sheet = new java.awt.image.BufferedImage(COLUMNS * CELL, rows * high, java.awt.image.BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (int i = 0; i < cells.size(); i++) {
            Raster cell = cells.get(i);
            java.awt.image.BufferedImage image = new java.awt.image.BufferedImage(cell.width(), cell.height(),
                    java.awt.image.BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < cell.height(); y++) for (int x = 0; x < cell.width(); x++) image.setRGB(x, y, colour(cell, x, y));
            int x = i % COLUMNS * CELL;
            int y = i / COLUMNS * high;
            pen.drawImage(image.getScaledInstance(CELL - 4, high - 20, java.awt.Image.SCALE_AREA_AVERAGING), x, y + 16, null);
            pen.drawString(names.get(i), x + 3, y + 12);
        }
        return pictures.painted(sheet.getWidth(), sheet.getHeight(), (x, y) -> sheet.getRGB(x, y));
    }

    private static int colour(Raster cell, int x, int y) {
        int colour = 0;
        for (int c = 0; c < 3; c++) colour = colour << 8 | Math.round(255 * cell.get(cell.format().channels() == 3 ? c : 0, x, y));
        return colour;
    }
}

package org.kinora.imaging.internal.sheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.selection.Contour;
import org.kinora.api.imaging.selection.Outline;
import org.kinora.api.imaging.selection.Point;

/** Rows of pictures with a title each. */
final class Sheet {
    private static final int WIDE = 300;

    private record Row(String title, List<BufferedImage> cells) {}

    private final List<Row> rows = new ArrayList<>();

    void row(String title, BufferedImage... cells) {
        rows.add(new Row(title, List.of(cells)));
    }

    void write(Path file, int columns) throws IOException {
        int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        int[] heights = rows.stream().mapToInt(row -> row.cells().stream().mapToInt(cell -> cell.getHeight() * WIDE / cell.getWidth()).max()
                .orElse(0) + 24).toArray();
        int perColumn = (rows.size() + columns - 1) / columns;
        int height = 0;
        for (int column = 0; column < columns; column++) {
            int sum = 0;
            for (int i = column * perColumn; i < Math.min(rows.size(), (column + 1) * perColumn); i++) sum += heights[i];
            height = Math.max(height, sum);
        }
        BufferedImage sheet = new BufferedImage(columns * (most * (WIDE + 6) + 12), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        for (int column = 0; column < columns; column++) {
            int y = 0;
            for (int i = column * perColumn; i < Math.min(rows.size(), (column + 1) * perColumn); i++) {
                int left = column * (most * (WIDE + 6) + 12) + 4;
                g.setColor(Color.WHITE);
                g.drawString(rows.get(i).title(), left, y + 17);
                for (int c = 0; c < rows.get(i).cells().size(); c++) {
                    BufferedImage cell = rows.get(i).cells().get(c);
                    g.drawImage(cell, left + c * (WIDE + 6), y + 22, WIDE, cell.getHeight() * WIDE / cell.getWidth(), null);
                }
                y += heights[i];
            }
        }
        g.dispose();
        ImageIO.write(sheet, "png", file.toFile());
    }

    private static BufferedImage image(int width, int height, IntBinaryOperator colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) image.setRGB(x, y, colour.applyAsInt(x, y));
        return image;
    }

    static int rgb(Raster raster, int x, int y) {
        int rgb = 0;
        for (int plane = 0; plane < 3; plane++)
            rgb = rgb << 8 | Math.round(Math.clamp(raster.get(raster.format().channels() == 1 ? 0 : plane, x, y), 0f, 1f) * 255);
        return rgb;
    }

    static BufferedImage picture(Raster raster) {
        return image(raster.width(), raster.height(), (x, y) -> rgb(raster, x, y));
    }

    static BufferedImage mask(Mask mask) {
        return image(mask.width(), mask.height(), (x, y) -> mask.get(x, y) * 0x010101);
    }

    /** What is meant, over magenta: every fault of a rim shows on it. */
    static BufferedImage cut(Raster raster, Mask mask) {
        return image(raster.width(), raster.height(), (x, y) -> mixed(rgb(raster, x, y), 0xE000C0, mask.get(x, y)));
    }

    static int mixed(int rgb, int ground, int share) {
        int made = 0;
        for (int shift = 16; shift >= 0; shift -= 8) made = made << 8 | ((rgb >> shift & 0xFF) * share + (ground >> shift & 0xFF) * (255 - share))
                / 255;
        return made;
    }

    /** Black and white dashes along the outline. */
    static BufferedImage ants(Raster raster, Outline outline) {
        BufferedImage image = picture(raster);
        double scale = Math.max(1, raster.width() / (double) WIDE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int pass = 0; pass < 2; pass++) {
            g.setColor(pass == 0 ? Color.BLACK : Color.WHITE);
            float dash = (float) (4 * scale);
            g.setStroke(new java.awt.BasicStroke((float) (1.3 * scale), 0, 0, 1, pass == 0 ? null : new float[] {dash, dash}, 0));
            for (Contour contour : outline.contours()) {
                java.awt.geom.Path2D path = new java.awt.geom.Path2D.Double();
                for (Point point : contour.points()) {
                    double x = point.x() / (double) Point.ONE;
                    double y = point.y() / (double) Point.ONE;
                    if (path.getCurrentPoint() == null) path.moveTo(x, y);
                    else path.lineTo(x, y);
                }
                path.closePath();
                g.draw(path);
            }
        }
        g.dispose();
        return image;
    }
}

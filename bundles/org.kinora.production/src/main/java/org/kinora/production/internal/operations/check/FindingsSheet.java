package org.kinora.production.internal.operations.check;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.kinora.api.asset.AssetId;
import org.kinora.lib.fonts.Fonts;

/** All findings of a check on one picture, the gravest first: kind, shots, number and words, under the picture that shows each. */
final class FindingsSheet {
    /** More would make a picture that no viewer opens gladly. */
    static final int MOST = 60;
    static final int COLUMNS = 2;
    private static final int CELL = 640;
    private static final int TALL = 220;
    private static final int GAP = 20;
    private static final int LETTERS = 16;
    private static final int LINE = 21;
    private static final int LINES = 5;
    private static final int ROW = TALL + LINES * LINE + 2 * GAP;
    private static final Color PAPER = new Color(0xF6, 0xF5, 0xF2);
    private static final Color EMPTY = new Color(0xE4, 0xE2, 0xDD);
    private static final Color OPEN = new Color(0xB0, 0x2A, 0x1E);
    private static final Color WAIVED = new Color(0x80, 0x80, 0x80);

    private final Function<AssetId, Path> files;
    private final Font plain = font(Fonts.SANS);
    private final Font bold = font(Fonts.SANS_BOLD);

    /** @param files where the picture of a finding lies */
    FindingsSheet(Function<AssetId, Path> files) {
        this.files = files;
    }

    private static Font font(String name) {
        try (InputStream file = Fonts.stream(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) LETTERS);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first {@link #MOST} of the rows, two beside each other, RGB. */
    BufferedImage of(List<CheckReport.Row> rows) throws IOException {
        List<CheckReport.Row> shown = rows.subList(0, Math.min(MOST, rows.size()));
        int high = Math.max(1, (shown.size() + COLUMNS - 1) / COLUMNS) * ROW + GAP;
        BufferedImage sheet = new BufferedImage(COLUMNS * (CELL + GAP) + GAP, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        try {
            for (int i = 0; i < shown.size(); i++) cell(pen, shown.get(i), GAP + i % COLUMNS * (CELL + GAP), GAP + i / COLUMNS * ROW);
        } finally {
            pen.dispose();
        }
        return sheet;
    }

    private void cell(Graphics2D pen, CheckReport.Row row, int x, int y) throws IOException {
        BufferedImage picture = row.picture().isPresent() ? ImageIO.read(files.apply(row.picture().get()).toFile()) : null;
        if (picture == null) {
            pen.setColor(EMPTY);
            pen.fillRect(x, y, CELL, TALL);
        } else {
            double scale = Math.min(CELL / (double) picture.getWidth(), TALL / (double) picture.getHeight());
            pen.drawImage(picture, x, y, Math.max(1, (int) (picture.getWidth() * scale)), Math.max(1, (int) (picture.getHeight() * scale)), null);
        }
        boolean waived = row.finding().waiver().isPresent();
        pen.setFont(bold);
        pen.setColor(waived ? WAIVED : OPEN);
        int line = y + TALL + LINE;
        pen.drawString(row.number() + "  " + row.finding().kind() + "  " + String.join(", ", row.labels()), x, line);
        pen.setFont(plain);
        pen.setColor(waived ? WAIVED : Color.BLACK);
        for (String words : wrapped(pen, row.finding().text() + " " + row.measured())) {
            line += LINE;
            pen.drawString(words, x, line);
        }
    }

    /** As many lines as there is room for. */
    private static List<String> wrapped(Graphics2D pen, String text) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.split("\\s+")) {
            String longer = (lines.getLast() + " " + word).strip();
            if (pen.getFontMetrics().stringWidth(longer) <= CELL) lines.set(lines.size() - 1, longer);
            else if (lines.size() == LINES - 1) {
                lines.set(lines.size() - 1, lines.getLast() + " …");
                break;
            } else lines.add(word);
        }
        return lines;
    }
}

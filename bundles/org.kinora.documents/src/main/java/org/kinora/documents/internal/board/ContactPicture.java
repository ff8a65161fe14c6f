package org.kinora.documents.internal.board;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.kinora.api.asset.AssetId;
import org.kinora.api.document.Panel;
import org.kinora.api.document.Storyboard;
import org.kinora.documents.internal.page.Book;
import org.kinora.lib.fonts.Fonts;

/** A contact sheet as one picture. */
public final class ContactPicture {
    private final Storyboard board;
    private final int width;
    private final Function<AssetId, Path> files;

    public ContactPicture(Storyboard board, int width, Function<AssetId, Path> files) {
        this.board = board;
        this.width = width;
        this.files = files;
    }

    /** @return a PNG */
    public byte[] png() {
        int columns = board.width() >= board.height() ? 5 : 8;
        int gap = width / 80;
        int cell = (width - (columns + 1) * gap) / columns;
        int tall = cell * board.height() / board.width();
        int letters = Math.max(10, cell / 16);
        int row = tall + letters * 2 + gap;
        int rows = Math.max(1, (board.panels().size() + columns - 1) / columns);
        BufferedImage sheet = new BufferedImage(width, rows * row + 2 * gap, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setFont(font(letters));
        for (int i = 0; i < board.panels().size(); i++)
            panel(graphics, board.panels().get(i), gap + i % columns * (cell + gap), gap + i / columns * row, cell, tall, letters);
        graphics.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(sheet, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font(float size) {
        try (InputStream file = Fonts.stream(Fonts.SANS)) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void panel(Graphics2D graphics, Panel panel, int x, int y, int w, int h, int letters) {
        BufferedImage picture = panel.picture().map(files).map(ContactPicture::read).orElse(null);
        if (picture == null) {
            graphics.setColor(new Color(0xEE, 0xEE, 0xEE));
            graphics.fillRect(x, y, w, h);
        } else {
            double scale = Math.min(w / (double) picture.getWidth(), h / (double) picture.getHeight());
            int wide = Math.max(1, (int) Math.round(picture.getWidth() * scale));
            int high = Math.max(1, (int) Math.round(picture.getHeight() * scale));
            graphics.setColor(Color.BLACK);
            graphics.fillRect(x, y, w, h);
            graphics.drawImage(Book.small(picture, wide), x + (w - wide) / 2, y + (h - high) / 2, wide, high, null);
        }
        graphics.setColor(Color.BLACK);
        graphics.drawRect(x, y, w, h);
        graphics.drawString(panel.slate(), x, y + h + letters * 1.2f);
        String length = Words.length(panel.length());
        graphics.setColor(Color.GRAY);
        graphics.drawString(length, (float) (x + w - graphics.getFontMetrics().getStringBounds(length, graphics).getWidth()), y + h + letters * 1.2f);
    }

    private static BufferedImage read(Path file) {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException broken) {
            return null;
        }
    }
}

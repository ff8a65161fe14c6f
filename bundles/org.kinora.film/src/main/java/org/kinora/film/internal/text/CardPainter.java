package org.kinora.film.internal.text;

import java.awt.geom.Rectangle2D;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinora.api.film.Medium;
import org.kinora.api.story.FilmFormat;

/**
 * Paints cards: words on a ground of their own, centred a little above the middle.
 *
 * @param missing takes the letters that no font has
 */
public record CardPainter(FontChain fonts, FilmFormat format, Set<String> missing) {
    private static final int GROUND = 0xFF0D0D10;
    private static final int SLATE = 0xFF3A3D42;
    private static final int WHITE = 0xFFF6F6F2;
    private static final int GREY = 0xFFA2A2A8;
    /** Share of the frame's height that words may take; what is more is set smaller. */
    private static final double MOST = 0.84;
    private static final double SMALLEST = 0.4;

    /** Pixels 0xFFRRGGBB of the whole frame, row by row. */
    public int[] paint(Medium.Card card) {
        Canvas canvas = new Canvas(0, 0, format.width(), format.height());
        canvas.fill(new Rectangle2D.Double(0, 0, format.width(), format.height()), card.kind() == Medium.Card.Kind.SLATE ? SLATE : GROUND);
        double share = 1;
        List<Row> rows = rows(card, share);
        while (height(rows) > format.height() * MOST && share > SMALLEST) rows = rows(card, share *= 0.9);
        double height = height(rows);
        double top = format.height() * (card.kind() == Medium.Card.Kind.TITLE ? 0.47 : 0.5) - height / 2;
        for (Row row : rows) {
            if (row.line() == null) rule(canvas, top + row.pitch() / 2);
            else canvas.fill(row.line().at((format.width() - row.line().width()) / 2, top + row.pitch() / 2 + row.line().size() * 0.36),
                    row.colour());
            top += row.pitch();
        }
        return ((DataBufferInt) canvas.picture().getRaster().getDataBuffer()).getData();
    }

    private void rule(Canvas canvas, double y) {
        double length = unit() * 0.11;
        double thick = Math.max(1, Math.round(unit() * 0.0028));
        canvas.fill(new Rectangle2D.Double(Math.round((format.width() - length) / 2), Math.round(y), Math.round(length), thick), 0xFF6C6C74);
    }

    private static double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::pitch).sum();
    }

    /** @param share of the proper size */
    private List<Row> rows(Medium.Card card, double share) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < card.blocks().size(); i++) {
            Medium.Block block = card.blocks().get(i);
            boolean main = i == 0 && card.kind() != Medium.Card.Kind.SLATE;
            if (i == 1 && card.kind() == Medium.Card.Kind.TITLE) rows.add(new Row(null, unit() * share * 0.12, 0));
            else if (i > 0) rows.add(new Row(TextLine.of("", fonts, 1, false, 0, missing), unit() * share * 0.06, 0));
            if (!block.heading().isBlank())
                add(rows, block.heading().toUpperCase(Locale.forLanguageTag(card.language())), unit() * share * 0.034, false, 160, GREY,
                        card.language());
            for (String line : block.lines())
                add(rows, line, share * size(card.kind(), main), main && card.kind() != Medium.Card.Kind.CREDITS, main ? 50 : 20, WHITE,
                        card.language());
        }
        return rows;
    }

    private double size(Medium.Card.Kind kind, boolean main) {
        if (!main) return unit() * 0.05;
        return unit() * switch (kind) {
            case TITLE -> 0.118;
            case CALL_TO_ACTION -> 0.105;
            case CREDITS -> 0.062;
            case SLATE -> 0.05;
        };
    }

    private void add(List<Row> rows, String text, double size, boolean bold, int tracking, int colour, String language) {
        if (text.isBlank()) return;
        for (TextLine line : new Paragraph(fonts, size, bold, tracking, missing).wrap(text.strip(), format.width() * 0.8, language))
            rows.add(new Row(line, size * (size > unit() * 0.08 ? 1.2 : 1.5), colour));
    }

    private double unit() {
        return Math.min(format.width(), format.height());
    }

    /** One line of a card; a rule where there is none. */
    private record Row(TextLine line, double pitch, int colour) {}
}

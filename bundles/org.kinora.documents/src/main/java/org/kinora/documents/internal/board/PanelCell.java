package org.kinora.documents.internal.board;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.kinora.api.asset.AssetId;
import org.kinora.api.document.Panel;
import org.kinora.api.document.Storyboard;
import org.kinora.documents.internal.page.Book;
import org.kinora.documents.internal.page.Face;
import org.kinora.documents.internal.page.Leaf;

/** Draws one panel: slate, picture with its arrow, action, dialogue, notes. */
record PanelCell(Leaf leaf, Book book, Storyboard board, Function<AssetId, Path> files) {
    /** One line of the text below the picture. */
    private record Row(Face face, float indent, String label, String text) {}

    void draw(Panel panel, float x, float y, float w, float h, int panels) {
        float size = panels == 6 ? 8 : panels == 1 ? 10.5f : 9;
        float bar = size * 2.1f;
        slate(panel, x, y, w, bar, size);
        boolean beside = panels == 3;
        float most = beside ? h - bar : (h - bar) * (panels == 1 ? 0.8f : panels == 6 ? 0.58f : 0.8f);
        float wide = Math.min(beside ? w * 0.6f : w, most * board.width() / board.height());
        float tall = wide * board.height() / board.width();
        float left = beside ? x : x + (w - wide) / 2;
        picture(panel, left, y + bar, wide, tall);
        if (beside) {
            words(panel, left + wide + 4, y + bar + 4, w - wide - 4, h - bar - 4, size);
            if (tall < h - bar - 20) rules(x, y + bar + tall, wide, h - bar - tall);
        } else words(panel, x, y + bar + tall + 4, w, h - bar - tall - 4, size);
        leaf.box(0.6f, 0.45f, x, y, w, h);
    }

    /** Lines to write on by hand. */
    private void rules(float x, float y, float w, float h) {
        for (float line = 17; line < h - 5; line += 15) leaf.line(0.4f, 0.85f, x + 6, y + line, x + w - 6, y + line);
    }

    /** A small picture with its slate and length. */
    void small(Panel panel, float x, float y, float w) {
        float tall = w * board.height() / board.width();
        picture(panel, x, y, w, tall);
        leaf.text(Face.SANS_BOLD, 8, 0, x, y + tall + 10, panel.slate());
        String length = Words.length(panel.length());
        leaf.text(Face.SANS, 7, 0.35f, x + w - leaf.width(Face.SANS, 7, length), y + tall + 10, length);
        leaf.text(Face.SANS, 6.5f, 0.35f, x, y + tall + 19, leaf.fitting(Face.SANS, 6.5f, w, panel.scene()));
    }

    private void slate(Panel panel, float x, float y, float w, float bar, float size) {
        leaf.filled(0.93f, x, y, w, bar);
        float base = y + bar * 0.68f;
        leaf.text(Face.SANS_BOLD, size * 1.25f, 0, x + 5, base, panel.slate());
        String time = Words.length(panel.length());
        float right = x + w - 5 - leaf.width(Face.SANS_BOLD, size, time);
        leaf.text(Face.SANS_BOLD, size, 0, right, base, time);
        float from = x + 5 + leaf.width(Face.SANS_BOLD, size * 1.25f, panel.slate()) + 8;
        String move = Words.move(panel.move());
        String framing = panel.framing() + (move.isEmpty() ? "" : " · " + move);
        leaf.text(Face.SANS, size * 0.9f, 0.2f, from, base, leaf.fitting(Face.SANS, size * 0.9f, right - from - 6, framing));
    }

    private void picture(Panel panel, float x, float y, float w, float h) {
        Optional<PDImageXObject> picture = panel.picture().map(files).flatMap(file -> book.picture(file, Math.max(400, Math.round(w * 3))));
        if (picture.isPresent()) {
            float scale = Math.max(w / picture.get().getWidth(), h / picture.get().getHeight());
            float shown = Math.min(1, w / (picture.get().getWidth() * scale));
            float wide = shown < 0.98f || h / (picture.get().getHeight() * scale) < 0.98f ? 0 : w;
            if (wide > 0) leaf.picture(picture.get(), x, y, w, h);
            else inside(picture.get(), x, y, w, h);
        } else {
            leaf.filled(0.97f, x, y, w, h);
            leaf.line(0.4f, 0.7f, x, y, x + w, y + h);
            leaf.line(0.4f, 0.7f, x, y + h, x + w, y);
        }
        leaf.box(0.9f, 0, x, y, w, h);
        MoveArrow.of(panel.move(), new Rectangle2D.Float(x, y, w, h)).ifPresent(arrow -> leaf.shape(arrow, MoveArrow.INSIDE, MoveArrow.RIM,
                Math.max(0.5f, h / 160)));
    }

    /** A picture of another shape, whole, on black. */
    private void inside(PDImageXObject picture, float x, float y, float w, float h) {
        float scale = Math.min(w / picture.getWidth(), h / picture.getHeight());
        float wide = picture.getWidth() * scale;
        float tall = picture.getHeight() * scale;
        leaf.filled(0, x, y, w, h);
        leaf.picture(picture, x + (w - wide) / 2, y + (h - tall) / 2, wide, tall);
    }

    /** The largest letters that show everything; what does not fit in the smallest is cut off with an ellipsis. */
    private void words(Panel panel, float x, float y, float w, float h, float size) {
        float points = size;
        List<Row> rows = rows(panel, w - 10, points);
        while (points > 6 && rows.size() * points * 1.28f > h - 4) {
            points -= 0.25f;
            rows = rows(panel, w - 10, points);
        }
        int fit = Math.max(1, (int) ((h - 4) / (points * 1.28f)));
        for (int i = 0; i < Math.min(fit, rows.size()); i++) {
            Row row = rows.get(i);
            float base = y + (i + 1) * points * 1.28f - points * 0.2f;
            String text = i == fit - 1 && rows.size() > fit ? leaf.fitting(row.face(), points, w - 24, row.text()) + " …" : row.text();
            float at = x + 5 + row.indent();
            if (!row.label().isEmpty()) {
                leaf.text(Face.SANS_BOLD, points, 0, at, base, row.label());
                at += leaf.width(Face.SANS_BOLD, points, row.label() + " ");
            }
            leaf.text(row.face(), points, row.face() == Face.SANS_ITALIC ? 0.3f : 0, at, base, text);
        }
        float used = Math.min(fit, rows.size()) * points * 1.28f;
        rules(x, y + used, w, h - used);
    }

    private List<Row> rows(Panel panel, float w, float points) {
        List<Row> rows = new ArrayList<>();
        String at = Words.clock(panel.start()) + (panel.transition().isEmpty() ? "" : "  " + panel.transition());
        rows.add(new Row(Face.SANS_ITALIC, 0, "", leaf.fitting(Face.SANS_ITALIC, points, w, at + "  " + panel.scene())));
        add(rows, Face.SANS, 0, "", panel.action(), w, points);
        for (Panel.Speech speech : panel.dialogue()) add(rows, Face.SANS, points, speech.speaker(), speech.words(), w, points);
        add(rows, Face.SANS_ITALIC, 0, panel.notes().isEmpty() ? "" : "Note:", panel.notes(), w, points);
        return rows;
    }

    private void add(List<Row> rows, Face face, float indent, String label, String text, float w, float points) {
        if (text.isBlank()) return;
        float name = label.isEmpty() ? 0 : leaf.width(Face.SANS_BOLD, points, label + " ");
        List<String> first = leaf.wrapped(face, points, w - indent - name, text);
        rows.add(new Row(face, indent, label, first.getFirst()));
        if (first.size() == 1) return;
        String rest = text.strip().replaceAll("\\s+", " ");
        String left = rest.length() > first.getFirst().length() ? rest.substring(first.getFirst().length()).strip() : "";
        if (!left.isEmpty()) leaf.wrapped(face, points, w - indent, left).forEach(line -> rows.add(new Row(face, indent, "", line)));
    }
}

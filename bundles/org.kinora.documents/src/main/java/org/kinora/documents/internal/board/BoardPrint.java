package org.kinora.documents.internal.board;

import java.util.List;
import java.util.function.Function;
import org.kinora.api.asset.AssetId;
import org.kinora.api.document.Paper;
import org.kinora.api.document.Storyboard;
import org.kinora.documents.internal.page.Book;
import org.kinora.documents.internal.page.Face;
import org.kinora.documents.internal.page.Leaf;

/** Lays panels on pages that lie on their side. */
public final class BoardPrint {
    private static final float MARGIN = 34;
    private static final float HEAD = 24;
    private static final float GAP = 14;

    private final Book book;
    private final Paper paper;
    private final Function<AssetId, java.nio.file.Path> files;

    public BoardPrint(Book book, Paper paper, Function<AssetId, java.nio.file.Path> files) {
        this.book = book;
        this.paper = paper;
        this.files = files;
    }

    /**
     * The storyboard with so many panels on a page: one, or six, on paper that lies on its side; two below each other and three with their words
     * beside them on paper that stands.
     */
    public void storyboard(Storyboard board, int panels) {
        boolean upright = panels == 2 || panels == 3;
        float width = upright ? paper.width() : paper.height();
        float height = upright ? paper.height() : paper.width();
        int columns = panels == 6 ? 3 : 1;
        int rows = panels / columns;
        float w = (width - 2 * MARGIN - (columns - 1) * GAP) / columns;
        float h = (height - 2 * MARGIN - HEAD - (rows - 1) * GAP) / rows;
        int pages = Math.max(1, (board.panels().size() + panels - 1) / panels);
        for (int page = 0; page < pages; page++) {
            try (Leaf leaf = book.page(width, height)) {
                head(leaf, board, page + 1, pages, width - MARGIN);
                for (int i = 0; i < panels && page * panels + i < board.panels().size(); i++)
                    new PanelCell(leaf, book, board, files).draw(board.panels().get(page * panels + i), MARGIN + i % columns * (w + GAP), MARGIN
                            + HEAD
                            + i / columns * (h + GAP), w, h, panels);
            }
        }
    }

    /** All panels small. */
    public void contactSheet(Storyboard board) {
        int columns = board.width() >= board.height() ? 5 : 8;
        float cell = (paper.height() - 2 * MARGIN - (columns - 1) * 10) / columns;
        float tall = cell * board.height() / board.width() + 26;
        int rows = Math.max(1, (int) ((paper.width() - 2 * MARGIN - HEAD + 10) / (tall + 10)));
        int each = columns * rows;
        int pages = Math.max(1, (board.panels().size() + each - 1) / each);
        for (int page = 0; page < pages; page++) {
            try (Leaf leaf = book.page(paper.height(), paper.width())) {
                head(leaf, board, page + 1, pages, paper.height() - MARGIN);
                for (int i = 0; i < each && page * each + i < board.panels().size(); i++)
                    new PanelCell(leaf, book, board, files).small(board.panels().get(page * each + i), MARGIN + i % columns * (cell + 10), MARGIN
                            + HEAD
                            + i / columns * (tall + 10), cell);
            }
        }
    }

    private static void head(Leaf leaf, Storyboard board, int page, int pages, float right) {
        String count = page + " / " + pages;
        leaf.text(Face.SANS, 9, 0.35f, right - leaf.width(Face.SANS, 9, count), MARGIN + 6, count);
        String title = leaf.fitting(Face.SANS_BOLD, 12, (right - MARGIN) * 0.6f, board.title());
        leaf.text(Face.SANS_BOLD, 12, 0, MARGIN, MARGIN + 6, title);
        float after = MARGIN + leaf.width(Face.SANS_BOLD, 12, title) + 10;
        List<String> by = board.byline().isEmpty() ? List.of() : List.of(leaf.fitting(Face.SANS, 9, right - after - 60, board.byline()));
        by.forEach(line -> leaf.text(Face.SANS, 9, 0.35f, after, MARGIN + 6, line));
        leaf.line(0.8f, 0, MARGIN, MARGIN + 13, right, MARGIN + 13);
    }
}

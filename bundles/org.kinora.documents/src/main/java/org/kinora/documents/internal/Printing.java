package org.kinora.documents.internal;

import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.document.DocumentPrinter;
import org.kinora.api.document.Paper;
import org.kinora.api.document.Storyboard;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.documents.internal.board.BoardPrint;
import org.kinora.documents.internal.board.ContactPicture;
import org.kinora.documents.internal.page.Book;
import org.kinora.documents.internal.script.ScriptPrint;
import org.osgi.service.component.annotations.Component;

/** Prints with PDFBox. */
@Component
public final class Printing implements DocumentPrinter {
    private static final String PDF = "application/pdf";

    private final Texts texts = Texts.beside(Printing.class);

    @Override
    public AssetId storyboard(Storyboard board, int panels, Paper paper, Work work) {
        try (Book book = new Book(board.title(), board.byline())) {
            new BoardPrint(book, paper, work.assets()::file).storyboard(board, panels);
            return stored(book, board.title() + " - storyboard.pdf", work);
        }
    }

    @Override
    public AssetId script(Screenplay script, boolean numbers, Paper paper, Work work) {
        String title = script.title("title").orElse("Untitled");
        try (Book book = new Book(title, script.title("author").or(() -> script.title("authors")).orElse(""))) {
            new ScriptPrint(book, paper, numbers).print(script);
            return stored(book, title + ".pdf", work);
        }
    }

    @Override
    public AssetId contactSheet(Storyboard board, Paper paper, Work work) {
        try (Book book = new Book(board.title(), board.byline())) {
            new BoardPrint(book, paper, work.assets()::file).contactSheet(board);
            return stored(book, board.title() + " - contact sheet.pdf", work);
        }
    }

    @Override
    public AssetId contactPicture(Storyboard board, int width, Work work) {
        return work.assets().put(new ContactPicture(board, width, work.assets()::file).png(), "image/png", Origin.DERIVED, board.title() + ".png");
    }

    private AssetId stored(Book book, String name, Work work) {
        byte[] bytes = book.bytes();
        if (!book.missing().isEmpty()) work.note(texts.text("signs", String.join(" ", book.missing().stream().limit(20).toList())));
        return work.assets().put(bytes, PDF, Origin.DERIVED, name);
    }
}

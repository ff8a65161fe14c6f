package org.kinora.workbench.script.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Draws beside each heading whether its scene is folded away, and behind it how much is; a click on the mark folds. UI thread. */
final class FoldMarks {
    private final Editor editor;
    private final StyledText text;
    private final Look look;
    private final Texts texts;
    private int caret;

    FoldMarks(Editor editor, Look look, Texts texts) {
        this.editor = editor;
        this.text = editor.widget();
        this.look = look;
        this.texts = texts;
        text.addListener(SWT.Paint, event -> paint(event.gc));
        // The widget moves the caret to where one clicks, before anybody is told.
        text.addListener(SWT.MouseMove, event -> caret = text.getCaretOffset());
        text.addListener(SWT.MouseDown, this::clicked);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int last = text.getLineIndex(text.getClientArea().height);
        for (int line = text.getTopIndex(); line <= last && line < text.getLineCount(); line++) {
            boolean folded = editor.folded(line).isPresent();
            if (folded || editor.foldable(line)) mark(gc, line, folded);
        }
    }

    private void mark(GC gc, int line, boolean folded) {
        int unit = look.unit();
        Point middle = middle(line);
        gc.setBackground(look.colour(folded ? Tone.ACCENT : Tone.FAINT));
        int x = middle.x;
        int y = middle.y;
        gc.fillPolygon(folded ? new int[] {x - unit / 2, y - unit, x + unit, y, x - unit / 2, y + unit}
                : new int[] {x - unit, y - unit / 2, x + unit, y - unit / 2, x, y + unit});
        editor.folded(line).ifPresent(fold -> {
            Point end = text.getLocationAtOffset(fold.at());
            gc.setFont(look.font(TypeStyle.SMALL));
            gc.setForeground(look.colour(Tone.FAINT));
            gc.drawText(texts.text("script.folded", fold.lines()), end.x + 3 * unit, end.y, true);
        });
    }

    /** The middle of a mark. */
    private Point middle(int line) {
        return new Point(text.getLeftMargin() - 4 * look.unit(), text.getLinePixel(line) + text.getLineHeight() / 2);
    }

    private void clicked(Event event) {
        if (event.button != 1 || event.x >= text.getLeftMargin() - 2 * look.unit() || event.x < text.getLeftMargin() - 6 * look.unit()) return;
        int line = text.getLineIndex(event.y);
        if (Math.abs(middle(line).y - event.y) > text.getLineHeight()) return;
        text.setSelectionRange(Math.min(caret, text.getCharCount()), 0);
        editor.fold(line);
    }
}

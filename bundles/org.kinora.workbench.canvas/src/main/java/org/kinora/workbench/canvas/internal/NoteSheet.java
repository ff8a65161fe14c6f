package org.kinora.workbench.canvas.internal;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** A small window in which a note is written: Ctrl+Enter keeps it, Escape leaves it. UI thread. */
record NoteSheet(Control over, Look look, Texts texts) {
    /** @param kept is told the words */
    void ask(String before, Consumer<String> kept) {
        Shell shell = new Shell(over.getShell(), SWT.APPLICATION_MODAL | SWT.TITLE | SWT.CLOSE | SWT.RESIZE);
        shell.setText(texts.text("canvas.note.title"));
        shell.setBackground(look.colour(Tone.PANEL));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = 3 * look.unit();
        shell.setLayout(layout);
        Text words = new Text(shell, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        words.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        words.setFont(look.font(TypeStyle.BODY));
        words.setText(before);
        words.setTextLimit(4000);
        words.setData("test.id", "canvas-note");
        Label hint = new Label(shell, SWT.WRAP);
        hint.setText(texts.text("canvas.note.hint"));
        hint.setFont(look.font(TypeStyle.SMALL));
        hint.setForeground(look.colour(Tone.FAINT));
        hint.setBackground(look.colour(Tone.PANEL));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Runnable keep = () -> {
            String said = words.getText();
            shell.dispose();
            kept.accept(said);
        };
        FlatButton button = new FlatButton(shell, look, FlatButton.Kind.PRIMARY, texts.text("canvas.note.keep"), texts.text("canvas.note.hint"),
                keep);
        GridData place = new GridData(SWT.END, SWT.CENTER, false, false);
        place.widthHint = button.size().x;
        place.heightHint = button.size().y;
        button.control().setLayoutData(place);
        words.addListener(SWT.KeyDown, event -> {
            if (event.character != SWT.CR || (event.stateMask & SWT.MOD1) == 0) return;
            event.doit = false;
            keep.run();
        });
        Rectangle area = over.getBounds();
        shell.setSize(Math.min(420, area.width), Math.min(260, area.height));
        shell.setLocation(over.toDisplay(area.width / 2 - 210, area.height / 3 - 100));
        shell.open();
        words.setFocus();
    }
}

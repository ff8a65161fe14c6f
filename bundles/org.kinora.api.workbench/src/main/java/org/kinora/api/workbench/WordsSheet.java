package org.kinora.api.workbench;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Asks for a line of words on a small sheet over the window; Enter keeps them, Escape does not. UI thread.
 *
 * @param title of the sheet
 * @param about what the words are about
 * @param hint tooltip of the field
 * @param keep words of the button
 * @param id what tests find the field by
 */
public record WordsSheet(String title, String about, String hint, String keep, String id) {
    /**
     * Opens it.
     *
     * @param words that are there already
     * @param kept is told the words
     */
    public void open(Shell window, Look look, String words, Consumer<String> kept) {
        Shell sheet = new Shell(window, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        sheet.setText(title);
        sheet.setBackground(look.colour(Tone.PANEL));
        GridLayout rows = new GridLayout();
        rows.marginWidth = rows.marginHeight = 6 * look.unit();
        rows.verticalSpacing = 3 * look.unit();
        sheet.setLayout(rows);
        Sentence.on(sheet, look, about, TypeStyle.BODY, Tone.FAINT);
        Text field = new Text(sheet, SWT.BORDER);
        field.setData("test.id", id);
        field.setFont(look.font(TypeStyle.BODY));
        field.setText(words);
        field.selectAll();
        field.setToolTipText(hint);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 110 * look.unit();
        field.setLayoutData(wide);
        Runnable keeping = () -> {
            String said = field.getText().strip();
            sheet.close();
            kept.accept(said);
        };
        field.addListener(SWT.DefaultSelection, event -> keeping.run());
        FlatButton button = new FlatButton(sheet, look, FlatButton.Kind.PRIMARY, keep, hint, keeping);
        button.control().setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        ((GridData) button.control().getLayoutData()).widthHint = button.size().x;
        ((GridData) button.control().getLayoutData()).heightHint = button.size().y;
        sheet.pack();
        sheet.setLocation(window.getLocation().x + (window.getSize().x - sheet.getSize().x) / 2, window.getLocation().y + window.getSize().y / 3);
        sheet.open();
        field.setFocus();
    }
}

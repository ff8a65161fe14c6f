package org.kinora.api.workbench;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Words, fields and buttons one below the other, as much as there is to say of one thing; it scrolls and is filled anew. UI thread. */
public final class Page {
    private final Look look;
    private final String id;
    private final ScrolledComposite scroller;
    private Composite sheet;

    /** @param id what tests find the sheet by */
    public Page(Composite parent, Look look, String id) {
        this.look = look;
        this.id = id;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setBackground(look.colour(Tone.PANEL));
        scroller.setExpandHorizontal(true);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    public ScrolledComposite control() {
        return scroller;
    }

    /**
     * Empties it and fills it anew.
     *
     * @param state what it says of itself for tests and readers
     * @param fill puts what there is onto the sheet, which has one column
     */
    public void show(String state, Consumer<Composite> fill) {
        if (scroller.isDisposed()) return;
        if (sheet != null) sheet.dispose();
        sheet = new Composite(scroller, SWT.NONE);
        sheet.setBackground(look.colour(Tone.PANEL));
        sheet.setData("test.id", id);
        sheet.setData("test.state", state);
        GridLayout rows = new GridLayout();
        rows.verticalSpacing = 2 * look.unit();
        rows.marginWidth = 0;
        rows.marginHeight = look.unit();
        sheet.setLayout(rows);
        scroller.setContent(sheet);
        fill.accept(sheet);
        fit();
    }

    /** Says a sentence in the stead of all else. */
    public void say(String sentence, TypeStyle style) {
        show("", page -> words(sentence, style, Tone.FAINT));
    }

    private void fit() {
        if (sheet == null || sheet.isDisposed()) return;
        sheet.setSize(sheet.computeSize(Math.max(1, scroller.getClientArea().width), SWT.DEFAULT));
        sheet.layout(true, true);
    }

    public Label words(String text, TypeStyle style, Tone tone) {
        return Sentence.on(sheet, look, text, style, tone);
    }

    /**
     * A line to write in.
     *
     * @param message what stands in it while it is empty
     */
    public Text field(String test, String text, String message, String hint) {
        Text field = new Text(sheet, SWT.SINGLE | SWT.BORDER);
        field.setText(text);
        field.setMessage(message);
        field.setToolTipText(hint);
        field.setFont(look.font(TypeStyle.BODY));
        field.setBackground(look.colour(Tone.RAISED));
        field.setForeground(look.colour(Tone.TEXT));
        field.setData("test.id", test);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return field;
    }

    /** Buttons beside one another, which go on in the next line where there is no room; none where nothing is put on it. */
    public void buttons(Consumer<Composite> fill) {
        Composite row = new Composite(sheet, SWT.NONE);
        row.setBackground(look.colour(Tone.PANEL));
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        RowLayout layout = new RowLayout();
        layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = look.unit();
        row.setLayout(layout);
        fill.accept(row);
        if (row.getChildren().length == 0) row.dispose();
    }

    /** One of them. */
    public FlatButton button(Composite row, FlatButton.Kind kind, String words, String hint, Runnable run) {
        FlatButton button = new FlatButton(row, look, kind, words, hint, run);
        button.control().setLayoutData(new RowData(button.size().x, button.size().y));
        return button;
    }
}

package org.kinora.workbench.bible.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** One entry whole: how it looks, what it is like, who speaks it, where it is seen; UI thread. */
final class EntryPage {
    private static final int MOST_PANELS = 6;

    private final Site site;
    private final Look look;
    private final Texts texts;
    private final Hand hand;
    private final ScrolledComposite scroller;
    private Composite page;

    /** Whoever acts on what is done to an entry. */
    interface Hand {
        void voice(Entry entry, String name);

        void picture(Entry entry);

        void drawn(Entry entry);

        void go(Entry.Use use);
    }

    EntryPage(Composite parent, Site site, Texts texts, Hand hand) {
        this.site = site;
        this.look = site.look();
        this.texts = texts;
        this.hand = hand;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setBackground(look.colour(Tone.PANEL));
        scroller.setExpandHorizontal(true);
        scroller.addListener(SWT.Resize, event -> fit());
        say(texts.text("bible.loading"));
    }

    Control control() {
        return scroller;
    }

    /** Says a sentence in the stead of an entry. */
    void say(String sentence) {
        if (scroller.isDisposed()) return;
        begin("");
        words(sentence, TypeStyle.HEADING, Tone.FAINT);
        fit();
    }

    void show(Entry entry, Voices voices) {
        begin(entry.name());
        head(entry);
        if (!entry.description().isBlank()) words(entry.description(), TypeStyle.BODY, Tone.TEXT);
        if (!entry.facts().isEmpty()) words(String.join("   \u00b7   ", entry.facts()), TypeStyle.SMALL, Tone.FAINT);
        if (!entry.panels().isEmpty()) panels(entry.panels().stream().limit(MOST_PANELS).toList());
        if (entry.kind() != Entry.Kind.PROP) pictures(entry);
        if (entry.kind() == Entry.Kind.CHARACTER && !voices.names().isEmpty()) voice(entry, voices);
        words(texts.text("bible.seen", entry.shots().size()), TypeStyle.STRONG, Tone.FAINT);
        uses(entry.shots());
        fit();
    }

    private void begin(String state) {
        if (page != null) page.dispose();
        page = new Composite(scroller, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        page.setData("test.id", "entry");
        page.setData("test.state", state);
        GridLayout rows = new GridLayout();
        rows.verticalSpacing = 3 * look.unit();
        rows.marginWidth = rows.marginHeight = 2 * look.unit();
        page.setLayout(rows);
        scroller.setContent(page);
    }

    private void fit() {
        if (page != null) page.setSize(page.computeSize(Math.max(1, scroller.getClientArea().width), SWT.DEFAULT));
        if (page != null) page.layout(true, true);
    }

    private void head(Entry entry) {
        Composite row = row(2);
        Canvas chip = new Canvas(row, SWT.NONE);
        Color colour = colour(entry.colour());
        chip.setBackground(colour);
        chip.setToolTipText(texts.text("bible.colour"));
        GridData size = new GridData(4 * look.unit(), 6 * look.unit());
        size.exclude = entry.colour().isEmpty();
        chip.setVisible(!size.exclude);
        chip.setLayoutData(size);
        Label name = new Label(row, SWT.NONE);
        name.setText(entry.name());
        name.setFont(look.font(TypeStyle.TITLE));
        name.setForeground(look.colour(Tone.TEXT));
        name.setBackground(look.colour(Tone.PANEL));
    }

    private Color colour(String code) {
        if (!code.matches("[0-9A-Fa-f]{6}")) return look.colour(Tone.PANEL);
        int rgb = Integer.parseInt(code, 16);
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    private void panels(List<String> assets) {
        Canvas strip = new Canvas(page, SWT.DOUBLE_BUFFERED);
        strip.setBackground(look.colour(Tone.PANEL));
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.heightHint = 30 * look.unit();
        strip.setLayoutData(data);
        strip.setToolTipText(texts.text("bible.panels"));
        strip.addListener(SWT.Paint, event -> paint(event.gc, strip, assets));
    }

    private void paint(GC gc, Canvas strip, List<String> assets) {
        gc.setInterpolation(SWT.DEFAULT);
        int height = strip.getClientArea().height;
        int x = 0;
        for (String asset : assets) {
            Image image = site.picture(asset, () -> {
                if (!strip.isDisposed()) strip.redraw();
            }).orElse(null);
            Rectangle size = image == null ? new Rectangle(0, 0, 16, 9) : image.getBounds();
            int width = height * size.width / size.height;
            if (image != null) gc.drawImage(image, 0, 0, size.width, size.height, x, 0, width, height);
            x += width + 2 * look.unit();
        }
    }

    private void pictures(Entry entry) {
        Composite row = row(2);
        button(row, "bible.picture", () -> hand.picture(entry));
        button(row, "bible.drawn", () -> hand.drawn(entry));
    }

    private void voice(Entry entry, Voices voices) {
        Composite row = row(2);
        Label label = new Label(row, SWT.NONE);
        label.setText(texts.text("bible.voice"));
        label.setFont(look.font(TypeStyle.BODY));
        label.setForeground(look.colour(Tone.TEXT));
        label.setBackground(look.colour(Tone.PANEL));
        Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(voices.names().toArray(String[]::new));
        combo.select(voices.index(entry.id()));
        combo.setToolTipText(texts.text("bible.voice.hint"));
        combo.setData("test.id", "bible.voice");
        combo.addListener(SWT.Selection, event -> hand.voice(entry, combo.getText()));
    }

    private void uses(List<Entry.Use> uses) {
        Composite row = new Composite(page, SWT.NONE);
        row.setBackground(look.colour(Tone.PANEL));
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = look.unit();
        row.setLayout(layout);
        for (Entry.Use use : uses) {
            FlatButton button = new FlatButton(row, look, FlatButton.Kind.PLAIN, use.label(), texts.text("bible.go", use.label()),
                    () -> hand.go(use));
            button.control().setLayoutData(new RowData(button.size().x, button.size().y));
        }
    }

    private Composite row(int columns) {
        Composite row = new Composite(page, SWT.NONE);
        row.setBackground(look.colour(Tone.PANEL));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 2 * look.unit();
        row.setLayout(layout);
        return row;
    }

    private void button(Composite row, String key, Runnable run) {
        FlatButton button = new FlatButton(row, look, FlatButton.Kind.PLAIN, texts.text(key), texts.text(key + ".hint"), run);
        button.control().setLayoutData(new GridData(button.size().x, button.size().y));
    }

    private void words(String text, TypeStyle style, Tone tone) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        label.setFont(look.font(style));
        label.setForeground(look.colour(tone));
        label.setBackground(look.colour(Tone.PANEL));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }
}

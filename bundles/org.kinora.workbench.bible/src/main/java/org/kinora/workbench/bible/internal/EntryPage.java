package org.kinora.workbench.bible.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Page;
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
    private final Page page;

    /** Whoever acts on what is done to an entry. */
    interface Hand {
        void voice(Entry entry, String name);

        void picture(Entry entry);

        void drawn(Entry entry);

        void go(Entry.Use use);

        void rename(Entry entry);
    }

    EntryPage(Composite parent, Site site, Texts texts, Hand hand) {
        this.site = site;
        this.look = site.look();
        this.texts = texts;
        this.hand = hand;
        page = new Page(parent, look, "entry");
        say(texts.text("bible.loading"));
    }

    Control control() {
        return page.control();
    }

    /** Says a sentence in the stead of an entry. */
    void say(String sentence) {
        page.say(sentence, TypeStyle.HEADING);
    }

    void show(Entry entry, Voices voices) {
        page.show(entry.name(), sheet -> fill(sheet, entry, voices));
    }

    private void fill(Composite sheet, Entry entry, Voices voices) {
        head(sheet, entry);
        if (!entry.description().isBlank()) page.words(entry.description(), TypeStyle.BODY, Tone.TEXT);
        if (!entry.facts().isEmpty()) page.words(String.join("   \u00b7   ", entry.facts()), TypeStyle.SMALL, Tone.FAINT);
        if (!entry.panels().isEmpty()) panels(sheet, entry.panels().stream().limit(MOST_PANELS).toList());
        deeds(entry);
        if (entry.kind() == Entry.Kind.CHARACTER && !voices.names().isEmpty()) voice(sheet, entry, voices);
        page.words(texts.text("bible.seen", entry.shots().size()), TypeStyle.STRONG, Tone.FAINT);
        uses(entry.shots());
    }

    private void head(Composite sheet, Entry entry) {
        Composite row = row(sheet);
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

    private void panels(Composite sheet, List<String> assets) {
        Canvas strip = new Canvas(sheet, SWT.DOUBLE_BUFFERED);
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

    private void deeds(Entry entry) {
        page.buttons(row -> {
            button(row, "bible.rename", () -> hand.rename(entry));
            if (entry.kind() == Entry.Kind.PROP) return;
            button(row, "bible.picture", () -> hand.picture(entry));
            button(row, "bible.drawn", () -> hand.drawn(entry));
        });
    }

    private void voice(Composite sheet, Entry entry, Voices voices) {
        Composite row = row(sheet);
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
        page.buttons(row -> {
            for (Entry.Use use : uses)
                page.button(row, FlatButton.Kind.PLAIN, use.label(), texts.text("bible.go", use.label()), () -> hand.go(use));
        });
    }

    private Composite row(Composite sheet) {
        Composite row = new Composite(sheet, SWT.NONE);
        row.setBackground(look.colour(Tone.PANEL));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 2 * look.unit();
        row.setLayout(layout);
        return row;
    }

    private void button(Composite row, String key, Runnable run) {
        page.button(row, FlatButton.Kind.PLAIN, texts.text(key), texts.text(key + ".hint"), run);
    }
}

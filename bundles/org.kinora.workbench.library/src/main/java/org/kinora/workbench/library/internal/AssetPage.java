package org.kinora.workbench.library.internal;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Page;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** The chosen asset: what it is, what it is called, its tags, where it is used, and what can be done with it; UI thread. */
final class AssetPage {
    private final Texts texts;
    private final Hand hand;
    private final Page page;
    private Item shown;
    private Entry tags;

    /** Whoever acts on what is done to an asset. */
    interface Hand {
        void title(Item item, String title);

        void tags(Item item, String words);

        void use(Item item);

        void like(Item item);

        void remove(Item item);

        void go(Item.Use use);

        void add();
    }

    /** A field, and what it held when it was last told or shown. */
    private static final class Entry {
        private final Text field;
        private String last;

        Entry(Text field, Consumer<String> told) {
            this.field = field;
            last = field.getText();
            field.addListener(SWT.DefaultSelection, event -> tell(told));
            field.addListener(SWT.FocusOut, event -> tell(told));
        }

        private void tell(Consumer<String> told) {
            if (field.isDisposed() || field.getText().strip().equals(last)) return;
            last = field.getText().strip();
            told.accept(last);
        }

        /** Shows what it holds now, unless somebody is writing into it. */
        void show(String now) {
            boolean written = !field.getText().strip().equals(last);
            last = now;
            if (!written && !field.getText().equals(now)) field.setText(now);
        }
    }

    AssetPage(Composite parent, Look look, Texts texts, Hand hand) {
        this.texts = texts;
        this.hand = hand;
        page = new Page(parent, look, "library.asset");
    }

    Control control() {
        return page.control();
    }

    /** Teaches what the library is for. */
    void teach(boolean searching) {
        shown = null;
        page.show("", sheet -> {
            page.words(texts.text(searching ? "library.none" : "library.empty"), TypeStyle.BODY, Tone.FAINT);
            if (!searching) page.buttons(row -> button(row, "library.add", FlatButton.Kind.PRIMARY, hand::add));
        });
    }

    /** What differs only in its tags keeps its controls: a page made anew would take a button from under the mouse. */
    void show(Item item) {
        if (item.equals(shown)) return;
        boolean only = shown != null && item.with(shown.tags(), shown.likeness()).equals(shown);
        shown = item;
        if (only) tags.show(String.join(", ", item.tags()));
        else page.show(item.name(), sheet -> fill(item));
    }

    private void fill(Item item) {
        entry("library.name", item.name(), text -> hand.title(shown, text));
        page.words(item.facts(texts), TypeStyle.SMALL, item.present() ? Tone.FAINT : Tone.WARNING);
        tags = entry("library.tags", String.join(", ", item.tags()), text -> hand.tags(shown, text));
        page.buttons(row -> {
            if (item.visible() && item.present()) {
                button(row, "library.use", FlatButton.Kind.PRIMARY, () -> hand.use(shown));
                button(row, "library.like", FlatButton.Kind.PLAIN, () -> hand.like(shown));
            }
            if (item.uses().isEmpty()) button(row, "library.remove", FlatButton.Kind.PLAIN, () -> hand.remove(shown));
        });
        uses(item.uses());
    }

    /** Told what is written there when the keyboard leaves it or Enter is pressed, unless it is what was there before. */
    private Entry entry(String key, String before, Consumer<String> told) {
        return new Entry(page.field(key, before, texts.text(key), texts.text(key + ".hint")), told);
    }

    private void uses(List<Item.Use> uses) {
        page.words(uses.isEmpty() ? texts.text("library.unused") : texts.text("library.used", uses.size()), TypeStyle.SMALL, Tone.FAINT);
        page.buttons(row -> {
            for (Item.Use use : uses)
                page.button(row, FlatButton.Kind.PLAIN, use.label(), texts.text(use.shown() ? "library.go.shown" : "library.go", use.label()),
                        () -> hand.go(use));
        });
    }

    private void button(Composite row, String key, FlatButton.Kind kind, Runnable run) {
        page.button(row, kind, texts.text(key), texts.text(key + ".hint"), run);
    }
}

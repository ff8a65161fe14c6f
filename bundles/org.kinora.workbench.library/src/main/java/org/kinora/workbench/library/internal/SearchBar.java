package org.kinora.workbench.library.internal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Words and kinds by which assets are looked for; UI thread. */
final class SearchBar {
    private static final List<String> KINDS = List.of("", "PICTURE", "CLIP", "SOUND", "SPACE");
    private static final int PAUSE = 150;

    private final Composite bar;
    private final Text words;
    private final List<FlatButton> kinds = new ArrayList<>();
    private final Runnable changed;
    private final Runnable later;
    private String kind = "";
    private boolean unused;

    SearchBar(Composite parent, Look look, Texts texts, Runnable changed) {
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(look.colour(Tone.PANEL));
        GridLayout rows = new GridLayout();
        rows.marginWidth = rows.marginHeight = 0;
        bar.setLayout(rows);
        words = new Text(bar, SWT.SINGLE | SWT.BORDER | SWT.SEARCH);
        words.setMessage(texts.text("library.words"));
        words.setToolTipText(texts.text("library.words.hint"));
        words.setFont(look.font(TypeStyle.BODY));
        words.setBackground(look.colour(Tone.RAISED));
        words.setForeground(look.colour(Tone.TEXT));
        words.setData("test.id", "library.words");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        later = () -> {
            if (!words.isDisposed()) changed.run();
        };
        words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(PAUSE, later));
        Composite chips = new Composite(bar, SWT.NONE);
        chips.setBackground(look.colour(Tone.PANEL));
        chips.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout row = new RowLayout();
        row.marginLeft = row.marginTop = row.marginBottom = 0;
        row.spacing = 0;
        chips.setLayout(row);
        for (String each : KINDS) {
            String key = each.isEmpty() ? "library.all" : "library.of." + each;
            kinds.add(chip(chips, look, texts, key, () -> kind(each)));
        }
        FlatButton[] free = new FlatButton[1];
        free[0] = chip(chips, look, texts, "library.free", () -> {
            unused = !unused;
            free[0].choose(unused);
            changed.run();
        });
        kinds.getFirst().choose(true);
    }

    private static FlatButton chip(Composite chips, Look look, Texts texts, String key, Runnable run) {
        FlatButton chip = new FlatButton(chips, look, FlatButton.Kind.TAB, texts.text(key), texts.text(key + ".hint"), run);
        chip.control().setLayoutData(new RowData(chip.size().x, chip.size().y));
        return chip;
    }

    Composite control() {
        return bar;
    }

    void focus() {
        words.setFocus();
        words.selectAll();
    }

    /** Whether anything is looked for at all. */
    boolean searching() {
        return !words.getText().isBlank() || !kind.isEmpty() || unused;
    }

    /** Input of {@code assets.find}; a word that begins with # is a tag. */
    JsonObject input() {
        return input(words.getText(), kind, unused);
    }

    static JsonObject input(String typed, String kind, boolean unused) {
        JsonObject input = new JsonObject();
        StringBuilder plain = new StringBuilder();
        com.google.gson.JsonArray tags = new com.google.gson.JsonArray();
        for (String word : typed.strip().split("\\s+")) {
            if (word.startsWith("#") && word.length() > 1) tags.add(word.substring(1));
            else if (!word.isEmpty()) plain.append(plain.isEmpty() ? "" : " ").append(word);
        }
        input.addProperty("words", plain.toString());
        if (!tags.isEmpty()) input.add("tag", tags);
        if (!kind.isEmpty()) input.addProperty("kind", kind);
        if (unused) input.addProperty("unused", true);
        return input;
    }

    private void kind(String chosen) {
        kind = chosen;
        for (int i = 0; i < KINDS.size(); i++) kinds.get(i).choose(KINDS.get(i).equals(chosen));
        changed.run();
    }
}

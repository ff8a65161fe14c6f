package org.kinora.workbench.script.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Finds and replaces in the script; UI thread. */
final class FindBar {
    private final Composite bar;
    private final StyledText text;
    private final Texts texts;
    private final Look look;
    private final Text wanted;
    private final Text instead;
    private final Label count;

    FindBar(Composite parent, Look look, Texts texts, StyledText text) {
        this.text = text;
        this.texts = texts;
        this.look = look;
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(look.colour(Tone.RAISED));
        GridLayout layout = new GridLayout(7, false);
        layout.marginWidth = 3 * look.unit();
        bar.setLayout(layout);
        wanted = field("find.find", "find");
        count = new Label(bar, SWT.NONE);
        count.setForeground(look.colour(Tone.FAINT));
        count.setBackground(look.colour(Tone.RAISED));
        count.setFont(look.font(TypeStyle.SMALL));
        GridData wide = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        wide.widthHint = 18 * look.unit();
        count.setLayoutData(wide);
        button("find.next", () -> next(1));
        instead = field("find.replace", "replace");
        button("find.one", this::one);
        button("find.all", this::all);
        button("find.close", this::close);
        wanted.addListener(SWT.Modify, event -> first());
        wanted.addListener(SWT.DefaultSelection, event -> next(1));
        for (Text field : List.of(wanted, instead)) field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) close();
            if (event.keyCode == SWT.F3) next((event.stateMask & SWT.MOD2) != 0 ? -1 : 1);
        });
        instead.addListener(SWT.DefaultSelection, event -> one());
        show(false);
    }

    private Text field(String key, String id) {
        Text field = new Text(bar, SWT.SINGLE | SWT.BORDER);
        field.setMessage(texts.text(key));
        field.setData("test.id", id);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return field;
    }

    private void button(String key, Runnable action) {
        FlatButton button = new FlatButton(bar, look, FlatButton.Kind.TAB, texts.text(key), texts.text(key + ".hint"), action);
        GridData data = new GridData(button.size().x, button.size().y);
        button.control().setLayoutData(data);
    }

    Composite control() {
        return bar;
    }

    /** Comes up with what is selected. */
    void open() {
        show(true);
        if (!text.getSelectionText().isEmpty() && !text.getSelectionText().contains("\n")) wanted.setText(text.getSelectionText());
        wanted.setFocus();
        wanted.selectAll();
    }

    void close() {
        show(false);
        text.setFocus();
    }

    private void show(boolean visible) {
        bar.setVisible(visible);
        ((GridData) layoutData()).exclude = !visible;
        bar.getParent().layout();
    }

    private Object layoutData() {
        if (bar.getLayoutData() == null) bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return bar.getLayoutData();
    }

    /** Places of a text in another one, whatever the case. */
    static List<Integer> places(String in, String wanted) {
        List<Integer> places = new ArrayList<>();
        if (wanted.isEmpty()) return places;
        String all = in.toLowerCase(Locale.ROOT);
        String one = wanted.toLowerCase(Locale.ROOT);
        for (int at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + one.length())) places.add(at);
        return places;
    }

    private void first() {
        List<Integer> places = places(text.getText(), wanted.getText());
        int from = text.getSelection().x;
        go(places, places.stream().filter(place -> place >= from).findFirst().orElse(places.isEmpty() ? -1 : places.getFirst()));
    }

    void next(int step) {
        List<Integer> places = places(text.getText(), wanted.getText());
        if (places.isEmpty()) {
            go(places, -1);
            return;
        }
        int from = text.getSelection().x;
        int at = places.indexOf(from);
        int now = at >= 0 ? at + step : (int) places.stream().filter(place -> place < from).count() - (step > 0 ? 0 : 1);
        go(places, places.get(Math.floorMod(now, places.size())));
    }

    private void go(List<Integer> places, int place) {
        count.setText(wanted.getText().isEmpty() ? "" : texts.text("find.count", place < 0 ? 0 : places.indexOf(place) + 1, places.size()));
        if (place < 0) return;
        text.setSelection(place, place + wanted.getText().length());
        text.showSelection();
    }

    private void one() {
        if (text.getSelectionText().equalsIgnoreCase(wanted.getText()) && !wanted.getText().isEmpty()) text.insert(instead.getText());
        next(1);
    }

    private void all() {
        String before = text.getText();
        List<Integer> places = places(before, wanted.getText());
        if (places.isEmpty()) return;
        StringBuilder after = new StringBuilder();
        int from = 0;
        for (int place : places) {
            after.append(before, from, place).append(instead.getText());
            from = place + wanted.getText().length();
        }
        int line = text.getTopIndex();
        // One change, so that one undo takes it back.
        text.replaceTextRange(0, before.length(), after.append(before, from, before.length()).toString());
        text.setTopIndex(line);
        count.setText(texts.text("find.count", places.size(), places.size()));
    }
}

package org.kinora.workbench.paint.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Slider;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Where one says in words what shall be seen in a selection; where nobody can do that, it says so and offers the local fill. UI thread. */
final class WordsBar {
    private final Composite bar;
    private final Desk desk;
    private final Rewording rewording;
    private final Look look;
    private final Text words;
    private final Slider strength;
    private final Slider seed;
    private final Slider variants;
    private final FlatButton change;
    private final FlatButton stop;
    private final FlatButton fill;
    private final FlatButton editor;
    private final Canvas state;
    private int permille = 800;
    private int number = 1;
    private int many = 1;
    private boolean open;

    WordsBar(Composite parent, Desk desk, Deeds deeds, Rewording rewording) {
        this.desk = desk;
        this.rewording = rewording;
        look = desk.site().look();
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(look.colour(Tone.PANEL));
        words = new Text(bar, SWT.SINGLE | SWT.BORDER);
        words.setMessage(desk.texts().text("words.example"));
        words.setToolTipText(desk.texts().text("words.hint"));
        words.setFont(look.font(TypeStyle.BODY));
        words.setBackground(look.colour(Tone.RAISED));
        words.setForeground(look.colour(Tone.TEXT));
        words.setData("test.id", "paint-words");
        words.addListener(SWT.DefaultSelection, event -> start());
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) desk.toPicture();
        });
        strength = slider("words.strength", 0, 1000, value -> (value + 5) / 10 + " %", value -> permille = value);
        seed = slider("words.seed", 1, 100, Integer::toString, value -> number = value);
        variants = slider("words.variants", 1, 8, Integer::toString, value -> many = value);
        strength.show(permille);
        seed.show(number);
        variants.show(many);
        change = new FlatButton(bar, look, FlatButton.Kind.PRIMARY, desk.texts().text("words.change"), desk.texts().text("words.change.hint"),
                this::start);
        stop = new FlatButton(bar, look, FlatButton.Kind.PLAIN, desk.texts().text("words.stop"), desk.texts().text("words.stop.hint"),
                rewording::cancel);
        fill = new FlatButton(bar, look, FlatButton.Kind.PRIMARY, desk.texts().text("words.fill"), desk.texts().text("words.fill.hint"), deeds::fill);
        editor = new FlatButton(bar, look, FlatButton.Kind.PLAIN, "", desk.texts().text("words.editor.hint"), rewording::another);
        editor.control().setData("test.id", "paint-words-editor");
        state = new Canvas(bar, SWT.DOUBLE_BUFFERED);
        state.setBackground(bar.getBackground());
        state.setData("test.id", "paint-words-state");
        state.addListener(SWT.Paint, event -> paint(event.gc));
        bar.addListener(SWT.Resize, event -> layout());
        desk.onChange(this::show);
    }

    private Slider slider(String key, int least, int most, java.util.function.IntFunction<String> say, java.util.function.IntConsumer changed) {
        return new Slider(bar, look, desk.texts().text(key), desk.texts().text(key + ".hint"), least, most, 1, say, changed);
    }

    Composite control() {
        return bar;
    }

    /** Height when it is open, else 0. */
    int height() {
        return open ? 19 * look.unit() : 0;
    }

    boolean open() {
        return open;
    }

    /** Opens it with the caret in it, or closes it. */
    void toggle() {
        open = !open;
        bar.setVisible(open);
        bar.getParent().layout();
        desk.changed();
        if (open) words.setFocus();
        else desk.toPicture();
    }

    private void start() {
        rewording.start(new Wish(words.getText(), permille, number, many));
    }

    private void show() {
        if (bar.isDisposed()) return;
        boolean somebody = rewording.editor().isPresent();
        boolean busy = rewording.busy();
        for (var part : new org.eclipse.swt.widgets.Control[] {words, strength.control(), seed.control(), variants.control()})
            part.setEnabled(somebody && !busy);
        change.control().setVisible(somebody && !busy);
        stop.control().setVisible(busy);
        fill.control().setVisible(!somebody && !busy && rewording.known());
        editor.words(rewording.editor().map(Editor::title).orElse(""));
        editor.control().setVisible(rewording.count() > 1 && !busy);
        state.setData("test.state", sentence());
        state.redraw();
    }

    private String sentence() {
        if (rewording.busy()) return rewording.fraction() < 0 ? desk.texts().text("words.begun", rewording.variant(), many)
                : desk.texts().text("words.busy", rewording.variant(), many, Math.round(rewording.fraction() * 100));
        if (!rewording.known()) return "";
        if (rewording.editor().isEmpty()) return desk.texts().text("words.nobody");
        return desk.texts().text("words.ready", rewording.editor().orElseThrow().title());
    }

    private void paint(GC gc) {
        Rectangle area = state.getClientArea();
        gc.setFont(look.font(TypeStyle.SMALL));
        gc.setForeground(look.colour(rewording.busy() ? Tone.TEXT : Tone.FAINT));
        int x = 0;
        if (rewording.busy()) {
            int wide = 30 * look.unit();
            gc.setBackground(look.colour(Tone.RAISED));
            gc.fillRoundRectangle(0, area.height / 2 - 2, wide, 4, 4, 4);
            gc.setBackground(look.colour(Tone.ACCENT));
            gc.fillRoundRectangle(0, area.height / 2 - 2, (int) (wide * Math.max(0.06, rewording.fraction())), 4, 4, 4);
            x = wide + 2 * look.unit();
        }
        gc.drawText(sentence(), x, (area.height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private void layout() {
        int unit = look.unit();
        Rectangle area = bar.getClientArea();
        Point go = change.size();
        Point instead = fill.size();
        Point halt = stop.size();
        int y = unit;
        int right = area.width - 2 * unit;
        change.control().setBounds(right - go.x, y, go.x, 8 * unit);
        stop.control().setBounds(right - halt.x, y, halt.x, 8 * unit);
        fill.control().setBounds(right - instead.x, y, instead.x, 8 * unit);
        int wide = Math.max(go.x, Math.max(instead.x, halt.x));
        words.setBounds(2 * unit, y, area.width - wide - 6 * unit, 8 * unit);
        y += 9 * unit;
        int x = 2 * unit;
        for (Slider part : new Slider[] {strength, seed, variants}) {
            part.control().setBounds(x, y, 30 * unit, 7 * unit);
            x += 31 * unit;
        }
        editor.control().setBounds(x, y, 36 * unit, 7 * unit);
        if (rewording.count() > 1) x += 37 * unit;
        state.setBounds(x + unit, y, Math.max(1, area.width - x - 3 * unit), 7 * unit);
    }
}

package org.kinora.workbench.internal.preferences;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.workbench.internal.keys.KeyMap;
import org.kinora.workbench.internal.preferences.Preferences.Letters;
import org.kinora.workbench.internal.preferences.Preferences.Shade;
import org.kinora.workbench.internal.preferences.Preferences.Tongue;

/** Where people say what they prefer; all that is chosen counts at once. UI thread. */
public final class PreferencesSheet {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 560;

    private final Look look;
    private final Texts texts;
    private final Preferences preferences;
    private final Consumer<Preferences> prefer;
    private final Shell shell;
    private final Composite pages;
    private final StackLayout stack = new StackLayout();
    private final FlatButton looks;
    private final FlatButton keysTab;
    private final Composite appearance;
    private final KeyTable keys;

    public PreferencesSheet(Shell parent, Look look, Texts texts, KeyMap map, Preferences preferences, Supplier<List<Action>> actions,
            Consumer<Preferences> prefer) {
        this.look = look;
        this.texts = texts;
        this.preferences = preferences;
        this.prefer = prefer;
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
        shell.setText(texts.text("preferences.title"));
        shell.setBackground(look.colour(Tone.PANEL));
        shell.setData("test.id", "preferences");
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 4 * look.unit();
        layout.verticalSpacing = 4 * look.unit();
        shell.setLayout(layout);
        looks = tab(texts.text("preferences.looks"), () -> show(false));
        keysTab = tab(texts.text("preferences.keys"), () -> show(true));
        pages = new Composite(shell, SWT.NONE);
        pages.setLayout(stack);
        pages.setBackground(look.colour(Tone.PANEL));
        pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        appearance = appearance();
        keys = new KeyTable(pages, look, texts, map, actions);
    }

    /** @param atKeys whether the keys are seen first */
    public void open(boolean atKeys) {
        show(atKeys);
        Rectangle window = shell.getParent().getBounds();
        shell.setBounds(window.x + (window.width - WIDTH) / 2, window.y + Math.max(0, (window.height - HEIGHT) / 3), WIDTH, HEIGHT);
        shell.open();
    }

    private void show(boolean atKeys) {
        stack.topControl = atKeys ? keys.control() : appearance;
        looks.choose(!atKeys);
        keysTab.choose(atKeys);
        pages.layout();
        if (atKeys) keys.focus();
    }

    private FlatButton tab(String title, Runnable go) {
        FlatButton tab = new FlatButton(shell, look, FlatButton.Kind.TAB, title, title, go);
        tab.control().setLayoutData(new GridData(tab.size().x + 2 * look.unit(), tab.size().y));
        return tab;
    }

    private Composite appearance() {
        Composite page = new Composite(pages, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        GridLayout rows = new GridLayout(2, false);
        rows.horizontalSpacing = 4 * look.unit();
        rows.verticalSpacing = 3 * look.unit();
        page.setLayout(rows);
        choice(page, "preferences.theme", Shade.values(), preferences.theme(), chosen -> change(preferences.with(chosen)));
        choice(page, "preferences.language", Tongue.values(), preferences.language(), chosen -> change(preferences.with(chosen)));
        choice(page, "preferences.letters", Letters.values(), preferences.letters(), chosen -> change(preferences.with(chosen)));
        words(page, texts.text("preferences.sizes"), Tone.FAINT, 2);
        return page;
    }

    private <T extends Enum<T>> void choice(Composite page, String key, T[] values, T now, Consumer<T> chosen) {
        words(page, texts.text(key), Tone.TEXT, 1);
        Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        for (T value : values) combo.add(texts.text(key + "." + value));
        combo.select(now.ordinal());
        combo.setToolTipText(texts.text(key + ".hint"));
        combo.setData("test.id", key);
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        combo.addListener(SWT.Selection, event -> chosen.accept(values[combo.getSelectionIndex()]));
    }

    /** The window is made anew with what was chosen; the sheet belongs to the old one. */
    private void change(Preferences wanted) {
        shell.dispose();
        prefer.accept(wanted);
    }

    private void words(Composite parent, String text, Tone tone, int columns) {
        Sentence.on(parent, look, text, TypeStyle.BODY, tone).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, columns > 1, false, columns, 1));
    }
}

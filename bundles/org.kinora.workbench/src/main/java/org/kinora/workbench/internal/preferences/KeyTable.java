package org.kinora.workbench.internal.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.workbench.internal.keys.KeyMap;
import org.kinora.workbench.internal.keys.Stroke;

/** All actions with their keys: found by words or by pressing keys, and given others; UI thread. */
final class KeyTable {
    private final Look look;
    private final Texts texts;
    private final KeyMap map;
    private final List<Action> actions;
    private final Composite page;
    private final Text wanted;
    private final Table table;
    private final Text pressed;
    private final Label told;
    private List<Action> shown = List.of();

    KeyTable(Composite parent, Look look, Texts texts, KeyMap map, Supplier<List<Action>> actions) {
        this.look = look;
        this.texts = texts;
        this.map = map;
        this.actions = actions.get();
        page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        GridLayout layout = new GridLayout(4, false);
        layout.horizontalSpacing = layout.verticalSpacing = 2 * look.unit();
        page.setLayout(layout);
        words(texts.text("keys.preset"));
        Combo preset = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        KeyMap.PRESETS.forEach(name -> preset.add(texts.text("keys.preset." + name)));
        preset.select(KeyMap.PRESETS.indexOf(map.preset()));
        preset.setData("test.id", "keys.preset");
        preset.addListener(SWT.Selection, event -> {
            map.preset(KeyMap.PRESETS.get(preset.getSelectionIndex()));
            refill();
        });
        wanted = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        wanted.setMessage(texts.text("keys.find"));
        wanted.setData("test.id", "keys.find");
        wanted.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        wanted.addListener(SWT.Modify, event -> {
            refill();
            told(shown.isEmpty() ? texts.text("keys.unseen") : "");
        });
        table = new Table(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        table.setBackground(look.colour(Tone.RAISED));
        table.setForeground(look.colour(Tone.TEXT));
        table.setData("test.id", "keys.table");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        for (int width : new int[] {400, 240}) new TableColumn(table, SWT.NONE).setWidth(width);
        table.addListener(SWT.Selection, event -> told(""));
        words(texts.text("keys.press"));
        pressed = new Text(page, SWT.SINGLE | SWT.BORDER);
        pressed.setMessage(texts.text("keys.press.hint"));
        pressed.setData("test.id", "keys.press");
        pressed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        pressed.addListener(SWT.KeyDown, this::press);
        pressed.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        button(texts.text("keys.none"), texts.text("keys.none.hint"), () -> chosen().ifPresent(action -> give(action, List.of())));
        button(texts.text("keys.restore"), texts.text("keys.restore.hint"), () -> chosen().ifPresent(action -> {
            map.restore(action);
            refill();
        }));
        told = new Label(page, SWT.WRAP);
        told.setBackground(look.colour(Tone.PANEL));
        told.setForeground(look.colour(Tone.WARNING));
        told.setFont(look.font(TypeStyle.SMALL));
        told.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        refill();
    }

    Composite control() {
        return page;
    }

    void focus() {
        wanted.setFocus();
    }

    private Optional<Action> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }

    private void press(Event event) {
        event.doit = false;
        Stroke.of(event).ifPresent(stroke -> {
            pressed.setText(stroke.toString());
            chosen().ifPresentOrElse(action -> give(action, List.of(stroke)), () -> told(texts.text("keys.choose")));
        });
    }

    private void give(Action action, List<Stroke> strokes) {
        List<String> same = actions.stream().filter(other -> !other.id().equals(action.id()) && map.keys(other).stream().anyMatch(strokes::contains))
                .map(Action::title).toList();
        map.give(action, strokes);
        refill();
        told(same.isEmpty() ? "" : texts.text("keys.same", String.join(", ", same)));
    }

    private void told(String sentence) {
        told.setText(sentence);
        page.layout();
    }

    private void refill() {
        String id = chosen().map(Action::id).orElse("");
        String words = wanted.getText().strip().toLowerCase(Locale.ROOT);
        List<Action> fitting = new ArrayList<>();
        for (Action action : actions)
            if ((action.title() + " " + map.shown(action)).toLowerCase(Locale.ROOT).contains(words)) fitting.add(action);
        shown = List.copyOf(fitting);
        table.removeAll();
        for (Action action : shown) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {action.title(), map.shown(action)});
            if (map.changed(action)) item.setForeground(1, look.colour(Tone.ACCENT));
            if (action.id().equals(id)) table.setSelection(item);
        }
    }

    private void words(String text) {
        Sentence.on(page, look, text, TypeStyle.BODY, Tone.TEXT).setLayoutData(new GridData());
    }

    private void button(String text, String hint, Runnable run) {
        FlatButton button = new FlatButton(page, look, FlatButton.Kind.PLAIN, text, hint, run);
        button.control().setLayoutData(new GridData(button.size().x, button.size().y));
    }
}

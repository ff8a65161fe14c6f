package org.kinora.workbench.bible.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Errand;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Asks for another name, shows every place as it is and as it would be, and renames; UI thread. */
final class RenameSheet {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 620;
    /** Long enough that nobody waits for every letter. */
    private static final int PAUSE_MILLIS = 350;
    /** Characters that a column surely shows. */
    private static final int SEEN = 30;

    private final Site site;
    private final Look look;
    private final Texts texts;
    private final Entry entry;
    private final Shell shell;
    private final Text name;
    private final Button replace;
    private final Table places;
    private final Label summary;
    private final FlatButton apply;
    private Errand asked;
    private String looked = "";
    private boolean ready;

    RenameSheet(Shell parent, Site site, Texts texts, Entry entry) {
        this.site = site;
        this.look = site.look();
        this.texts = texts;
        this.entry = entry;
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
        shell.setText(texts.text("rename.title", entry.name()));
        shell.setBackground(look.colour(Tone.PANEL));
        shell.setData("test.id", "rename");
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 4 * look.unit();
        layout.verticalSpacing = 3 * look.unit();
        shell.setLayout(layout);
        name = new Text(shell, SWT.SINGLE | SWT.BORDER);
        name.setText(entry.name());
        name.selectAll();
        name.setToolTipText(texts.text("rename.name.hint"));
        name.setData("test.id", "rename.name");
        name.setFont(look.font(TypeStyle.HEADING));
        name.setBackground(look.colour(Tone.RAISED));
        name.setForeground(look.colour(Tone.TEXT));
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        name.addListener(SWT.Modify, event -> later());
        name.addListener(SWT.DefaultSelection, event -> apply());
        replace = new Button(shell, SWT.CHECK);
        replace.setText(texts.text("rename.replace"));
        replace.setToolTipText(texts.text("rename.replace.hint"));
        replace.setData("test.id", "rename.replace");
        replace.setFont(look.font(TypeStyle.BODY));
        replace.setForeground(look.colour(Tone.TEXT));
        replace.setBackground(look.colour(Tone.PANEL));
        replace.setVisible(entry.kind() != Entry.Kind.CHARACTER);
        replace.setLayoutData(new GridData());
        ((GridData) replace.getLayoutData()).exclude = entry.kind() == Entry.Kind.CHARACTER;
        replace.addListener(SWT.Selection, event -> preview());
        places = table();
        summary = Sentence.on(shell, look, texts.text("rename.teach"), TypeStyle.BODY, Tone.FAINT);
        summary.setData("test.id", "rename.summary");
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        Composite row = new Composite(shell, SWT.NONE);
        row.setBackground(look.colour(Tone.PANEL));
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, 2, 1));
        GridLayout buttons = new GridLayout(2, false);
        buttons.marginWidth = buttons.marginHeight = 0;
        row.setLayout(buttons);
        button(row, "rename.cancel", FlatButton.Kind.PLAIN, shell::dispose);
        apply = button(row, "rename.apply", FlatButton.Kind.PRIMARY, this::apply);
        shell.addListener(SWT.Dispose, event -> stop());
    }

    private Table table() {
        Table table = new Table(shell, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setFont(look.font(TypeStyle.BODY));
        table.setBackground(look.colour(Tone.RAISED));
        table.setForeground(look.colour(Tone.TEXT));
        table.setHeaderBackground(look.colour(Tone.PANEL));
        table.setHeaderForeground(look.colour(Tone.FAINT));
        table.setData("test.id", "rename.places");
        table.setToolTipText(texts.text("rename.places.hint"));
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        int[] widths = {40, 88, 88};
        for (int i = 0; i < widths.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(texts.text("rename.column." + i));
            column.setWidth(widths[i] * look.unit());
        }
        return table;
    }

    private FlatButton button(Composite row, String key, FlatButton.Kind kind, Runnable run) {
        FlatButton button = new FlatButton(row, look, kind, texts.text(key), texts.text(key + ".hint"), run);
        button.control().setData("test.id", key);
        button.control().setLayoutData(new GridData(button.size().x, button.size().y));
        return button;
    }

    void open() {
        Rectangle window = shell.getParent().getBounds();
        shell.setBounds(window.x + Math.max(0, (window.width - WIDTH) / 2), window.y + Math.max(0, (window.height - HEIGHT) / 3), WIDTH, HEIGHT);
        shell.open();
        name.setFocus();
    }

    private void later() {
        ready = false;
        shell.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (!shell.isDisposed() && !name.getText().equals(looked)) preview();
        });
    }

    private void stop() {
        if (asked != null && !asked.ended()) asked.cancel();
    }

    private JsonObject input(boolean preview) {
        JsonObject input = new JsonObject();
        input.addProperty("from", entry.name());
        input.addProperty("to", name.getText().strip());
        if (preview) input.addProperty("preview", true);
        return input;
    }

    private String operation() {
        return replace.getSelection() ? "bible.replace" : "bible.rename";
    }

    private void preview() {
        stop();
        ready = false;
        looked = name.getText();
        shell.setData("test.state", "");
        if (looked.isBlank() || looked.strip().equalsIgnoreCase(entry.name())) {
            places.removeAll();
            say(texts.text("rename.teach"), Tone.FAINT);
            return;
        }
        String now = looked;
        asked = site.errands().ask(operation(), input(true), reply -> {
            if (!shell.isDisposed() && now.equals(looked)) show(reply.output());
        }, failure -> {
            if (shell.isDisposed() || !now.equals(looked)) return;
            places.removeAll();
            say(failure.getMessage(), Tone.WARNING);
        });
    }

    private void show(JsonObject renaming) {
        places.removeAll();
        if (renaming.has("places")) for (JsonElement each : renaming.getAsJsonArray("places")) {
            JsonObject at = each.getAsJsonObject();
            TableItem item = new TableItem(places, SWT.NONE);
            String where = text(at, "where");
            String before = text(at, "before");
            String after = text(at, "after");
            item.setText(new String[] {texts.text("rename.at." + where) + " " + text(at, "ref"), around(before, after), before.equals(after)
                    ? texts.text("rename.stays") : around(after, before)});
        }
        shell.setData("test.state", Integer.toString(places.getItemCount()));
        ready = true;
        say(closing(renaming), Tone.TEXT);
    }

    /** A long text from a little before its first difference on. */
    private static String around(String text, String other) {
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) same++;
        if (same < SEEN || same == text.length()) return text;
        int from = text.lastIndexOf(' ', same - SEEN / 2);
        return "\u2026" + text.substring(Math.max(0, from));
    }

    /** What stays as it is, and what is made again for which reason. */
    private String closing(JsonObject renaming) {
        Map<String, List<String>> anew = new TreeMap<>();
        if (renaming.has("anew")) for (JsonElement each : renaming.getAsJsonArray("anew"))
            anew.computeIfAbsent(text(each.getAsJsonObject(), "cause"), cause -> new ArrayList<>()).add(text(each.getAsJsonObject(), "name"));
        int spoken = anew.getOrDefault("SPOKEN", List.of()).size();
        int drawn = anew.values().stream().mapToInt(List::size).sum() - spoken;
        int shots = number(renaming, "shots");
        int lines = number(renaming, "lines");
        List<String> sentences = new ArrayList<>(List.of(texts.text("rename.fresh", shots - drawn, shots, lines - spoken, lines)));
        anew.forEach((cause, names) -> sentences.add(texts.text("rename.anew." + cause, names.size(), String.join(", ", names))));
        if (renaming.has("left")) renaming.getAsJsonArray("left").forEach(left -> sentences.add(left.getAsString()));
        return String.join("\n", sentences);
    }

    private static int number(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsInt() : 0;
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }

    private void say(String sentence, Tone tone) {
        summary.setText(sentence);
        summary.setForeground(look.colour(tone));
        shell.layout();
        apply.control().redraw();
    }

    private void apply() {
        if (!ready || !name.getText().equals(looked)) {
            preview();
            return;
        }
        site.errands().change(operation(), input(false), reply -> {
            site.tell(texts.text("rename.done", text(reply.output(), "from"), text(reply.output(), "to")));
            site.changed();
        });
        shell.dispose();
    }
}

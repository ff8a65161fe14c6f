package org.kinora.workbench.internal.plugins;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;
import org.kinora.workbench.internal.look.DataTable;

/** The plug-ins, and what can be done with the chosen one; UI thread. */
final class PluginsView implements View {
    private static final int TICK = 3000;

    private final Site site;
    private final Texts texts;
    private final Composite page;
    private final DataTable table;
    private final Label words;
    private final FlatButton turn;
    private final FlatButton remove;
    private final Runnable tick = this::tick;
    private List<PluginRow> rows = List.of();

    PluginsView(Composite parent, Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
        Look look = site.look();
        page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 3 * look.unit();
        layout.verticalSpacing = 2 * look.unit();
        page.setLayout(layout);
        table = new DataTable(page, look, "plugins", Stream.of("name", "version", "state", "from", "start", "faults")
                .map(column -> texts.text("plugins.column." + column)).toList(), new int[] {30, 12, 18, 14, -10, -8}, row -> describe());
        table.control().setToolTipText(texts.text("plugins.hint"));
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        words = Sentence.on(page, look, "", TypeStyle.SMALL, Tone.FAINT);
        words.setData("test.id", "plugins.words");
        Composite bar = new Composite(page, SWT.NONE);
        bar.setBackground(look.colour(Tone.PANEL));
        GridLayout row = new GridLayout(4, false);
        row.marginWidth = row.marginHeight = 0;
        bar.setLayout(row);
        turn = button(bar, "plugins.off", this::turn);
        button(bar, "plugins.why", () -> chosen().ifPresent(one -> run("plugins.why", "id", one.id(), this::say)));
        button(bar, "plugins.install", this::install);
        remove = button(bar, "plugins.remove", () -> chosen().ifPresent(one -> change("plugins.remove", one.id())));
        tick();
    }

    private FlatButton button(Composite bar, String key, Runnable run) {
        FlatButton button = new FlatButton(bar, site.look(), FlatButton.Kind.PLAIN, texts.text(key), texts.text(key + ".hint"), run);
        button.control().setLayoutData(new GridData(button.size().x, button.size().y));
        return button;
    }

    @Override
    public void focus() {
        table.control().setFocus();
    }

    @Override
    public void close() {
        if (!page.isDisposed()) page.getDisplay().timerExec(-1, tick);
    }

    private Optional<PluginRow> chosen() {
        int index = table.control().getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    /** Plug-ins come and go by themselves, so they are looked at now and then. */
    private void tick() {
        if (page.isDisposed()) return;
        if (page.isVisible() || rows.isEmpty()) load();
        page.getDisplay().timerExec(TICK, tick);
    }

    private void load() {
        site.errands().ask("plugins.list", new JsonObject(), reply -> {
            if (page.isDisposed()) return;
            List<PluginRow> now = PluginRow.all(reply.output());
            if (now.equals(rows)) return;
            rows = now;
            table.show(rows.stream().map(one -> one.cells(texts)).toList());
            describe();
        }, failure -> say(failure.getMessage()));
    }

    private void describe() {
        chosen().ifPresent(one -> {
            say(one.words(texts));
            words.setData("test.state", one.id() + " " + one.state());
            turn.words(texts.text(one.on() ? "plugins.off" : "plugins.on"));
            turn.control().setToolTipText(texts.text(one.on() ? "plugins.off.hint" : "plugins.on.hint"));
            remove.control().setVisible(one.user());
        });
    }

    private void say(String sentence) {
        if (words.isDisposed()) return;
        words.setText(sentence.replace("&", "&&"));
        page.layout();
    }

    private void turn() {
        chosen().ifPresent(one -> change(one.on() ? "plugins.disable" : "plugins.enable", one.id()));
    }

    private void install() {
        site.files().one(page.getShell(), FileQuestion.open(texts.text("plugins.install.hint"), "*.jar"))
                .ifPresent(chosen -> run("plugins.install", "file", chosen.toString(), this::changed));
    }

    private void change(String operation, String id) {
        run(operation, "id", id, this::changed);
    }

    private void changed(String said) {
        site.tell(said);
        load();
    }

    private void run(String operation, String name, String value, Consumer<String> done) {
        JsonObject input = new JsonObject();
        input.addProperty(name, value);
        site.errands().ask(operation, input, reply -> done.accept(reply.text()), failure -> say(failure.getMessage()));
    }
}

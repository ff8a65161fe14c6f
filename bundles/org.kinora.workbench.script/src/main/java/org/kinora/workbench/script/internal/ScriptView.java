package org.kinora.workbench.script.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.screenplay.Scripts;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;

/** The script with its outline, problems and panels; read again a moment after each change, beside the window. UI thread. */
final class ScriptView implements View {
    private static final System.Logger LOG = System.getLogger(ScriptView.class.getName());
    private static final int PAUSE = 250;
    /** Somebody who types without a pause is kept all the same, after at most these and a pause, in nanoseconds. */
    private static final long LONGEST = 500_000_000;

    private final Site site;
    private final Texts texts;
    private final Scripts scripts;
    private final Display display;
    private final SashForm parts;
    private final RowList outline;
    private final Editor editor;
    private final Completion completion;
    private final FindBar find;
    private final DisputeBar disputes;
    private final RowList problems;
    private final PanelStrip panels;
    private final Label footer;
    private final Runnable later = this::settled;
    private final Runnable rested = this::rested;
    /** One at a time, so that an older draft never comes after a newer one. */
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("kinora-script").factory());
    private Optional<ScriptFile> file = Optional.empty();
    private JsonObject plan = new JsonObject();
    private String saved = "";
    private String said = "";
    private boolean dirty;
    private boolean waiting;
    private long first;
    private Optional<Path> opened = Optional.empty();
    private String known = "";
    private Optional<ScriptFile.Place> left = Optional.empty();
    private volatile boolean closed;

    ScriptView(Composite parent, Site site, Texts texts, Scripts scripts) {
        this.site = site;
        this.texts = texts;
        this.scripts = scripts;
        this.display = parent.getDisplay();
        Look look = site.look();
        parts = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        parts.setBackground(look.colour(Tone.GROUND));
        parts.setSashWidth(look.unit());
        outline = new RowList(parts, look, "outline", row -> editor().go(editor().reading().stops().get(row).line()));
        outline.control().setToolTipText(texts.text("outline.hint"));
        Composite middle = new Composite(parts, SWT.NONE);
        middle.setBackground(look.colour(Tone.PANEL));
        GridLayout rows = new GridLayout();
        rows.marginWidth = rows.marginHeight = 0;
        rows.verticalSpacing = 0;
        rows.marginBottom = 2 * look.unit();
        middle.setLayout(rows);
        editor = new Editor(middle, look, this::edited);
        // Without a size of its own the widget would lay out the whole script each time that it is asked for one.
        GridData page = new GridData(SWT.FILL, SWT.FILL, true, true);
        page.widthHint = page.heightHint = 40 * look.unit();
        editor.widget().setLayoutData(page);
        find = new FindBar(middle, look, texts, editor.widget());
        disputes = new DisputeBar(middle, site, texts);
        problems = new RowList(middle, look, "problems", this::jump);
        problems.control().setToolTipText(texts.text("problems.hint"));
        GridData low = new GridData(SWT.FILL, SWT.CENTER, true, false);
        low.heightHint = 22 * look.unit();
        problems.control().setLayoutData(low);
        footer = new Label(middle, SWT.NONE);
        footer.setFont(look.font(TypeStyle.SMALL));
        footer.setForeground(look.colour(Tone.FAINT));
        footer.setBackground(look.colour(Tone.PANEL));
        footer.setData("test.id", "script.footer");
        GridData foot = new GridData(SWT.FILL, SWT.CENTER, true, false);
        foot.horizontalIndent = 4 * look.unit();
        foot.verticalIndent = 2 * look.unit();
        footer.setLayoutData(foot);
        panels = new PanelStrip(parts, site, texts);
        parts.setWeights(20, 58, 22);
        completion = new Completion(editor, look);
        new FoldMarks(editor, look, texts);
        site.actions(List.of(Action.of("script.fold", texts.text("key.fold"), "Ctrl+.", editor::foldHere),
                Action.of("script.foldAll", texts.text("key.foldAll"), "Ctrl+Alt+.", editor::foldAll)));
        editor.widget().addListener(SWT.KeyDown, this::key);
        editor.widget().addCaretListener(event -> display.asyncExec(this::moved));
        editor.widget().getVerticalBar().addListener(SWT.Selection, event -> display.timerExec(PAUSE, rested));
        new ScriptDrops(editor.widget(), site, texts, row -> DropPlace.of(editor.reading(), List.of(editor.text().split("\n", -1)), editor.whole(row),
                plan), this::held);
        site.onProject(this::load);
    }

    /** What a file would become that is held over the script. */
    private void held(String words) {
        if (footer.isDisposed()) return;
        if (words.isEmpty()) describe();
        else footer.setText(words);
    }

    private Editor editor() {
        return editor;
    }

    @Override
    public void focus() {
        editor.widget().setFocus();
    }

    @Override
    public void close() {
        if (!display.isDisposed()) {
            display.timerExec(-1, later);
            display.timerExec(-1, rested);
        }
        keeper.shutdown();
        synchronized (keeper) {
            closed = true;
            file.ifPresent(ScriptView::forget);
        }
    }

    /** The script of the project that is open now; one that is being written is left alone. */
    private void load() {
        if (parts.isDisposed() || site.project().isEmpty()) return;
        Path project = site.project().get();
        Optional<ScriptFile> found = ScriptFile.beside(project);
        if (!found.equals(file) || !dirty) {
            boolean another = !found.equals(file);
            if (another) file.ifPresent(old -> keeper.execute(() -> forget(old)));
            file = found;
            said = "";
            try {
                if (another) left = file.isPresent() ? file.get().place() : Optional.empty();
                if (file.isPresent()) fill(file.get());
                else editor.load(texts.text("script.none", ScriptFile.stem(project) + ".fountain"));
            } catch (IOException unreadable) {
                editor.load(unreadable.toString());
            }
            editor.widget().setEditable(file.filter(ScriptFile::editable).isPresent());
            settled();
        }
        replan();
        follow(project);
    }

    /** A script that was changed in the project (somebody renamed, an undo) is the script of the file too. */
    private void follow(Path project) {
        if (!opened.equals(Optional.of(project))) known = "";
        opened = Optional.of(project);
        site.errands().ask("script.show", new JsonObject(), answer -> {
            if (!parts.isDisposed() && opened.equals(Optional.of(project))) changed(answer.output().get("script").getAsString(),
                    answer.output().get("fountain").getAsString());
        }, failure -> {});
    }

    private void changed(String asset, String script) {
        boolean first = known.isEmpty() || known.equals(asset);
        known = asset;
        String text = script.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        if (first || text.equals(saved) || file.filter(ScriptFile::editable).isEmpty()) return;
        if (dirty) {
            site.tell(texts.text("script.elsewhere"));
            return;
        }
        try {
            file.get().save(text);
            fill(file.get());
            settled();
        } catch (IOException unwritable) {
            site.tell(texts.failure(Kind.EXHAUSTED, "script.unwritable", file.get().path(), unwritable).getMessage());
        }
    }

    private void fill(ScriptFile script) throws IOException {
        String text = script.editable() ? script.read() : texts.text("script.foreign", "FDX");
        Optional<String> kept = script.kept().filter(draft -> !draft.equals(text));
        if (!text.equals(saved) || !editor.text().equals(text)) {
            int line = editor.line();
            editor.load(kept.orElse(text));
            editor.go(line);
        }
        saved = text;
        dirty = kept.isPresent();
        if (dirty) said = texts.text("script.restored");
    }

    private void replan() {
        site.errands().ask("film.plan", new JsonObject(), answer -> site.errands().ask("take.list", new JsonObject(), takes -> {
            if (parts.isDisposed()) return;
            plan = answer.output();
            panels.show(plan, takes.output());
            describe();
        }, failure -> {}), failure -> {});
    }

    private void edited() {
        left = Optional.empty();
        dirty = !editor.text().equals(saved);
        said = "";
        if (!waiting) {
            waiting = true;
            first = System.nanoTime();
        }
        if (System.nanoTime() - first < LONGEST) display.timerExec(PAUSE, later);
        completion.offer(false);
    }

    /** Reads the text and keeps it, a moment after the last key. */
    private void settled() {
        waiting = false;
        if (parts.isDisposed() || file.isEmpty()) return;
        String text = editor.text();
        ScriptFile script = file.get();
        boolean unsaved = dirty;
        keeper.execute(() -> {
            try {
                if (unsaved) script.keep(text);
                else script.forget();
            } catch (IOException unwritable) {
                LOG.log(System.Logger.Level.WARNING, "the draft of " + script.path() + " cannot be kept", unwritable);
            }
            Reading reading = read(text, script.path().getFileName().toString());
            if (!display.isDisposed()) display.asyncExec(() -> came(text, reading));
        });
    }

    private Reading read(String text, String name) {
        try {
            return Reading.of(scripts.read(text.getBytes(StandardCharsets.UTF_8), name).screenplay(), List.of(text.split("\n", -1)));
        } catch (Failure noScript) {
            return Reading.NOTHING;
        }
    }

    private void came(String text, Reading reading) {
        if (parts.isDisposed() || !editor.text().equals(text)) return;
        editor.read(reading);
        outline.show(reading.stops().stream().map(stop -> "   ".repeat(stop.depth()) + stop.text()).toList(), row -> Tone.TEXT);
        describe();
        left.ifPresent(editor::go);
        left = Optional.empty();
        moved();
    }

    private static void forget(ScriptFile script) {
        try {
            script.forgetPlace();
        } catch (IOException stays) {
            LOG.log(System.Logger.Level.DEBUG, "the place in " + script.path() + " cannot be forgotten", stays);
        }
    }

    /** Keeps the place, a moment after the caret or the view has moved. */
    private void rested() {
        if (parts.isDisposed() || file.isEmpty() || left.isPresent()) return;
        ScriptFile script = file.get();
        ScriptFile.Place place = editor.place();
        keeper.execute(() -> {
            synchronized (keeper) {
                try {
                    if (!closed) script.keep(place);
                } catch (IOException unwritable) {
                    LOG.log(System.Logger.Level.DEBUG, "the place in " + script.path() + " cannot be kept", unwritable);
                }
            }
        });
    }

    private void moved() {
        if (parts.isDisposed()) return;
        display.timerExec(PAUSE, rested);
        outline.select(editor.reading().stop(editor.line()));
        panels.scene(Math.max(0, editor.reading().scene(editor.line())));
    }

    private void jump(int row) {
        List<Findings> findings = Findings.all(editor.reading().problems(), texts);
        if (row < findings.size()) editor.go(findings.get(row).line());
    }

    private void describe() {
        disputes.show(plan);
        Reading reading = editor.reading();
        List<Findings> findings = Findings.all(reading.problems(), texts);
        problems.show(findings.stream().map(Findings::text).toList(), row -> findings.get(row).grave() ? Tone.ERROR : Tone.WARNING);
        GridData data = (GridData) problems.control().getLayoutData();
        if (data.exclude != findings.isEmpty()) {
            data.exclude = findings.isEmpty();
            problems.control().setVisible(!findings.isEmpty());
            problems.control().getParent().layout();
        }
        long scenes = reading.stops().stream().filter(stop -> stop.scene() >= 0).count();
        String text = editor.text();
        String pages = eighths(reading.eighths());
        String line = texts.text("script.pages", pages, scenes, text.isBlank() ? 0 : text.strip().split("\\s+").length);
        double seconds = PlannedLength.of(plan);
        if (seconds > 0) line += "   " + texts.text("script.length", String.format(Locale.ROOT, "%d:%02d", (int) seconds / 60, (int) seconds % 60));
        if (dirty) line += "   " + texts.text("script.unsaved");
        if (!said.isEmpty()) line += "   " + said;
        footer.setText(line);
        footer.setToolTipText(line);
    }

    /** As production people count: {@code 1 3/8}. */
    static String eighths(int eighths) {
        String rest = eighths % 8 == 0 ? "" : eighths % 8 + "/8";
        if (eighths < 8) return rest.isEmpty() ? "0" : rest;
        return eighths / 8 + (rest.isEmpty() ? "" : " " + rest);
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (control && event.keyCode == 's') save();
        else if (control && (event.keyCode == 'f' || event.keyCode == 'h')) {
            editor.unfoldAll();
            find.open();
        } else if (event.keyCode == SWT.F3) {
            editor.unfoldAll();
            find.next((event.stateMask & SWT.MOD2) != 0 ? -1 : 1);
        } else return;
        event.doit = false;
    }

    private void save() {
        if (file.filter(ScriptFile::editable).isEmpty()) return;
        String text = editor.text();
        try {
            file.get().save(text);
        } catch (IOException unwritable) {
            site.tell(texts.failure(Kind.EXHAUSTED, "script.unwritable", file.get().path(), unwritable).getMessage());
            return;
        }
        saved = text;
        dirty = false;
        JsonObject before = plan;
        JsonObject source = new JsonObject();
        source.addProperty("path", file.get().path().toString());
        JsonObject input = new JsonObject();
        input.add("script", source);
        site.errands().start("film.plan", input, answer -> {
            Staleness stale = Staleness.between(before, answer.output());
            plan = answer.output();
            site.changed();
            said = words(stale);
            if (!parts.isDisposed()) describe();
            site.tell(said);
        }, failure -> {});
    }

    private String words(Staleness stale) {
        if (stale.nothing()) return texts.text("script.saved");
        StringBuilder words = new StringBuilder();
        part(words, "script.changed", stale.changed());
        part(words, "script.new", stale.added());
        part(words, "script.gone", stale.gone());
        return texts.text("script.stale", words);
    }

    private void part(StringBuilder words, String key, List<String> labels) {
        if (!labels.isEmpty()) words.append(words.isEmpty() ? "" : "; ").append(texts.text(key, String.join(", ", labels)));
    }
}

package org.kinora.workbench.player.internal.record;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.GroupedList;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Microphone;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.View;

/** Records lines one after another: choose a line, count-in, speak, stop; the recording is a take of the line at once. UI thread. */
final class RecordView implements View {
    private static final int COUNT_IN = 3;
    private static final int REFRESH = 40;

    private final Site site;
    private final Texts texts;
    private final Display display;
    private final Supplier<Optional<Microphone>> microphone;
    private final GroupedList list;
    private final Prompter prompter;
    private final FlatButton record;
    private List<Spoken> lines = List.of();
    private Optional<Spoken> line = Optional.empty();
    private Optional<Recording> recording = Optional.empty();

    /** @param microphone opens the line in; empty where there is none */
    RecordView(Composite parent, Site site, Texts texts, Supplier<Optional<Microphone>> microphone) {
        this.site = site;
        this.texts = texts;
        this.display = parent.getDisplay();
        this.microphone = microphone;
        Look look = site.look();
        Composite page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        GridLayout columns = new GridLayout(2, false);
        columns.marginWidth = columns.marginHeight = columns.horizontalSpacing = 0;
        page.setLayout(columns);
        list = new GroupedList(page, look, "record.lines", this::chosen);
        list.control().setToolTipText(texts.text("record.lines.hint"));
        GridData left = new GridData(SWT.FILL, SWT.FILL, false, true, 1, 2);
        left.widthHint = 120 * look.unit();
        list.control().setLayoutData(left);
        prompter = new Prompter(page, look, texts, () -> recording);
        prompter.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite bar = new Composite(page, SWT.NONE);
        bar.setBackground(page.getBackground());
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout row = new GridLayout(2, false);
        row.marginWidth = 6 * look.unit();
        row.marginHeight = 2 * look.unit();
        bar.setLayout(row);
        record = button(bar, FlatButton.Kind.PRIMARY, "record.start", this::toggle);
        button(bar, FlatButton.Kind.PLAIN, "record.drop", this::drop);
        site.actions(List.of(new Action("record.toggle", texts.text("key.toggle"), List.of("Space", "R"), this::toggle),
                Action.of("record.drop", texts.text("key.drop"), "Escape", this::drop),
                Action.of("record.undo", texts.text("key.undo"), "Ctrl+Z", () -> history("project.undo")),
                new Action("record.redo", texts.text("key.redo"), List.of("Ctrl+Y", "Ctrl+Shift+Z"), () -> history("project.redo"))));
        site.onSelect(this::selected);
        site.onProject(this::load);
        describe();
    }

    private FlatButton button(Composite bar, FlatButton.Kind kind, String key, Runnable action) {
        FlatButton button = new FlatButton(bar, site.look(), kind, texts.text(key), texts.text(key + ".hint"), action);
        Point size = button.size();
        button.control().setLayoutData(new GridData(Math.max(size.x, 30 * site.look().unit()), size.y));
        return button;
    }

    @Override
    public void focus() {
        list.control().setFocus();
    }

    @Override
    public void close() {
        recording.ifPresent(Recording::close);
    }

    private void load() {
        if (site.project().isEmpty()) return;
        site.errands().ask("film.plan", new JsonObject(), reply -> {
            if (list.control().isDisposed()) return;
            List<Spoken> now = Spoken.of(reply.output());
            if (now.equals(lines)) return;
            lines = now;
            list.show(lines.stream().map(each -> new GroupedList.Item(each.scene(), each.speaker() + ": " + each.text())).toList());
            if (lines.isEmpty()) prompter.show(Optional.empty());
            describe();
        }, failure -> { });
    }

    private void chosen(int index) {
        if (recording.isPresent() || index >= lines.size()) return;
        line = Optional.of(lines.get(index));
        prompter.show(line);
        if (!site.selected().equals(line.get().id()) && list.control().isFocusControl()) site.select(line.get().id());
        describe();
    }

    /** A line that is selected elsewhere is the one to be recorded. */
    private void selected(String id) {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).id().equals(id) && !line.equals(Optional.of(lines.get(i)))) list.choose(i);
    }

    private void toggle() {
        if (recording.isPresent()) {
            recording.get().stop();
            return;
        }
        if (line.isEmpty()) {
            site.tell(texts.text("record.none"));
            return;
        }
        Optional<Microphone> open = microphone.get();
        if (open.isEmpty()) {
            site.tell(texts.text("record.silent"));
            return;
        }
        Spoken spoken = line.get();
        recording = Optional.of(new Recording(open.get(), COUNT_IN, samples -> {
            if (!display.isDisposed()) display.asyncExec(() -> done(spoken, samples));
        }).begin());
        tick();
    }

    private void history(String operation) {
        site.errands().change(operation, new JsonObject(), reply -> site.changed());
    }

    private void tick() {
        describe();
        if (prompter.control().isDisposed()) return;
        prompter.control().redraw();
        if (recording.isPresent()) display.timerExec(REFRESH, this::tick);
    }

    private void drop() {
        if (recording.isEmpty()) return;
        recording.get().close();
        recording = Optional.empty();
        site.tell(texts.text("record.dropped"));
        tick();
    }

    private void done(Spoken spoken, float[] samples) {
        boolean clipped = recording.map(Recording::clipped).orElse(false);
        recording = Optional.empty();
        if (prompter.control().isDisposed()) return;
        tick();
        if (samples.length < Microphone.SAMPLE_RATE / 5) {
            site.tell(texts.text("record.short"));
            return;
        }
        try {
            keep(spoken, samples, clipped);
        } catch (IOException unwritable) {
            site.tell(texts.text("record.unwritable", unwritable.getMessage()));
        }
    }

    private void keep(Spoken spoken, float[] samples, boolean clipped) throws IOException {
        Path folder = Files.createTempDirectory("kinora-voice");
        Path file = folder.resolve("voice.wav");
        Wav.write(file, samples);
        JsonObject input = new JsonObject();
        input.addProperty("line", spoken.id());
        JsonObject source = new JsonObject();
        source.addProperty("path", file.toString());
        input.add("file", source);
        site.errands().start("line.audio", input, reply -> {
            forget(folder, file);
            site.tell(texts.text(clipped ? "record.clipped" : "record.kept", spoken.speaker()));
            site.changed();
            list.choose(lines.indexOf(spoken) + 1);
        }, failure -> site.tell(texts.text("record.lost", file)));
    }

    private static void forget(Path folder, Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }

    private void describe() {
        if (prompter.control().isDisposed()) return;
        record.words(texts.text(recording.isPresent() ? "record.stop" : "record.start"));
        String state = recording.map(now -> now.counting() > 0 ? "record.state.counting" : "record.state.recording").orElse("record.state.ready");
        prompter.control().setData("test.state", texts.text(state, lines.size(), line.map(Spoken::id).orElse("")));
    }
}

package org.kinora.workbench.review.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.GroupedList;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;

/** The notes shot by shot, one of them whole below, and a line to write the next one at what is selected; UI thread. */
final class ReviewView implements View, NotePage.Hand {
    private static final int DETAILS = 56;
    private static final int BRIEF = 48;

    private final Site site;
    private final Look look;
    private final Texts texts;
    private final Composite page;
    private final FlatButton open;
    private final FlatButton all;
    private final GroupedList list;
    private final NotePage details;
    private final Text words;
    private final FlatButton atFrame;
    private final Map<String, String> labels = new HashMap<>();
    private List<Note> notes = List.of();
    private List<Note> shown = List.of();
    private Note chosen;
    private boolean everything;
    private boolean frame;

    ReviewView(Composite parent, Site site, Texts texts) {
        this.site = site;
        this.look = site.look();
        this.texts = texts;
        page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        page.setData("test.id", "review");
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 2 * look.unit();
        layout.verticalSpacing = 2 * look.unit();
        page.setLayout(layout);
        Composite top = row(4);
        open = tab(top, "review.open", () -> filter(false));
        all = tab(top, "review.all", () -> filter(true));
        button(top, "review.export", FlatButton.Kind.PLAIN, this::send);
        button(top, "review.import", FlatButton.Kind.PLAIN, this::take);
        list = new GroupedList(page, look, "notes", index -> choose(shown.get(index)));
        list.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        details = new NotePage(page, look, texts, this);
        details.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        room();
        Composite next = row(3);
        words = new Text(next, SWT.SINGLE | SWT.BORDER);
        words.setData("test.id", "review.words");
        words.setFont(look.font(TypeStyle.BODY));
        words.setBackground(look.colour(Tone.RAISED));
        words.setForeground(look.colour(Tone.TEXT));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words.addListener(SWT.DefaultSelection, event -> add());
        atFrame = tab(next, "review.frame", () -> frame(!frame));
        button(next, "review.add", FlatButton.Kind.PRIMARY, this::add);
        open.choose(true);
        details.say(texts.text("review.loading"));
        site.actions(actions());
        site.onSelect(id -> selected());
        site.onProject(this::load);
    }

    private List<Action> actions() {
        return List.of(
                Action.of("review.write", texts.text("key.write"), "N", words::setFocus),
                Action.of("review.settle", texts.text("key.settle"), "R", () -> with(this::settle)),
                Action.of("review.jump", texts.text("key.jump"), "Enter", () -> with(this::go)),
                Action.of("review.delete", texts.text("key.delete"), "Delete", () -> with(this::remove)),
                Action.of("review.send", texts.text("key.send"), "", this::send),
                Action.of("review.take", texts.text("key.take"), "", this::take),
                Action.of("review.undo", texts.text("key.undo"), "Ctrl+Z", () -> change("project.undo", new JsonObject())));
    }

    private void with(Consumer<Note> act) {
        if (chosen != null) act.accept(chosen);
    }

    private Composite row(int columns) {
        Composite row = new Composite(page, SWT.NONE);
        row.setBackground(look.colour(Tone.PANEL));
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = look.unit();
        row.setLayout(layout);
        return row;
    }

    private FlatButton tab(Composite row, String key, Runnable run) {
        return button(row, key, FlatButton.Kind.TAB, run);
    }

    private FlatButton button(Composite row, String key, FlatButton.Kind kind, Runnable run) {
        FlatButton button = new FlatButton(row, look, kind, texts.text(key), texts.text(key + ".hint"), run);
        button.control().setData("test.id", key);
        button.control().setLayoutData(new GridData(button.size().x, button.size().y));
        return button;
    }

    @Override
    public void focus() {
        // Without notes there is no list to be seen.
        if (!list.control().setFocus()) page.setFocus();
    }

    private void load() {
        if (site.project().isEmpty()) return;
        site.errands().ask("film.plan", new JsonObject(), plan -> {
            labels.clear();
            for (JsonElement scene : plan.output().getAsJsonObject("story").getAsJsonArray("scenes"))
                if (scene.getAsJsonObject().has("shots")) scene.getAsJsonObject().getAsJsonArray("shots").forEach(shot -> labels.put(
                        shot.getAsJsonObject().get("id").getAsString(), shot.getAsJsonObject().get("label").getAsString()));
            if (!page.isDisposed()) selected();
        }, failure -> { });
        site.errands().ask("review.list", new JsonObject(), reply -> {
            notes = Note.all(reply.output());
            if (!page.isDisposed()) fill();
        }, failure -> {
            if (!page.isDisposed()) details.say(failure.getMessage());
        });
    }

    private void filter(boolean wanted) {
        everything = wanted;
        open.choose(!wanted);
        all.choose(wanted);
        fill();
    }

    private void fill() {
        shown = notes.stream().filter(note -> everything || !note.resolved()).toList();
        list.show(shown.stream().map(note -> new GroupedList.Item(group(note), (note.resolved() ? "\u2713 " : "") + brief(note.text()))).toList());
        room();
        long left = notes.stream().filter(note -> !note.resolved()).count();
        page.setData("test.state", texts.text("review.state", left, notes.size()));
        String before = chosen == null ? "" : chosen.id();
        chosen = null;
        if (shown.isEmpty()) details.say(texts.text(notes.isEmpty() ? "review.empty" : "review.settled"));
        for (int i = 0; i < shown.size(); i++) if (shown.get(i).id().equals(before)) list.choose(i);
        if (chosen == null && !shown.isEmpty()) list.choose(0);
    }

    /** The list has the room, the note below it enough for a few answers; what is said where there is no list stands at the top. */
    private void room() {
        GridData above = (GridData) list.control().getLayoutData();
        GridData below = (GridData) details.control().getLayoutData();
        boolean empty = shown.isEmpty();
        above.exclude = empty;
        list.control().setVisible(!empty);
        below.grabExcessVerticalSpace = empty;
        below.heightHint = empty ? SWT.DEFAULT : DETAILS * look.unit();
        page.layout();
    }

    private static String brief(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= BRIEF ? line : line.substring(0, BRIEF).stripTrailing() + "\u2026";
    }

    private String group(Note note) {
        if (note.of().equals("film")) return texts.text("review.film");
        return note.gone() ? texts.text("review.lost") : note.label();
    }

    private void choose(Note note) {
        chosen = note;
        details.show(note);
    }

    private void selected() {
        words.setMessage(frame ? texts.text("review.at", site.playhead().frame()) : labels.containsKey(site.selected())
                ? texts.text("review.on", labels.get(site.selected())) : texts.text("review.on.film"));
        for (int i = 0; i < shown.size(); i++) {
            boolean here = !shown.get(i).shot().isEmpty() && shown.get(i).shot().equals(site.selected());
            if (here && (chosen == null || !chosen.shot().equals(site.selected()))) {
                list.choose(i);
                return;
            }
        }
    }

    private void frame(boolean wanted) {
        frame = wanted;
        atFrame.choose(wanted);
        selected();
    }

    private void add() {
        if (words.getText().isBlank()) {
            words.setFocus();
            return;
        }
        JsonObject input = new JsonObject();
        input.addProperty("text", words.getText());
        if (frame) input.addProperty("frame", site.playhead().frame());
        else if (labels.containsKey(site.selected())) input.addProperty("on", site.selected());
        words.setText("");
        change("review.add", input);
    }

    @Override
    public void settle(Note note) {
        change(note.resolved() ? "review.reopen" : "review.resolve", of(note));
    }

    @Override
    public void answer(Note note, String answer) {
        JsonObject input = of(note);
        input.addProperty("text", answer);
        change("review.reply", input);
    }

    @Override
    public void remove(Note note) {
        change("review.remove", of(note));
    }

    @Override
    public void go(Note note) {
        if (note.shot().isEmpty()) return;
        site.select(note.shot());
        if (note.frame() >= 0) site.playhead().move(note.frame());
    }

    private static JsonObject of(Note note) {
        JsonObject input = new JsonObject();
        input.addProperty("note", note.id());
        return input;
    }

    private void change(String operation, JsonObject input) {
        site.errands().change(operation, input, reply -> {
            JsonObject output = reply.output();
            site.tell(texts.text("said." + operation, number(output, "added"), number(output, "merged"), number(output, "unchanged")));
            site.changed();
        });
    }

    private static int number(JsonObject output, String name) {
        return output.has(name) ? output.get(name).getAsInt() : 0;
    }

    private void send() {
        site.files().one(page.getShell(), FileQuestion.save(texts.text("review.export.hint"), "notes.json", "*.json", "*"))
                .ifPresent(to -> site.errands().ask("review.export", new JsonObject(), reply -> site.file(reply.output().get("file").getAsString())
                        .ifPresent(file -> copy(file, to)), failure -> site.tell(failure.getMessage())));
    }

    private void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            site.tell(texts.text("said.review.export", to));
        } catch (IOException e) {
            site.tell(texts.text("review.unwritable", to, e.getMessage()));
        }
    }

    private void take() {
        site.files().one(page.getShell(), FileQuestion.open(texts.text("review.import.hint"), "*.json", "*")).ifPresent(chosen -> {
            JsonObject file = new JsonObject();
            file.addProperty("path", chosen.toString());
            JsonObject input = new JsonObject();
            input.add("file", file);
            change("review.import", input);
        });
    }
}

package org.kinora.workbench.bible.internal;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.api.workbench.GroupedList;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.View;

/** The entries of the bible on the left, one of them whole on the right; UI thread. */
final class BibleView implements View, EntryPage.Hand {
    private static final String BOARD = "org.kinora.workbench.board";

    private final Site site;
    private final Texts texts;
    private final Composite page;
    private final GroupedList list;
    private final EntryPage details;
    private List<Entry> entries = List.of();
    private Voices voices = Voices.NONE;
    private Entry shown;

    BibleView(Composite parent, Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
        Look look = site.look();
        page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        page.setData("test.id", "bible");
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 2 * look.unit();
        layout.horizontalSpacing = 6 * look.unit();
        page.setLayout(layout);
        list = new GroupedList(page, look, "entries", index -> show(entries.get(index)));
        list.control().setToolTipText(texts.text("bible.entries.hint"));
        GridData left = new GridData(SWT.FILL, SWT.FILL, false, true);
        left.widthHint = 56 * look.unit();
        list.control().setLayoutData(left);
        details = new EntryPage(page, site, texts, this);
        details.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        List<Action> actions = new ArrayList<>(new PieceActions(site, texts, this::shown).all());
        actions.addAll(List.of(
                Action.of("bible.rename", texts.text("key.rename"), "F2", () -> shown().ifPresent(this::rename)),
                Action.of("bible.undo", texts.text("key.undo"), "Ctrl+Z", () -> change("project.undo")),
                Action.of("bible.redo", texts.text("key.redo"), "Ctrl+Y", () -> change("project.redo"))));
        site.actions(actions);
        site.onSelect(this::reveal);
        site.onProject(this::load);
    }

    @Override
    public void focus() {
        list.control().setFocus();
    }

    private void load() {
        if (site.project().isEmpty()) return;
        site.errands().ask("voice.list", new JsonObject(), reply -> {
            voices = Voices.of(reply.output());
            if (!page.isDisposed() && !entries.isEmpty()) fill();
        }, failure -> { });
        site.errands().ask("film.plan", new JsonObject(), plan -> site.errands().ask("take.list", new JsonObject(), takes -> {
            entries = Entry.all(plan.output(), takes.output(), texts);
            if (!page.isDisposed()) fill();
        }, failure -> details.say(failure.getMessage())), failure -> details.say(failure.getMessage()));
    }

    private void fill() {
        list.show(entries.stream().map(entry -> new GroupedList.Item(texts.text("bible." + entry.kind()), entry.name())).toList());
        if (entries.isEmpty()) details.say(texts.text("bible.empty"));
    }

    private void show(Entry entry) {
        shown = entry;
        details.show(entry, voices);
    }

    private Optional<Entry> shown() {
        return Optional.ofNullable(shown).filter(entries::contains);
    }

    private void change(String operation) {
        site.errands().change(operation, new JsonObject(), reply -> site.changed());
    }

    @Override
    public void rename(Entry entry) {
        new RenameSheet(page.getShell(), site, texts, entry).open();
    }

    private void reveal(String id) {
        for (int i = 0; i < entries.size(); i++) if (entries.get(i).id().equals(id)) list.choose(i);
    }

    @Override
    public void voice(Entry entry, String name) {
        JsonObject input = new JsonObject();
        input.addProperty("character", entry.id());
        input.addProperty("voice", name);
        site.errands().change("voice.choose", input, reply -> site.changed());
    }

    @Override
    public void picture(Entry entry) {
        site.files().one(page.getShell(), FileQuestion.open(texts.text("bible.picture.of", entry.name()),
                "*.png;*.jpg;*.jpeg;*.webp;*.tif;*.tiff", "*"))
                .ifPresent(chosen -> pictured(entry, chosen));
    }

    private void pictured(Entry entry, Path chosen) {
        JsonObject file = new JsonObject();
        file.addProperty("path", chosen.toString());
        JsonObject input = new JsonObject();
        input.addProperty("who", entry.id());
        input.add("file", file);
        site.errands().change("bible.picture", input, reply -> {
            site.tell(texts.text("bible.pictured", entry.name()));
            site.changed();
        });
    }

    @Override
    public void drawn(Entry entry) {
        JsonObject input = new JsonObject();
        input.addProperty("who", entry.id());
        input.addProperty("remove", true);
        site.errands().change("bible.picture", input, reply -> site.changed());
    }

    @Override
    public void go(Entry.Use use) {
        site.select(use.id());
        site.show(BOARD);
    }
}

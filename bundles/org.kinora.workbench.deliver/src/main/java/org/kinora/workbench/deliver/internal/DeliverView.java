package org.kinora.workbench.deliver.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.GroupedList;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Reply;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;

/** What the film is now, what it can be handed on as, and what was written; UI thread. */
final class DeliverView implements View {
    private final Site site;
    private final Texts texts;
    private final Look look;
    private final Composite page;
    private final Label film;
    private final Label checked;
    private final GroupedList choices;
    private List<Delivery> deliveries = List.of();
    private final Choices details;
    private final Label said;
    private final ShelfList list;
    private final FlatButton next;
    private final Shelf shelf = new Shelf();
    private boolean there;

    DeliverView(Composite parent, Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
        this.look = site.look();
        page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        page.setData("test.id", "deliver");
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 4 * look.unit();
        layout.horizontalSpacing = 6 * look.unit();
        layout.verticalSpacing = 3 * look.unit();
        page.setLayout(layout);
        Composite head = new Composite(page, SWT.NONE);
        head.setBackground(look.colour(Tone.PANEL));
        head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        GridLayout pair = new GridLayout(2, false);
        pair.marginWidth = pair.marginHeight = 0;
        head.setLayout(pair);
        film = words(head, "", TypeStyle.HEADING, Tone.TEXT);
        film.setData("test.id", "deliver.film");
        ((GridData) film.getLayoutData()).horizontalSpan = 2;
        checked = words(head, "", TypeStyle.BODY, Tone.FAINT);
        next = button(head, FlatButton.Kind.PLAIN, "deliver.check", this::next);
        choices = new GroupedList(page, look, "deliveries", index -> chosen(deliveries.get(index)));
        choices.control().setToolTipText(texts.text("deliver.choices.hint"));
        GridData left = new GridData(SWT.FILL, SWT.FILL, false, true);
        left.widthHint = 60 * look.unit();
        choices.control().setLayoutData(left);
        Composite right = new Composite(page, SWT.NONE);
        right.setBackground(look.colour(Tone.PANEL));
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.widthHint = 90 * look.unit();
        right.setLayoutData(wide);
        GridLayout rows = new GridLayout();
        rows.marginWidth = rows.marginHeight = 0;
        rows.verticalSpacing = 3 * look.unit();
        right.setLayout(rows);
        details = new Choices(right, look, texts, site.files());
        button(right, FlatButton.Kind.PRIMARY, "deliver.write", this::write);
        said = words(right, "", TypeStyle.BODY, Tone.FAINT);
        said.setData("test.id", "deliver.said");
        words(right, texts.text("shelf.title"), TypeStyle.STRONG, Tone.FAINT);
        list = new ShelfList(right, look, texts);
        list.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        site.actions(List.of(Action.of("deliver.write", texts.text("deliver.write.hint"), "Ctrl+Enter", this::write),
                Action.of("deliver.check", texts.text("deliver.check.hint"), "", this::check)));
        site.errands().ask("film.export", new JsonObject(), reply -> {
            if (page.isDisposed()) return;
            deliveries = Delivery.all(reply.output(), texts);
            choices.show(deliveries.stream().map(one -> new GroupedList.Item(one.group(), one.title())).toList());
        }, failure -> say(failure.getMessage(), Tone.ERROR));
        site.onProject(this::load);
    }

    @Override
    public void focus() {
        choices.control().setFocus();
    }

    private void load() {
        if (page.isDisposed() || site.project().isEmpty()) return;
        list.show(shelf.items(exports()));
        site.errands().ask("film.info", new JsonObject(), reply -> {
            if (!page.isDisposed()) describe(reply.output());
        }, failure -> {
            if (page.isDisposed()) return;
            film.setText(texts.text("deliver.none"));
            checked.setText(texts.text("deliver.none.hint"));
            offer(false);
        });
    }

    private void describe(JsonObject info) {
        String[] duration = info.get("duration").getAsString().split("/");
        double seconds = Double.parseDouble(duration[0]) / (duration.length > 1 ? Double.parseDouble(duration[1]) : 1);
        film.setText(texts.text("deliver.film", info.get("title").getAsString(), String.format(Locale.ROOT, "%d:%02d", (int) seconds / 60,
                (int) seconds % 60), info.get("width").getAsInt(), info.get("height").getAsInt(), info.get("shots").getAsInt()));
        if (!there) checked.setText(texts.text("deliver.unchecked"));
        offer(true);
    }

    /** The one next thing to do: make the film, then check it. */
    private void offer(boolean film) {
        there = film;
        next.words(texts.text(film ? "deliver.check" : "deliver.make"));
        next.control().setToolTipText(texts.text(film ? "deliver.check.hint" : "deliver.make.hint"));
        GridData data = (GridData) next.control().getLayoutData();
        data.widthHint = next.size().x;
        page.layout(true, true);
    }

    private void next() {
        if (there) {
            check();
            return;
        }
        say(texts.text("deliver.making"), Tone.FAINT);
        site.errands().start("film.make", new JsonObject(), reply -> {
            say(reply.text(), Tone.GOOD);
            site.changed();
        }, failure -> say(failure.getMessage(), Tone.ERROR));
    }

    private Path exports() {
        return site.project().orElseThrow().resolve("exports");
    }

    private void chosen(Delivery delivery) {
        if (site.project().isEmpty()) return;
        String name = site.project().get().getFileName().toString().replaceFirst("\\.kinora$", "");
        details.show(delivery, exports().resolve(delivery.fileName(name)));
        page.layout(true, true);
    }

    private void check() {
        say(texts.text("deliver.checking"), Tone.FAINT);
        site.errands().start("film.check", new JsonObject(), reply -> {
            if (page.isDisposed()) return;
            int open = reply.output().has("open") ? reply.output().get("open").getAsInt() : 0;
            checked.setText(open == 0 ? texts.text("deliver.checked") : texts.text("deliver.findings", open));
            checked.setForeground(look.colour(open == 0 ? Tone.GOOD : Tone.WARNING));
            checked.setToolTipText(reply.text());
            say(open == 0 ? "" : reply.text(), Tone.FAINT);
        }, failure -> say(failure.getMessage(), Tone.ERROR));
    }

    private void write() {
        if (details.delivery().isEmpty() || site.project().isEmpty()) return;
        Delivery delivery = details.delivery().get();
        Path to = site.project().get().resolveSibling(details.to()).toAbsolutePath();
        say(texts.text("deliver.writing", delivery.title()), Tone.FAINT);
        site.errands().start(delivery.operation(), delivery.input(to.toString(), details.rows(), details.quality(), details.hardware()),
                reply -> written(delivery, to, reply), this::unwritten);
    }

    /** What was changed since the film was made has to be made first: that is the next thing to do then. */
    private void unwritten(Failure failure) {
        if (page.isDisposed()) return;
        boolean stale = failure.key().endsWith("film.unmade");
        if (stale) offer(false);
        say(stale ? texts.text("deliver.stale") : failure.getMessage(), stale ? Tone.WARNING : Tone.ERROR);
    }

    private void written(Delivery delivery, Path to, Reply reply) {
        if (page.isDisposed()) return;
        try {
            if (!delivery.document().isEmpty()) save(reply.output().get(delivery.document()).getAsString(), to);
            shelf.add(to);
            list.show(shelf.items(exports()));
            say(texts.text("deliver.written", to.getFileName()), Tone.GOOD);
        } catch (Failure failure) {
            say(failure.getMessage(), Tone.ERROR);
        }
    }

    private void save(String asset, Path to) {
        Path from = site.file(asset).orElseThrow(() -> texts.failure(Kind.MISSING, "deliver.lost", asset));
        try {
            Files.createDirectories(to.getParent());
            Path part = Files.createTempFile(to.getParent(), "." + to.getFileName(), ".part");
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw texts.failure(Kind.EXHAUSTED, "deliver.unwritable", to, unwritable);
        }
    }

    private void say(String sentence, Tone tone) {
        if (page.isDisposed()) return;
        said.setText(sentence);
        said.setForeground(look.colour(tone));
        page.layout(true, true);
    }

    private Label words(Composite parent, String text, TypeStyle style, Tone tone) {
        return Sentence.on(parent, look, text, style, tone);
    }

    private FlatButton button(Composite parent, FlatButton.Kind kind, String key, Runnable run) {
        FlatButton button = new FlatButton(parent, look, kind, texts.text(key), texts.text(key + ".hint"), run);
        GridData data = new GridData(kind == FlatButton.Kind.PRIMARY ? SWT.BEGINNING : SWT.END, SWT.CENTER, false, false);
        data.widthHint = button.size().x;
        data.heightHint = button.size().y;
        button.control().setLayoutData(data);
        return button;
    }
}

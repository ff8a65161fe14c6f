package org.kinora.workbench.library.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.MessageBox;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.PastedFiles;
import org.kinora.api.workbench.Reply;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.View;

/** What lies in the project: looked for above, seen in the middle, described below; UI thread. */
final class LibraryView implements View, AssetPage.Hand {
    private static final String BOARD = "org.kinora.workbench.board";

    private final Site site;
    private final Texts texts;
    private final Composite page;
    private final SearchBar search;
    private final AssetGrid grid;
    private final AssetPage details;
    private int asked;
    /** What the assets shown are like, where they were not looked for by words. */
    private Optional<Item> model = Optional.empty();

    LibraryView(Composite parent, Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
        Look look = site.look();
        page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        page.setData("test.id", "library");
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 2 * look.unit();
        layout.verticalSpacing = 2 * look.unit();
        page.setLayout(layout);
        search = new SearchBar(page, look, texts, this::load);
        search.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        grid = new AssetGrid(page, look, texts, new Posters(site), this::describe);
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        details = new AssetPage(page, look, texts, this);
        GridData below = new GridData(SWT.FILL, SWT.END, true, false);
        below.heightHint = 56 * look.unit();
        details.control().setLayoutData(below);
        page.addListener(SWT.Resize, event -> fit(layout, below));
        drags();
        drops();
        site.actions(List.of(action("library.add", "Ctrl+Shift+I", this::add), action("library.paste", "Ctrl+V", this::paste),
                action("library.search", "Ctrl+F", search::focus),
                action("library.use", "Ctrl+Enter", () -> grid.chosen().filter(Item::visible).ifPresent(this::use)),
                action("library.like", "Ctrl+L", () -> grid.chosen().filter(Item::visible).ifPresent(this::like)),
                action("library.remove", "Delete", () -> grid.chosen().ifPresent(this::remove)), action("library.all", "Escape", this::load),
                action("library.bring", "", this::bring), action("library.relink", "", this::relink), action("library.link", "", this::link)));
        site.onProject(this::again);
    }

    /** The description stands beside the assets where there is more width than height. */
    private void fit(GridLayout layout, GridData description) {
        int unit = site.look().unit();
        Point size = page.getSize();
        boolean beside = size.x > size.y && size.x > 80 * unit;
        layout.numColumns = beside ? 2 : 1;
        ((GridData) search.control().getLayoutData()).horizontalSpan = layout.numColumns;
        description.verticalAlignment = beside ? SWT.FILL : SWT.END;
        description.grabExcessHorizontalSpace = !beside;
        description.widthHint = beside ? Math.clamp(size.x * 2L / 5, 40 * unit, 80 * unit) : SWT.DEFAULT;
        description.heightHint = beside ? SWT.DEFAULT : Math.min(56 * unit, size.y * 2 / 5);
        page.layout();
    }

    private Action action(String id, String keys, Runnable run) {
        return Action.of(id, texts.text(id + ".hint"), keys, run);
    }

    @Override
    public void focus() {
        grid.control().setFocus();
    }

    private void load() {
        model = Optional.empty();
        again();
    }

    /** Asks once more for what is shown, since the film was changed. */
    private void again() {
        if (page.isDisposed() || site.project().isEmpty()) return;
        if (model.isPresent()) ask("assets.like", of(model.get()));
        else ask("assets.find", search.input());
    }

    /** Only the newest question is answered. */
    private void ask(String operation, JsonObject input) {
        int number = ++asked;
        site.errands().ask(operation, input, reply -> {
            if (!page.isDisposed() && number == asked) grid.show(Item.all(reply.output()));
        }, failure -> {
            if (page.isDisposed() || number != asked) return;
            site.tell(failure.getMessage());
            // It is gone, or nothing can be like it.
            if (model.isPresent()) load();
        });
    }

    private void describe() {
        grid.chosen().ifPresentOrElse(details::show, () -> details.teach(search.searching()));
    }

    private void change(String operation, JsonObject input, String said, Object... arguments) {
        site.errands().change(operation, input, reply -> {
            if (!said.isEmpty()) site.tell(texts.text(said, arguments));
            site.changed();
        });
    }

    private static JsonObject of(Item item) {
        JsonObject input = new JsonObject();
        input.addProperty("asset", item.sha());
        return input;
    }

    private static JsonArray array(Iterable<String> words) {
        JsonArray array = new JsonArray();
        words.forEach(array::add);
        return array;
    }

    @Override
    public void title(Item item, String title) {
        JsonObject input = of(item);
        input.addProperty("title", title.isEmpty() ? "-" : title);
        change("assets.tag", input, "");
    }

    @Override
    public void tags(Item item, String words) {
        // The engine keeps tags in small letters: one written otherwise would be added and then removed.
        TreeSet<String> wanted = new TreeSet<>(Arrays.stream(words.toLowerCase(Locale.ROOT).split(",")).map(String::strip)
                .filter(word -> !word.isEmpty()).toList());
        JsonObject input = of(item);
        input.add("add", array(wanted.stream().filter(word -> !item.tags().contains(word)).toList()));
        input.add("remove", array(item.tags().stream().filter(word -> !wanted.contains(word)).toList()));
        change("assets.tag", input, "");
    }

    @Override
    public void use(Item item) {
        if (site.selected().isEmpty()) {
            site.tell(texts.text("library.use.where"));
            return;
        }
        JsonObject file = new JsonObject();
        file.addProperty("name", item.name());
        file.addProperty("asset", item.id());
        JsonObject input = new JsonObject();
        input.addProperty("shot", site.selected());
        input.add("file", file);
        change("take.add", input, "library.used.now", item.name());
    }

    @Override
    public void like(Item item) {
        model = Optional.of(item);
        again();
        site.tell(texts.text("library.like.said", item.name()));
    }

    @Override
    public void remove(Item item) {
        if (!item.uses().isEmpty()) {
            site.tell(texts.text("library.remove.used", item.name()));
            return;
        }
        MessageBox box = new MessageBox(page.getShell(), SWT.ICON_WARNING | SWT.OK | SWT.CANCEL);
        box.setText(texts.text("library.remove"));
        box.setMessage(texts.text("library.remove.sure", item.name()));
        if (box.open() == SWT.OK) change("assets.purge", of(item), "");
    }

    @Override
    public void go(Item.Use use) {
        if (!use.shot()) return;
        site.select(use.owner());
        site.show(BOARD);
    }

    @Override
    public void add() {
        List<Path> chosen = site.files().choose(page.getShell(), FileQuestion.openMany(texts.text("library.add.hint")));
        if (!chosen.isEmpty()) take(chosen.stream().map(Path::toString).toArray(String[]::new));
    }

    /** What another program put on the clipboard comes in as a dropped file does. */
    private void paste() {
        List<String> files = new PastedFiles(page.getDisplay()).now();
        if (files.isEmpty()) site.tell(texts.text("library.paste.none"));
        else take(files.toArray(String[]::new));
    }

    private void take(String... files) {
        JsonArray sources = new JsonArray();
        for (String file : files) {
            JsonObject source = new JsonObject();
            source.addProperty("path", file);
            sources.add(source);
        }
        JsonObject input = new JsonObject();
        input.add("files", sources);
        change("assets.add", input, "library.added", files.length);
    }

    private void link() {
        site.files().one(page.getShell(), FileQuestion.open(texts.text("library.link.hint"))).ifPresent(chosen -> {
            JsonObject input = new JsonObject();
            input.addProperty("file", chosen.toString());
            change("assets.link", input, "library.linked");
        });
    }

    private void bring() {
        folder("library.bring.hint").ifPresent(folder -> {
            JsonObject input = new JsonObject();
            input.addProperty("project", folder.toString());
            input.addProperty("apply", true);
            site.errands().change("assets.bring", input, this::told);
        });
    }

    private void relink() {
        folder("library.relink.hint").ifPresent(folder -> {
            JsonObject input = new JsonObject();
            input.addProperty("folder", folder.toString());
            site.errands().change("assets.relink", input, this::told);
        });
    }

    private void told(Reply reply) {
        site.tell(reply.text().lines().reduce((one, other) -> other).orElse(""));
        site.changed();
    }

    private Optional<Path> folder(String key) {
        return site.files().one(page.getShell(), FileQuestion.folder(texts.text(key)));
    }

    /** An asset is dragged as the file that it is. */
    private void drags() {
        DragSource source = new DragSource(grid.control(), DND.DROP_COPY);
        source.setTransfer(FileTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = grid.chosen().flatMap(item -> site.file(item.id())).isPresent();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                grid.chosen().flatMap(item -> site.file(item.id())).ifPresent(file -> event.data = new String[] {file.toString()});
            }
        });
    }

    private void drops() {
        DropTarget target = new DropTarget(page, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                if (event.detail == DND.DROP_DEFAULT) event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) take(files);
            }
        });
    }
}

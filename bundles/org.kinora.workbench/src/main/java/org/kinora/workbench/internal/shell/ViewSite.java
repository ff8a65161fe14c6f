package org.kinora.workbench.internal.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Image;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.Errands;
import org.kinora.api.workbench.FileChooser;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Playhead;
import org.kinora.api.workbench.Site;
import org.kinora.workbench.internal.project.Pictures;
import org.kinora.workbench.internal.project.Workplace;

/** The site of one view; what it listens to ends when it is closed, and what goes wrong in it stays its own. UI thread. */
final class ViewSite implements Site, AutoCloseable {
    private final WindowParts parts;
    private final Consumer<Throwable> fault;
    private final List<Runnable> ends = new ArrayList<>();
    private List<Action> actions = List.of();

    /**
     * What all sites of a window share.
     *
     * @param fault is told the title of a view and what went wrong in it
     */
    record WindowParts(Look look, Errands errands, Workplace workplace, Pictures pictures, Playhead playhead, Selected selected,
            Consumer<String> toast,
            Consumer<String> show, FileChooser files, BiConsumer<String, Throwable> fault) {}

    ViewSite(WindowParts parts, Consumer<Throwable> fault) {
        this.parts = parts;
        this.fault = fault;
    }

    /** The other views hear of the same thing, whatever one of them does at hearing it. */
    private void alone(Runnable hears) {
        try {
            hears.run();
        } catch (RuntimeException | LinkageError wrong) {
            fault.accept(wrong);
        }
    }

    @Override
    public Look look() {
        return parts.look();
    }

    @Override
    public Errands errands() {
        return parts.errands();
    }

    @Override
    public Optional<Path> project() {
        return parts.workplace().project();
    }

    @Override
    public void onProject(Runnable changed) {
        ends.add(parts.workplace().listen(() -> alone(changed)));
        changed.run();
    }

    @Override
    public Optional<Path> file(String asset) {
        return parts.workplace().file(asset);
    }

    @Override
    public Optional<Image> picture(String asset, Runnable arrived) {
        return file(asset).flatMap(file -> parts.pictures().of(file, arrived));
    }

    @Override
    public void changed() {
        parts.workplace().changed();
    }

    @Override
    public Playhead playhead() {
        return parts.playhead();
    }

    @Override
    public String selected() {
        return parts.selected().id();
    }

    @Override
    public void select(String id) {
        parts.selected().select(id);
    }

    @Override
    public void onSelect(Consumer<String> selected) {
        ends.add(parts.selected().listen(id -> alone(() -> selected.accept(id))));
    }

    @Override
    public void actions(List<Action> actions) {
        this.actions = List.copyOf(actions);
    }

    /** What can be done in the view by keys. */
    List<Action> actions() {
        return actions;
    }

    @Override
    public void tell(String sentence) {
        parts.toast().accept(sentence);
    }

    @Override
    public void show(String view) {
        parts.show().accept(view);
    }

    @Override
    public FileChooser files() {
        return parts.files();
    }

    @Override
    public void close() {
        ends.forEach(Runnable::run);
        ends.clear();
    }
}

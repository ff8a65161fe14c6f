package org.kinora.workbench.paint.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.imaging.Area;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Site;
import org.kinora.workbench.paint.internal.store.Drawings;
import org.kinora.workbench.paint.internal.tool.Options;

/** What the parts of the view share: the open document, and who wants to know when something has changed. UI thread. */
final class Desk implements AutoCloseable {
    /** A gesture is on disk within a second. */
    private static final int KEEP_MILLIS = 600;

    private final Display display;
    private final Site site;
    private final Engines engines;
    private final Texts texts;
    private final Options options = new Options();
    private final Chores chores;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Consumer<Area>> painters = new ArrayList<>();
    private Easel easel;
    private Shots shots = Shots.NONE;
    private boolean keeping;
    private Thread leaving = Thread.ofPlatform().unstarted(() -> { });
    private Runnable keyboard = () -> { };

    Desk(Display display, Site site, Engines engines, Texts texts) {
        this.display = display;
        this.site = site;
        this.engines = engines;
        this.texts = texts;
        chores = new Chores(display, this::changed, site::tell);
    }

    Site site() {
        return site;
    }

    Engines engines() {
        return engines;
    }

    Texts texts() {
        return texts;
    }

    Options options() {
        return options;
    }

    Chores chores() {
        return chores;
    }

    Display display() {
        return display;
    }

    Shots shots() {
        return shots;
    }

    void shots(Shots now) {
        shots = now;
        changed();
    }

    Optional<Easel> easel() {
        return Optional.ofNullable(easel);
    }

    /** The open document, when nothing else has it just now. */
    Optional<Easel> free() {
        return chores.busy() ? Optional.empty() : easel();
    }

    Optional<Drawings> drawings() {
        return site.project().map(project -> new Drawings(project, engines.pictures()));
    }

    /** Opens a document instead of the one that is open. */
    void open(Easel next) {
        if (easel != null) leaving = easel.leave();
        easel = next;
        options.camera(next == null ? Optional.empty() : drawings().flatMap(all -> all.camera(Opening.working(next.shot()))));
        painted(next == null ? Area.NONE : next.document().area());
        changed();
    }

    /** Gives the keyboard to the picture. */
    void keyboard(Runnable toPicture) {
        keyboard = toPicture;
    }

    /** The picture gets the keyboard. */
    void toPicture() {
        keyboard.run();
    }

    /** A click on a control gives the keyboard back to the picture, so that the keys of tools go on working. */
    <C extends Control> C returning(C control) {
        control.setData("test.returns", Boolean.TRUE);
        control.addListener(SWT.MouseUp, event -> display.asyncExec(keyboard));
        return control;
    }

    /** What still writes the document that was open last; others are read after it. */
    Thread leaving() {
        return leaving;
    }

    /** Waits until what was left is on disk. */
    static void left(Thread writing) {
        try {
            writing.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void onPainted(Consumer<Area> painter) {
        painters.add(painter);
    }

    /** Does something on the window's thread, while there is a window; any thread. */
    void later(Runnable run) {
        if (!display.isDisposed()) display.asyncExec(run);
    }

    /** Tells all panels. */
    void changed() {
        if (!display.isDisposed()) List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Pixels have changed; they will be kept soon. */
    void painted(Area area) {
        List.copyOf(painters).forEach(painter -> painter.accept(area));
        keepSoon();
    }

    private void keepSoon() {
        if (keeping || easel == null || easel.document().drawn() == 0 || easel.keeper().upToDate(easel.document())) return;
        keeping = true;
        display.timerExec(KEEP_MILLIS, () -> {
            keeping = false;
            if (easel == null) return;
            if (chores.busy() || !easel.keeper().keep(easel.document())) keepSoon();
            else changed();
        });
    }

    @Override
    public void close() {
        chores.close();
        if (easel != null) leaving = easel.leave();
        easel = null;
        left(leaving);
    }
}

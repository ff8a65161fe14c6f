package org.kinora.workbench.internal.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.workbench.Playhead;
import org.kinora.api.workbench.Tone;
import org.kinora.workbench.internal.errand.ErrandDesk;
import org.kinora.workbench.internal.errand.JobHistory;
import org.kinora.workbench.internal.look.NativeLook;
import org.kinora.workbench.internal.look.Theme;
import org.kinora.workbench.internal.look.ThemedLook;
import org.kinora.workbench.internal.operation.Titles;
import org.kinora.workbench.internal.preferences.Preferences;
import org.kinora.workbench.internal.project.LastSeen;
import org.kinora.workbench.internal.project.Pictures;
import org.kinora.workbench.internal.project.Workplace;

/**
 * The frame of the window: it stays while all within it is made anew for another theme or language. Jobs, playhead, selection and the open project go
 * on. UI thread.
 */
public final class Frame {
    private static final int MOMENT = 200;

    private final Display display;
    private final Backing backing;
    private final Locale system;
    private final Shell shell;
    private final ErrandDesk errands;
    private final Map<String, OperationCard> cards = new ConcurrentHashMap<>();
    private final Pictures pictures;
    private final Playhead playhead = new Playhead();
    private final Selected selected = new Selected();
    private final Runnable keeping = this::keep;
    private final NativeLook natives;
    private Preferences preferences;
    private ThemedLook look;
    private MainWindow window;

    public Frame(Display display, Backing backing, Locale system) {
        this.display = display;
        this.backing = backing;
        this.system = system;
        natives = new NativeLook(display);
        preferences = backing.preferences().read(Preferences.class).orElse(Preferences.first());
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setData("test.id", "main");
        shell.setLayout(new FillLayout());
        pictures = new Pictures(display);
        errands = new ErrandDesk(backing.texts(), backing.operations(), backing.workplace()::project, backing.folder(), this::later, new Known(),
                new JobHistory(backing.jobs()), failure -> window.complain(failure));
        backing.workplace().listen(errands::changed);
        errands.onJobs(jobs -> window.jobs(jobs));
        backing.workplace().listen(this::moved);
        selected.listen(id -> moved());
        shell.addListener(SWT.Dispose, event -> {
            pictures.close();
            backing.seen().forget();
        });
        build();
    }

    private void build() {
        Locale.setDefault(Locale.Category.DISPLAY, preferences.language().locale(system));
        Theme theme = switch (preferences.theme()) {
            case SYSTEM -> natives.systemDark() ? Theme.DARK : Theme.LIGHT;
            case DARK -> Theme.DARK;
            case LIGHT -> Theme.LIGHT;
        };
        double scale = preferences.letters().scale();
        natives.wear(theme, scale);
        look = new ThemedLook(theme, display, scale);
        shell.setBackground(look.colour(Tone.GROUND));
        window = new MainWindow(shell, look, backing, new MainWindow.Running(errands, pictures, playhead, selected, this::moved), preferences,
                this::prefer);
    }

    /** Keeps what a person prefers now; where it changes what is seen, all within the frame is made anew. */
    private void prefer(Preferences wanted) {
        Preferences before = preferences;
        preferences = wanted;
        backing.preferences().write(wanted);
        if (before.equals(wanted)) return;
        display.asyncExec(() -> {
            if (shell.isDisposed()) return;
            MainWindow.State state = window.state();
            window.close();
            look.close();
            build();
            shell.layout();
            window.restore(state);
        });
    }

    public Shell shell() {
        return shell;
    }

    public void open() {
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + screen.width / 20, screen.y + screen.height / 20, screen.width * 9 / 10, screen.height * 9 / 10);
        shell.layout();
        window.restore(window.state());
        shell.open();
        display.timerExec(MOMENT, this::cards);
    }

    /**
     * Shows what a window showed whose process was killed.
     *
     * @param place what is opened now; another film than that one is shown as every film that is opened
     */
    public void resume(Optional<Path> place) {
        backing.seen().abandoned().filter(seen -> place.map(Workplace::projectOf).orElse(seen.project()).equals(seen.project())).ifPresent(seen -> {
            window.go(seen.perspective());
            selected.select(seen.selected());
            if (place.isPresent()) return;
            backing.workplace().open(seen.project());
            window.say(backing.texts().text("status.resumed"), Tone.TEXT);
        });
    }

    /** Keeps what is seen, a moment later: one gesture may move much. */
    private void moved() {
        display.timerExec(MOMENT, keeping);
    }

    private void keep() {
        if (shell.isDisposed()) return;
        LastSeen seen = backing.seen();
        backing.workplace().project().ifPresentOrElse(film -> seen.keep(new LastSeen.Seen(film, window.state().perspective(), selected.id())),
                seen::forget);
    }

    /** Opens a project, or plans the script and opens the project beside it. */
    public void open(Path place) {
        window.open(place);
    }

    /** Whether all that is seen is there: nothing is asked and no picture is being read. */
    public boolean rests() {
        return errands.rests() && pictures.rests();
    }

    /** Says that a view met an error that it did not foresee. */
    public void fault(Throwable fault) {
        if (!shell.isDisposed()) window.fault(fault);
    }

    public void close() {
        if (!shell.isDisposed()) shell.close();
        look.close();
    }

    /** The first look at the cards of all operations takes long, so the film comes first; a person opens the palette later than this. */
    private void cards() {
        if (shell.isDisposed()) return;
        if (!rests()) {
            display.timerExec(MOMENT, this::cards);
            return;
        }
        Thread.ofVirtual().name("kinora-cards").start(() -> backing.operations().cards().forEach(card -> cards.put(card.name(), card)));
    }

    /** What the cards say, as soon as they are there. */
    private final class Known implements ErrandDesk.Kinds {
        @Override
        public String title(String operation) {
            if (operation.equals("film.plan")) return backing.texts().text("job.plan");
            OperationCard card = cards.get(operation);
            return card == null ? operation : Titles.of(card).replaceFirst("\\.$", "");
        }

        @Override
        public boolean job(String operation) {
            OperationCard card = cards.get(operation);
            return card != null && card.job();
        }

        /** Planning a film again that is planned changes nothing, though it may have to write the plan. */
        @Override
        public boolean asks(String operation) {
            OperationCard card = cards.get(operation);
            return operation.equals("film.plan") || card != null && card.effects().equals(List.of("READS"));
        }
    }

    private void later(Runnable runnable) {
        try {
            display.asyncExec(() -> {
                if (!shell.isDisposed()) runnable.run();
            });
        } catch (SWTException gone) {
            // The window was closed while an errand went on; nobody is there to be told.
            if (gone.code != SWT.ERROR_DEVICE_DISPOSED) throw gone;
        }
    }
}

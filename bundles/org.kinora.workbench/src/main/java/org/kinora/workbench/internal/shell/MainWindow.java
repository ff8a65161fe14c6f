package org.kinora.workbench.internal.shell;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Job;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Playhead;
import org.kinora.api.workbench.Tone;
import org.kinora.workbench.internal.errand.ErrandDesk;
import org.kinora.workbench.internal.jobs.JobsOffer;
import org.kinora.workbench.internal.keys.Stroke;
import org.kinora.workbench.internal.preferences.Preferences;
import org.kinora.workbench.internal.project.Pictures;
import org.kinora.workbench.internal.project.Samples;

/** All that is within the frame of the window: bars, perspectives, and the page that is seen while no film is open; UI thread. */
public final class MainWindow {
    private static final System.Logger LOG = System.getLogger(MainWindow.class.getName());

    private final Shell shell;
    private final Look look;
    private final Backing backing;
    private final Texts texts;
    private final Running running;
    private final Preferences preferences;
    private final Consumer<Preferences> prefer;
    private final Composite frame;
    private final TopBar top;
    private final StatusBar status;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final ViewSite.WindowParts parts;
    private final Map<Perspective, DockArea> areas = new EnumMap<>(Perspective.class);
    private final WindowActions actions;
    private final Listener keys = this::key;
    private final Listener active = event -> later(this::listen);
    private final List<Runnable> ends;
    private Perspective perspective = Perspective.STORY;
    private Welcome welcome;

    /**
     * What goes on while the window is made anew.
     *
     * @param moved is told that another perspective is seen
     */
    record Running(ErrandDesk errands, Pictures pictures, Playhead playhead, Selected selected, Runnable moved) {}

    /** Whether somebody was led through the window. */
    private record Toured(boolean done) {}

    /** What a person sees, to be seen again after the window was made anew. */
    record State(Perspective perspective) {}

    MainWindow(Shell shell, Look look, Backing backing, Running running, Preferences preferences, Consumer<Preferences> prefer) {
        this.shell = shell;
        this.look = look;
        this.backing = backing;
        this.texts = backing.texts();
        this.running = running;
        this.preferences = preferences;
        this.prefer = prefer;
        frame = new Composite(shell, SWT.NONE);
        frame.setBackground(look.colour(Tone.GROUND));
        actions = new WindowActions(this, shell, look, backing, running.errands(), new Handout(shell, texts, running.errands(), backing.workplace(),
                running.playhead(), running.selected(), this::say, backing.files()));
        top = new TopBar(frame, look, texts, this::go, actions);
        body = new Composite(frame, SWT.NONE);
        body.setLayout(stack);
        body.setBackground(look.colour(Tone.GROUND));
        status = new StatusBar(frame, look, texts, this::stopAll, () -> front(JobsOffer.ID));
        parts = new ViewSite.WindowParts(look, running.errands(), backing.workplace(), running.pictures(), running.playhead(), running.selected(),
                sentence -> status.say(sentence, Tone.TEXT), this::front, backing.files(), this::fault);
        frame.addListener(SWT.Resize, event -> layout());
        Display display = shell.getDisplay();
        display.addFilter(SWT.KeyDown, keys);
        shell.addListener(SWT.Activate, active);
        ends = List.of(() -> display.removeFilter(SWT.KeyDown, keys), () -> shell.removeListener(SWT.Activate, active),
                backing.views().listen(() -> later(this::refresh)),
                backing.workplace().listen(this::project));
        frame.addListener(SWT.Dispose, event -> ends.forEach(Runnable::run));
    }

    State state() {
        return new State(perspective);
    }

    void restore(State state) {
        perspective = state.perspective();
        layout();
        project();
        jobs(running.errands().jobs());
    }

    void close() {
        frame.dispose();
    }

    Preferences preferences() {
        return preferences;
    }

    void prefer(Preferences wanted) {
        prefer.accept(wanted);
    }

    /** Shows a perspective of the open project. */
    void go(Perspective wanted) {
        boolean another = perspective != wanted;
        perspective = wanted;
        running.moved().run();
        refresh();
        if (another) later(this::enter);
    }

    /** Gives the keyboard to the perspective that was gone to, unless it is there already: GTK would leave it at some button of the top row. */
    private void enter() {
        if (frame.isDisposed() || backing.workplace().project().isEmpty() || shell.getDisplay().getActiveShell() != shell) return;
        for (Control at = shell.getDisplay().getFocusControl(); at != null; at = at.getParent()) if (at == area().control()) return;
        area().focus();
    }

    /** The views of the perspective that is seen; only while a project is open. */
    DockArea area() {
        return areas.get(perspective);
    }

    private void project() {
        String title = backing.workplace().project().map(Welcome::name).orElse("");
        top.project(title);
        shell.setText(title.isEmpty() ? texts.text("window.title") : texts.text("window.with", title));
        refresh();
        if (!title.isEmpty() && backing.tour().read(Toured.class).isEmpty()) later(this::tour);
    }

    /** Leads through the window; by itself only when the first film is opened. */
    void tour() {
        if (frame.isDisposed() || backing.workplace().project().isEmpty()) return;
        backing.tour().write(new Toured(true));
        Perspective before = perspective;
        new Tour(shell, look, texts, List.of(new Tour.Stop("story", Perspective.STORY, top.tab(Perspective.STORY)),
                new Tour.Stop("board", Perspective.BOARD, top.tab(Perspective.BOARD)),
                new Tour.Stop("edit", Perspective.EDIT, top.tab(Perspective.EDIT)),
                new Tour.Stop("deliver", Perspective.DELIVER, top.tab(Perspective.DELIVER)),
                new Tour.Stop("commands", before, top.commands())), this::go).open();
    }

    private void refresh() {
        if (frame.isDisposed()) return;
        boolean open = backing.workplace().project().isPresent();
        top.perspective(open ? perspective : null);
        if (welcome != null && !open) welcome.control().dispose();
        if (!open) {
            welcome = new Welcome(body, look, texts, backing.samples().all(), backing.workplace().recent(), actions);
            stack.topControl = welcome.control();
        } else {
            DockArea area = areas.computeIfAbsent(perspective, wanted -> new DockArea(body, wanted, parts, texts, backing.layout(),
                    teaching(wanted)));
            area.show(backing.views().now());
            stack.topControl = area.control();
        }
        body.layout();
        later(this::listen);
    }

    /** Gives the keyboard to the view in front where nothing seen has it, as after a sheet or a change of perspective: else GTK drops all keys. */
    private void listen() {
        if (frame.isDisposed() || shell.getDisplay().getActiveShell() != shell) return;
        Control at = shell.getDisplay().getFocusControl();
        if (at != null && at != shell && at.isVisible()) return;
        if (backing.workplace().project().isEmpty()) welcome.control().setFocus();
        else area().focus();
    }

    private String teaching(Perspective wanted) {
        String own = texts.text("empty." + wanted);
        return own.startsWith("empty.") ? texts.text("empty.other") : own;
    }

    void front(String view) {
        if (areas.containsKey(perspective) && areas.get(perspective).bring(view)) return;
        backing.views().now().stream().map(offer -> offer.card()).filter(card -> card.id().equals(view)).findFirst().ifPresent(card -> {
            go(card.perspectives().stream().max(Comparator.naturalOrder()).orElse(perspective));
            areas.get(perspective).bring(view);
        });
    }

    /** Opens a project, or plans the script and opens the project beside it. */
    void open(Path place) {
        if (place.getFileName().toString().endsWith(".kinora")) {
            backing.workplace().open(place);
            return;
        }
        plan(place, () -> { });
    }

    /** Opens a script that was just written, and draws its first board. */
    void begin(Path script, JsonObject film) {
        JsonObject board = film.deepCopy();
        board.add("script", Samples.script(script).get("script"));
        board.addProperty("stopAt", "boards");
        plan(script, () -> {
            go(Perspective.BOARD);
            say(texts.text("wizard.making"), Tone.TEXT);
            running.errands().start("film.make", board, reply -> backing.workplace().changed(), failure -> { });
        });
    }

    private void plan(Path script, Runnable then) {
        backing.workplace().aim(script);
        status.say(texts.text("opening", script.getFileName()), Tone.TEXT);
        running.errands().start("film.plan", Samples.script(script), reply -> {
            say(texts.text("status.ready"), Tone.FAINT);
            backing.workplace().changed();
            then.run();
        }, failure -> backing.workplace().close());
    }

    void say(String sentence, Tone tone) {
        if (!frame.isDisposed()) status.say(sentence, tone);
    }

    /** Shows what is selected in the view that shows such things. */
    void reveal(String id, String view) {
        running.selected().select(id);
        front(view);
    }

    private void stopAll() {
        running.errands().jobs().stream().filter(Job::running).forEach(job -> running.errands().cancel(job.number()));
    }

    void fault(Throwable fault) {
        say(texts.text("view.fault", backing.views().named(fault).orElse(texts.text("window.title"))), Tone.ERROR);
    }

    private void fault(String view, Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, view + " met an error and the window goes on", fault);
        say(texts.text("view.fault", view), Tone.ERROR);
    }

    void jobs(List<Job> jobs) {
        if (!frame.isDisposed()) status.jobs(jobs);
    }

    void complain(Failure failure) {
        say(texts.text("complaint", failure.getMessage()), Tone.ERROR);
    }

    private void later(Runnable runnable) {
        Display display = shell.isDisposed() ? null : shell.getDisplay();
        if (display != null && !display.isDisposed()) display.asyncExec(runnable);
    }

    /** What can be done by keys just now: in the view that has the keyboard, then in the window. */
    List<Action> possible() {
        boolean open = backing.workplace().project().isPresent() && areas.containsKey(perspective);
        return Stream.concat(open ? area().actions().stream() : Stream.empty(), actions.all().stream()).toList();
    }

    private void key(Event event) {
        if (shell.getDisplay().getActiveShell() != shell || elsewhere()) return;
        Stroke stroke = Stroke.of(event).orElse(null);
        if (stroke == null || typing() && stroke.writes() || pressing(stroke)) return;
        backing.keys().meant(stroke, possible()).ifPresent(action -> {
            event.doit = false;
            event.type = SWT.None;
            action.run().run();
        });
    }

    /** Whether the keyboard is in a sheet over the window: its keys are its own, whatever the view below it would do by them. */
    private boolean elsewhere() {
        Control at = shell.getDisplay().getFocusControl();
        if (at == null || at == shell) return false;
        while (at != null && at != frame) at = at.getParent();
        return at == null;
    }

    private boolean pressing(Stroke stroke) {
        Control focus = shell.getDisplay().getFocusControl();
        boolean button = focus instanceof Button || focus != null && focus.getData(FlatButton.PRESSED) != null;
        return button && (stroke.toString().equals("Space") || stroke.toString().equals("Enter"));
    }

    private boolean typing() {
        Control focus = shell.getDisplay().getFocusControl();
        return focus instanceof Text || focus instanceof Combo || focus instanceof StyledText text && text.getEditable();
    }

    private void layout() {
        Rectangle area = frame.getClientArea();
        top.control().setBounds(0, 0, area.width, top.height());
        status.control().setBounds(0, area.height - status.height(), area.width, status.height());
        body.setBounds(0, top.height(), area.width, Math.max(0, area.height - top.height() - status.height()));
    }
}

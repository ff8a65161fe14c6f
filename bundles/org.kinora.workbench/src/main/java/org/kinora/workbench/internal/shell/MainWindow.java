package org.kinora.workbench.internal.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Job;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Playhead;
import org.kinora.api.workbench.Tone;
import org.kinora.workbench.internal.command.Command;
import org.kinora.workbench.internal.command.CommandPalette;
import org.kinora.workbench.internal.command.OperationForm;
import org.kinora.workbench.internal.errand.ErrandDesk;
import org.kinora.workbench.internal.jobs.JobsOffer;
import org.kinora.workbench.internal.project.Pictures;
import org.kinora.workbench.internal.project.Samples;
import org.kinora.workbench.internal.project.Workplace;

/** The window of the workbench; UI thread. */
public final class MainWindow {
    private final Display display;
    private final Look look;
    private final Texts texts;
    private final Operations operations;
    private final OfferedViews views;
    private final Workplace workplace;
    private final Samples samples;
    private final ErrandDesk errands;
    private final Shell shell;
    private final TopBar top;
    private final StatusBar status;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final ViewSite.WindowParts parts;
    private final Map<Perspective, DockArea> areas = new EnumMap<>(Perspective.class);
    private final Map<String, String> titles = new ConcurrentHashMap<>();
    private final Listener keys = this::key;
    private Perspective perspective = Perspective.STORY;
    private Welcome welcome;

    public MainWindow(Display display, Look look, Texts texts, Operations operations, OfferedViews views, Workplace workplace, Samples samples,
            Path folder) {
        this.display = display;
        this.look = look;
        this.texts = texts;
        this.operations = operations;
        this.views = views;
        this.workplace = workplace;
        this.samples = samples;
        this.shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setBackground(look.colour(Tone.GROUND));
        shell.setText(texts.text("window.title"));
        shell.setData("test.id", "main");
        top = new TopBar(shell, look, texts, this::go, this::palette);
        body = new Composite(shell, SWT.NONE);
        body.setLayout(stack);
        body.setBackground(look.colour(Tone.GROUND));
        status = new StatusBar(shell, look, texts, this::stopAll, () -> front(JobsOffer.ID));
        errands = new ErrandDesk(texts, operations, workplace::project, folder, this::later, this::title, this::complain);
        errands.onJobs(this::jobs);
        parts = new ViewSite.WindowParts(look, errands, workplace, new Pictures(display), new Playhead(), new Selected(),
                sentence -> status.say(sentence, Tone.TEXT), this::front);
        shell.addListener(SWT.Resize, event -> layout());
        shell.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.KeyDown, keys);
            parts.pictures().close();
        });
        display.addFilter(SWT.KeyDown, keys);
        views.listen(() -> later(this::refresh));
        workplace.listen(this::project);
    }

    public Shell shell() {
        return shell;
    }

    public void open() {
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + screen.width / 20, screen.y + screen.height / 20, screen.width * 9 / 10, screen.height * 9 / 10);
        project();
        layout();
        shell.open();
        cards();
    }

    /** Shows a perspective of the open project. */
    public void go(Perspective wanted) {
        perspective = wanted;
        refresh();
    }

    private void project() {
        String title = workplace.project().map(Welcome::name).orElse("");
        top.project(title);
        shell.setText(title.isEmpty() ? texts.text("window.title") : texts.text("window.with", title));
        refresh();
    }

    private void refresh() {
        if (shell.isDisposed()) return;
        boolean open = workplace.project().isPresent();
        top.perspective(open ? perspective : null);
        if (welcome != null && !open) welcome.control().dispose();
        if (!open) {
            welcome = new Welcome(body, look, texts, samples.all(), workplace.recent(), this::ask, this::sample, workplace::open);
            stack.topControl = welcome.control();
        } else {
            DockArea area = areas.computeIfAbsent(perspective, wanted -> new DockArea(body, wanted, parts, teaching(wanted)));
            area.show(views.now());
            stack.topControl = area.control();
        }
        body.layout();
    }

    private String teaching(Perspective wanted) {
        String own = texts.text("empty." + wanted);
        return own.startsWith("empty.") ? texts.text("empty.other") : own;
    }

    private void front(String view) {
        if (areas.containsKey(perspective) && areas.get(perspective).front(view)) return;
        views.now().stream().map(offer -> offer.card()).filter(card -> card.id().equals(view)).findFirst().ifPresent(card -> {
            go(card.perspectives().stream().max(java.util.Comparator.naturalOrder()).orElse(perspective));
            areas.get(perspective).front(view);
        });
    }

    private void ask() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(texts.text("dialog.open"));
        dialog.setFilterNames(new String[] {texts.text("dialog.scripts"), texts.text("dialog.all")});
        dialog.setFilterExtensions(new String[] {"*.fountain;*.fdx;*.txt", "*"});
        String chosen = dialog.open();
        if (chosen != null) open(Path.of(chosen));
    }

    /** Opens a project, or plans the script and opens the project beside it. */
    public void open(Path place) {
        if (place.getFileName().toString().endsWith(".kinora")) {
            workplace.open(place);
            return;
        }
        workplace.aim(place);
        status.say(texts.text("opening", place.getFileName()), Tone.TEXT);
        errands.start("film.plan", Samples.script(place), reply -> {
            status.say(texts.text("status.ready"), Tone.FAINT);
            workplace.changed();
        }, failure -> workplace.close());
    }

    private void sample(Path script) {
        try {
            open(samples.copy(script));
        } catch (Failure failure) {
            complain(failure);
        }
    }

    private void palette() {
        List<Command> commands = new ArrayList<>();
        for (Perspective one : Perspective.values())
            commands.add(window(texts.text("command.perspective", texts.text("perspective." + one)), () -> go(one)));
        commands.add(window(texts.text("command.open"), this::ask));
        commands.add(window(texts.text("command.close"), workplace::close));
        commands.add(window(texts.text("command.quit"), shell::close));
        for (OperationCard card : operations.cards()) commands.add(new Command(card.title(), "kinora " + card.command(), () -> form(card)));
        new CommandPalette(shell, look, texts.text("palette.invitation"), commands).open();
    }

    private Command window(String title, Runnable run) {
        return new Command(title, texts.text("command.window"), run);
    }

    private void form(OperationCard card) {
        boolean asks = card.inputs().stream().anyMatch(field -> field.required());
        if (!asks && card.inputs().isEmpty()) run(card, new com.google.gson.JsonObject());
        else new OperationForm(shell, look, texts, card, input -> run(card, input)).open();
    }

    private void run(OperationCard card, com.google.gson.JsonObject input) {
        errands.start(card.name(), input, reply -> {
            status.say(reply.text().lines().findFirst().orElse(texts.text("status.done", card.title())), Tone.GOOD);
            if (card.effects().contains("WRITES")) workplace.changed();
        }, failure -> {});
    }

    private void stopAll() {
        errands.jobs().stream().filter(Job::running).forEach(job -> errands.cancel(job.number()));
    }

    /** The first look at the cards of all operations takes long; a person opens the palette later than this. */
    private void cards() {
        Thread.ofVirtual().name("kinora-cards").start(() -> operations.cards()
                .forEach(card -> titles.put(card.name(), card.title().replaceFirst("\\.$", ""))));
    }

    private String title(String operation) {
        return operation.equals("film.plan") ? texts.text("job.plan") : titles.getOrDefault(operation, operation);
    }

    /** Says that a view met an error that it did not foresee. */
    public void fault(Throwable fault) {
        String culprit = views.named(fault).orElse(texts.text("window.title"));
        if (!shell.isDisposed()) status.say(texts.text("view.fault", culprit), Tone.ERROR);
    }

    private void jobs(List<Job> jobs) {
        if (!shell.isDisposed()) status.jobs(jobs);
    }

    private void complain(Failure failure) {
        if (!shell.isDisposed()) status.say(failure.getMessage(), Tone.ERROR);
    }

    private void later(Runnable runnable) {
        if (!display.isDisposed()) display.asyncExec(runnable);
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.MOD2) != 0;
        if (!control || display.getActiveShell() != shell) return;
        if (shift && Character.toLowerCase(event.keyCode) == 'p') palette();
        else if (!shift && event.keyCode == 'o') ask();
        else if (!shift && event.keyCode >= '1' && event.keyCode < '1' + Perspective.values().length) go(Perspective.values()[event.keyCode - '1']);
        else return;
        event.doit = false;
    }

    private void layout() {
        Rectangle area = shell.getClientArea();
        top.control().setBounds(0, 0, area.width, top.height());
        status.control().setBounds(0, area.height - status.height(), area.width, status.height());
        body.setBounds(0, top.height(), area.width, area.height - top.height() - status.height());
    }
}

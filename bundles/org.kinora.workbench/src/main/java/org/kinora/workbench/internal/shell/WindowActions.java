package org.kinora.workbench.internal.shell;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.platform.project.Projects;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Tone;
import org.kinora.workbench.internal.command.Command;
import org.kinora.workbench.internal.command.CommandPalette;
import org.kinora.workbench.internal.command.OperationForm;
import org.kinora.workbench.internal.errand.ErrandDesk;
import org.kinora.workbench.internal.operation.Titles;
import org.kinora.workbench.internal.preferences.Preferences;
import org.kinora.workbench.internal.preferences.PreferencesSheet;
import org.kinora.workbench.internal.wizard.NewFilm;

/** What can be done in the window whatever view has the keyboard; UI thread. */
final class WindowActions {
    private final MainWindow window;
    private final Shell shell;
    private final Look look;
    private final Backing backing;
    private final Texts texts;
    private final ErrandDesk errands;
    private final List<Group> groups;

    /** Actions that belong together, under one title of the menu. */
    record Group(String title, List<Action> actions) {}

    WindowActions(MainWindow window, Shell shell, Look look, Backing backing, ErrandDesk errands, Handout handout) {
        this.window = window;
        this.shell = shell;
        this.look = look;
        this.backing = backing;
        this.texts = backing.texts();
        this.errands = errands;
        List<Action> perspectives = new ArrayList<>();
        for (Perspective one : Perspective.values())
            perspectives.add(Action.of("window.perspective." + (one.ordinal() + 1),
                    texts.text("command.perspective", texts.text("perspective." + one)),
                    "Ctrl+" + (one.ordinal() + 1), () -> window.go(one)));
        groups = List.of(
                new Group(texts.text("menu.film"), List.of(
                        action("window.new", "Ctrl+N", this::begin),
                        action("window.open", "Ctrl+O", this::ask),
                        action("window.saveAs", "Ctrl+Shift+S", () -> duplicate(true)),
                        action("window.duplicate", "", () -> duplicate(false)),
                        action("window.close", "", this::close),
                        action("window.preferences", "Ctrl+,", this::preferences),
                        action("window.quit", "Ctrl+Q", shell::close))),
                new Group(texts.text("menu.handout"), handout.actions()),
                new Group(texts.text("menu.find"), List.of(
                        action("window.palette", "Ctrl+Shift+P", this::palette),
                        action("window.find", "Ctrl+K", this::find),
                        action("window.shortcuts", "Shift+/", this::shortcuts))),
                new Group(texts.text("menu.go"), perspectives),
                new Group(texts.text("menu.view"), List.of(
                        action("window.maximise", "Ctrl+Shift+M", () -> docked(area -> area.active().ifPresent(area::maximise))),
                        action("window.nextView", "Ctrl+PageDown", () -> docked(area -> area.next(1))),
                        action("window.previousView", "Ctrl+PageUp", () -> docked(area -> area.next(-1))),
                        action("window.nextStack", "F6", () -> docked(area -> area.nextStack(1))),
                        action("window.previousStack", "Shift+F6", () -> docked(area -> area.nextStack(-1))),
                        action("window.reset", "", () -> docked(DockArea::reset)),
                        action("window.dark", "", () -> window.prefer(window.preferences().with(Preferences.Shade.DARK))),
                        action("window.light", "", () -> window.prefer(window.preferences().with(Preferences.Shade.LIGHT))))),
                new Group(texts.text("menu.help"), List.of(
                        action("window.tour", "", window::tour),
                        action("window.about", "F1", () -> new About(shell, look, texts).open()))));
    }

    private Action action(String id, String keys, Runnable run) {
        return Action.of(id, texts.text("action." + id), keys, run);
    }

    List<Group> groups() {
        return groups;
    }

    List<Action> all() {
        return groups.stream().flatMap(group -> group.actions().stream()).toList();
    }

    /** The keys of an action as they are now; empty for none. */
    String keys(String id) {
        return all().stream().filter(action -> action.id().equals(id)).findFirst().map(backing.keys()::shown).orElse("");
    }

    private void docked(Consumer<DockArea> act) {
        if (backing.workplace().project().isPresent()) act.accept(window.area());
    }

    void ask() {
        backing.files().one(shell, FileQuestion.open(texts.text("dialog.open")).of(List.of(
                new FileQuestion.Filter(texts.text("dialog.scripts"), "*.fountain;*.fdx;*.txt"),
                new FileQuestion.Filter(texts.text("dialog.all"), "*")))).ifPresent(window::open);
    }

    /** Copies the open film to another folder; all that is done from then on goes into the copy where one wants it so. */
    private void duplicate(boolean goOn) {
        Path from = backing.workplace().project().orElse(null);
        if (from == null) {
            window.say(texts.text("find.none"), Tone.FAINT);
            return;
        }
        String proposed = from.getFileName().toString().replace(Projects.FOLDER, "-2" + Projects.FOLDER);
        String chosen = backing.files().one(shell, FileQuestion.save(texts.text(goOn ? "action.window.saveAs" : "action.window.duplicate"), proposed)
                .in(from.getParent())).map(Path::toString).orElse("");
        if (chosen.isEmpty()) return;
        String folder = chosen.endsWith(Projects.FOLDER) ? chosen : chosen + Projects.FOLDER;
        JsonObject input = new JsonObject();
        input.addProperty("folder", folder);
        errands.start("project.duplicate", input, reply -> {
            window.say(reply.text().lines().findFirst().orElse(""), Tone.GOOD);
            if (goOn) backing.workplace().open(Path.of(folder));
        }, failure -> { });
    }

    /** Asks what the film is about, and opens what comes of it. */
    void begin() {
        new NewFilm(shell, look, texts, errands, backing.files(), (script, film) -> {
            try {
                window.begin(backing.samples().keep(script), film);
            } catch (Failure failure) {
                window.complain(failure);
            }
        }).open();
    }

    void sample(Path script) {
        try {
            window.open(backing.samples().copy(script));
        } catch (Failure failure) {
            window.complain(failure);
        }
    }

    void recent(Path project) {
        backing.workplace().open(project);
    }

    private void close() {
        backing.workplace().close();
    }

    void palette() {
        List<Command> commands = new ArrayList<>();
        for (Action action : window.possible()) {
            String keys = backing.keys().shown(action);
            commands.add(new Command(action.title(), keys.isEmpty() ? texts.text("command.window") : keys, action.run()));
        }
        for (OperationCard card : backing.operations().cards())
            commands.add(new Command(Titles.of(card), "kinora " + card.command(), () -> form(card)));
        new CommandPalette(shell, look, texts.text("palette.invitation"), commands).open();
    }

    /** Everything of the film by its words. */
    private void find() {
        if (backing.workplace().project().isEmpty()) {
            window.say(texts.text("find.none"), Tone.FAINT);
            return;
        }
        errands.ask("film.plan", new JsonObject(), plan -> new CommandPalette(shell, look, texts.text("find.invitation"),
                new Findable(texts, window::reveal).of(plan.output(), backing.views().now())).open(), window::complain);
    }

    private void preferences() {
        new PreferencesSheet(shell, look, texts, backing.keys(), window.preferences(), window::possible, window::prefer).open(false);
    }

    private void shortcuts() {
        new PreferencesSheet(shell, look, texts, backing.keys(), window.preferences(), window::possible, window::prefer).open(true);
    }

    private void form(OperationCard card) {
        if (card.inputs().isEmpty()) run(card, new JsonObject());
        else new OperationForm(shell, look, texts, backing.files(), card, input -> run(card, input)).open();
    }

    private void run(OperationCard card, JsonObject input) {
        errands.start(card.name(), input, reply -> {
            window.say(reply.text().lines().findFirst().orElse(texts.text("status.done", Titles.of(card))), Tone.GOOD);
            if (card.effects().contains("WRITES")) backing.workplace().changed();
        }, failure -> {});
    }
}

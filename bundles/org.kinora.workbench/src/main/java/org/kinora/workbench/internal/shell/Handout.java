package org.kinora.workbench.internal.shell;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.Errands;
import org.kinora.api.workbench.FileChooser;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.api.workbench.Playhead;
import org.kinora.api.workbench.Tone;
import org.kinora.workbench.internal.project.Workplace;

/** Hands one thing of the film out: a frame, a shot, a line, or a page to be printed, to a file or to the clipboard. UI thread. */
final class Handout {
    private final Shell shell;
    private final Texts texts;
    private final Errands errands;
    private final Workplace workplace;
    private final Playhead playhead;
    private final Selected selected;
    private final BiConsumer<String, Tone> say;
    private final FileChooser files;

    Handout(Shell shell, Texts texts, Errands errands, Workplace workplace, Playhead playhead, Selected selected, BiConsumer<String, Tone> say,
            FileChooser files) {
        this.shell = shell;
        this.texts = texts;
        this.errands = errands;
        this.workplace = workplace;
        this.playhead = playhead;
        this.selected = selected;
        this.say = say;
        this.files = files;
    }

    List<Action> actions() {
        return List.of(
                action("copyFrame", "Ctrl+Shift+C", this::copyFrame),
                action("saveFrame", "Ctrl+Shift+F", () -> frame(asset -> save(asset, "frame-" + playhead.frame() + ".png"))),
                action("savePiece", "Ctrl+Shift+E", this::piece),
                action("printScript", "", () -> print("print.script", "-script.pdf")),
                action("printBoard", "Ctrl+P", () -> print("print.storyboard", "-storyboard.pdf")));
    }

    private Action action(String name, String keys, Runnable run) {
        return Action.of("window." + name, texts.text("action.window." + name), keys, () -> {
            if (workplace.project().isPresent()) run.run();
            else say.accept(texts.text("handout.none"), Tone.FAINT);
        });
    }

    /** Something done with an asset. */
    private interface Use {
        void of(String asset);
    }

    private void frame(Use use) {
        JsonObject input = new JsonObject();
        input.addProperty("frame", playhead.frame());
        errands.start("film.still", input, reply -> use.of(reply.output().get("picture").getAsString()), failure -> { });
    }

    private void copyFrame() {
        frame(asset -> workplace.file(asset).ifPresent(file -> {
            Clipboard clipboard = new Clipboard(shell.getDisplay());
            clipboard.setContents(new Object[] {new ImageData(file.toString())}, new Transfer[] {ImageTransfer.getInstance()});
            clipboard.dispose();
            say.accept(texts.text("handout.copied", playhead.frame()), Tone.GOOD);
        }));
    }

    /** The moving picture of the selected shot, or its panel where it does not move yet; of a line its sound. */
    private void piece() {
        if (selected.id().isEmpty()) {
            say.accept(texts.text("handout.which"), Tone.FAINT);
            return;
        }
        JsonObject input = new JsonObject();
        input.addProperty("name", selected.id());
        errands.start("film.piece", input, reply -> {
            JsonObject made = reply.output();
            String name = selected.id().replaceAll("[^\\p{L}\\p{N}.-]", "-");
            if (made.has("clip")) save(made.get("clip").getAsString(), name + ".mp4");
            else if (made.has("speech")) save(made.get("speech").getAsString(), name + ".wav");
            else save(made.get("picture").getAsString(), name + ".png");
        }, failure -> { });
    }

    private void print(String operation, String suffix) {
        errands.start(operation, new JsonObject(), reply -> save(reply.output().get("document").getAsString(),
                workplace.project().map(Welcome::name).orElse("film") + suffix), failure -> { });
    }

    /** Asks where an asset is to be saved. */
    private void save(String asset, String name) {
        Path from = workplace.file(asset).orElse(null);
        if (from == null || shell.isDisposed()) return;
        FileQuestion question = FileQuestion.save(texts.text("handout.save"), name);
        files.one(shell, workplace.project().map(project -> question.in(project.getParent())).orElse(question)).ifPresent(to -> copy(from, to));
    }

    private void copy(Path from, Path to) {
        Thread.ofVirtual().name("kinora-handout").start(() -> {
            try {
                Path part = Files.createTempFile(to.toAbsolutePath().getParent(), "." + to.getFileName(), ".part");
                Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
                told(texts.text("handout.saved", to.getFileName()), Tone.GOOD);
            } catch (IOException unwritable) {
                told(texts.text("handout.unwritable", to, unwritable.getMessage()), Tone.ERROR);
            }
        });
    }

    private void told(String sentence, Tone tone) {
        if (!shell.isDisposed()) shell.getDisplay().asyncExec(() -> say.accept(sentence, tone));
    }
}

package org.kinora.workbench.bible.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.Site;

/**
 * Copies pieces of a film to the clipboard and pastes them into this or another film. On the clipboard lies the name of a file that holds the piece
 * with all its pictures, so the film that it came from need not stay open. UI thread.
 */
final class PieceActions {
    private static final String MARK = "kinora-piece:";

    private final Site site;
    private final Texts texts;
    private final Supplier<Optional<Entry>> entry;

    /** @param entry what the bible shows */
    PieceActions(Site site, Texts texts, Supplier<Optional<Entry>> entry) {
        this.site = site;
        this.texts = texts;
        this.entry = entry;
    }

    List<Action> all() {
        return List.of(
                Action.of("bible.copy", texts.text("key.copy"), "Ctrl+C", this::character),
                Action.of("bible.copy-shot", texts.text("key.copy-shot"), "", () -> copy("shot", site.selected())),
                Action.of("bible.copy-scene", texts.text("key.copy-scene"), "", this::scene),
                Action.of("bible.copy-look", texts.text("key.copy-look"), "", () -> copy("look", "")),
                Action.of("bible.paste", texts.text("key.paste"), "Ctrl+V", this::paste),
                Action.of("bible.copy-frame", texts.text("key.copy-frame"), "", this::frame));
    }

    private void character() {
        Optional<Entry> shown = entry.get().filter(one -> one.kind() == Entry.Kind.CHARACTER);
        if (shown.isEmpty()) site.tell(texts.text("piece.who"));
        else copy("character", shown.get().id());
    }

    /** The scene that holds the selected shot. */
    private void scene() {
        site.errands().ask("film.plan", new JsonObject(), plan -> {
            for (var scene : plan.output().getAsJsonObject("story").getAsJsonArray("scenes")) {
                JsonObject one = scene.getAsJsonObject();
                boolean here = one.get("id").getAsString().equals(site.selected());
                if (one.has("shots")) for (var shot : one.getAsJsonArray("shots"))
                    here |= shot.getAsJsonObject().get("id").getAsString().equals(site.selected());
                if (here) {
                    copy("scene", one.get("id").getAsString());
                    return;
                }
            }
            site.tell(texts.text("piece.which"));
        }, failure -> site.tell(failure.getMessage()));
    }

    private void copy(String what, String name) {
        if (name.isEmpty() && !what.equals("look")) {
            site.tell(texts.text("piece.which"));
            return;
        }
        try {
            Path file = Files.createTempFile("kinora-", ".kinorapiece");
            file.toFile().deleteOnExit();
            JsonObject input = new JsonObject();
            input.addProperty("what", what);
            input.addProperty("name", name);
            input.addProperty("to", file.toString());
            site.errands().start("project.copy", input, reply -> {
                put(MARK + file, TextTransfer.getInstance());
                site.tell(texts.text("piece.copied", reply.output().get("label").getAsString()));
            }, failure -> { });
        } catch (IOException unwritable) {
            site.tell(texts.text("piece.unwritable", unwritable.getMessage()));
        }
    }

    private static void put(Object content, Transfer transfer) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {content}, new Transfer[] {transfer});
        clipboard.dispose();
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object content = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (!(content instanceof String words) || !words.startsWith(MARK)) {
            site.tell(texts.text("piece.none"));
            return;
        }
        JsonObject input = new JsonObject();
        input.addProperty("file", words.substring(MARK.length()));
        selectedShot(after -> {
            if (!after.isEmpty()) input.addProperty("after", after);
            site.errands().change("project.paste", input, reply -> {
                site.tell(reply.text().replace('\n', ' '));
                site.changed();
            });
        });
    }

    /** What is pasted follows the shot that is selected; without one it comes last. */
    private void selectedShot(java.util.function.Consumer<String> then) {
        site.errands().ask("film.plan", new JsonObject(), plan -> {
            String found = "";
            for (var scene : plan.output().getAsJsonObject("story").getAsJsonArray("scenes"))
                if (scene.getAsJsonObject().has("shots")) for (var shot : scene.getAsJsonObject().getAsJsonArray("shots"))
                    if (shot.getAsJsonObject().get("id").getAsString().equals(site.selected())) found = site.selected();
            then.accept(found);
        }, failure -> then.accept(""));
    }

    /** The frame under the playhead, for any other program. */
    private void frame() {
        JsonObject input = new JsonObject();
        input.addProperty("frame", site.playhead().frame());
        site.errands().start("film.still", input, reply -> site.file(reply.output().get("picture").getAsString()).ifPresent(file -> {
            put(new ImageData(file.toString()), ImageTransfer.getInstance());
            site.tell(texts.text("frame.copied", site.playhead().frame()));
        }), failure -> { });
    }
}

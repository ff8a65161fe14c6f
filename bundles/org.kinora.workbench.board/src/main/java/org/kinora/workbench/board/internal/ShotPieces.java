package org.kinora.workbench.board.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Site;

/** Shots on the clipboard, with what they show and who is in them; they can be pasted in this film and in another one. UI thread. */
final class ShotPieces {
    /** What stands on the clipboard before the file's name; all views that paste pieces know it. */
    private static final String MARK = "kinora-piece:";

    private final Site site;
    private final Texts texts;

    ShotPieces(Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
    }

    void copy(String shot, String label) {
        Path file;
        try {
            file = Files.createTempFile("kinora-", ".kinorapiece");
        } catch (IOException unwritable) {
            site.tell(texts.text("board.unkept", unwritable.getMessage()));
            return;
        }
        file.toFile().deleteOnExit();
        JsonObject input = new JsonObject();
        input.addProperty("what", "shot");
        input.addProperty("name", shot);
        input.addProperty("to", file.toString());
        site.errands().start("project.copy", input, reply -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] {MARK + file}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            site.tell(texts.text("board.kept", label));
        }, failure -> { });
    }

    /** @param after the shot that it follows; empty for the last one */
    void paste(String after) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object content = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (!(content instanceof String words) || !words.startsWith(MARK)) {
            site.tell(texts.text("board.unpasted"));
            return;
        }
        JsonObject input = new JsonObject();
        input.addProperty("file", words.substring(MARK.length()));
        if (!after.isEmpty()) input.addProperty("after", after);
        site.errands().change("project.paste", input, reply -> {
            site.changed();
            site.tell(reply.text().replace('\n', ' '));
        });
    }
}

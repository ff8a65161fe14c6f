package org.kinora.workbench.script.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Site;

/** Files that are dropped on rows of the script: a sound on a speech is a take of the line, a picture or clip one of the shot. UI thread. */
final class ScriptDrops extends DropTargetAdapter {
    private final StyledText page;
    private final Site site;
    private final Texts texts;
    private final IntFunction<Optional<DropPlace>> places;
    private final Consumer<String> held;

    /**
     * @param places what a row stands for
     * @param held is told what a file would become that is held over the script; nothing when it has left
     */
    ScriptDrops(StyledText page, Site site, Texts texts, IntFunction<Optional<DropPlace>> places, Consumer<String> held) {
        this.page = page;
        this.site = site;
        this.texts = texts;
        this.places = places;
        this.held = held;
        DropTarget target = new DropTarget(page, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(this);
    }

    private Optional<DropPlace> place(DropTargetEvent event) {
        return places.apply(page.getLineIndex(page.toControl(event.x, event.y).y));
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Optional<DropPlace> place = place(event);
        event.detail = place.isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
        event.feedback = DND.FEEDBACK_SCROLL;
        held.accept(place.map(one -> texts.text(one.line().isPresent() ? "script.drop.line" : "script.drop.shot", one.label())).orElse(""));
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        held.accept("");
    }

    @Override
    public void drop(DropTargetEvent event) {
        held.accept("");
        if (event.data instanceof String[] files) place(event).ifPresent(place -> {
            for (String file : files) take(place, file);
        });
    }

    private void take(DropPlace place, String file) {
        JsonObject source = new JsonObject();
        source.addProperty("path", file);
        JsonObject input = new JsonObject();
        input.add("file", source);
        boolean voice = place.line().isPresent() && sounding(Path.of(file));
        if (voice) input.addProperty("line", place.line().get());
        else input.addProperty("shot", place.shot());
        site.errands().change(voice ? "line.audio" : "take.add", input, answer -> {
            site.tell(texts.text(voice ? "script.dropped.line" : "script.dropped.shot", place.label()));
            site.changed();
        });
    }

    private static boolean sounding(Path file) {
        try {
            String type = Files.probeContentType(file);
            return type != null && type.startsWith("audio/");
        } catch (IOException unknown) {
            return false;
        }
    }
}

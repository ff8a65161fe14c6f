package org.kinora.production.internal.operations.naming;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.View;
import org.kinora.api.stage.StageEdit;
import org.kinora.production.internal.graph.CutEdits;
import org.kinora.production.internal.graph.ShotEdits;
import org.kinora.production.internal.graph.StageEdits;
import org.kinora.production.internal.naming.EditWords;
import org.kinora.production.internal.naming.Wording;
import org.kinora.production.internal.operations.canvas.CanvasDocument;

/** The documents of a project that hold words of people about the film, under other names. Pure. */
final class NamedDocuments {
    private NamedDocuments() {}

    /** Only those that change. */
    static List<Change> changes(View view, Wording w) {
        List<Change> changes = new ArrayList<>();
        view.list(ShotEdits.TYPE).forEach((id, edits) -> {
            ShotEdits now = new ShotEdits(edits.edits().stream().map(edit -> EditWords.apply(edit, w)).toList());
            if (!now.equals(edits)) changes.add(Change.put(ShotEdits.TYPE, id, now));
        });
        view.list(CutEdits.TYPE).forEach((id, edits) -> {
            CutEdits now = new CutEdits(edits.edits().stream().map(edit -> EditWords.apply(edit, w)).toList());
            if (!now.equals(edits)) changes.add(Change.put(CutEdits.TYPE, id, now));
        });
        view.list(StageEdits.TYPE).forEach((id, edits) -> {
            StageEdits now = new StageEdits(edits.edits().stream().map(edit -> staging(edit, w)).toList());
            if (!now.equals(edits)) changes.add(Change.put(StageEdits.TYPE, id, now));
        });
        view.list(CanvasDocument.TYPE).forEach((id, canvas) -> {
            CanvasDocument now = canvas(canvas, w);
            if (!now.equals(canvas)) changes.add(Change.put(CanvasDocument.TYPE, id, now));
        });
        return changes;
    }

    static StageEdit staging(StageEdit edit, Wording w) {
        return edit.target().endsWith("/note") ? new StageEdit(edit.target(), w.apply(edit.value()), edit.seen()) : edit;
    }

    static CanvasDocument canvas(CanvasDocument it, Wording w) {
        return new CanvasDocument(it.places(), it.notes().stream().map(note -> new CanvasDocument.Note(note.id(), w.apply(note.text()))).toList(),
                it.groups());
    }
}

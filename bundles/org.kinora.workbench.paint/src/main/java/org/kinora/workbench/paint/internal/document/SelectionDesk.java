package org.kinora.workbench.paint.internal.document;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.MaskEdit;
import org.kinora.api.imaging.selection.Outline;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.api.work.Work;

/** Selects in a document. What is reckoned ({@link #chosen}, {@link #edited}) may be reckoned beside the window; what is kept is a step. */
public final class SelectionDesk {
    private final PaintDocument document;
    private final Selections selections;

    public SelectionDesk(PaintDocument document, Selections selections) {
        this.document = document;
        this.selections = selections;
    }

    /** What would be selected with a tool, together with what is; the caller closes it. */
    public Mask chosen(Selector selector, Combine how, Work work) {
        Mask all = copy();
        try (Raster flat = document.surface().flattened(work); Mask more = selections.select(selector, SelectionView.of(flat), work)) {
            selections.combine(all, more, how, work);
        }
        return all;
    }

    /** What would be selected after a change; the caller closes it. */
    public Mask edited(MaskEdit edit, Work work) {
        Mask all = copy();
        try (Raster flat = document.surface().flattened(work)) {
            selections.edit(all, edit, SelectionView.of(flat), work);
        }
        return all;
    }

    /** The rims of what is selected. */
    public Outline outline(Work work) {
        Optional<Mask> now = document.selection();
        return now.isEmpty() ? new Outline(java.util.List.of()) : selections.outline(now.get(), work);
    }

    private Mask copy() {
        Mask copy = Mask.take(document.width(), document.height(), document.work());
        document.selection().ifPresent(copy::copyFrom);
        return copy;
    }

    /** Selects what a mask covers, as a step; the mask is borrowed. */
    public Area keep(Mask mask, String title) {
        MemorySegment now = document.sheets().selection().pixels().plane(0);
        Area changed = Planes.difference(now, mask.memory(), document.width(), document.height());
        if (changed.isEmpty()) return changed;
        document.begin(title, document.sheets().selection());
        document.touch(changed);
        for (int y = changed.y(); y < changed.bottom(); y++) {
            long at = (long) y * document.width() + changed.x();
            MemorySegment.copy(mask.memory(), at, now, at, changed.width());
        }
        document.commit();
        document.selectionWritten();
        return changed;
    }

    /** Selects nothing. */
    public Area clear(String title) {
        try (Mask none = Mask.take(document.width(), document.height(), document.work())) {
            return keep(none, title);
        }
    }

    /** The smallest area that holds everything that is covered. */
    public static Area bounds(Mask mask) {
        Area all = Area.NONE;
        MemorySegment bytes = mask.memory();
        for (int y = 0; y < mask.height(); y++) {
            long from = (long) y * mask.width();
            int first = 0;
            while (first < mask.width() && bytes.get(ValueLayout.JAVA_BYTE, from + first) == 0) first++;
            if (first == mask.width()) continue;
            int last = mask.width() - 1;
            while (bytes.get(ValueLayout.JAVA_BYTE, from + last) == 0) last--;
            all = all.or(new Area(first, y, last - first + 1, 1));
        }
        return all;
    }
}

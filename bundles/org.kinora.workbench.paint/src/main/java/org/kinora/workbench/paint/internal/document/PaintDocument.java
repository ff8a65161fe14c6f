package org.kinora.workbench.paint.internal.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.history.EditedPicture;
import org.kinora.api.imaging.history.HistoryLimits;
import org.kinora.api.imaging.history.PictureHistories;
import org.kinora.api.work.Work;

/** A picture in layers with a selection and a history of named steps. Owns its pictures; one thread at a time. */
public final class PaintDocument implements AutoCloseable {
    /** Steps that can be taken back; the pictures beneath keep more, so that the document's own count decides. */
    public static final int STEPS = 500;
    private static final HistoryLimits LIMITS = new HistoryLimits(STEPS + 8, 64L << 20, 4L << 30);

    private final PictureHistories histories;
    private final Work work;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Sheets sheets;
    private Surface surface;
    private Mask selected;
    private boolean selecting;
    private long ids;
    private long drawn;
    private long selections;
    private EditedPicture open;
    private final Map<EditedPicture, Long> versions = new IdentityHashMap<>();
    private Area touched = Area.NONE;
    private String pending = "";

    /**
     * A document of one layer.
     *
     * @param pixels straight RGBA, 8 bit sRGB; handed over
     * @param name of the layer
     */
    public PaintDocument(Raster pixels, String name, PictureHistories histories, Work work) {
        this.histories = histories;
        this.work = work;
        EditedPicture selection = histories.open(Raster.take(pixels.width(), pixels.height(), Planes.COVERAGE, work), LIMITS, work);
        Layer layer = new Layer(++ids, name, 1000, true, Blend.NORMAL, picture(pixels), Optional.empty());
        sheets = new Sheets(pixels.width(), pixels.height(), List.of(layer), 0, false, selection);
        refit();
    }

    /** A document as it was kept: layers from the lowest to the highest, at least one, all of one size; pixels and masks are handed over. */
    public PaintDocument(List<Kept> layers, int active, PictureHistories histories, Work work) {
        this(layers.getFirst().pixels(), layers.getFirst().name(), histories, work);
        List<Layer> all = new ArrayList<>();
        for (Kept kept : layers) {
            EditedPicture pixels = all.isEmpty() ? sheets.layer().pixels() : picture(kept.pixels());
            all.add(new Layer(all.isEmpty() ? ids : ++ids, kept.name(), kept.opacity(), kept.visible(), kept.blend(), pixels,
                    kept.mask().map(this::picture)));
        }
        sheets = new Sheets(width(), height(), all, Math.clamp(active, 0, all.size() - 1), false, sheets.selection());
        Composer.compose(all, area(), surface);
    }

    /** A layer as it is kept; pixels in straight RGBA, the mask in one plane of 8 bit data. */
    public record Kept(String name, int opacity, boolean visible, Blend blend, Raster pixels, Optional<Raster> mask) {}

    /** A picture of the document's size that keeps steps. */
    EditedPicture picture(Raster pixels) {
        return histories.open(pixels, LIMITS, work);
    }

    Work work() {
        return work;
    }

    Sheets sheets() {
        return sheets;
    }

    public int width() {
        return sheets.width();
    }

    public int height() {
        return sheets.height();
    }

    public Area area() {
        return new Area(0, 0, width(), height());
    }

    /** From the lowest to the highest. */
    public List<Layer> layers() {
        return sheets.layers();
    }

    public int active() {
        return sheets.active();
    }

    public Layer layer() {
        return sheets.layer();
    }

    /** Whether the active layer's mask is painted on. */
    public boolean onMask() {
        return sheets.onMask();
    }

    /** The picture that strokes go to. */
    public Raster target() {
        return sheets.target().pixels();
    }

    /** All visible layers together. Borrowed; another one after the document's size has changed. */
    public Surface surface() {
        return surface;
    }

    /** What is selected; empty when nothing is. Borrowed until the next step. */
    public Optional<Mask> selection() {
        return selecting ? Optional.of(selected) : Optional.empty();
    }

    /** Other pixels of one picture have another number; for whoever keeps pictures. */
    public long version(EditedPicture picture) {
        return versions.getOrDefault(picture, 0L);
    }

    /** Rises with every change of the layers, 0 as long as there was none; what is selected does not count. */
    public long drawn() {
        return drawn;
    }

    /** Rises whenever something else may be selected. */
    public long selections() {
        return selections;
    }

    public Past past() {
        List<Step> oldest = new ArrayList<>(done).reversed();
        return Past.of(oldest, undone);
    }

    /** Paints on another layer or on its mask; not a step. */
    public void activate(int layer, boolean mask) {
        sheets = sheets.at(layer, mask);
    }

    /** Begins a step on the target's pixels. */
    public void begin(String title) {
        begin(title, sheets.target());
    }

    void begin(String title, EditedPicture picture) {
        if (open != null) throw new IllegalStateException("in the middle of a step");
        picture.begin(title);
        open = picture;
        touched = Area.NONE;
        pending = title;
    }

    /** Announces that an area of the picture of this step will be written. */
    public void touch(Area area) {
        open.touch(area.and(area()));
        touched = touched.or(area.and(area()));
    }

    /** Shows what was written in an area. */
    public void refresh(Area area) {
        drawn++;
        Composer.compose(sheets.layers(), area.and(area()), surface);
    }

    /** Ends the step; one that touched nothing is none. */
    public void commit() {
        EditedPicture picture = open;
        open = null;
        picture.commit();
        if (touched.isEmpty()) return;
        push(new Step.Pixels(pending, picture));
        versions.put(picture, drawn);
    }

    /** Puts back what the step has written. */
    public Area abandon() {
        open.abandon();
        open = null;
        refresh(touched);
        return touched;
    }

    public boolean busy() {
        return open != null;
    }

    /** Makes layers, size or selection other ones, as one step. */
    Area change(String title, Sheets next) {
        push(new Step.Order(title, sheets, next));
        return arrange(next);
    }

    private void push(Step step) {
        undone.forEach(this::forget);
        undone.clear();
        done.push(step);
        if (done.size() > STEPS) forget(done.removeLast());
    }

    /** Takes the last step back; the area that has changed, {@link Area#NONE} when there was no step. */
    public Area undo() {
        if (done.isEmpty() || open != null) return Area.NONE;
        Step step = done.pop();
        undone.push(step);
        return switch (step) {
            case Step.Pixels pixels -> shown(pixels.picture(), pixels.picture().undo());
            case Step.Order order -> arrange(order.before());
        };
    }

    /** Takes a step forward again. */
    public Area redo() {
        if (undone.isEmpty() || open != null) return Area.NONE;
        Step step = undone.pop();
        done.push(step);
        return switch (step) {
            case Step.Pixels pixels -> shown(pixels.picture(), pixels.picture().redo());
            case Step.Order order -> arrange(order.after());
        };
    }

    /** Goes to where so many steps are done. */
    public Area jump(int steps) {
        Area all = Area.NONE;
        while (done.size() > steps && !done.isEmpty()) all = all.or(undo());
        while (done.size() < steps && !undone.isEmpty()) all = all.or(redo());
        return all;
    }

    private Area shown(EditedPicture picture, Area changed) {
        if (picture == sheets.selection()) {
            reselect();
            return changed;
        }
        versions.put(picture, ++drawn);
        Composer.compose(sheets.layers(), changed.and(area()), surface);
        return changed;
    }

    private Area arrange(Sheets next) {
        boolean otherSize = next.width() != sheets.width() || next.height() != sheets.height();
        boolean otherSelection = next.selection() != sheets.selection();
        sheets = next;
        drawn++;
        if (otherSize) refit();
        else Composer.compose(sheets.layers(), area(), surface);
        if (otherSelection && !otherSize) reselect();
        return area();
    }

    private void refit() {
        if (surface != null) surface.close();
        if (selected != null) selected.close();
        surface = new Surface(sheets.width(), sheets.height(), work);
        selected = Mask.take(sheets.width(), sheets.height(), work);
        Composer.compose(sheets.layers(), area(), surface);
        reselect();
    }

    /** The selection's picture has changed. */
    private void reselect() {
        selected.memory().copyFrom(sheets.selection().pixels().plane(0));
        selecting = Planes.any(selected.memory());
        selections++;
    }

    void selectionWritten() {
        reselect();
    }

    long nextId() {
        return ++ids;
    }

    /** Pictures that no step and no layer needs any more are closed. */
    private void forget(Step step) {
        if (!(step instanceof Step.Order order)) return;
        Map<EditedPicture, Boolean> old = new IdentityHashMap<>();
        order.before().pictures().forEach(picture -> old.put(picture, true));
        order.after().pictures().forEach(picture -> old.put(picture, true));
        sheets.pictures().forEach(old::remove);
        for (Step other : done) keep(other, old);
        for (EditedPicture picture : old.keySet()) {
            versions.remove(picture);
            picture.close();
        }
    }

    private static void keep(Step step, Map<EditedPicture, Boolean> old) {
        if (!(step instanceof Step.Order order)) return;
        order.before().pictures().forEach(old::remove);
        order.after().pictures().forEach(old::remove);
    }

    /** Gives everything back. */
    @Override
    public void close() {
        Map<EditedPicture, Boolean> all = new IdentityHashMap<>();
        sheets.pictures().forEach(picture -> all.put(picture, true));
        List<Step> steps = new ArrayList<>(done);
        steps.addAll(undone);
        for (Step step : steps) if (step instanceof Step.Order order) {
            order.before().pictures().forEach(picture -> all.put(picture, true));
            order.after().pictures().forEach(picture -> all.put(picture, true));
        }
        all.keySet().forEach(EditedPicture::close);
        surface.close();
        selected.close();
    }
}

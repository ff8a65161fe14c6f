package org.kinora.workbench.paint.internal.view;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Healing;
import org.kinora.api.imaging.Margins;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.MaskEdit;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.api.work.Texts;
import org.kinora.workbench.paint.internal.document.Layer;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.document.Planes;
import org.kinora.workbench.paint.internal.document.SelectionDesk;
import org.kinora.workbench.paint.internal.tool.CameraAim;
import org.kinora.workbench.paint.internal.tool.Outcome;

/** What can be done with the open document; what may take long is done beside the window. UI thread. */
final class Deeds {
    private final Desk desk;
    private final Texts texts;

    Deeds(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    /** Makes what a tool's gesture came to. */
    void make(Outcome outcome) {
        switch (outcome) {
            case Outcome.None none -> { }
            case Outcome.Painted painted -> desk.painted(painted.area());
            case Outcome.Select select -> select(select.selector(), select.how());
            case Outcome.Mend mend -> mend(mend);
            case Outcome.Resize resize -> resize(resize.area());
            case Outcome.Picked picked -> {
                desk.options().rgb(picked.rgb());
                desk.changed();
            }
            case Outcome.Aim aim -> aim(aim);
        }
    }

    /** Closes the shape that is open: it counts. */
    void close() {
        desk.free().ifPresent(easel -> make(easel.toolbox().tool().commit()));
        desk.changed();
    }

    /** Drops the shape that is open. */
    void drop() {
        desk.free().ifPresent(easel -> done(easel.toolbox().tool().cancel()));
    }

    private void done(Area area) {
        desk.painted(area);
        desk.changed();
    }

    void undo() {
        desk.free().ifPresent(easel -> done(easel.document().undo()));
        refit();
    }

    void redo() {
        desk.free().ifPresent(easel -> done(easel.document().redo()));
        refit();
    }

    /** Goes to a place in the history. */
    void jump(int steps) {
        desk.free().ifPresent(easel -> done(easel.document().jump(steps)));
        refit();
    }

    private void refit() {
        desk.free().filter(easel -> !easel.canvas().fits()).ifPresent(easel -> easel.refit(easel.toolbox().kind()));
    }

    /** Selects with a tool, then fades the rims as the options say. */
    void select(Selector selector, Combine how) {
        if (selector instanceof Selector.Rectangle box && box.area().isEmpty()) {
            none();
            return;
        }
        int feather = desk.options().feather();
        String title = texts.text("step." + selector.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
        keep(title, (selecting, work) -> selecting.chosen(selector, how, work), feather);
    }

    private interface Reckoning {
        Mask of(SelectionDesk desk, PaintWork work);
    }

    private void keep(String title, Reckoning reckoning, int feather) {
        desk.free().ifPresent(easel -> desk.chores().run(title, work -> {
            Mask mask = reckoning.of(easel.selecting(), work);
            if (feather > 0) feather(mask, easel, feather, work);
            return mask;
        }, mask -> {
            easel.selecting().keep(mask, title);
            mask.close();
            done(Area.NONE);
        }));
    }

    private void feather(Mask mask, Easel easel, int pixels, PaintWork work) {
        try (Raster flat = easel.document().surface().flattened(work)) {
            desk.engines().selections().edit(mask, new MaskEdit.Feather(pixels * 256), SelectionView.of(flat), work);
        }
    }

    /** Selects the figure in the middle of the picture. */
    void subject() {
        desk.free().ifPresent(easel -> {
            Area all = easel.document().area();
            select(new Selector.Figure(all.grown(-Math.max(2, Math.min(all.width(), all.height()) / 25)), List.of(), List.of()), Combine.REPLACE);
        });
    }

    void all() {
        select(new Selector.Whole(), Combine.REPLACE);
    }

    void none() {
        desk.free().ifPresent(easel -> {
            easel.selecting().clear(texts.text("step.none"));
            done(Area.NONE);
        });
    }

    /** Changes what is selected; says so where nothing is. */
    void change(String name, MaskEdit edit) {
        if (selected()) keep(texts.text("step." + name), (selecting, work) -> selecting.edited(edit, work), 0);
    }

    private boolean selected() {
        boolean any = desk.free().flatMap(easel -> easel.document().selection()).isPresent();
        if (!any) desk.site().tell(texts.text("paint.select.first"));
        return any;
    }

    /** Fills what is selected with what could be there. */
    void fill() {
        if (!selected()) return;
        desk.free().ifPresent(easel -> pixels(texts.text("step.fill"), easel, work -> {
            Mask hole = easel.document().selection().orElseThrow();
            try (Raster flat = easel.document().surface().flattened(work)) {
                return desk.engines().retouching().fill(flat, hole, Optional.empty(), Filling.DEFAULT, work);
            }
        }, easel.document().selection().orElseThrow()));
    }

    private void mend(Outcome.Mend mend) {
        desk.free().ifPresent(easel -> {
            Mask spot = easel.canvas().marked();
            pixels(texts.text("step.heal"), easel, work -> {
                try (Raster flat = easel.document().surface().flattened(work)) {
                    if (mend.anywhere()) return desk.engines().retouching().fill(flat, spot, Optional.empty(), Filling.DEFAULT, work);
                    return desk.engines().retouching().heal(flat, spot, new Healing(Healing.Manner.HEAL, mend.dx(), mend.dy(), 1), work);
                }
            }, spot);
        });
    }

    private void pixels(String title, Easel easel, Function<PaintWork, Raster> made, Mask where) {
        desk.chores().run(title, made, raster -> {
            done(easel.layers().put(raster, where, title));
            raster.close();
        });
    }

    /** Cuts the picture, or continues it where the area reaches beyond it. */
    private void resize(Area wanted) {
        desk.free().ifPresent(easel -> {
            Area now = easel.document().area();
            Margins margins = new Margins(Math.max(0, -wanted.x()), Math.max(0, -wanted.y()), Math.max(0, wanted.right() - now.right()),
                    Math.max(0, wanted.bottom() - now.bottom()));
            if (margins.isEmpty()) {
                done(easel.layers().resize(wanted, Optional.empty(), texts.text("step.crop")));
                refit();
                return;
            }
            String title = texts.text("step.widen");
            desk.chores().run(title, work -> widened(easel, wanted, margins, work), ground -> {
                Area area = easel.layers().resize(wanted, Optional.of(ground), title);
                refit();
                done(area);
            });
        });
    }

    private Raster widened(Easel easel, Area wanted, Margins margins, PaintWork work) {
        try (Raster flat = easel.document().surface().flattened(work);
                Raster wide = desk.engines().retouching().widen(flat, margins, Filling.DEFAULT, work);
                Raster part = desk.engines().conversions().crop(wide, new Area(wanted.x() + margins.left(), wanted.y() + margins.top(),
                        wanted.width(),
                        wanted.height()), work)) {
            return Planes.opaque(part, easel.work());
        }
    }

    /** Gives the drawn camera frames to the shot. */
    private void aim(Outcome.Aim aim) {
        desk.free().ifPresent(easel -> {
            desk.options().camera(Optional.of(aim));
            desk.drawings().ifPresent(drawings -> drawings.keepCamera(Opening.working(easel.shot()), aim));
            CameraAim camera = CameraAim.of(aim.from(), aim.to(), easel.document().width(), easel.document().height());
            JsonObject input = new JsonObject();
            input.addProperty("shot", easel.shot());
            input.addProperty("field", "move");
            input.addProperty("value", camera.move());
            desk.site().errands().start("shot.edit", input, reply -> {
                desk.site().tell(texts.text("paint.aimed", easel.label(), camera.move().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
                desk.site().changed();
            }, failure -> { });
        });
    }

    void erase() {
        desk.free().ifPresent(easel -> done(easel.layers().erase(texts.text("step.erase"))));
    }

    void addLayer() {
        desk.free().ifPresent(easel -> done(easel.layers().add(texts.text("layer.new", easel.document().layers().size() + 1),
                texts.text("step.layer.add"))));
    }

    void copyLayer() {
        desk.free().ifPresent(easel -> done(easel.layers().duplicate(texts.text("layer.copy", easel.document().layer().name()),
                texts.text("step.layer.copy"))));
    }

    void removeLayer() {
        desk.free().ifPresent(easel -> {
            if (easel.document().layers().size() == 1) desk.site().tell(texts.text("paint.last.layer"));
            else done(easel.layers().remove(texts.text("step.layer.remove")));
        });
    }

    void moveLayer(int by) {
        desk.free().ifPresent(easel -> done(easel.layers().move(by, texts.text("step.layer.move"))));
    }

    /** Gives the active layer a mask, or takes it away. */
    void mask() {
        desk.free().ifPresent(easel -> done(easel.document().layer().mask().isPresent() ? easel.layers().unmask(texts.text("step.unmask"))
                : easel.layers().mask(texts.text("step.mask"))));
    }

    void changeLayer(int at, UnaryOperator<Layer> change, String step) {
        desk.free().ifPresent(easel -> done(easel.layers().change(at, change, texts.text(step))));
    }

    void activate(int layer, boolean mask) {
        desk.free().ifPresent(easel -> {
            easel.document().activate(layer, mask);
            desk.changed();
        });
    }

    /** An empty sheet in place of all layers; undo brings them back. */
    void blank() {
        desk.free().ifPresent(easel -> done(easel.layers().blank(texts.text("layer.paper"), texts.text("layer.drawing"), 0xFFFFFFFF,
                texts.text("step.blank"))));
    }
}

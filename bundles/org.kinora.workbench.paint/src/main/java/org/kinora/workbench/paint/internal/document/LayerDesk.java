package org.kinora.workbench.paint.internal.document;

import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.history.EditedPicture;

/** What can be done with a document's layers, each as one step; answers what has to be drawn again. */
public final class LayerDesk {
    private final PaintDocument document;

    public LayerDesk(PaintDocument document) {
        this.document = document;
    }

    /** A clear layer above the active one. */
    public Area add(String name, String title) {
        return add(name, title, Raster.take(document.width(), document.height(), RasterFormat.RGBA8, document.work()));
    }

    /** A layer of pixels, which are handed over, above the active one. */
    public Area add(String name, String title, Raster pixels) {
        Layer layer = new Layer(document.nextId(), name, 1000, true, Blend.NORMAL, document.picture(pixels), Optional.empty());
        return document.change(title, document.sheets().inserted(document.active() + 1, layer));
    }

    /** A layer of pixels, which are handed over, above all others, whichever is painted on; hidden ones wait to be shown in another's stead. */
    public Area laid(String name, String title, Raster pixels, boolean visible) {
        Layer layer = new Layer(document.nextId(), name, 1000, visible, Blend.NORMAL, document.picture(pixels), Optional.empty());
        int active = document.active();
        Area area = document.change(title, document.sheets().inserted(document.layers().size(), layer));
        if (!visible) document.activate(active, false);
        return area;
    }

    /** An empty sheet: paper of one colour and a clear layer over it, in place of all layers. */
    public Area blank(String paper, String ink, int argb, String title) {
        Layer ground = new Layer(document.nextId(), paper, 1000, true, Blend.NORMAL, document.picture(Planes.plain(document.width(),
                document.height(),
                argb, document.work())), Optional.empty());
        Raster clear = Raster.take(document.width(), document.height(), RasterFormat.RGBA8, document.work());
        Layer sheet = new Layer(document.nextId(), ink, 1000, true, Blend.NORMAL, document.picture(clear), Optional.empty());
        return document.change(title, new Sheets(document.width(), document.height(), List.of(ground, sheet), 1, false,
                document.sheets().selection()));
    }

    /** A copy of the active layer above it. */
    public Area duplicate(String name, String title) {
        Raster copy = Raster.take(document.width(), document.height(), RasterFormat.RGBA8, document.work());
        copy.copyFrom(document.layer().pixels().pixels());
        Layer layer = document.layer();
        Optional<EditedPicture> mask = layer.mask().map(own -> {
            Raster other = Raster.take(document.width(), document.height(), Planes.COVERAGE, document.work());
            other.copyFrom(own.pixels());
            return document.picture(other);
        });
        return document.change(title, document.sheets().inserted(document.active() + 1,
                new Layer(document.nextId(), name, layer.opacity(), true, layer.blend(), document.picture(copy), mask)));
    }

    /** Takes the active layer away; the last one stays. */
    public Area remove(String title) {
        if (document.layers().size() == 1) return Area.NONE;
        return document.change(title, document.sheets().without(document.active()));
    }

    /** Moves the active layer up, or down when negative. */
    public Area move(int by, String title) {
        int to = Math.clamp(document.active() + by, 0, document.layers().size() - 1);
        return to == document.active() ? Area.NONE : document.change(title, document.sheets().moved(document.active(), to));
    }

    /** Changes what a layer is called, how it shows, how it blends. */
    public Area change(int at, UnaryOperator<Layer> change, String title) {
        Layer before = document.layers().get(at);
        Layer after = change.apply(before);
        return after.equals(before) ? Area.NONE : document.change(title, document.sheets().with(at, after));
    }

    /** Gives the active layer a mask of what is selected, of everything when nothing is; strokes go to the mask then. */
    public Area mask(String title) {
        Raster mask = Raster.take(document.width(), document.height(), Planes.COVERAGE, document.work());
        Optional<Mask> selection = document.selection();
        if (selection.isPresent()) mask.plane(0).copyFrom(selection.get().memory());
        else mask.plane(0).fill((byte) 255);
        Sheets masked = document.sheets().with(document.active(), document.layer().masked(Optional.of(document.picture(mask))));
        return document.change(title, masked.at(document.active(), true));
    }

    /** Takes the active layer's mask away. */
    public Area unmask(String title) {
        return change(document.active(), layer -> layer.masked(Optional.empty()), title);
    }

    /** The document cut, or widened where the area reaches beyond it; a raster for the lowest layer may say what is out there, else it is clear. */
    public Area resize(Area part, Optional<Raster> ground, String title) {
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : document.layers()) {
            Raster pixels = layers.isEmpty() && ground.isPresent() ? ground.get() : Planes.part(layer.pixels().pixels(), part, document.work());
            Optional<EditedPicture> mask = layer.mask().map(own -> document.picture(Planes.part(own.pixels(), part, document.work())));
            layers.add(new Layer(layer.id(), layer.name(), layer.opacity(), layer.visible(), layer.blend(), document.picture(pixels), mask));
        }
        EditedPicture selection = document.picture(Planes.part(document.sheets().selection().pixels(), part, document.work()));
        return document.change(title, new Sheets(part.width(), part.height(), layers, document.active(), document.onMask(), selection));
    }

    /** Clears what is selected of the active layer; all of it when nothing is. */
    public Area erase(String title) {
        Area all = document.area();
        document.begin(title);
        document.touch(all);
        Raster target = document.target();
        var plane = target.plane(target.format().planes() - 1);
        Optional<Mask> selection = document.selection();
        Rows.each(all, y -> {
            for (long at = (long) y * all.width(), end = at + all.width(); at < end; at++) {
                int off = selection.isPresent() ? selection.get().memory().get(ValueLayout.JAVA_BYTE, at) & 255 : 255;
                if (off != 0) plane.set(ValueLayout.JAVA_BYTE, at, (byte) Blend.div255((plane.get(ValueLayout.JAVA_BYTE, at) & 255) * (255 - off)));
            }
        });
        document.refresh(all);
        document.commit();
        return all;
    }

    /** Puts pixels where a mask covers, opaque there, into the active layer; as one step. */
    public Area put(Raster picture, Mask where, String title) {
        document.activate(document.active(), false);
        Area bounds = SelectionDesk.bounds(where);
        document.begin(title);
        document.touch(bounds);
        Raster target = document.target();
        Rows.each(bounds, y -> {
            for (int x = bounds.x(); x < bounds.right(); x++) {
                long at = (long) y * document.width() + x;
                int cover = where.memory().get(ValueLayout.JAVA_BYTE, at) & 255;
                if (cover == 0) continue;
                for (int plane = 0; plane < 3; plane++) target.plane(plane).set(ValueLayout.JAVA_BYTE, at,
                        picture.plane(plane).get(ValueLayout.JAVA_BYTE,
                        at));
                int old = target.plane(3).get(ValueLayout.JAVA_BYTE, at) & 255;
                target.plane(3).set(ValueLayout.JAVA_BYTE, at, (byte) Math.max(old, cover));
            }
        });
        document.refresh(bounds);
        document.commit();
        return bounds;
    }
}

package org.kinora.workbench.paint.internal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.history.EditedPicture;
import org.kinora.api.work.Work;
import org.kinora.workbench.paint.internal.document.Layer;
import org.kinora.workbench.paint.internal.document.PaintDocument;

/**
 * A document at one moment, to be kept beside the window; closes the copies of pixels that it holds.
 *
 * @param base what the document was made from: an asset, or nothing for a blank sheet
 * @param layers facts from the lowest to the highest
 * @param pixels copies of pictures that were not kept yet in this version, by file name
 */
record Snapshot(String base, int width, int height, int active, List<Sheet> layers, Map<String, Raster> pixels) implements AutoCloseable {
    /** @param mask file name, empty for none */
    record Sheet(String name, int opacity, boolean visible, String blend, String pixels, String mask) {}

    /** @param kept names of files that are there already */
    static Snapshot of(PaintDocument document, String base, java.util.Set<String> kept, Work work) {
        Map<String, Raster> fresh = new HashMap<>();
        List<Sheet> sheets = new ArrayList<>();
        for (Layer layer : document.layers()) {
            String pixels = file("layer", layer.id(), document, layer.pixels(), kept, fresh, work);
            String mask = layer.mask().map(own -> file("mask", layer.id(), document, own, kept, fresh, work)).orElse("");
            sheets.add(new Sheet(layer.name(), layer.opacity(), layer.visible(), layer.blend().name(), pixels, mask));
        }
        return new Snapshot(base, document.width(), document.height(), document.active(), sheets, fresh);
    }

    private static String file(String kind, long id, PaintDocument document, EditedPicture picture, java.util.Set<String> kept,
            Map<String, Raster> fresh, Work work) {
        String name = kind + "-" + id + "-" + document.version(picture) + "-" + document.width() + "x" + document.height() + ".png";
        if (kept.contains(name)) return name;
        Raster now = picture.pixels();
        Raster copy = Raster.take(now.width(), now.height(), now.format(), work);
        copy.copyFrom(now);
        fresh.put(name, copy);
        return name;
    }

    @Override
    public void close() {
        pixels.values().forEach(Raster::close);
    }
}

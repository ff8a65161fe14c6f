package org.kinora.workbench.paint.internal.document;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.history.EditedPicture;

/**
 * What a document consists of at one moment.
 *
 * @param layers from the lowest to the highest, at least one
 * @param active index of the layer that is painted on
 * @param onMask whether its mask is painted on instead
 * @param selection coverage of what is selected, of the document's size
 */
record Sheets(int width, int height, List<Layer> layers, int active, boolean onMask, EditedPicture selection) {
    Sheets {
        layers = List.copyOf(layers);
        if (active < 0 || active >= layers.size()) throw new IllegalArgumentException("layer " + active + " of " + layers.size());
        if (onMask && layers.get(active).mask().isEmpty()) throw new IllegalArgumentException("no mask");
    }

    Layer layer() {
        return layers.get(active);
    }

    /** The picture that strokes go to. */
    EditedPicture target() {
        return onMask ? layer().mask().orElseThrow() : layer().pixels();
    }

    Sheets with(int at, Layer layer) {
        List<Layer> all = new ArrayList<>(layers);
        all.set(at, layer);
        return new Sheets(width, height, all, active, onMask && all.get(active).mask().isPresent(), selection);
    }

    Sheets inserted(int at, Layer layer) {
        List<Layer> all = new ArrayList<>(layers);
        all.add(at, layer);
        return new Sheets(width, height, all, at, false, selection);
    }

    Sheets without(int at) {
        List<Layer> all = new ArrayList<>(layers);
        all.remove(at);
        return new Sheets(width, height, all, Math.clamp(active > at ? active - 1 : active, 0, all.size() - 1), false, selection);
    }

    Sheets moved(int from, int to) {
        List<Layer> all = new ArrayList<>(layers);
        all.add(to, all.remove(from));
        return new Sheets(width, height, all, to, false, selection);
    }

    Sheets at(int layer, boolean mask) {
        return new Sheets(width, height, layers, layer, mask, selection);
    }

    boolean uses(EditedPicture picture) {
        return selection == picture || layers.stream().anyMatch(layer -> layer.pixels() == picture || layer.mask().filter(picture::equals)
                .isPresent());
    }

    List<EditedPicture> pictures() {
        List<EditedPicture> all = new ArrayList<>(List.of(selection));
        for (Layer layer : layers) {
            all.add(layer.pixels());
            layer.mask().ifPresent(all::add);
        }
        return all;
    }
}

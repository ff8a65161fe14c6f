package org.kinora.workbench.paint.internal.document;

import java.util.Optional;
import org.kinora.api.imaging.history.EditedPicture;

/**
 * One sheet of a picture.
 *
 * @param id unique within its document
 * @param name for people
 * @param opacity permille
 * @param pixels red, green, blue, alpha, straight, 8 bit sRGB, of the document's size
 * @param mask where it shows: 255 wholly, 0 not at all; of the document's size
 */
public record Layer(long id, String name, int opacity, boolean visible, Blend blend, EditedPicture pixels, Optional<EditedPicture> mask) {
    public Layer {
        if (opacity < 0 || opacity > 1000) throw new IllegalArgumentException("opacity " + opacity);
    }

    /** The same under another name. */
    public Layer named(String other) {
        return new Layer(id, other, opacity, visible, blend, pixels, mask);
    }

    /** The same at another opacity in permille. */
    public Layer faded(int permille) {
        return new Layer(id, name, Math.clamp(permille, 0, 1000), visible, blend, pixels, mask);
    }

    /** The same, shown or hidden. */
    public Layer shown(boolean show) {
        return new Layer(id, name, opacity, show, blend, pixels, mask);
    }

    /** The same, meeting what lies below in another way. */
    public Layer blended(Blend other) {
        return new Layer(id, name, opacity, visible, other, pixels, mask);
    }

    /** The same with another mask, or none. */
    public Layer masked(Optional<EditedPicture> other) {
        return new Layer(id, name, opacity, visible, blend, pixels, other);
    }
}

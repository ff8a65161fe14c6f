package org.kinora.workbench.paint.internal.document;

import org.kinora.api.imaging.history.EditedPicture;

/** One gesture in a document's history. */
sealed interface Step {
    /** In the person's words. */
    String title();

    /** Pixels of one picture changed; the picture itself knows which. */
    record Pixels(String title, EditedPicture picture) implements Step {}

    /** Layers came, went, moved, or look otherwise; or the whole has another size. */
    record Order(String title, Sheets before, Sheets after) implements Step {}
}

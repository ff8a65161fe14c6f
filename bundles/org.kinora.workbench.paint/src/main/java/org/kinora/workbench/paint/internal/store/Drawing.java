package org.kinora.workbench.paint.internal.store;

import java.util.List;
import org.kinora.workbench.paint.internal.document.PaintDocument;

/**
 * A document that was read back; its pixels belong to whoever asked.
 *
 * @param base what it was made from
 * @param active index of the layer that was painted on
 */
public record Drawing(String base, List<PaintDocument.Kept> layers, int active) {}

package org.kinora.workbench.paint.internal.view;

import org.kinora.workbench.paint.internal.document.Surface;

/**
 * A picture shown over the document, to draw by: the panel below on a light table, neighbours, a control layer.
 *
 * @param pixels of any size, stretched over the document
 * @param opacity permille
 * @param tint of its dark lines, 0xRRGGBB; negative to show it as it is
 */
record Overlay(Surface pixels, int opacity, int tint) {}

/** Strokes: from where a pen goes to pixels in a document. Knows no window. */
package org.kinora.workbench.paint.internal.stroke;

/**
 * A picture in layers while it is painted on: pixels, order, selection, and every step that can be taken back. Knows no window.
 *
 * <p>A document belongs to one thread at a time: the window's, or that of a task to which the window has lent it.
 */
package org.kinora.workbench.paint.internal.document;

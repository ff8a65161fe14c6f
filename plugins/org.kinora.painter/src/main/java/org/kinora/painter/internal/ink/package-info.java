/**
 * Ink and wash: coloured shapes with a depth, the pen's line, and how they become pixels, depth and identity.
 */
package org.kinora.painter.internal.ink;

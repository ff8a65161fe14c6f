/** Flat drawing: one kind of instance for boxes, lines, letters and pictures, so that order is kept and draw calls are few. */
package org.kinora.gl.internal.draw;

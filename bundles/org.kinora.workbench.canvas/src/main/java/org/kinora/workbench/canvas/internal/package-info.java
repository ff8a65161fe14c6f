/** The infinite canvas as a view of the window. */
package org.kinora.workbench.canvas.internal;
